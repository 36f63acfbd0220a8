import { columnOf, type Column } from '#lib/data/table.ts';
import { spearmanInterval, varianceOfRho } from '#lib/stats/association/intervals.ts';
import { rankSums, type RankedLevel, type RankSums } from '#lib/stats/association/rank-sums.ts';
import { spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Input, Notice } from '../contract.ts';
import { usableVariables } from '../variables-meant.ts';
import { closedAnswers, isClosed } from '../closed-answers.ts';
import type { Made } from './compute.ts';
import { byMethod } from './by-method.ts';
import { fisherOf } from './fisher.ts';
import { codedOtherwise } from './other-codings.ts';
import { cellsOf, sideOf } from './pair-sides.ts';
import type { CorrelationWorking } from './result.ts';
import type { WorkingSpec } from './spec.ts';
import { answeredIn, whoIn, withinOf, type Within } from './within.ts';

/** Two variables whose answers may be told of, as coded, and who has answered both. */
export interface ShownPair {
  readonly x: Column;
  readonly y: Column;
  readonly within: Within;
  readonly sums: RankSums;
  /** With the codings that are in force. */
  readonly input: Input;
}

/** The pair that a cell names; null, with a notice, where it cannot be used or must not be shown. */
export function shownPair(spec: WorkingSpec, asItIs: Input, notices: Notice[]): ShownPair | null {
  const { x: from, y: to } = spec;
  if (to === null) notices.push({ code: 'no-outcome', about: {} });
  else if (from === null) notices.push({ code: 'no-variables', about: {} });
  if (from === null || to === null) return null;
  if (from === to) {
    notices.push({ code: 'same', about: { variable: from } });
    return null;
  }
  if (usableVariables([from, to], 'answers', asItIs, notices).length < 2) return null;
  const input = codedOtherwise(spec, [from, to], asItIs, notices);
  if (input === null) return null;
  // The two-way table would show how many gave each answer.
  const refuse = (variable: string): null => {
    notices.push({ code: 'hidden-answer', about: { variable, smallest: input.smallestGroup } });
    return null;
  };
  const closed = [from, to].find((name) => closedAnswers(name, input).length > 0);
  if (closed !== undefined) return refuse(closed);
  const [x, y] = [columnOf(input.coded, from), columnOf(input.coded, to)];
  const within = withinOf(spec, input, notices, 'pairs', (rows) => answeredIn([x, y], rows));
  if (within === null) return null;
  const { rows } = within;
  const sums = rankSums(x.codes, y.codes, x.levels.length, y.levels.length, rows);
  const few = (name: string, levels: readonly RankedLevel[]): boolean =>
    isClosed(name, input) && levels.some(({ count }) => count > 0 && count < input.smallestGroup);
  if (few(from, sums.rows)) return refuse(from);
  if (few(to, sums.columns)) return refuse(to);
  return { x, y, within, sums, input };
}

/**
 * Spearman's rho of the coded answers: counts, ranks, sums, t and p, its interval; and of two by two levels Fisher's p. Or
 * another coefficient; and by other codings than the notebook's, where `codings` has some.
 */
export function correlationWorking(spec: WorkingSpec, asItIs: Input, notices: Notice[]): Made | null {
  const pair = shownPair(spec, asItIs, notices);
  if (pair === null) return null;
  const { x, y, within, sums, input } = pair;
  const { rows } = within;
  const who = whoIn([x, y], within, input);
  if (spec.method !== 'spearman') {
    const working = byMethod(spec.method, [x, y], sums, rows, input, notices);
    return working && { who, value: within.value, working };
  }
  const found = spearmanOfCodes(x.codes, y.codes, x.levels.length, y.levels.length, rows);
  const [xSide, ySide] = [sideOf(x, sums.rows, input), sideOf(y, sums.columns, input)];
  const counts =
    xSide.levels && ySide.levels ? jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, rows) : null;
  return {
    who,
    value: within.value,
    working: {
      of: 'correlation',
      n: sums.n,
      meanRank: sums.meanRank,
      x: xSide,
      y: ySide,
      cells: counts && cellsOf(counts, sums.rows, sums.columns),
      sums: { xx: sums.xx, yy: sums.yy, xy: sums.xy },
      rho: isDefined(found)
        ? { estimate: found.estimate, statistic: found.statistic, df: sums.n - 2, p: found.p }
        : null,
      why: isDefined(found) ? null : found.why,
      interval: isDefined(found) ? intervalOf(found.estimate, sums.n, spec) : null,
      fisher: counts && fisherOf(counts, false)
    }
  };
}

function intervalOf(
  rho: number,
  n: number,
  { convention, level }: Pick<WorkingSpec, 'convention' | 'level'>
): CorrelationWorking['interval'] {
  const variance = convention === 'spss' ? 'fieller' : 'bonett-wright';
  const found = spearmanInterval(rho, n, { variance, level: level / 100 });
  if (!isDefined(found)) return null;
  const se = Math.sqrt(varianceOfRho(variance, rho, n));
  return { ...found, convention, se, z: -normalQuantile((1 - found.level) / 2) };
}
