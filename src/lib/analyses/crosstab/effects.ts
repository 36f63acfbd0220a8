import { cramersVInterval } from '#lib/stats/association/cramers-v-interval.ts';
import { cramersV, phi } from '#lib/stats/association/nominal.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { isWhole } from '#lib/stats/counts/margins.ts';
import { conditionalOddsRatio } from '#lib/stats/tables/conditional-odds-ratio.ts';
import { roundedCounts } from '#lib/stats/tables/independence.ts';
import { oddsRatio, riskDifference, riskRatio, type GroupRatio } from '#lib/stats/tables/risk.ts';
import type { Undefined } from '#lib/stats/result.ts';
import type { Notice } from '../contract.ts';
import { contrasted } from '../contrast.ts';
import type { CrosstabEffect, CrosstabMeasure } from './result.ts';

interface Options {
  /** Of the intervals, 0 to 1. */
  readonly level: number;
  /** Whether the odds ratio given the margins is wanted too. */
  readonly exact: boolean;
  /** Which side the groups are on that risks are compared of. */
  readonly groups: 'rows' | 'columns';
}

/** How strongly rows and columns hang together; of two by two also how the risks of two groups differ. */
export function effectsOf(counts: Counts, { level, exact, groups }: Options, notices: Notice[]): CrosstabEffect[] {
  const v = cramersV(counts);
  const interval = cramersVInterval(counts, { level });
  if ('why' in v || 'why' in interval) return [];
  const signed = phi(counts);
  const strength = [
    ...('why' in signed ? [] : [effect('phi', { estimate: signed.estimate })]),
    effect('cramers-v', { estimate: v.estimate, low: interval.low, high: interval.high }),
    effect('cramers-v-corrected', { estimate: v.corrected })
  ];
  if (counts.rows !== 2 || counts.columns !== 2) return strength;
  const two = contrasted(counts, groups);
  const [risk, ratio, odds] = [riskDifference(two, { level }), riskRatio(two, { level }), oddsRatio(two, { level })];
  if (isCut(ratio) || isCut(odds)) notices.push({ code: 'empty-cell', about: {} });
  return [
    ...strength,
    ...('why' in risk
      ? []
      : [
          effect('risk-difference', {
            estimate: risk.estimate,
            low: risk.newcombe.low,
            high: risk.newcombe.high,
            p: risk.test?.p ?? null
          })
        ]),
    ...ofRatio('risk-ratio', ratio),
    ...ofRatio('odds-ratio', odds),
    ...(exact ? ofExact(two, level) : [])
  ];
}

function effect(
  measure: CrosstabMeasure,
  { estimate, low = null, high = null, p = null }: Partial<Omit<CrosstabEffect, 'measure'>>
): CrosstabEffect {
  return { measure, estimate: estimate ?? null, low, high, p };
}

const isCut = (ratio: GroupRatio | Undefined<string>): boolean =>
  'noInterval' in ratio && ratio.noInterval === 'zero-cell';

function ofRatio(measure: CrosstabMeasure, ratio: GroupRatio | Undefined<string>): CrosstabEffect[] {
  if ('why' in ratio) return [];
  const { estimate, low, high, test } = ratio;
  return [effect(measure, { estimate, low, high, p: test?.p ?? null })];
}

function ofExact(two: Counts, level: number): CrosstabEffect[] {
  const found = conditionalOddsRatio(isWhole(two) ? two : roundedCounts(two), { level });
  return 'why' in found ? [] : [effect('odds-ratio-exact', found)];
}
