import { variableOf } from '#lib/data/codebook.ts';
import { columnOf, type Column } from '#lib/data/table.ts';
import { codingOf } from '#lib/recode/step.ts';
import { spearmanInterval, varianceOfRho } from '#lib/stats/association/intervals.ts';
import { rankSums, type RankedLevel } from '#lib/stats/association/rank-sums.ts';
import { spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import { jointCounts, type Counts } from '#lib/stats/counts/counts.ts';
import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Input, Notice } from '../contract.ts';
import { usableVariables } from '../variables-meant.ts';
import { closedAnswers, isClosed } from '../closed-answers.ts';
import type { Made } from './compute.ts';
import { fisherOf } from './fisher.ts';
import type { CorrelationWorking, Side } from './result.ts';
import type { WorkingSpec } from './spec.ts';
import { answeredIn, whoIn, withinOf } from './within.ts';

/** Levels that are written out, to a side of the two-way table. */
const READABLE = 12;

/** Spearman's rho of the coded answers: counts, ranks, sums, t and p, its interval; and of two by two levels Fisher's p. */
export function correlationWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { x: from, y: to } = spec;
  if (to === null) notices.push({ code: 'no-outcome', about: {} });
  else if (from === null) notices.push({ code: 'no-variables', about: {} });
  if (from === null || to === null) return null;
  if (from === to) {
    notices.push({ code: 'same', about: { variable: from } });
    return null;
  }
  if (usableVariables([from, to], 'answers', input, notices).length < 2) return null;
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
  const found = spearmanOfCodes(x.codes, y.codes, x.levels.length, y.levels.length, rows);
  const [xSide, ySide] = [sideOf(x, sums.rows, input), sideOf(y, sums.columns, input)];
  const counts =
    xSide.levels && ySide.levels ? jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, rows) : null;
  return {
    who: whoIn([x, y], within, input),
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

function sideOf({ name, levels }: Column, ranked: readonly RankedLevel[], { codebook, steps }: Input): Side {
  const present = ranked.flatMap((level, index) =>
    level.count > 0 ? [{ value: levels[index]?.value ?? '', ...level }] : []
  );
  return {
    variable: name,
    cut: codingOf(steps, name).cutoff !== null,
    unordered: variableOf(codebook, name)?.level === 'nominal' && levels.length > 2,
    levels: present.length > READABLE ? null : present
  };
}

/** Without the levels that nobody is at. */
function cellsOf(
  { cells, columns }: Counts,
  rows: readonly RankedLevel[],
  across: readonly RankedLevel[]
): readonly (readonly number[])[] {
  const kept = (levels: readonly RankedLevel[]) => levels.flatMap(({ count }, index) => (count > 0 ? [index] : []));
  return kept(rows).map((i) => kept(across).map((j) => cells[i * columns + j] as number));
}
