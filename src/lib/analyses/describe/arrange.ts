import { arranged } from '../arranged.ts';
import type { Order } from '../look.ts';
import type { DescribeResult } from './compute.ts';

/** The variables in another order, or the groups of each; by value that of their means. */
export function arrange(result: DescribeResult, order: Order): DescribeResult {
  const names = [...new Set(result.rows.map(({ variable }) => variable))];
  const inOrder = (rows: DescribeResult['rows']) => arranged(rows, order, ({ mean }) => mean);
  const rows =
    result.by === null
      ? inOrder(result.rows)
      : names.flatMap((name) => inOrder(result.rows.filter(({ variable }) => variable === name)));
  return { ...result, rows };
}
