import type { TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { refOf } from '../ref.ts';

/** Whole numbers from the least, which is the cell's number, to the most; in words where there is none. */
export function rangeCell(
  range: readonly [number, number] | null,
  { say }: Presentation,
  ...key: readonly string[]
): TableCell {
  if (!range) return { text: say.messages.check.none, value: null };
  const [from, to] = range;
  const text = from === to ? say.number(from, 0) : `${say.number(from, 0)}–${say.number(to, 0)}`;
  return { text, value: from, ref: refOf(...key) };
}
