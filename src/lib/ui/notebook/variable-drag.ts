import type { Attachment } from 'svelte/attachments';

/** What a dragged variable is carried as; other pages and programs know nothing of it. */
const VARIABLE = 'application/x-drivkraft-variable';

/**
 * Lets a variable be dragged from its element, unless there is none to carry. Picking it in the option does the same by
 * keyboard and touch.
 */
export function carries(variable: string | null): Attachment<HTMLElement> {
  return (element) => {
    element.draggable = variable !== null;
    const start = ({ dataTransfer }: DragEvent): void => {
      if (variable === null || !dataTransfer) return;
      dataTransfer.setData(VARIABLE, variable);
      dataTransfer.effectAllowed = 'copy';
    };
    element.addEventListener('dragstart', start);
    return () => element.removeEventListener('dragstart', start);
  };
}

/** Takes a variable that is dropped on an element, which has the class `taking` while one is held over it. */
export function takes(take: (variable: string) => void): Attachment<HTMLElement> {
  return (element) => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes(VARIABLE)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      element.classList.add('taking');
    };
    const leave = (event: DragEvent): void => {
      const { relatedTarget } = event;
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) element.classList.remove('taking');
    };
    const drop = (event: DragEvent): void => {
      const variable = event.dataTransfer?.getData(VARIABLE) ?? '';
      element.classList.remove('taking');
      if (variable === '') return;
      event.preventDefault();
      take(variable);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  };
}
