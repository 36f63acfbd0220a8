import { outcomeOf } from '#lib/data/codebook.ts';
import type { Input } from './contract.ts';
import type { Family, RegressionSpec } from './model-spec.ts';

/** An outcome of more answers than this is nearly continuous, and each threshold has few respondents. */
const MOST_ORDINAL = 10;

/** The options with the outcome and the kind of model that they mean. */
export type Meant = Omit<RegressionSpec, 'family'> & { readonly family: Family };

/**
 * The outcome and the kind of model meant. Automatic: two answers as read make it logistic, three to ten ordinal, more
 * linear. Categories without order are logistic where they are cut in two.
 */
export function meant(spec: RegressionSpec, { codebook, table, coded }: Input): Meant {
  const outcome = spec.outcome ?? outcomeOf(codebook)?.name ?? null;
  if (spec.family !== 'automatic') return { ...spec, outcome, family: spec.family };
  const answers = (from: Input['table']): number =>
    from.columns.find(({ name }) => name === outcome)?.levels.length ?? 0;
  const level = codebook.variables.find(({ name }) => name === outcome)?.level;
  const isSplit = answers(table) === 2 || (level === 'nominal' && answers(coded) === 2);
  return { ...spec, outcome, family: isSplit ? 'logistic' : answers(table) > MOST_ORDINAL ? 'linear' : 'ordinal' };
}
