import type { TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';

/** What a table and a figure's data have in common. */
export interface Data {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export function count(n: number | null, { say }: Presentation): TableCell {
  return n === null ? { text: say.messages.common.cell.hidden, value: null } : { text: say.count(n), value: n };
}

export function percent(share: number | null, { say }: Presentation): TableCell {
  return share === null ? { text: '', value: null } : { text: say.percent(share, 1), value: share };
}

export function hiddenCell({ say }: Presentation): TableCell {
  return { text: say.messages.common.cell.hidden, value: null };
}
