import type { LocalText } from './codebook.ts';
import type { MissingKind } from './table.ts';

/** Respondents with this answer to this variable. */
export interface Where {
  readonly variable: string;
  readonly value: string;
}

/** What a printed number is the number of; everything needed to compute it again. */
export type Quantity =
  | { readonly kind: 'count'; readonly variable: string; readonly values: readonly string[]; readonly where?: Where }
  | {
      readonly kind: 'missing';
      readonly variable: string;
      readonly kinds: readonly MissingKind[];
      readonly where?: Where;
    }
  | { readonly kind: 'respondents'; readonly where?: Where }
  | { readonly kind: 'response-percent'; readonly where?: Where }
  | {
      readonly kind: 'percent';
      readonly variable: string;
      readonly values: readonly string[];
      readonly base: 'all' | 'answered';
    }
  | { readonly kind: 'mean' | 'mode'; readonly variable: string; readonly where?: Where }
  | {
      readonly kind: 'rho';
      readonly x: string;
      readonly y: string;
      readonly where?: Where;
      /** Which of the notebook's codings the number is under. */
      readonly coding: 'main' | 'split' | 'levels';
    };

/** One number as it stands in print. */
export interface PublishedNumber {
  readonly id: string;
  /** The printed table it stands in. */
  readonly table: string;
  readonly label: LocalText;
  readonly printed: number;
  /** Decimals of the printed number; agreement is to these, halves rounded away from zero. */
  readonly decimals: number;
  readonly of: Quantity;
  /** Printed significance: 0 none, 1 p < .05, 2 p < .01; absent where print says nothing. */
  readonly stars?: 0 | 1 | 2;
  /** The text calls it significant, without stars and without saying at which level (p < .05 is taken). */
  readonly calledSignificant?: true;
  /** Why no data can give the number, or no test the significance. */
  readonly remark?: LocalText;
}

/** The printed numbers of a study. */
export interface Published {
  readonly source: LocalText;
  readonly tables: readonly { readonly id: string; readonly title: LocalText }[];
  readonly numbers: readonly PublishedNumber[];
}
