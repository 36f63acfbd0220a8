import type { TableCell, TableColumn } from './block.ts';
import type { Presentation } from './contract.ts';
import { variableLabel, variableMark } from './labels.ts';
import { refOf } from './ref.ts';

/** A cell of nothing. */
export const EMPTY: TableCell = { text: '', value: null };

/** A column of words. */
export function words(label: string, csv: string): TableColumn {
  return { label, align: 'left', compact: true, csv };
}

/** A column of numbers; `compact` columns are there on a phone too. */
export function numbers(label: string, csv: string, compact = true): TableColumn {
  return { label, align: 'right', compact, csv };
}

/** A text that is its own value. */
export function textCell(text: string): TableCell {
  return { text, value: text };
}

/** A number with its name; a dash where there is none. */
export function numberCell(
  value: number | null | undefined,
  decimals: number,
  { say }: Presentation,
  ...ref: readonly string[]
): TableCell {
  if (value === null || value === undefined) return { text: say.messages.common.cell.none, value: null };
  return { text: say.number(value, decimals), value, ...(ref.length > 0 ? { ref: refOf(...ref) } : {}) };
}

/** A p value with its name. */
export function pCell(p: number | null | undefined, { say }: Presentation, ...ref: readonly string[]): TableCell {
  if (p === null || p === undefined) return { text: say.messages.common.cell.none, value: null };
  return { text: say.p(p), value: p, ...(ref.length > 0 ? { ref: refOf(...ref) } : {}) };
}

/** A share, 0 to 1, in per cent. */
export function percentCell(
  share: number | null | undefined,
  { say }: Presentation,
  ...ref: readonly string[]
): TableCell {
  if (share === null || share === undefined) return { text: say.messages.common.cell.none, value: null };
  return { text: say.percent(share), value: share, ...(ref.length > 0 ? { ref: refOf(...ref) } : {}) };
}

/** A variable's name with its mark, the whole item where it is short enough. */
export function variableCell(name: string, { codebook, say, format }: Presentation): TableCell {
  const mark = variableMark(codebook, name);
  const full = variableLabel(codebook, name, say);
  const text = format === 'compact' || full.length > 60 ? variableLabel(codebook, name, say, 'short') : full;
  return { text, value: name, ...(mark ? { mark } : {}) };
}
