import type { Paint, Scene } from '#lib/figures/scene.ts';
import type { MarkShape } from '#lib/figures/marks.ts';

/** A number of another cell, by the cell's id and the number's name in it. */
export interface Quote {
  readonly cell: string;
  readonly ref: string;
}

/** A stretch of text. `live` marks a number that follows the data; it is shown as such on the screen. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly italic?: boolean;
  readonly live?: boolean;
  /** Name of a live number within its own cell, as in a table. */
  readonly ref?: string;
  /** Which number is quoted, where one is; a live value without a source is broken, and its text what was written. */
  readonly quote?: Quote;
  readonly broken?: boolean;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** A paragraph, or a list where `items` stands (numbered where `ordered`). */
export interface TextBlock {
  readonly kind: 'text';
  readonly style: 'prose' | 'note';
  readonly runs: readonly Run[];
  readonly items?: readonly (readonly Run[])[];
  readonly ordered?: boolean;
}

/** A bar inside a table cell, on the scale from `min` to `max`, drawn from zero; outlined where not significant. */
export interface CellBar {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly solid: boolean;
  readonly paint: Paint;
}

export interface TableCell {
  /** As shown. */
  readonly text: string;
  /** Unrounded, for CSV; null for an empty cell. */
  readonly value: number | string | null;
  /** Name of the number within its cell of the notebook (see `ref.ts`): live values and derivations go by it. */
  readonly ref?: string;
  /** Stars hang outside the column. */
  readonly stars?: string;
  readonly mark?: { readonly shape: MarkShape; readonly paint: Paint };
  readonly bar?: CellBar;
  /** Agreement with print. */
  readonly check?: 'match' | 'differ';
}

export interface TableColumn {
  readonly label: string;
  readonly align: 'left' | 'right';
  /** Kept below 760 px. */
  readonly compact: boolean;
  /** Name of the column in CSV; a column without one (a bar) is not exported. */
  readonly csv: string | null;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly emphasis?: boolean;
  readonly tint?: 'warn';
  /** A row that only heads those below it; its first cell spans the table. */
  readonly heading?: boolean;
}

/** Columns over columns: a label over `span` columns; an empty label leaves them bare. */
export interface ColumnGroup {
  readonly label: string;
  readonly span: number;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Stable within its cell; part of the file name on export. */
  readonly id: string;
  /** Belongs to the table before it: it has a quiet title, and no number. */
  readonly minor?: boolean;
  /** "Tabell 2", set when the notebook is numbered. */
  readonly number?: string;
  /** The finding. */
  readonly title: string;
  /** What is measured. */
  readonly subtitle: string;
  readonly groups?: readonly ColumnGroup[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
}

/** One number that a figure may shout, with what belongs to it. */
export interface Headline {
  readonly value: string;
  readonly stars: string;
  readonly ref?: string;
  readonly facts: readonly { readonly term: string; readonly value: string; readonly ref?: string }[];
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  /** "Figur 3", set when the notebook is numbered. */
  readonly number?: string;
  readonly title: string;
  readonly subtitle: string;
  readonly headline?: Headline;
  readonly scene: Scene;
  /** The figure's data: for CSV, and for those who cannot see the figure. */
  readonly data: { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };
  readonly notes: readonly string[];
}

/** What was left out or could not be computed, why, and what to do. */
export interface NoticeBlock {
  readonly kind: 'notice';
  readonly tone: 'info' | 'warn' | 'error';
  readonly title: string;
  readonly text: string;
}

/** A number worked out: its name, and what it is equal to, step by step; the last step is the number, or `<` and a limit. */
export interface Equation {
  /** What it is, in words. */
  readonly label: string;
  readonly left: string;
  readonly right: readonly string[];
}

/** Equations in the order they are worked out. */
export interface EquationsBlock {
  readonly kind: 'equations';
  readonly items: readonly Equation[];
}

/** Lines for another program. */
export interface CodeBlock {
  readonly kind: 'code';
  /** Stable within its cell. */
  readonly id: string;
  /** The program's name. */
  readonly program: 'R' | 'SPSS';
  readonly text: string;
}

/** What is shown, on screen and paper alike. JSON-safe. */
export type Block = HeadingBlock | TextBlock | TableBlock | FigureBlock | NoticeBlock | EquationsBlock | CodeBlock;
