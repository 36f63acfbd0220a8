import type { Counts } from '#lib/stats/counts/counts.ts';
import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import { isDefined } from '#lib/stats/result.ts';
import { oddsRatio, riskDifference, riskRatio } from '#lib/stats/tables/risk.ts';
import { contrasted, contrastOf } from '../contrast.ts';
import type { ShownTable } from '../shown-table.ts';
import { conditionalOf } from './conditional.ts';
import type { ConditionalWorking, RatioWorking, RiskWorking, TwoGroupsWorking } from './result-table.ts';
import type { WorkingSpec } from './spec.ts';

/** How the last group differs from the first in a table of two by two. */
export function risksOf(
  by: RiskWorking['by'] | ConditionalWorking['by'],
  { groups, level: percent }: Pick<WorkingSpec, 'groups' | 'level'>,
  { counts, rows, columns }: ShownTable
): RiskWorking | ConditionalWorking | null {
  const two = contrasted(counts, groups);
  const level = percent / 100;
  const given = {
    contrast: contrastOf(groups, rows, columns),
    cells: Array.from(two.cells) as [number, number, number, number],
    level
  };
  if (by === 'odds-ratio-exact') return conditionalOf(two, given);
  const of: TwoGroupsWorking = { ...given, z: -normalQuantile((1 - level) / 2) };
  return by === 'risk-difference' ? differenceOf(two, of) : ratioOf(by, two, of);
}

function differenceOf(two: Counts, of: TwoGroupsWorking): RiskWorking | null {
  const found = riskDifference(two, { level: of.level });
  if (!isDefined(found)) return null;
  const { risks, estimate, se, newcombe, wilson, test } = found;
  const { low, high } = newcombe;
  return {
    by: 'risk-difference',
    ...of,
    ...{ risks, wilson, estimate, low, high, se },
    test: test === null || test.statistic === null ? null : { statistic: test.statistic, p: test.p }
  };
}

function ratioOf(by: RatioWorking['by'], two: Counts, of: TwoGroupsWorking): RiskWorking | null {
  const found = by === 'risk-ratio' ? riskRatio(two, { level: of.level }) : oddsRatio(two, { level: of.level });
  if (!isDefined(found)) return null;
  const { estimate, se, low, high, test } = found;
  return {
    by,
    ...of,
    estimate,
    log:
      se === null || low === null || high === null || test === null || test.statistic === null
        ? null
        : { se, low, high, statistic: test.statistic, p: test.p }
  };
}
