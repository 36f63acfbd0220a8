import type { CodingName } from '#lib/analyses/published/spec.ts';
import type { PublishedNumber, Where } from '#lib/data/published.ts';
import { codingOf, type Step } from '#lib/recode/step.ts';
import { columnNamed, isAsItIs } from '../context.ts';
import type { SpssContext } from '../syntax.ts';
import { nonparCorr } from './commands.ts';
import { spssComment, spssWords } from './literal.ts';
import { scaleOf } from './scale.ts';
import { codedLines } from './coding.ts';

type Rho = PublishedNumber & { readonly of: Extract<PublishedNumber['of'], { readonly kind: 'rho' }> };

/** Commands that give printed numbers: counts and averages by tables, correlations under each coding and in each group. */
export function printedCommands(
  numbers: readonly PublishedNumber[],
  codings: readonly (readonly [CodingName, readonly Step[]])[],
  context: SpssContext
): string[] {
  const { names } = context;
  const has = (name: string) => columnNamed(context, name) !== undefined;
  const counted = numbers.flatMap(({ of }) => ('variable' in of && has(of.variable) ? [of] : []));
  const alone = [...new Set(counted.filter((of) => !('where' in of && of.where)).map(({ variable }) => variable))];
  const tables = new Map<string, Set<string>>();
  for (const of of counted)
    if ('where' in of && of.where && has(of.where.variable))
      tables.set(of.where.variable, (tables.get(of.where.variable) ?? new Set()).add(of.variable));
  const read = (all: Iterable<string>) => spssWords([...all].map((name) => names.of(name).read));
  return [
    ...(alone.length === 0 ? [] : [`FREQUENCIES VARIABLES=${read(alone)}`, '  /STATISTICS=MEAN MODE.']),
    ...[...tables].flatMap(([by, variables]) => [
      `CROSSTABS /TABLES=${read(variables)} BY ${names.of(by).read} /CELLS=COUNT /MISSING=INCLUDE.`,
      `MEANS TABLES=${read(variables)} BY ${names.of(by).read} /CELLS=COUNT MEAN.`
    ]),
    ...codings.flatMap(([name, steps]) => codingCommands(name, steps, numbers, context)),
    ...correlations(numbers, codings, context)
  ];
}

/** The variables that the correlations of a coding need, coded so. */
function codingCommands(
  coding: CodingName,
  steps: readonly Step[],
  numbers: readonly PublishedNumber[],
  context: SpssContext
): string[] {
  const used = new Set(rhosOf(numbers).flatMap(({ of }) => (of.coding === coding ? [of.x, of.y] : [])));
  return [...used].flatMap((name) => {
    const own = codingOf(steps, name);
    if (!columnNamed(context, name) || isAsItIs(own)) return [];
    return codedLines(name, context.names.made(name, coding), own, context);
  });
}

function rhosOf(numbers: readonly PublishedNumber[]): Rho[] {
  return numbers.filter((number): number is Rho => number.of.kind === 'rho');
}

/** One command for each coding, group and second variable, with the printed numbers above it. */
function correlations(
  numbers: readonly PublishedNumber[],
  codings: readonly (readonly [CodingName, readonly Step[]])[],
  context: SpssContext
): string[] {
  const { names, say } = context;
  const steps = new Map(codings);
  const sets = new Map<string, Rho[]>();
  for (const number of rhosOf(numbers)) {
    const { x, y, where, coding } = number.of;
    if (![x, y, ...(where ? [where.variable] : [])].every((name) => columnNamed(context, name))) continue;
    const key = JSON.stringify([coding, where ?? null, y]);
    sets.set(key, [...(sets.get(key) ?? []), number]);
  }
  const coded = (name: string, coding: CodingName): string => {
    const own = steps.get(coding);
    if (!own) return names.of(name).coded;
    return isAsItIs(codingOf(own, name)) ? names.of(name).read : names.made(name, coding);
  };
  return [...sets.values()].flatMap((set) => {
    const [first] = set;
    if (!first) return [];
    const { y, where, coding } = first.of;
    const xs = [...new Set(set.map(({ of }) => coded(of.x, coding)))];
    return [
      ...spssComment(set.map(({ label, printed }) => `${say.local(label)}: ${printed}`).join('; ')),
      ...(where ? ['TEMPORARY.', `SELECT IF (${conditionOf(where, context)}).`] : []),
      ...nonparCorr(xs, [coded(y, coding)])
    ];
  });
}

function conditionOf({ variable, value }: Where, context: SpssContext): string {
  const column = columnNamed(context, variable);
  const level = column?.levels.findIndex((each) => each.value === value) ?? -1;
  if (!column || level < 0) return '$CASENUM < 0';
  return `${context.names.of(variable).read} = ${scaleOf(column).values[level]}`;
}
