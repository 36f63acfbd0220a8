import { variableOf } from '#lib/data/codebook.ts';
import { columnOf, scoresOf, type Column } from '#lib/data/table.ts';
import { codingOf } from '#lib/recode/step.ts';
import { collapse, type Patterns, type Predictor } from '#lib/stats/regression/collapse.ts';
import type { Input, Notice } from './contract.ts';
import { complementOf } from './groups.ts';
import type { Meant } from './model-family.ts';
import type { LeftOut } from './model-result.ts';
import { usableVariables, variablesMeant } from './variables-meant.ts';

/** More answers than this are too many for dummies, or for thresholds. */
const MOST_LEVELS = 30;

/** A variable of the model. */
export interface Entering {
  readonly column: Column;
  readonly predictor: Predictor;
}

/** Who and what a model is fitted to. */
export interface Prepared {
  readonly outcome: Column;
  readonly entering: readonly Entering[];
  /** Rows with all values. */
  readonly rows: Uint32Array;
  readonly patterns: Patterns;
  readonly leftOut: LeftOut;
}

/**
 * The outcome and the variables that it is explained by, listwise. What cannot be used is told; null where nothing is left.
 *
 *   A variable without order has a dummy for each answer but the first. A group that is too small, or that would give one
 *   away, is left out with its respondents: its dummy would show its answers.
 */
export function prepare(spec: Meant, input: Input, notices: Notice[]): Prepared | null {
  const outcome = outcomeColumn(spec, input, notices);
  if (!outcome) return null;
  let entering = enteringOf(spec, outcome.name, input, notices);
  for (;;) {
    if (entering.length === 0) {
      notices.push({ code: 'no-variables', about: {} });
      return null;
    }
    const { rows, leftOut } = completeRows(outcome, entering, input, notices);
    if (rows.length < Math.max(1, input.smallestGroup)) {
      notices.push({ code: 'too-few', about: {} });
      return null;
    }
    const varying = entering.filter(({ column }) =>
      rows.some((row) => column.codes[row] !== column.codes[rows[0] ?? 0])
    );
    if (varying.length === entering.length) {
      const patterns = collapse(
        { name: outcome.name, codes: outcome.codes, scores: scoresOf(outcome) },
        entering.map(({ predictor }) => predictor),
        { within: rows, ...(input.weights ? { weights: input.weights } : {}) }
      );
      return { outcome, entering, rows, patterns, leftOut };
    }
    // Who lacks a variable that is not used is not left out.
    for (const each of entering)
      if (!varying.includes(each)) notices.push({ code: 'constant', about: { variable: each.column.name } });
    entering = varying;
  }
}

function outcomeColumn({ outcome: name, family }: Meant, input: Input, notices: Notice[]): Column | null {
  if (name === null) {
    notices.push({ code: 'no-outcome', about: {} });
    return null;
  }
  const logistic = family === 'logistic';
  if (usableVariables([name], logistic ? 'answers' : 'order', input, notices).length === 0) return null;
  const column = columnOf(logistic ? input.coded : input.table, name);
  if (logistic && column.levels.length !== 2) notices.push({ code: 'uncut', about: { variable: name } });
  else if (family === 'ordinal' && column.levels.length > MOST_LEVELS)
    notices.push({ code: 'many-answers', about: { variable: name, most: MOST_LEVELS } });
  else return column;
  return null;
}

function enteringOf({ on, coded }: Meant, outcome: string, input: Input, notices: Notice[]): Entering[] {
  const wanted = on ?? variablesMeant(input.codebook, 'drivers');
  if (on?.includes(outcome)) notices.push({ code: 'outcome-among', about: { variable: outcome } });
  const names = usableVariables(
    wanted.filter((name) => name !== outcome),
    'answers',
    input,
    notices
  );
  return names.flatMap((name): Entering[] => {
    const column = columnOf(coded ? input.coded : input.table, name);
    const isCut = coded && codingOf(input.steps, name).cutoff !== null;
    const { codes, levels } = column;
    if (variableOf(input.codebook, name)?.level !== 'nominal' || isCut)
      return [{ column, predictor: { kind: 'numeric', name, codes, scores: scoresOf(column) } }];
    if (levels.length > MOST_LEVELS) {
      notices.push({ code: 'many-groups', about: { variable: name, most: MOST_LEVELS } });
      return [];
    }
    return [{ column, predictor: { kind: 'categorical', name, codes, levels: levels.length } }];
  });
}

function completeRows(
  outcome: Column,
  entering: readonly Entering[],
  { table, smallestGroup, weights }: Input,
  notices: Notice[]
): { readonly rows: Uint32Array; readonly leftOut: LeftOut } {
  const columns = [outcome, ...entering.map(({ column }) => column)];
  const missing = columns.map(({ name }) => ({ variable: name, respondents: 0 }));
  const all: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    let lacks = weights !== null && !((weights[row] as number) > 0);
    columns.forEach(({ codes, levels }, place) => {
      if ((codes[row] as number) < levels.length) return;
      lacks = true;
      (missing[place] as { respondents: number }).respondents++;
    });
    if (!lacks) all.push(row);
  }
  const most = missing.toSorted((a, b) => b.respondents - a.respondents)[0];
  const rows = withoutSmallGroups(all, entering, smallestGroup);
  if (rows.length < all.length && !notices.some(({ code }) => code === 'small-groups'))
    notices.push({ code: 'small-groups', about: { smallest: smallestGroup } });
  return {
    rows: Uint32Array.from(rows),
    leftOut: {
      respondents: table.rows - all.length,
      variable: most && most.respondents > 0 ? most.variable : null,
      missing: missing.filter(({ respondents }) => respondents > 0)
    }
  };
}

/** Until every group that is left is large enough, and those left out are nobody or enough. */
function withoutSmallGroups(
  all: readonly number[],
  entering: readonly Entering[],
  smallest: number
): readonly number[] {
  let rows = all;
  for (let before = Infinity; rows.length < before;) {
    before = rows.length;
    for (const { column, predictor } of entering) {
      if (predictor.kind !== 'categorical') continue;
      const counts = column.levels.map((_, level) => ({ level, n: 0 }));
      for (const row of rows) (counts[column.codes[row] as number] as { n: number }).n++;
      const large = counts.filter(({ n }) => n >= smallest);
      const complement = complementOf(large, rows.length, smallest);
      const shown = new Set(large.filter((count) => !complement.has(count)).map(({ level }) => level));
      rows = rows.filter((row) => shown.has(column.codes[row] as number));
    }
  }
  return rows;
}
