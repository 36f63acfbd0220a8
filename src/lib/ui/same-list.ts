/** Whether two lists have the same items in the same order. */
export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

/** Gives the list that it gave last where a list has the same items, so that what depends on it is left alone. */
export function keeping<Item>(): (list: readonly Item[]) => readonly Item[] {
  let kept: readonly Item[] = [];
  return (list) => {
    if (!sameList(kept, list)) kept = list;
    return kept;
  };
}
