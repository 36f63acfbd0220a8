import { outcomeOf, variableOf } from '#lib/data/codebook.ts';
import { columnOf, type Column } from '#lib/data/table.ts';
import { mean, standardDeviation } from '#lib/stats/description/describe.ts';
import type { Input, Notice } from '../contract.ts';
import { groupingOf, refusedGrouping } from '../grouping.ts';
import { countedGroupsOf } from '../groups.ts';
import { hiddenAnswers, type Answered } from '../hidden-answers.ts';
import type { MeansSpec } from './spec.ts';

/** Numbers are null where hidden; `mean` also where nobody answered, `standardDeviation` where fewer than two did. */
export interface Mean {
  /** Respondents, with and without an answer to the outcome; with weights their sums. */
  readonly n: number | null;
  readonly answered: number | null;
  /** How many answered, where they have weights. */
  readonly respondents?: number | null;
  readonly mean: number | null;
  readonly standardDeviation: number | null;
}

export interface GroupMean extends Mean {
  readonly value: string;
  readonly hidden: 'small' | 'complement' | null;
}

export interface MeansResult {
  readonly outcome: string | null;
  readonly by: string | null;
  readonly show: 'dots' | 'table';
  /** Ends of the scale: the least and the largest number of the outcome's levels. */
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly groups: readonly GroupMean[];
  /** Null where too few answered. */
  readonly all: Mean | null;
  readonly notices: readonly Notice[];
}

const HIDDEN: Mean = { n: null, answered: null, mean: null, standardDeviation: null };

/**
 * Mean of the outcome's level numbers, as read, in each group and in all, over those who answered, each with their weight.
 *
 * A group is hidden, all its numbers with it, where fewer than the smallest group are in it or answered; more are hidden
 * where the total would give it away.
 */
export function compute(spec: MeansSpec, input: Input): MeansResult {
  const { codebook, table, smallestGroup, weights } = input;
  const outcome = spec.outcome ?? outcomeOf(codebook)?.name ?? null;
  const by = spec.by ?? groupingOf(codebook);
  const nothing = (code: string, variable: string | null): MeansResult => ({
    outcome,
    by,
    show: spec.show,
    scale: null,
    groups: [],
    all: null,
    notices: [{ code, about: variable === null ? {} : { variable } }]
  });
  if (table.rows === 0) return nothing('no-rows', null);
  const refusedOutcome = refuseOutcome(outcome, input);
  if (refusedOutcome || outcome === null) return nothing(refusedOutcome ?? 'no-outcome', outcome);
  const refusedBy = refusedGrouping(codebook, table.columns, by) ?? (by === outcome ? 'by-itself' : null);
  if (refusedBy || by === null) return nothing(refusedBy ?? 'no-grouping', by);

  const column = columnOf(table, outcome);
  const numbers = column.levels.map(({ number }) => number ?? 0);
  const everyone = Uint32Array.from({ length: table.rows }, (_, row) => row);
  const total = answeredIn(column, everyone);
  if (total.answered === 0) return nothing('nobody-answered', outcome);
  const counted = countedGroupsOf(table, by, smallestGroup).map(({ value, rows, hidden }) => ({
    value,
    hidden,
    rows,
    ...answeredIn(column, rows)
  }));
  // Weights do not make respondents: what is hidden is decided without them.
  const why = hiddenAnswers(counted, smallestGroup, total);
  const groups = counted.map(({ value, rows, answered }, place): GroupMean => {
    const hidden = why[place] ?? null;
    if (hidden) return { ...HIDDEN, value, hidden };
    return { value, hidden, ...meanOf(column, numbers, rows, weights, answered) };
  });
  const hidden = groups.filter((group) => group.hidden !== null);
  const about = { outcome, variable: by, smallest: smallestGroup };
  const notices: Notice[] = [
    ...(groups.length === 0 ? [{ code: 'nobody-grouped', about }] : []),
    ...groups
      .filter((group) => group.answered === 0)
      .map(({ value }) => ({ code: 'group-unanswered', about: { ...about, value } })),
    ...hidden.map(({ value, hidden: why }) => ({ code: `hidden-${why}`, about: { ...about, value } })),
    ...(total.answered < smallestGroup ? [{ code: 'all-small', about }] : [])
  ];
  return {
    outcome,
    by,
    show: spec.show,
    scale: { min: Math.min(...numbers), max: Math.max(...numbers) },
    groups,
    all: total.answered < smallestGroup ? null : meanOf(column, numbers, everyone, weights, total.answered),
    notices
  };
}

function refuseOutcome(outcome: string | null, { codebook, table }: Input): string | null {
  if (outcome === null) return 'no-outcome';
  const variable = variableOf(codebook, outcome);
  const column = table.columns.find(({ name }) => name === outcome);
  if (!variable || !column) return 'no-such-variable';
  if (variable.level === 'text' || variable.level === 'nominal') return 'unordered';
  if (column.levels.length === 0) return 'nobody-answered';
  return column.levels.every(({ number }) => number !== null) ? null : 'no-numbers';
}

/** Respondents, without weights. */
function answeredIn({ codes, levels }: Column, rows: Uint32Array): Answered {
  let answered = 0;
  for (const row of rows) if ((codes[row] as number) < levels.length) answered++;
  return { n: rows.length, answered };
}

function meanOf(
  { codes }: Column,
  numbers: readonly number[],
  rows: Uint32Array,
  weights: Float64Array | null,
  respondents: number
): Mean {
  const counts = new Array<number>(numbers.length).fill(0);
  let n = 0;
  for (const row of rows) {
    const code = codes[row] as number;
    const weight = weights ? (weights[row] as number) : 1;
    n += weight;
    if (code < counts.length) counts[code] = (counts[code] as number) + weight;
  }
  const centre = mean(numbers, counts);
  const spread = standardDeviation(numbers, counts);
  return {
    n,
    answered: counts.reduce((total, count) => total + count, 0),
    ...(weights ? { respondents } : {}),
    mean: typeof centre === 'number' ? centre : null,
    standardDeviation: typeof spread === 'number' ? spread : null
  };
}
