import type { PublishedNumber } from '#lib/data/published.ts';
import type { Table } from '#lib/data/table.ts';
import { tally } from '#lib/data/tally.ts';
import { stepsOf, type Step } from '#lib/recode/step.ts';
import { starsOf } from '#lib/stats/association/strength.ts';
import type { Input, Notice } from '../contract.ts';
import { agrees } from './agreement.ts';
import { quantity, type Coded } from './quantity.ts';
import type { CodedVariable, ComparedNumber, ComparedTable, PublishedResult } from './result.ts';
import { CODING_NAMES, type CodingName, type PublishedSpec } from './spec.ts';

/** Computes every printed number again, under the codings that the notebook states. */
export function compute(spec: PublishedSpec, input: Input): PublishedResult {
  const codedBy = (name: CodingName): readonly Step[] => spec.codings[name] ?? input.steps;
  const codings = { main: codedBy('main'), split: codedBy('split'), levels: codedBy('levels') };
  const { published } = input;
  const tables = (published?.tables ?? []).filter(({ id }) => spec.tables.length === 0 || spec.tables.includes(id));

  const coded = tablesBy(codings, input);
  const compared = tables.map(({ id, title }): ComparedTable => {
    const numbers = (published?.numbers ?? [])
      .filter((number) => number.table === id)
      .map((number) => compare(number, input, coded));
    return { id, title, numbers, ...score(numbers) };
  });
  const numbers = compared.flatMap((table) => table.numbers);
  const claims = numbers.filter(({ starsMatch }) => starsMatch !== null);
  return {
    source: published?.source ?? null,
    tables: compared,
    ...score(numbers),
    claims: { matches: claims.filter(({ starsMatch }) => starsMatch).length, total: claims.length },
    smallestGroup: input.smallestGroup,
    codings,
    variables: codedVariables(numbers, codings, input.table),
    notices: noticesOf(input, numbers)
  };
}

function score(numbers: readonly ComparedNumber[]): { readonly matches: number; readonly total: number } {
  return {
    matches: numbers.filter(({ match }) => match).length,
    total: numbers.filter(({ match }) => match !== null).length
  };
}

/** Each coding is recoded once, when the first number asks for it. */
function tablesBy(codings: Readonly<Record<CodingName, readonly Step[]>>, input: Input): Coded {
  const made = new Map<readonly Step[], Table>([[input.steps, input.coded]]);
  return (name) => {
    const steps = codings[name];
    const table = made.get(steps) ?? input.recoded(steps);
    made.set(steps, table);
    return table;
  };
}

function compare(number: PublishedNumber, input: Input, coded: Coded): ComparedNumber {
  const found = quantity(number.of, input, coded);
  const computed = 'why' in found ? null : found;
  const why = 'why' in found ? found.why : null;
  const starsFound = computed === null || computed.p === null ? null : starsOf(computed.p);
  return {
    id: number.id,
    label: number.label,
    of: number.of,
    printed: number.printed,
    decimals: number.decimals,
    computed: computed?.value ?? null,
    why,
    n: computed?.n ?? null,
    p: computed?.p ?? null,
    match: why === 'hidden' ? null : computed !== null && agrees(computed.value, number.printed, number.decimals),
    starsClaimed: number.stars ?? null,
    calledSignificant: number.calledSignificant ?? false,
    starsFound,
    starsMatch: claimHolds(number, starsFound),
    remark: number.remark ?? null
  };
}

function claimHolds(number: PublishedNumber, found: 0 | 1 | 2 | null): boolean | null {
  if (found === null) return null;
  if (number.stars !== undefined) return number.stars === found;
  return number.calledSignificant ? found > 0 : null;
}

/** The correlated variables that some coding has a step for, in the table's order. */
function codedVariables(
  numbers: readonly ComparedNumber[],
  codings: Readonly<Record<CodingName, readonly Step[]>>,
  table: Table
): CodedVariable[] {
  const correlated = new Set(numbers.flatMap(({ of }) => (of.kind === 'rho' ? [of.x, of.y] : [])));
  const stepped = new Set(
    CODING_NAMES.flatMap((name) => stepsOf(codings[name], 'code').map(({ variable }) => variable))
  );
  return table.columns
    .filter(({ name }) => correlated.has(name) && stepped.has(name))
    .map((column) => {
      const { missing } = tally(column);
      const of = (kind: string): number => missing.find((each) => each.kind === kind)?.count ?? 0;
      return {
        name: column.name,
        levels: column.levels.map(({ value }) => value),
        dontKnow: of('dont-know'),
        noAnswer: of('no-answer')
      };
    });
}

function noticesOf(input: Input, numbers: readonly ComparedNumber[]): Notice[] {
  if (!input.published) return [{ code: 'no-published', about: {} }];
  const count = (which: (number: ComparedNumber) => boolean): number => numbers.filter(which).length;
  const counts = {
    hidden: count(({ why }) => why === 'hidden'),
    uncomputed: count(({ why }) => why !== null && why !== 'hidden')
  };
  return Object.entries(counts).flatMap(([code, number]) => (number === 0 ? [] : [{ code, about: { number } }]));
}
