import { collapse, type Patterns, type Predictor } from '#lib/stats/regression/collapse.ts';
import { encode } from '../../reference/read.ts';

/** Data of a reference case: rows, with null where an answer is missing. */
export interface Given {
  readonly id: string;
  readonly outcome: readonly (number | null)[];
  readonly predictors: readonly {
    readonly name: string;
    readonly kind: 'numeric' | 'categorical';
    readonly values: readonly (number | null)[];
    readonly reference: number | null;
  }[];
  readonly weights: readonly number[] | null;
}

/** A predictor of values; of a categorical one, levels rise with the values. */
export function predictorOf({ name, kind, values, reference }: Given['predictors'][number]): Predictor {
  const { codes, levels } = encode(values);
  if (kind === 'numeric') return { kind, name, codes, scores: levels };
  return {
    kind,
    name,
    codes,
    levels: levels.length,
    ...(reference === null ? {} : { reference: levels.indexOf(reference) })
  };
}

/** @param levels  of the outcome, where some may not be in use */
export function patternsOf({ outcome, predictors, weights }: Given, levels?: readonly number[]): Patterns {
  const scores = levels ?? encode(outcome).levels;
  const codes = outcome.map((value) => (value === null ? scores.length : scores.indexOf(value)));
  return collapse({ name: 'outcome', codes, scores }, predictors.map(predictorOf), weights ? { weights } : {});
}
