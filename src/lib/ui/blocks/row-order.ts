/**
 * Which rows stay where they are when the others are moved between them: a longest rising subsequence of the places that
 * the rows had, so that as few as can be are moved (Fredman 1975, in O(n log n)).
 *
 * @param places  the place that each row had, in the new order; -1 for one that was not there
 */
export function staying(places: readonly number[]): boolean[] {
  // The row that ends the lowest rise of each length, and the row before each in its rise.
  const ends: number[] = [];
  const before = places.map(() => -1);
  places.forEach((place, row) => {
    if (place < 0) return;
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((places[ends[middle] as number] as number) < place) from = middle + 1;
      else to = middle;
    }
    before[row] = ends[from - 1] ?? -1;
    ends[from] = row;
  });
  const stays = places.map(() => false);
  for (let row = ends.at(-1) ?? -1; row >= 0; row = before[row] as number) stays[row] = true;
  return stays;
}
