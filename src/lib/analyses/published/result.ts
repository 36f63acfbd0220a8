import type { LocalText } from '#lib/data/codebook.ts';
import type { Quantity } from '#lib/data/published.ts';
import type { Step } from '#lib/recode/step.ts';
import type { Notice } from '../contract.ts';
import type { CodingName } from './spec.ts';

/** Why a printed number cannot be computed; `hidden`: its group is too small to be shown. */
export type NotComputed = 'hidden' | 'unknown' | 'nothing' | 'constant' | 'too-few';

/** One printed number and what the data give. */
export interface ComparedNumber {
  readonly id: string;
  readonly label: LocalText;
  readonly of: Quantity;
  readonly printed: number;
  readonly decimals: number;
  /** Unrounded; null where it cannot be computed, for the reason `why`. */
  readonly computed: number | null;
  readonly why: NotComputed | null;
  /** Respondents behind the number; null where hidden. */
  readonly n: number | null;
  /** Two-sided, for correlations. */
  readonly p: number | null;
  /** Agreement to the printed decimals; null where the number is hidden. */
  readonly match: boolean | null;
  /** Printed stars; null where print has none to give. */
  readonly starsClaimed: 0 | 1 | 2 | null;
  /** Called significant in words, without a level: p < .05 is taken. */
  readonly calledSignificant: boolean;
  readonly starsFound: 0 | 1 | 2 | null;
  /** Whether the claim of significance holds; null where print makes none, or there is no p. */
  readonly starsMatch: boolean | null;
  readonly remark: LocalText | null;
}

/** A printed table: how many of its numbers (the hidden not counted) the data give. */
export interface ComparedTable {
  readonly id: string;
  readonly title: LocalText;
  readonly matches: number;
  readonly total: number;
  readonly numbers: readonly ComparedNumber[];
}

/** A correlated variable that the codings say something of. */
export interface CodedVariable {
  readonly name: string;
  /** In the file's order. */
  readonly levels: readonly string[];
  readonly dontKnow: number;
  readonly noAnswer: number;
}

/** As much of a result as the page of two codings shows. */
export type ComparedTables = Pick<PublishedResult, 'tables' | 'matches' | 'total' | 'variables' | 'codings'>;

export interface PublishedResult {
  readonly source: LocalText | null;
  readonly tables: readonly ComparedTable[];
  readonly matches: number;
  readonly total: number;
  /** Claims of significance, and how many of them hold. */
  readonly claims: { readonly matches: number; readonly total: number };
  readonly smallestGroup: number;
  /** The steps that each coding stands for. */
  readonly codings: Readonly<Record<CodingName, readonly Step[]>>;
  readonly variables: readonly CodedVariable[];
  readonly notices: readonly Notice[];
}
