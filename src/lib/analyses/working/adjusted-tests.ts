import { columnOf } from '#lib/data/table.ts';
import { partialSpearman } from '#lib/stats/association/partial.ts';
import { spearmanOfWeighted } from '#lib/stats/association/weighted-spearman.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { isDefined } from '#lib/stats/result.ts';
import { oneSided, type Direction } from '#lib/stats/testing/one-sided.ts';
import type { Input } from '../contract.ts';
import type { OneTest, RhoTest } from './result-adjusted.ts';
import { answeredIn } from './within.ts';

/** How rho is tested. */
interface Way {
  /** Held constant. */
  readonly controls: readonly string[];
  readonly alternative: 'two-sided' | Direction;
  /** Null where each respondent counts as one. */
  readonly weights: Float64Array | null;
}

/** Fewer respondents have no rho, whatever they weigh. */
const LEAST = 3;

/** The tests of pairs of coded answers; none of a pair whose rho is undefined, or of fewer than may be shown. */
export function rhoTests(
  pairs: readonly (readonly [string, string])[],
  { controls, alternative, weights }: Way,
  { coded, smallestGroup }: Input
): (OneTest & RhoTest)[] {
  const held = controls.map((name) => columnOf(coded, name));
  return pairs.flatMap(([first, second]) => {
    const [x, y] = [columnOf(coded, first), columnOf(coded, second)];
    if (answeredIn([x, y, ...held], undefined) < Math.max(LEAST, smallestGroup)) return [];
    const found =
      held.length === 0
        ? spearmanOfWeighted(x.codes, y.codes, x.levels.length, y.levels.length, weights)
        : partialSpearman(coding(x), coding(y), held.map(coding), plainKernel);
    if (!isDefined(found) || typeof found.df !== 'number') return [];
    const { n, statistic, df } = found;
    const p = alternative === 'two-sided' ? found.p : oneSided(found, alternative);
    return [{ first, second, n, p, rho: found.estimate, statistic, df }];
  });
}

function coding({ codes, levels }: ReturnType<typeof columnOf>) {
  return { codes, levels: levels.length };
}
