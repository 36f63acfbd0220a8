import type { CodeBlock } from '../block.ts';

export type Lines = Readonly<Record<CodeBlock['program'], readonly string[]>>;

export const NONE: Lines = { R: [], SPSS: [] };

export const list = (numbers: readonly number[]): string => `c(${numbers.join(', ')})`;

/** Data in the lines themselves, each row as often as its count says. */
export const counted = (variables: string, rows: readonly (readonly number[])[]): string[] => [
  `DATA LIST FREE / ${variables} n.`,
  'BEGIN DATA',
  ...rows.map((row) => row.join(' ')),
  'END DATA.',
  'WEIGHT BY n.'
];

/** A two-way table for R. */
export const matrix = (cells: readonly (readonly number[])[]): string[] => [
  'counts <- matrix(c(',
  ...cells.map((row, index) => `  ${row.join(', ')}${index === cells.length - 1 ? '' : ','}`),
  `), nrow = ${cells.length}, byrow = TRUE)`
];

/** Row, column and count of each cell that is not empty. */
export const pairsIn = (cells: readonly (readonly number[])[]): number[][] =>
  cells.flatMap((row, i) => row.flatMap((n, j) => (n > 0 ? [[i + 1, j + 1, n]] : [])));
