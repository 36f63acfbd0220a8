import { percentagesOf, percentBases, percentCounts } from '#lib/stats/checks/percent.ts';
import type { Printed } from '#lib/stats/checks/printed.ts';
import type { Notice } from '../contract.ts';
import { listOf, printedNumber, printedOf, sizeOf } from './read.ts';
import type { PercentOf, PercentResult } from './result.ts';
import type { CheckSpec } from './spec.ts';

/** Bases are looked for up to this. */
const BASES = 100;

/** More percentages than this are not the answers to one question. */
const MOST = 100;

interface Checked {
  /** Null where neither n nor a sum says anything. */
  readonly verdict: 'possible' | 'impossible' | null;
  readonly result: PercentResult;
}

/** Without n only whether they sum to 100, and with which n they are possible. */
export function percentCheck(spec: CheckSpec, notices: Notice[]): Checked | null {
  const texts = listOf(spec.percent);
  const percents = (texts.length === 0 ? [''] : texts.slice(0, MOST)).flatMap(
    (text) => printedOf('percent', text, notices) ?? []
  );
  const n = spec.n === null ? null : sizeOf(spec, 1, notices);
  if (texts.length > MOST) notices.push({ code: 'many-percents', about: { most: MOST } });
  const beyond = percents.some(({ units, decimals }) => units < 0 || units > 100 * 10 ** decimals);
  if (beyond) notices.push({ code: 'beyond', about: { field: 'percent' } });
  if (notices.length > 0) return null;

  const { rounding } = spec;
  const together = spec.together && percents.length > 1;
  // What does not depend on n is the same for one respondent.
  const all = percentagesOf(percents, n ?? 1, rounding);
  const sumFails = together && !all.sumsTo100;
  const reason = reasonOf(percents, n, together, sumFails, spec);
  return {
    verdict: reason !== null ? 'impossible' : n === null && !together ? null : 'possible',
    result: {
      together,
      each: percents.map((percent) => counted(percent, n, spec)),
      reason,
      counts: n === null || !together ? null : all.counts,
      total: n === null || !together ? null : all.total,
      sum: all.sum,
      sumsTo100: all.sumsTo100,
      bases: n !== null && reason === null ? null : percentBases(percents, BASES, { together, rounding }),
      basesTo: BASES
    }
  };
}

function reasonOf(
  percents: readonly Printed[],
  n: number | null,
  together: boolean,
  sumFails: boolean,
  { rounding }: CheckSpec
): PercentResult['reason'] {
  if (n !== null && percents.some((percent) => !percentCounts(percent, n, rounding).possible)) return 'alone';
  if (sumFails) return 'sum';
  return n !== null && together && !percentagesOf(percents, n, rounding).possible ? 'together' : null;
}

function counted(percent: Printed, n: number | null, { rounding }: CheckSpec): PercentOf {
  const printed = printedNumber(percent, rounding);
  if (n === null) return { ...printed, counts: null, nearest: [] };
  const { counts, nearest } = percentCounts(percent, n, rounding);
  return { ...printed, counts, nearest };
}
