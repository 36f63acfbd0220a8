import type { TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { textCell, words, numbers } from '../grid.ts';
import type { CheckResult, PrintedNumber } from './result.ts';

/** A number as it is printed. */
export function printedText({ value, decimals }: PrintedNumber, { say }: Presentation): string {
  return say.number(value, decimals);
}

/** One decimal more than is printed: an end of what it can stand for. */
export function endText(end: number, { decimals }: PrintedNumber, { say }: Presentation): string {
  return say.number(end, decimals + 1);
}

/** Enough decimals to see which side of a rounding it is on. */
export function closeDecimals({ decimals }: PrintedNumber): number {
  return Math.min(decimals + 2, 8);
}

/** A step of the arithmetic: what is sought, how it is had, and what it is. */
export function step(label: string, arithmetic: string, result: TableCell): TableRow {
  return { cells: [textCell(label), textCell(arithmetic), result] };
}

export function stepColumns({ say }: Presentation): TableColumn[] {
  const { columns } = say.messages.check;
  return [words(columns.step, 'step'), words(columns.arithmetic, 'arithmetic'), numbers(columns.result, 'result')];
}

/** How a half is rounded, and what an impossible number may come of. */
export function sharedNotes({ rounding }: CheckResult, wrong: boolean, { say }: Presentation): string[] {
  const { notes } = say.messages.check;
  return [notes.rounding[rounding], ...(wrong ? [notes.why] : [])];
}
