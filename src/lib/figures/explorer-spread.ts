/**
 * Where the points of one column stand beside its middle, in px. Each split has a slot of its own, so that it is found
 * at the same place in every column. Where the slots are narrower than the points, a point instead stands as near the
 * middle as the others leave room for; and where even that fails, points of like height stand side by side.
 *
 * @param points  with their y in px and their slot
 * @param width   of the column, px
 * @param r       half a point's width, px
 */
export function spread(
  points: readonly { readonly y: number; readonly slot: number }[],
  slots: number,
  width: number,
  r: number
): number[] {
  const near = 2 * r + 0.5;
  const most = Math.max(0, width / 2 - r);
  const pitch = slots > 1 ? Math.min((2 * most) / (slots - 1), 3 * r) : 0;
  if (slots <= 1 || pitch > near) return points.map(({ slot }) => (slot - (slots - 1) / 2) * pitch);
  const order = [...points.keys()].sort((a, b) => (points[a]?.slot ?? 0) - (points[b]?.slot ?? 0));
  const ys = points.map(({ y }) => y);
  return closest(ys, order, near, most) ?? sideBySide(ys, order, near, most);
}

/** Each as near the middle as those before it allow, or null where one finds no place. */
function closest(ys: readonly number[], order: readonly number[], near: number, most: number): number[] | null {
  const steps = Array.from({ length: Math.floor(most * 2) }, (_, index) => (index + 1) / 2);
  const candidates = [0, ...steps.flatMap((step) => [-step, step])];
  const offsets = new Array<number>(ys.length).fill(0);
  const placed: number[] = [];
  for (const index of order) {
    const y = ys[index] as number;
    const x = candidates.find((candidate) =>
      placed.every((other) => Math.hypot((offsets[other] as number) - candidate, (ys[other] as number) - y) >= near)
    );
    if (x === undefined) return null;
    offsets[index] = x;
    placed.push(index);
  }
  return offsets;
}

/** Points that would touch in height, evenly over the width in the order of their slots. */
function sideBySide(ys: readonly number[], order: readonly number[], near: number, most: number): number[] {
  const offsets = new Array<number>(ys.length).fill(0);
  const falling = [...order].sort((a, b) => (ys[a] as number) - (ys[b] as number));
  for (let from = 0; from < falling.length;) {
    let to = from + 1;
    while (
      to < falling.length &&
      (ys[falling[to] as number] as number) - (ys[falling[to - 1] as number] as number) < near
    ) {
      to++;
    }
    const row = order.filter((index) => falling.slice(from, to).includes(index));
    const pitch = row.length > 1 ? Math.min(near, (2 * most) / (row.length - 1)) : 0;
    row.forEach((index, place) => (offsets[index] = (place - (row.length - 1) / 2) * pitch));
    from = to;
  }
  return offsets;
}
