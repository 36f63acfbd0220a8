import { columnOf } from '#lib/data/table.ts';
import { spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import { isDefined } from '#lib/stats/result.ts';
import { adjustmentSteps, type Adjustment } from '#lib/stats/testing/adjust.ts';
import type { Input, Notice } from '../contract.ts';
import { usableVariables, variablesMeant } from '../variables-meant.ts';
import type { Made } from './compute.ts';
import type { AdjustedPs, AdjustedTest, OneTest } from './result-adjusted.ts';
import type { WorkingSpec } from './spec.ts';
import { answeredIn } from './within.ts';

/** Tests that are written out. */
const READABLE = 60;

/** The p of Spearman's rho of one pair, adjusted for all pairs that are tested and may be shown. */
export function adjustedWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { x, y, adjust } = spec;
  if (y === null) notices.push({ code: 'no-outcome', about: {} });
  else if (x === null) notices.push({ code: 'no-variables', about: {} });
  else if (x === y) notices.push({ code: 'same', about: { variable: x } });
  else if (adjust === 'none') notices.push({ code: 'no-adjustment', about: {} });
  if (x === null || y === null || x === y || adjust === 'none') return null;
  const wanted = spec.variables ?? variablesMeant(input.codebook, 'drivers');
  const answers = { ...input, table: input.coded };
  const usable = usableVariables([...wanted, x, y], 'order', answers, notices);
  if (!usable.includes(x) || !usable.includes(y)) return null;
  const target = wanted.includes(y) ? null : y;
  const variables = usable.filter((name) => name !== target);
  const pairs = variables.flatMap((one, place) =>
    (target === null ? variables.slice(place + 1) : [target]).map((other) => [one, other] as const)
  );
  const tests = pairs.flatMap(([first, second]) => testOf(first, second, input));
  const asked = tests.findIndex(({ first, second }) => [x, y].includes(first) && [x, y].includes(second));
  if (asked < 0) {
    notices.push({ code: 'no-p', about: { smallest: input.smallestGroup } });
    return null;
  }
  const family = adjustedPs(tests, asked, adjust);
  return { value: null, who: null, working: { of: 'adjusted', variables, with: target, ...family } };
}

/** None where rho is undefined, or of fewer than may be shown. */
function testOf(first: string, second: string, { coded, smallestGroup }: Input): OneTest[] {
  const [x, y] = [columnOf(coded, first), columnOf(coded, second)];
  const n = answeredIn([x, y], undefined);
  const found = spearmanOfCodes(x.codes, y.codes, x.levels.length, y.levels.length);
  return n < smallestGroup || !isDefined(found) ? [] : [{ first, second, n, p: found.p }];
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
