import { marginsOf } from '#lib/stats/counts/margins.ts';
import type { Input, Notice } from '../contract.ts';
import { spreadOf } from '../spread.ts';
import { usableVariables } from '../variables-meant.ts';
import { answersOf, tableOf, type Answers } from '../shared-scale.ts';
import { changesOf } from './changes.ts';
import { testOfMany, testsOfTwo } from './comparisons.ts';
import type { PairedResult, Wave } from './result.ts';
import type { PairedSpec } from './spec.ts';

/** More give pairs that nobody reads. */
const MOST_VARIABLES = 20;

/**
 * Compares the answers of the same respondents to two variables or more, of those who answered all; nothing is shown where
 * these are fewer than the smallest group.
 */
export function compute(spec: PairedSpec, input: Input): PairedResult {
  const { table, weights, smallestGroup } = input;
  const { method, coded, adjust, convention } = spec;
  const notices: Notice[] = [];
  const variables = variablesIn(spec, input, notices);
  const level = spec.level / 100;
  const nothing: PairedResult = {
    variables,
    method,
    coded,
    adjust,
    convention,
    level,
    weighted: weights !== null,
    numbered: false,
    scale: null,
    respondents: null,
    waves: [],
    comparisons: [],
    changes: [],
    leftOut: null,
    notices
  };
  const answers = variables.length < 2 ? null : answersOf(variables, coded, input, notices);
  if (answers === null) return nothing;
  const respondents = answers.complete.length;
  const least = Math.max(1, smallestGroup);
  if (respondents < least) {
    notices.push({ code: 'nobody-answered-all', about: { least } });
    return nothing;
  }
  const leftOut = table.rows - respondents;
  if (leftOut > 0) notices.push({ code: 'left-out', about: { count: leftOut } });

  const two = variables.length === 2;
  const { comparisons, meanRanks } = two
    ? {
        comparisons: testsOfTwo(tableOf(answers, 0, 1, weights), answers.numbers, spec, weights !== null, notices),
        meanRanks: null
      }
    : testOfMany(answers, weights, notices);
  return {
    ...nothing,
    numbered: answers.numbered,
    scale: { min: answers.numbers[0] ?? 0, max: answers.numbers.at(-1) ?? 0 },
    respondents,
    waves: variables.map((variable, place): Wave => ({
      variable,
      ...spreadOf(answers.numbers, countsOf(answers, place, weights), level),
      meanRank: meanRanks?.[place] ?? null
    })),
    comparisons,
    changes: changesOf(answers, variables, spec, weights),
    leftOut
  };
}

function variablesIn(spec: PairedSpec, input: Input, notices: Notice[]): string[] {
  const wanted = spec.variables ?? [];
  const usable = usableVariables(wanted, 'order', input, notices);
  if (wanted.length === 0) notices.push({ code: 'no-variables', about: {} });
  else if (usable.length < 2) notices.push({ code: 'too-few-variables', about: { least: 2 } });
  if (usable.length > MOST_VARIABLES) notices.push({ code: 'too-many-variables', about: { most: MOST_VARIABLES } });
  return usable.slice(0, MOST_VARIABLES);
}

/** How many gave each answer, of those who answered all. */
function countsOf(answers: Answers, place: number, weights: Float64Array | null): Float64Array {
  return marginsOf(tableOf(answers, place, place, weights)).rows;
}
