/** All pairs of some groups, by their rows, first < second. */
export function eachTwo(filled: readonly number[]): { readonly first: number; readonly second: number }[] {
  return filled.flatMap((first, place) => filled.slice(place + 1).map((second) => ({ first, second })));
}
