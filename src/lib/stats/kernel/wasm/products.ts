import type { Filler } from '../kernel.ts';
import { productPairs } from '../plain.ts';
import type { Sums } from '../sums.ts';
import type { KernelExports } from './exports.ts';
import { layoutOf, wholeUnits } from './layout.ts';

/** Adds the sums of products of each block of rows, as `Kernel.wholeProducts` and `Kernel.products` want them. */
export function blockProducts<Total>(
  exports: KernelExports,
  columns: readonly Filler[],
  rows: number,
  first: number,
  blockRows: number,
  into: Sums<Total>
): Total {
  const pairs = productPairs(columns.length, first);
  const stride = wholeUnits(blockRows, 8) * 8;
  const layout = layoutOf(exports);
  const at = layout.take(stride * columns.length);
  const sums = layout.take(pairs * 8);
  const { doubles } = layout.views();
  for (let from = 0; from < rows; from += blockRows) {
    const length = Math.min(blockRows, rows - from);
    columns.forEach((fill, column) => {
      const place = (at + column * stride) / 8;
      fill(from, from + length, doubles, place);
      if (length % 2 === 1) doubles[place + length] = 0;
    });
    exports.products(at, columns.length, first, wholeUnits(length, 2), stride, sums);
    into.add(doubles.subarray(sums / 8, sums / 8 + pairs));
  }
  return into.totals();
}
