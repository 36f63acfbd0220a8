/**
 * Where the points of one column stand beside its middle, in px. Each split has a slot of its own, so that it is found
 * at the same place in every column. Where the slots are narrower than the points, a point instead stands as near the
 * middle as those placed before it leave room for.
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
  const room = Math.max(0, width - 2 * r - 2);
  const pitch = slots > 1 ? Math.min(room / (slots - 1), 3 * r) : 0;
  const inSlot = (slot: number): number => (slot - (slots - 1) / 2) * pitch;
  if (pitch >= 2 * r + 1 || slots <= 1) return points.map(({ slot }) => inSlot(slot));

  const near = 2 * r + 0.5;
  const offsets = new Array<number>(points.length).fill(0);
  const placed: { x: number; y: number }[] = [];
  const order = [...points.keys()].sort((a, b) => (points[a]?.slot ?? 0) - (points[b]?.slot ?? 0));
  for (const index of order) {
    const { y = 0, slot = 0 } = points[index] ?? {};
    const free = (x: number): boolean => placed.every((other) => Math.hypot(other.x - x, other.y - y) >= near);
    const x = candidates(room / 2).find(free) ?? Math.max(-room / 2, Math.min(room / 2, inSlot(slot)));
    offsets[index] = x;
    placed.push({ x, y });
  }
  return offsets;
}

/** 0, then to either side in half pixels, out to `most`. */
function candidates(most: number): number[] {
  const steps = Array.from({ length: Math.floor(most / 0.5) }, (_, index) => (index + 1) * 0.5);
  return [0, ...steps.flatMap((step) => [-step, step])];
}
