import { variableOf } from '#lib/data/codebook.ts';
import { eachCell } from '#lib/stats/counts/margins.ts';
import { collapse } from '#lib/stats/regression/collapse.ts';
import { shareOf } from '#lib/stats/regression/cumulative.ts';
import { rankedScores, type RankedScore } from '#lib/stats/regression/discrimination.ts';
import { logisticTop, logitsOf } from '#lib/stats/regression/logistic.ts';
import { isClosed } from '../closed-answers.ts';
import type { Input } from '../contract.ts';
import { areHidden } from './likelihood.ts';
import type { Refitted } from './model.ts';
import type { DiscriminationWorking } from './result-tests.ts';

/** Chances that are listed. */
const READABLE = 40;

/** Who is ranked above whom by the predicted chance; null of a model that has no such order. */
export function discriminationOf({ meaning, prepared, found, input }: Refitted): DiscriminationWorking | null {
  const { auc } = found.fit;
  if (meaning.family !== 'logistic' || auc === null) return null;
  const top = logisticTop(prepared.patterns, { method: meaning.penalty === 'firth' ? 'firth' : 'ml' });
  if ('why' in top) return null;
  const ranked = rankedScores(logitsOf(top), top.model.weights, top.events);
  const [having, without] = [sumOf(ranked, (row) => row.having), sumOf(ranked, (row) => row.without)];
  const share = (of: (row: RankedScore) => number): number => sumOf(ranked, of) / (having * without);
  const hidden = areHidden(prepared.outcome, prepared.rows, input);
  const unlisted = ranked.length > READABLE ? 'many' : hidden || tellsOfFew(ranked, { prepared, input }) ? 'few' : null;
  return {
    kind: 'discrimination',
    estimate: auc,
    won: share((row) => row.having * row.below),
    tied: share((row) => row.having * row.without),
    counts: hidden ? null : { having, without },
    rows:
      unlisted === null
        ? ranked.map(({ score, ...row }) => ({
            chance: shareOf(score),
            ...{ having: row.having, without: row.without, below: row.below }
          }))
        : null,
    unlisted
  };
}

function sumOf(ranked: readonly RankedScore[], of: (row: RankedScore) => number): number {
  return ranked.reduce((sum, row) => sum + of(row), 0);
}

/**
 * Whether few share a chance. Of a single variable that is not of groups they are a two-way table, which is shown; of
 * several they tell how few answered all of them.
 */
function tellsOfFew(
  ranked: readonly RankedScore[],
  { prepared: { entering, outcome, rows, patterns }, input }: Pick<Refitted, 'prepared' | 'input'>
): boolean {
  const [only, ...others] = entering.map(({ column }) => column.name);
  if (only !== undefined && others.length === 0 && !isPersonal(only, input)) return false;
  // Weights are not respondents.
  const { counts } = collapse(
    { name: outcome.name, codes: outcome.codes, scores: patterns.outcome.scores },
    entering.map(({ predictor }) => predictor),
    { within: rows }
  );
  const respondents = new Float64Array(counts.rows);
  eachCell(counts, (pattern, _, count) => (respondents[pattern] = (respondents[pattern] as number) + count));
  return ranked.some(
    (row) => row.patterns.reduce((sum, pattern) => sum + (respondents[pattern] as number), 0) < input.smallestGroup
  );
}

/** Groups, or numbers such as wages. */
function isPersonal(name: string, input: Input): boolean {
  return isClosed(name, input) || variableOf(input.codebook, name)?.level === 'interval';
}
