import type { Codebook, LocalText } from '#lib/data/codebook.ts';
import type { Tuning } from '#lib/analyses/look.ts';
import type { Step } from '#lib/recode/step.ts';

/** Where the rows come from; the rows themselves are kept beside the notebook, not in it. */
export interface Source {
  /** File name, or the title of a shipped study. */
  readonly name: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly rows: number;
  /** A shipped dataset's folder name, or null for the user's own file. */
  readonly dataset: string | null;
  /** Hex SHA-256 of the file that the notebook was made with, where it is another. */
  readonly madeWith?: string;
}

/** What every cell may have. */
interface Shown {
  /** Shown as one line on the page; a report has it whole. */
  readonly folded?: boolean;
}

/** Prose in Markdown (paragraphs, lists, strong, emphasis, headings, and values of other cells: `{{cell#value}}`). */
export interface TextCell extends Shown {
  readonly id: string;
  readonly kind: 'text';
  readonly markdown: LocalText;
}

/** An analysis: its kind's name, the version its spec was written for, and the options that differ from the defaults. */
export interface AnalysisCell extends Shown, Tuning {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly spec: Readonly<Record<string, unknown>>;
}

export type Cell = TextCell | AnalysisCell;

/**
 * What to do, never the results. Plain JSON. Outcome, drivers and grouping are roles in the codebook.
 */
export interface Notebook {
  readonly format: 2;
  readonly id: string;
  readonly title: LocalText;
  /** One line under the title: how the data are coded, for example. */
  readonly subtitle: LocalText;
  readonly source: Source;
  readonly codebook: Codebook;
  readonly steps: readonly Step[];
  /** Respondents a group must have to be shown: 5, or 1 where the data are constructed. */
  readonly smallestGroup: number;
  readonly cells: readonly Cell[];
}

/** True for prose. */
export function isText(cell: Cell): cell is TextCell {
  return cell.kind === 'text';
}
