import type { Attachment } from 'svelte/attachments';

/** What is about to be scrolled to counts as in view. */
const MARGIN = '400px 0px';

/**
 * Watches which cells can be seen within the page's `main`, which scrolls on its own.
 *
 * @param seen  told of each cell by its id when it comes into view, leaves it, or is removed (which counts as seen)
 */
export function watchInView(seen: (id: string, inView: boolean) => void): (id: string) => Attachment<HTMLElement> {
  const ids = new WeakMap<Element, string>();
  // The same one for the same cell, since another is attached anew.
  const watches = new Map<string, Attachment<HTMLElement>>();
  let observer: IntersectionObserver | null = null;
  const told = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) seen(ids.get(target) ?? '', isIntersecting);
  };
  const watch =
    (id: string): Attachment<HTMLElement> =>
    (element) => {
      observer ??= new IntersectionObserver(told, { root: element.closest('main'), rootMargin: MARGIN });
      ids.set(element, id);
      observer.observe(element);
      return () => {
        observer?.unobserve(element);
        watches.delete(id);
        seen(id, true);
      };
    };
  return (id) => {
    const known = watches.get(id) ?? watch(id);
    watches.set(id, known);
    return known;
  };
}

/** Runs something once the page has nothing else to do, and returns what calls it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(run, { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }
  const soon = setTimeout(run, 50);
  return () => clearTimeout(soon);
}
