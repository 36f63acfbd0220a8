import { adjustmentSteps, type Adjustment } from '#lib/stats/testing/adjust.ts';
import type { Input, Notice } from '../contract.ts';
import { usableVariables, variablesMeant } from '../variables-meant.ts';
import { pairTests } from './adjusted-tests.ts';
import type { Made } from './compute.ts';
import { weightsFor } from './correlation.ts';
import type { AdjustedPs, AdjustedTest, OneTest } from './result-adjusted.ts';
import type { WorkingSpec } from './spec.ts';

/** Tests that are written out. */
const READABLE = 60;

/** The p of the coefficient of one pair, adjusted for all pairs that are tested and may be shown. */
export function adjustedWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { x, y, adjust, method, asRead, complete } = spec;
  // V has no direction.
  const alternative = method === 'cramers-v' ? 'two-sided' : spec.alternative;
  if (y === null) notices.push({ code: 'no-outcome', about: {} });
  else if (x === null) notices.push({ code: 'no-variables', about: {} });
  else if (x === y) notices.push({ code: 'same', about: { variable: x } });
  else if (adjust === 'none') notices.push({ code: 'no-adjustment', about: {} });
  if (x === null || y === null || x === y || adjust === 'none') return null;
  const answers = { ...input, table: asRead ? input.table : input.coded };
  const needs = method === 'cramers-v' ? 'answers' : 'order';
  const ranked = method === 'spearman' || method === 'pearson';
  const controls = ranked ? usableVariables(spec.controls ?? [], needs, answers, notices) : [];
  const held = [x, y].find((name) => controls.includes(name));
  if (held !== undefined) {
    notices.push({ code: 'same', about: { variable: held } });
    return null;
  }
  const wanted = spec.variables ?? variablesMeant(input.codebook, 'drivers');
  const usable = usableVariables([...wanted, x, y], needs, answers, notices);
  if (!usable.includes(x) || !usable.includes(y)) return null;
  const target = wanted.includes(y) ? null : y;
  const variables = usable.filter((name) => name !== target && !controls.includes(name));
  const pairs = variables.flatMap((one, place) =>
    (target === null ? variables.slice(place + 1) : [target]).map((other) => [one, other] as const)
  );
  const weighted = weightsFor({ ...spec, controls }, input) !== null;
  const names = [...variables, ...(target === null ? [] : [target]), ...controls];
  const tests = pairTests(pairs, { ...spec, controls, names, alternative, weighted }, input);
  const asked = tests.findIndex(({ first, second }) => [x, y].includes(first) && [x, y].includes(second));
  const found = tests[asked];
  if (!found) {
    notices.push({ code: 'no-p', about: { smallest: input.smallestGroup } });
    return null;
  }
  const { estimate, statistic, df } = found;
  const plain = alternative === 'two-sided' && controls.length === 0 && !weighted;
  return {
    value: null,
    who: null,
    working: {
      of: 'adjusted',
      ...{ variables, controls, alternative, with: target },
      ...{ weighted, asRead, complete, coefficient: method },
      test: plain || !ranked || df === null ? null : { estimate, statistic, df },
      ...adjustedPs(
        tests.map(({ first, second, n, p }) => ({ first, second, n, p })),
        asked,
        adjust
      )
    }
  };
}

/** Several tests by rising p, and how one of them is adjusted. */
export function adjustedPs(tests: readonly OneTest[], asked: number, method: Adjustment): AdjustedPs {
  const steps = adjustmentSteps(
    tests.map(({ p }) => p),
    method
  );
  const rising = steps.map(({ index, factor, adjusted }, place): AdjustedTest => ({
    ...(tests[index] as OneTest),
    place: place + 1,
    factor,
    adjusted
  }));
  const at = steps.findIndex(({ index }) => index === asked);
  const beside = method === 'bonferroni' ? undefined : rising[method === 'holm' ? at - 1 : at + 1];
  return {
    method,
    count: tests.length,
    tests: tests.length > READABLE ? null : rising,
    asked: rising[at] as AdjustedTest,
    beside: beside?.adjusted ?? null
  };
}
