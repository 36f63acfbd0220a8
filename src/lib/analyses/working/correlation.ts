import { columnOf, type Column } from '#lib/data/table.ts';
import { spearmanInterval, varianceOfRho } from '#lib/stats/association/intervals.ts';
import { rankSums, type RankedLevel, type RankSums } from '#lib/stats/association/rank-sums.ts';
import { spearmanOfWeighted } from '#lib/stats/association/weighted-spearman.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Input, Notice } from '../contract.ts';
import { usableVariables } from '../variables-meant.ts';
import { closedAnswers, isClosed } from '../closed-answers.ts';
import type { Made } from './compute.ts';
import { byMethod } from './by-method.ts';
import { fisherOf } from './fisher.ts';
import { codedOtherwise } from './other-codings.ts';
import { cellsOf, sideOf } from './pair-sides.ts';
import { partialWorking } from './partial.ts';
import type { CorrelationWorking } from './result.ts';
import type { WorkingSpec } from './spec.ts';
import { pOf, withError } from './tested.ts';
import { answeredIn, answering, whoIn, withinOf, type Within } from './within.ts';

/** Two variables whose answers may be told of, as coded, and who has answered both. */
export interface ShownPair {
  readonly x: Column;
  readonly y: Column;
  readonly within: Within;
  /** Those who have both, and what else they must have; all rows of the group where nothing else is asked. */
  readonly rows: Uint32Array | undefined;
  /** Both, and what else everyone must have answered. */
  readonly columns: readonly Column[];
  /** Null where each respondent counts as one. */
  readonly weights: Float64Array | null;
  readonly sums: RankSums;
  /** With the codings that are in force. */
  readonly input: Input;
}

/** Fewer respondents have no coefficient, whatever they weigh. */
const LEAST = 3;

/**
 * The pair that a cell names; null, with a notice, where it cannot be used or must not be shown.
 *
 * @param others  what else everyone must have answered
 */
export function shownPair(
  spec: WorkingSpec,
  asItIs: Input,
  notices: Notice[],
  others: readonly string[] = [],
  weights: Float64Array | null = null
): ShownPair | null {
  const { x: from, y: to } = spec;
  if (to === null) notices.push({ code: 'no-outcome', about: {} });
  else if (from === null) notices.push({ code: 'no-variables', about: {} });
  if (from === null || to === null) return null;
  if (from === to) {
    notices.push({ code: 'same', about: { variable: from } });
    return null;
  }
  if (usableVariables([from, to], 'answers', asItIs, notices).length < 2) return null;
  const more = others.filter((name) => name !== from && name !== to);
  if (usableVariables(more, 'answers', asItIs, notices).length < more.length) return null;
  const input = codedOtherwise(spec, [from, to, ...more], asItIs, notices);
  if (input === null) return null;
  // The two-way table would show how many gave each answer.
  const refuse = (variable: string): null => {
    notices.push({ code: 'hidden-answer', about: { variable, smallest: input.smallestGroup } });
    return null;
  };
  const closed = [from, to].find((name) => closedAnswers(name, input).length > 0);
  if (closed !== undefined) return refuse(closed);
  const [x, y] = [columnOf(input.coded, from), columnOf(input.coded, to)];
  const columns = [x, y, ...more.map((name) => columnOf(input.coded, name))];
  const within = withinOf(spec, input, notices, 'pairs', (rows) => answeredIn(columns, rows));
  if (within === null) return null;
  const rows = more.length === 0 ? within.rows : answering(columns, within.rows);
  const sizes = [x.levels.length, y.levels.length] as const;
  const sums = rankSums(x.codes, y.codes, ...sizes, rows);
  const few = (name: string, levels: readonly RankedLevel[]): boolean =>
    isClosed(name, input) && levels.some(({ count }) => count > 0 && count < input.smallestGroup);
  if (few(from, sums.rows)) return refuse(from);
  if (few(to, sums.columns)) return refuse(to);
  if (weights === null) return { x, y, within, rows, columns, weights, sums, input };
  if (sums.n < LEAST) {
    notices.push({ code: 'no-pair-coefficient', about: {} });
    return null;
  }
  return { x, y, within, rows, columns, weights, sums: rankSums(x.codes, y.codes, ...sizes, rows, weights), input };
}

/**
 * Spearman's rho of the coded answers: counts, ranks, sums, t and p, its interval; and of two by two levels Fisher's p. Or
 * another coefficient; and by other codings than the notebook's, where `codings` has some.
 */
export function correlationWorking(spec: WorkingSpec, asItIs: Input, notices: Notice[]): Made | null {
  const weights = weightsFor(spec, asItIs);
  const controls = spec.controls ?? [];
  const held = controls.find((name) => name === spec.x || name === spec.y);
  if (held !== undefined) {
    notices.push({ code: 'same', about: { variable: held } });
    return null;
  }
  const pair = shownPair(spec, asItIs, notices, [...new Set([...controls, ...(spec.variables ?? [])])], weights);
  if (pair === null) return null;
  const { x, y, within, rows, columns, sums, input } = pair;
  const who = whoIn(columns, within, input);
  if (controls.length > 0) {
    const working = partialWorking(spec, pair, controls, notices);
    return working && { who, value: within.value, working };
  }
  if (spec.method !== 'spearman') {
    const working = byMethod(spec, pair, notices);
    return working && { who, value: within.value, working };
  }
  const found = spearmanOfWeighted(x.codes, y.codes, x.levels.length, y.levels.length, weights, rows);
  const [xSide, ySide] = [sideOf(x, sums.rows, input), sideOf(y, sums.columns, input)];
  const counts =
    xSide.levels && ySide.levels
      ? jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, rows, weights ?? undefined)
      : null;
  return {
    who,
    value: within.value,
    working: {
      of: 'correlation',
      weighted: weights !== null,
      alternative: spec.alternative,
      n: sums.n,
      meanRank: sums.meanRank,
      x: xSide,
      y: ySide,
      cells: counts && cellsOf(counts, sums.rows, sums.columns),
      sums: { xx: sums.xx, yy: sums.yy, xy: sums.xy },
      rho: isDefined(found)
        ? { estimate: found.estimate, statistic: found.statistic, df: sums.n - 2, p: pOf(found, spec.alternative) }
        : null,
      why: isDefined(found) ? null : found.why,
      interval: isDefined(found) ? intervalOf(found.estimate, sums.n, spec) : null,
      fisher: counts && weights === null ? fisherOf(counts, false, spec.alternative) : null
    }
  };
}

/** Kendall's variance counts ties of whole respondents, and a partial coefficient is of ranks that know no weights. */
export function weightsFor(
  { weighted, method, convention, controls }: WorkingSpec,
  { weights }: Input
): Float64Array | null {
  const whole = (controls ?? []).length > 0 || (method === 'kendall' && convention === 'r');
  return weighted && !whole ? weights : null;
}

function intervalOf(
  rho: number,
  n: number,
  { convention, level }: Pick<WorkingSpec, 'convention' | 'level'>
): CorrelationWorking['interval'] {
  const variance = convention === 'spss' ? 'fieller' : 'bonett-wright';
  const found = spearmanInterval(rho, n, { variance, level: level / 100 });
  if (!isDefined(found)) return null;
  return { ...withError(found, Math.sqrt(varianceOfRho(variance, rho, n))), convention };
}
