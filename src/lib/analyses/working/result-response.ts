import type { MissingKind } from '#lib/data/table.ts';

/** Respondents in a group, or without one for a reason. */
export interface RespondedRow {
  /** A group; empty where there is none. */
  readonly value: string;
  readonly missing: MissingKind | null;
  /** Null where it must not be shown. */
  readonly n: number | null;
  readonly counted: boolean;
}

export interface ResponseWorking {
  readonly of: 'response';
  readonly asked: 'group' | 'ungrouped' | 'all';
  readonly rows: readonly RespondedRow[];
  readonly answered: number;
  /** Everyone who answered; null where that would give away what is hidden. */
  readonly total: number | null;
  /** How many were invited, and the share of them; null where that is not known. */
  readonly invited: { readonly n: number; readonly share: number } | null;
}
