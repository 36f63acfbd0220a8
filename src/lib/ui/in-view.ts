import type { Attachment } from 'svelte/attachments';

/** What is about to be scrolled to counts as in view. */
const MARGIN = '400px 0px';
/** What a part has while it is not: a sheet of styles may leave it unpainted. */
const AWAY = 'data-away';

/**
 * Watches which parts of a page can be seen.
 *
 * @param seen     told of each part by its id when it comes into view or leaves it
 * @param scrolls  what scrolls: the page's `main` on its own, or the whole page
 */
export function watchInView(
  seen: (id: string, inView: boolean) => void,
  scrolls: 'main' | 'page' = 'main'
): {
  /** What watches the part of that id: the same for the same cell, since another is attached anew. */
  readonly watch: (id: string) => Attachment<HTMLElement>;
  readonly end: () => void;
} {
  const ids = new WeakMap<Element, string>();
  const watches = new Map<string, Attachment<HTMLElement>>();
  let observer: IntersectionObserver | null = null;
  let ended = false;
  const told = (entries: readonly IntersectionObserverEntry[]) => {
    if (ended) return;
    // What was seen of something that has left the page since is of no interest.
    for (const { target, isIntersecting } of entries) {
      if (!target.isConnected) continue;
      target.toggleAttribute(AWAY, !isIntersecting);
      seen(ids.get(target) ?? '', isIntersecting);
    }
  };
  const attachment =
    (id: string): Attachment<HTMLElement> =>
    (element) => {
      observer ??= new IntersectionObserver(told, {
        root: scrolls === 'main' ? element.closest('main') : null,
        rootMargin: MARGIN
      });
      ids.set(element, id);
      observer.observe(element);
      return () => {
        observer?.unobserve(element);
        watches.delete(id);
      };
    };
  return {
    watch: (id) => {
      const known = watches.get(id) ?? attachment(id);
      watches.set(id, known);
      return known;
    },
    end: () => {
      ended = true;
      observer?.disconnect();
    }
  };
}
