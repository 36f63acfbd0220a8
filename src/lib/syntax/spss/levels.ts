import { AS_IT_IS } from '#lib/recode/step.ts';
import { columnNamed, codingIn, isAsItIs } from '../context.ts';
import type { SpssContext } from '../syntax.ts';
import { spssList } from './literal.ts';
import { codedScale, rises, scaleOf } from './scale.ts';
import { codedLines } from './coding.ts';
import { weightOf } from './selection.ts';

/** The numbers that some answers of a variable have in SPSS, as read or as coded. */
export function numbersIn(context: SpssContext, name: string, values: readonly string[], coded: boolean): number[] {
  const column = columnNamed(context, name);
  if (!column) return [];
  const scale = scaleOf(column);
  const coding = codingIn(context, name);
  if (coded && coding.cutoff !== null) return values.map((value) => Number(value === 'high'));
  const numbers = coded ? codedScale(scale, coding) : { ...scale, noAnswer: null };
  return values.flatMap((value) => {
    const place = column.levels.findIndex((level) => level.value === value);
    const number = place < 0 ? numbers.noAnswer : numbers.values[place];
    return number ?? [];
  });
}

/** Those who gave one of the answers, for the next command only; nothing where these are all that there are. */
export function onlyThose(
  context: SpssContext,
  sides: readonly { readonly name: string; readonly values: readonly string[]; readonly coded: boolean }[]
): string[] {
  const conditions = sides.flatMap(({ name, values, coded }) => {
    const all = (coded ? context.coded : context.table).columns.find((column) => column.name === name);
    if (!all || all.levels.every(({ value }) => values.includes(value))) return [];
    const { read, coded: into } = context.names.of(name);
    const numbers = numbersIn(context, name, values, coded);
    return [`ANY(${spssList([coded ? into : read, ...numbers.map(String)])})`];
  });
  return conditions.length === 0 ? [] : ['TEMPORARY.', `SELECT IF (${conditions.join('\n    AND ')}).`];
}

/** Commands under the notebook's weight, where it has one. */
export function weighted(context: SpssContext, commands: readonly string[]): string[] {
  const weight = context.input.weights === null ? null : weightOf(context);
  if (weight === null || commands.length === 0) return [...commands];
  return [`WEIGHT BY ${weight}.`, ...commands, 'WEIGHT OFF.'];
}

/** A variable to be ranked; a new one where its numbers do not stand in the order of its answers. */
export function inOrder(
  context: SpssContext,
  name: string,
  coded: boolean
): { readonly made: readonly string[]; readonly of: string } {
  const column = columnNamed(context, name);
  const { read, coded: into } = context.names.of(name);
  if (coded) return { made: [], of: into };
  if (!column || rises(scaleOf(column))) return { made: [], of: read };
  const of = context.names.made(name, 'place');
  return { made: codedLines(name, of, AS_IT_IS, context), of };
}

/** A variable by its own numbers: one whose numbers fall is not turned. */
export function byNumbers(context: SpssContext, name: string, coded: boolean): string {
  const { read, coded: into } = context.names.of(name);
  return coded && !isAsItIs(codingIn(context, name)) ? into : read;
}
