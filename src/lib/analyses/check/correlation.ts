import { correlationP, starCheck, type Stars } from '#lib/stats/checks/correlation.ts';
import { phiTablesWork } from '#lib/stats/checks/phi.ts';
import type { Printed, Rounding } from '#lib/stats/checks/printed.ts';
import { tCritical } from '#lib/stats/distributions/quantiles.ts';
import type { LongWork, Notice } from '../contract.ts';
import { printedNumber, printedOf, sizeOf } from './read.ts';
import type { CorrelationResult, PhiResult } from './result.ts';
import type { CheckSpec } from './spec.ts';

const ALPHAS = [0.05, 0.01] as const;

/** With more respondents there are too many 2×2 tables to go through while somebody waits. */
const MOST_FOR_PHI = 100;

/** Tables that are listed. */
const LISTED = 5;

const AGREEMENT = {
  holds: 'consistent',
  fails: 'inconsistent',
  'depends-on-rounding': 'depends-on-rounding'
} as const;

export function* correlationCheck(spec: CheckSpec, notices: Notice[]): LongWork<CorrelationResult | null> {
  const { stars, rounding } = spec;
  const rho = printedOf('rho', spec.rho, notices);
  const n = sizeOf(spec, 3, notices);
  if (!rho || n === null) return null;
  const printed = printedNumber(rho, rounding);
  const { value } = printed;
  if (Math.abs(value) > 1) {
    notices.push({ code: 'beyond', about: { field: 'rho' } });
    return null;
  }
  const number: Stars = stars === '0' ? 0 : stars === '2' ? 2 : 1;
  const claim = stars === 'any' ? 'at-least' : 'exactly';
  const found = starCheck(rho, n, number, { claim, alphas: ALPHAS, rounding });
  const p = correlationP(value, n);
  if ('why' in found || typeof p !== 'number') return null;
  const alpha = stars === '2' ? ALPHAS[1] : ALPHAS[0];
  const phi = spec.phi ? yield* phiCheck(rho, n, rounding, notices) : null;
  return {
    ...printed,
    agreement: AGREEMENT[found.verdict],
    stars,
    alpha,
    statistic: Math.abs(value) === 1 ? null : value * Math.sqrt((n - 2) / ((1 - value) * (1 + value))),
    df: n - 2,
    p,
    pLow: found.p[0],
    pHigh: found.p[1],
    critical: found.critical,
    criticalStatistic: tCritical(alpha, n - 2),
    pairs: found.pairs,
    phi
  };
}

function* phiCheck(rho: Printed, n: number, rounding: Rounding, notices: Notice[]): LongWork<PhiResult | null> {
  if (n > MOST_FOR_PHI) {
    notices.push({ code: 'phi-many', about: { most: MOST_FOR_PHI } });
    return null;
  }
  const { possible, count, tables, nearest } = yield* phiTablesWork(rho, n, { rounding, list: LISTED });
  return { possible, count, tables: possible ? tables : nearest };
}
