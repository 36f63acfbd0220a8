import type { Adjustment } from '#lib/stats/testing/adjust.ts';
import { tailLine } from './code-correlation.ts';
import { list, NONE, type Lines } from './code-lines.ts';
import type { AdjustedPs, AdjustedWorking } from './result-adjusted.ts';

const IN_R: Readonly<Record<Adjustment, string>> = { bonferroni: 'bonferroni', holm: 'holm', bh: 'BH', by: 'BY' };

/** All adjusted p from the p that are shown. SPSS has them in the order in which each is compared with the one before it. */
export function adjustedLines({ method, tests, count, ...of }: AdjustedPs | AdjustedWorking): Lines {
  if (tests === null) return NONE;
  const ps = tests.map(({ p }) => p);
  const upwards = method === 'bonferroni' || method === 'holm';
  return {
    R: [...('test' in of ? testLines(of) : []), `p <- ${list(ps)}`, `p.adjust(p, method = "${IN_R[method]}")`],
    SPSS: [
      'DATA LIST FREE / p.',
      'BEGIN DATA',
      ...(upwards ? ps : ps.toReversed()).map(String),
      'END DATA.',
      `COMPUTE adjusted = MIN(1, ${timesInSpss(method, count, tests[0]?.factor ?? count)}).`,
      ...(method === 'bonferroni'
        ? []
        : [`IF ($CASENUM > 1) adjusted = ${upwards ? 'MAX' : 'MIN'}(adjusted, LAG(adjusted)).`]),
      'FORMATS p adjusted (F9.6).',
      'LIST.'
    ]
  };
}

/** From rho to its p. */
function testLines({ test, alternative }: Pick<AdjustedWorking, 'test' | 'alternative'>): string[] {
  if (test === null || test.statistic === null) return [];
  return [`rho <- ${test.estimate}`, `t <- rho * sqrt(${test.df} / (1 - rho^2))`, tailLine(alternative, test.df)];
}

/** @param first  what the smallest p is multiplied by */
function timesInSpss(method: Adjustment, count: number, first: number): string {
  switch (method) {
    case 'bonferroni':
      return `${count} * p`;
    case 'holm':
      return `(${count + 1} - $CASENUM) * p`;
    case 'bh':
    case 'by':
      return `${first} / (${count + 1} - $CASENUM) * p`;
  }
}
