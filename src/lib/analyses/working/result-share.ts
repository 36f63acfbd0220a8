import type { MissingKind } from '#lib/data/table.ts';
import type { Interval } from '#lib/stats/result.ts';
import type { Unlisted } from './result.ts';

/** One line of what a share is counted from. */
export interface ShareRow {
  /** An answer, or a kind of missing. */
  readonly value: string;
  readonly missing: MissingKind | null;
  /** Null where it must not be shown. */
  readonly n: number | null;
  readonly counted: boolean;
  readonly inBase: boolean;
}

/** Which answers a share is of. */
export type Asked =
  | { readonly kind: 'high' | 'answered' | 'all' }
  | { readonly kind: 'top'; readonly levels: number }
  | { readonly kind: 'missing'; readonly missing: MissingKind }
  | { readonly kind: 'answers'; readonly values: readonly string[]; readonly missing: readonly MissingKind[] }
  | { readonly kind: 'answer'; readonly value: string; readonly upTo: boolean }
  | { readonly kind: 'class'; readonly from: number; readonly to: number; readonly upTo: boolean };

export interface ShareWorking {
  readonly of: 'share';
  readonly asked: Asked;
  readonly rows: readonly ShareRow[] | null;
  readonly unlisted: Unlisted | null;
  readonly base: 'all' | 'answered' | 'scale';
  readonly part: number;
  readonly n: number;
  readonly share: number;
  /** Wilson's; `z` of its level, `size` the n it is of in a finite population. Null where everyone in it answered. */
  readonly interval: (Interval & { readonly z: number; readonly size: number }) | null;
  readonly population: number | null;
}
