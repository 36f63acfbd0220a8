import type { Order } from './look.ts';

/** Rows in another order. By value the largest come first, and those without a value last. */
export function arranged<Row>(rows: readonly Row[], order: Order, value: (row: Row) => number | null): readonly Row[] {
  if (order === 'reversed') return rows.toReversed();
  return rows.toSorted((a, b) => (value(b) ?? -Infinity) - (value(a) ?? -Infinity) || 0);
}
