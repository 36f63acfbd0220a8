import { variableOf, variablesWithRole, type Variable } from '#lib/data/codebook.ts';
import type { Column } from '#lib/data/table.ts';
import { tally, type Tally } from '#lib/data/tally.ts';
import { codingOf, type Coding } from '#lib/recode/step.ts';
import { isClosed } from '../closed-answers.ts';
import type { Input, Notice } from '../contract.ts';
import { countedGroupsOf } from '../groups.ts';
import { averageOf } from './average.ts';
import { classesOf } from './classes.ts';
import type { AnswerCount, FrequenciesResult, MissingCount, Split, VariableFrequencies } from './result.ts';
import type { FrequenciesSpec } from './spec.ts';

/** Numbers with more distinct values are put into classes. */
const MOST_NUMBERS = 40;
/** And with more than these where they are unevenly spaced: bars side by side would tell another shape than the numbers. */
const MOST_UNEVEN_NUMBERS = 12;
/** Answers in words with more distinct values are not shown: they are free text in disguise. */
const MOST_ANSWERS = 60;

/**
 * Counts of the answers and of each kind of missing, with shares of all and of those who answered; with weights sums of
 * these, and what is hidden is decided by respondents all the same.
 *
 * From the answers as read; the coding only turns the order, places the cut-off and says what don't-know counts as.
 * Answers that fewer than the smallest group gave are hidden for grouping and nominal variables, with as many more as it
 * takes that no subtraction gives them away. What fewer than the smallest group answered is not counted. What cannot be
 * counted becomes a notice.
 */
export function compute(spec: FrequenciesSpec, input: Input): FrequenciesResult {
  const names = spec.variables ?? variablesWithRole(input.codebook, 'driver').map(({ name }) => name);
  const variables: VariableFrequencies[] = [];
  const notices: Notice[] = [];
  if (input.table.rows === 0) notices.push({ code: 'no-rows', about: {} });
  else if (names.length === 0) notices.push({ code: 'no-variables', about: {} });
  else {
    for (const name of new Set(names)) {
      const counted = countVariable(name, input);
      notices.push(...counted.notices);
      if (counted.variable) variables.push(counted.variable);
    }
  }
  return { show: spec.show, base: spec.base, variables, notices };
}

interface Counted {
  readonly variable: VariableFrequencies | null;
  readonly notices: readonly Notice[];
}

function countVariable(name: string, input: Input): Counted {
  const refused = (code: string, about: Notice['about'] = {}): Counted => ({
    variable: null,
    notices: [{ code, about: { variable: name, ...about } }]
  });
  const variable = variableOf(input.codebook, name);
  const column = input.table.columns.find((candidate) => candidate.name === name);
  if (!variable || !column) return refused('no-such-variable');
  if (variable.level === 'text') return refused('text');
  const respondents = tally(column);
  const people = sum(respondents.levels);
  if (people === 0) return refused('nobody-answered', { n: input.table.rows });
  if (people < input.smallestGroup) return refused('few-answered', { smallest: input.smallestGroup });

  const hidden = hiddenOf(name, input);
  const many = column.levels.length;
  const classed = variable.level === 'interval' && variable.role !== 'group' && needsClasses(column);
  if (!classed && many > MOST_ANSWERS) return refused('too-many-answers', { n: many });
  const given = respondents.levels.filter((count) => count > 0).length;
  if (hidden.size === given) return refused('only-hidden', { smallest: input.smallestGroup });
  return {
    variable: frequenciesOf({ ...variable, level: variable.level }, column, respondents, input, hidden, classed),
    notices: noticesOfHidden(name, hidden, input.smallestGroup)
  };
}

function needsClasses({ levels }: Column): boolean {
  const numbers = levels.map(({ number }) => number ?? 0);
  const [first = 0, second = 0] = numbers;
  const even = numbers.every((number, index) => Math.abs(number - first - index * (second - first)) < 1e-9);
  return levels.length > (even ? MOST_NUMBERS : MOST_UNEVEN_NUMBERS);
}

type Hidden = ReadonlyMap<string, 'small' | 'complement'>;

function hiddenOf(name: string, input: Input): Hidden {
  const hidden = new Map<string, 'small' | 'complement'>();
  if (!isClosed(name, input)) return hidden;
  for (const group of countedGroupsOf(input.table, name, input.smallestGroup))
    if (group.hidden) hidden.set(group.value, group.hidden);
  return hidden;
}

function noticesOfHidden(name: string, hidden: Hidden, smallest: number): Notice[] {
  return [...hidden].map(([value, why]) => ({
    code: why === 'small' ? 'hidden-small' : 'hidden-complement',
    about: { variable: name, value, smallest }
  }));
}

function frequenciesOf(
  variable: Variable & { readonly level: 'nominal' | 'ordinal' | 'interval' },
  column: Column,
  respondents: Tally,
  input: Input,
  hidden: Hidden,
  classed: boolean
): VariableFrequencies {
  const coding = inForce(codingOf(input.steps, variable.name), column.levels.length);
  const { weights } = input;
  const all = weights ? sum(weights) : input.table.rows;
  const concealing = hidden.size > 0;
  const counts = weights ? tally(column, weights) : respondents;
  const dontKnowOf = (of: Tally): number => (coding.dontKnow === 'missing' ? 0 : missingOf(of, 'dont-know'));
  const dontKnow = dontKnowOf(counts);
  const answered = sum(counts.levels) + dontKnow;
  const levels = column.levels.map((level, index) => ({ ...level, n: counts.levels[index] as number }));
  const ordered = coding.reverse ? levels.toReversed() : levels;
  const classesFrom = (of: Tally) =>
    classesOf(levels.map(({ number }, index) => ({ number: number ?? 0, n: of.levels[index] as number })));
  const classes = classed ? classesFrom(counts) : null;
  const people = classed ? classesFrom(respondents).classes.map(({ n }) => n) : respondents.levels;
  const turned = coding.reverse ? people.toReversed() : people;

  // Don't-know that counts as low comes before the lowest level.
  let before = coding.dontKnow === 'low' ? dontKnow : 0;
  const shown = classes ? (coding.reverse ? classes.classes.toReversed() : classes.classes) : ordered;
  const answers = shown.map<AnswerCount>(({ value, number, n }, index) => {
    const why = hidden.get(value) ?? null;
    const unweighted = weights ? { respondents: why ? null : (turned[index] as number) } : {};
    if (why)
      return { value, number, n: null, ...unweighted, ofAll: null, ofAnswered: null, cumulated: null, hidden: why };
    before += n;
    const cumulated = variable.level === 'nominal' || concealing ? null : before / answered;
    const ofAnswered = concealing ? null : n / answered;
    return { value, number, n, ...unweighted, ofAll: n / all, ofAnswered, cumulated, hidden: null };
  });
  const missing = (concealing ? [] : counts.missing).map<MissingCount>(({ kind, count }) => ({
    kind,
    n: count,
    ...(weights ? { respondents: missingOf(respondents, kind) } : {}),
    ofAll: count / all,
    ofAnswered: kind === 'dont-know' && dontKnow > 0 ? count / answered : null
  }));
  return {
    name: variable.name,
    level: variable.level,
    answers,
    classes: classes && { width: classes.width, cutAt: cutAt(ordered, coding.cutoff) },
    missing,
    all,
    answered: concealing ? null : answered,
    ...(weights
      ? {
          respondents: {
            all: input.table.rows,
            answered: concealing ? null : sum(respondents.levels) + dontKnowOf(respondents)
          }
        }
      : {}),
    coding,
    split: concealing ? null : splitOf(ordered, coding, all, answered, coding.dontKnow === 'low' ? dontKnow : 0),
    average: concealing || variable.level === 'nominal' ? null : averageOf(levels)
  };
}

/** The coding, without a cut-off that the levels do not have. */
function inForce(coding: Coding, levels: number): Coding {
  const fits = coding.cutoff !== null && coding.cutoff >= 1 && coding.cutoff < levels;
  return fits ? coding : { ...coding, cutoff: null };
}

/** The number midway between the highest low level and the lowest high one. */
function cutAt(ordered: readonly { readonly number: number | null }[], cutoff: number | null): number | null {
  if (cutoff === null) return null;
  return ((ordered[cutoff - 1]?.number ?? 0) + (ordered[cutoff]?.number ?? 0)) / 2;
}

function splitOf(
  ordered: readonly { readonly n: number }[],
  coding: Coding,
  all: number,
  answered: number,
  dontKnow: number
): Split | null {
  if (coding.cutoff === null) return null;
  const low = sum(ordered.slice(0, coding.cutoff).map(({ n }) => n)) + dontKnow;
  const high = sum(ordered.slice(coding.cutoff).map(({ n }) => n));
  return { low, high, highOfAll: high / all, highOfAnswered: high / answered };
}

function missingOf(counts: Tally, kind: MissingCount['kind']): number {
  return counts.missing.find((candidate) => candidate.kind === kind)?.count ?? 0;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
