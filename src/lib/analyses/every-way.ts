import { outcomeOf, variablesWithRole } from '#lib/data/codebook.ts';
import { columnOf, type Column } from '#lib/data/table.ts';
import { codingOf, type Coding } from '#lib/recode/step.ts';
import { kendallTauB } from '#lib/stats/association/kendall.ts';
import { pearson } from '#lib/stats/association/pearson.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { jointCounts, type Counts } from '#lib/stats/counts/counts.ts';
import { marginsOf } from '#lib/stats/counts/margins.ts';
import { multiverse, type Coefficient, type Place } from '#lib/stats/sensitivity/multiverse.ts';
import type { Input, Notice } from './contract.ts';
import { usableVariables } from './variables-meant.ts';
import { codingsOf, placeOf, type Coded } from './way-codings.ts';
import { byChoice, tallyOf } from './way-tally.ts';
import type { Choice, ChoiceName, EveryWay, Method, Standing, Way, WaysAsked } from './ways.ts';

/** Above this many cells of answers as read, each fold of the table would take too long. */
const MOST_CELLS = 1 << 14;

/**
 * The correlation of a pair under every combination of cut-off, treatment of don't-know and of no-answer, for either
 * variable, and coefficient. Reversal stays as it is in the notebook. The coefficients are of whole respondents: no weights.
 */
export function everyWay(spec: WaysAsked, input: Input): EveryWay {
  const { codebook, table, steps, smallestGroup } = input;
  const notices: Notice[] = [];
  const outcome = spec.outcome ?? outcomeOf(codebook)?.name ?? null;
  const first = variablesWithRole(codebook, 'driver').find(({ name }) => name !== outcome)?.name ?? null;
  const predictor = spec.on ?? first;
  const nothing: EveryWay = {
    outcome,
    predictor,
    picked: spec.on === null,
    alpha: spec.alpha ?? 0.05,
    outcomeLevels: [],
    predictorLevels: [],
    n: 0,
    total: 0,
    tables: 0,
    tried: {},
    summary: tallyOf([], 0.05),
    standing: null,
    choices: [],
    ways: [],
    without: [],
    notices
  };
  if (outcome === null) notices.push({ code: 'no-outcome', about: {} });
  else if (predictor === null) notices.push({ code: 'no-variables', about: {} });
  else if (outcome === predictor) notices.push({ code: 'same', about: { variable: outcome } });
  if (outcome === null || predictor === null || notices.length > 0) return nothing;
  if (usableVariables([outcome, predictor], 'order', input, notices).length < 2) return nothing;

  const [y, x] = [columnOf(table, outcome), columnOf(table, predictor)];
  if (size(y) * size(x) > MOST_CELLS) {
    const [more] = size(y) > size(x) ? [outcome] : [predictor];
    notices.push({ code: 'many-answers', about: { variable: more } });
    return nothing;
  }
  const counts = jointCounts(y.codes, x.codes, size(y), size(x));
  const n = answeredBoth(counts, y, x);
  if (n < smallestGroup) {
    notices.push({ code: 'few', about: { variable: predictor, smallest: smallestGroup } });
    return nothing;
  }
  if (input.weights !== null) notices.push({ code: 'weighted', about: {} });
  const margins = marginsOf(counts);
  const codings = [codingOf(steps, outcome), codingOf(steps, predictor)] as const;
  const rows = codingsOf(y, margins.rows, codings[0], spec);
  const columns = codingsOf(x, margins.columns, codings[1], spec);
  const methods: Method[] = spec.coefficients === 'all' ? ['spearman', 'kendall', 'pearson'] : [spec.coefficients];
  const here = { row: placeOf(rows, codings[0]), column: placeOf(columns, codings[1]), coefficient: 0 };
  const isAmong = here.row >= 0 && here.column >= 0;
  if (!isAmong) notices.push({ code: 'uncut-here', about: {} });
  const coefficients = methods.map((name) => ({ name, of: coefficientOf(name, rows, columns) }));
  const found = multiverse(counts, rows, columns, coefficients, {
    alpha: nothing.alpha,
    ...(isAmong ? { published: here } : {})
  });
  const ways = found.specifications.map((one): Way => {
    const { n, estimate, p } = one;
    return { ...choicesOf(one, rows, columns), method: methods[one.coefficient] as Method, n, estimate, p };
  });
  const whys = new Map<string, number>();
  for (const { why } of found.without) whys.set(why, (whys.get(why) ?? 0) + 1);
  const at = found.specifications.findIndex(
    ({ row, column, coefficient }) => row === here.row && column === here.column && coefficient === 0
  );
  const rank = found.summary.published?.rank;
  const standing: Standing | null = rank === undefined ? null : { ...(ways[at] as Way), place: at, rank };
  if (ways.length === 0) notices.push({ code: 'no-ways', about: {} });
  else if (isAmong && standing === null) notices.push({ code: 'undefined-here', about: {} });
  return {
    ...nothing,
    outcomeLevels: levelsOf(y, codings[0]),
    predictorLevels: levelsOf(x, codings[1]),
    n,
    total: found.summary.total,
    tables: found.summary.tables,
    tried: { ...triedOf('outcome', rows), ...triedOf('predictor', columns), method: methods.length },
    summary: tallyOf(ways, nothing.alpha),
    standing,
    choices: byChoice(ways, nothing.alpha),
    ways,
    without: [...whys].map(([why, count]) => ({ why, count }))
  };
}

/** How many cut-offs, and treatments of either kind of missing, are among the codings of a variable. */
function triedOf(of: 'outcome' | 'predictor', codings: readonly Coded[]): Partial<Record<ChoiceName, number>> {
  const distinct = (name: keyof Choice): number => new Set(codings.map(({ choice }) => choice[name])).size;
  return {
    [`${of}Cutoff`]: distinct('cutoff'),
    [`${of}DontKnow`]: distinct('dontKnow'),
    [`${of}NoAnswer`]: distinct('noAnswer')
  };
}

const size = ({ levels, missing }: Column): number => levels.length + missing.length;

function answeredBoth({ columns, cells }: Counts, y: Column, x: Column): number {
  let n = 0;
  for (let i = 0; i < y.levels.length; i++)
    for (let j = 0; j < x.levels.length; j++) n += cells[i * columns + j] as number;
  return n;
}

function levelsOf({ levels }: Column, { reverse }: Coding): string[] {
  const values = levels.map(({ value }) => value);
  return reverse ? values.reverse() : values;
}

/** Pearson's r of the numbers of the levels; how many levels a table has tells which coding's they are. */
function coefficientOf(method: Method, rows: readonly Coded[], columns: readonly Coded[]): Coefficient['of'] {
  if (method === 'spearman') return spearman;
  if (method === 'kendall') return kendallTauB;
  const numbers = (codings: readonly Coded[]) => new Map(codings.map((one) => [one.levels, one.numbers]));
  const [ofRows, ofColumns] = [numbers(rows), numbers(columns)];
  return (counts) => pearson(counts, ofRows.get(counts.rows) ?? [], ofColumns.get(counts.columns) ?? []);
}

function choicesOf({ row, column }: Place, rows: readonly Coded[], columns: readonly Coded[]) {
  const [y, x] = [(rows[row] as Coded).choice, (columns[column] as Coded).choice];
  return {
    outcomeCutoff: y.cutoff,
    outcomeDontKnow: y.dontKnow,
    outcomeNoAnswer: y.noAnswer,
    predictorCutoff: x.cutoff,
    predictorDontKnow: x.dontKnow,
    predictorNoAnswer: x.noAnswer
  };
}
