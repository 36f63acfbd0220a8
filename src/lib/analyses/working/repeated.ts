import { columnOf } from '#lib/data/table.ts';
import { friedman } from '#lib/stats/groups/friedman.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Input, Notice } from '../contract.ts';
import type { Made } from './compute.ts';
import { sharedAnswers } from './shared-answers.ts';
import type { WorkingSpec } from './spec.ts';
import { whoIn } from './within.ts';

/** Friedman's test, of those who answered all variables. */
export function repeatedWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const wanted = [...new Set(spec.variables ?? [])];
  const { coded } = spec;
  if (wanted.length < 3) {
    notices.push({ code: 'three-needed', about: {} });
    return null;
  }
  const answers = sharedAnswers(wanted, wanted, coded, input, notices);
  if (answers === null) return null;
  const { items, numbers, names, complete } = answers;
  const weights = spec.weighted ? input.weights : null;
  const of = (values: ArrayLike<number>) => Float64Array.from(complete, (row) => values[row] as number);
  const found = friedman(
    items.map((item) => ({ ...item, codes: Uint32Array.from(of(item.codes)) })),
    weights ? of(weights) : undefined
  );
  if (!isDefined(found)) {
    notices.push({ code: 'no-differences', about: {} });
    return null;
  }
  const columns = names.map((name) => columnOf(coded ? input.coded : input.table, name));
  return {
    value: null,
    who: whoIn(columns, { rows: undefined, value: null, others: 0 }, input),
    working: { of: 'repeated', ...found, variables: names, coded, two: numbers.length === 2 }
  };
}
