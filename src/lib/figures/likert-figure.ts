import type { Key } from './legend.ts';
import type { MarkShape } from './marks.ts';
import type { DetailPart, Format, Paint } from './scene.ts';

/** One question: its answers hang on `hang`. */
export interface LikertRow {
  readonly label: string;
  /** Respondents at each level, rising. */
  readonly counts: readonly number[];
  /** In levels from the left: 1 hangs the bar between the first and the second, 1.5 in the middle of the second. */
  readonly hang: number;
  /** Where the paints turn, in levels, if not where the bar hangs. */
  readonly paintedFrom?: number;
  /** True where `hang` is a cut-off; else the bar is only centred there. */
  readonly split: boolean;
  /** The share above the cut-off, ready to show; empty where there is none. */
  readonly share: string;
  /** Respondents of each kind of missing, in the order of the figure's `missing`. */
  readonly missing: readonly number[];
  /** `1 + 3`, ready to show. */
  readonly missingText: string;
  readonly detail: DetailPart;
}

/** Rows under a head; a head without a label is not drawn. */
export interface LikertGroup {
  readonly label: string;
  readonly mark: { readonly shape: MarkShape; readonly paint: Paint } | null;
  readonly rows: readonly LikertRow[];
}

export interface LikertFigure {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  readonly keys: readonly Key[];
  /** Keys of the kinds of missing. */
  readonly missing: readonly Key[];
  /** Head over the shares; empty where no row has one. */
  readonly shareHead: string;
  /** The words on either side of the line at its foot. */
  readonly sides: { readonly low: string; readonly high: string };
  readonly groups: readonly LikertGroup[];
  /** For a single row: the cut-off can be moved. `labels` has the value text of each stop, 1 … levels − 1. */
  readonly handle: { readonly variable: string; readonly label: string; readonly stops: readonly string[] } | null;
}
