import { columnOf, type Column } from '#lib/data/table.ts';
import { readNumber } from '#lib/data/number.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { AS_IT_IS, type Step } from '#lib/recode/step.ts';
import { Misuse } from './misuse.ts';
import { demandVariable, sameAnswer, type Opened } from './open.ts';
import { listed } from './options.ts';

type Sign = '>=' | '<=' | '!=' | '>' | '<' | '=';

interface Condition {
  readonly variable: string;
  readonly sign: Sign;
  readonly value: string;
}

/**
 * The steps that `--where`, `--weight` and `--cut` ask for, after those of a notebook.
 *
 * @throws Misuse for a condition that cannot be read, or by which nothing is divided
 */
export function stepsFrom(
  opened: Opened,
  asked: { readonly where: readonly string[]; readonly weight: string | undefined; readonly cut: readonly string[] }
): Step[] {
  const table = tabulate(opened.raw, opened.codebook);
  const read = (option: string, text: string): Condition & { readonly column: Column } => {
    const condition = conditionOf(option, text);
    demandVariable(opened, condition.variable);
    const column = table.columns.find(({ name }) => name === condition.variable);
    if (!column) throw new Misuse('variable', { variable: condition.variable, known: '' });
    return { ...condition, column };
  };
  const filters = asked.where.map((text): Step => {
    const { variable, sign, value, column } = read('--where', text);
    const keep = column.levels.filter((level) => fits(level, sign, value)).map((level) => level.value);
    if (keep.length === 0) throw new Misuse('nobody', { condition: text });
    return { kind: 'filter', variable, keep };
  });
  const cuts = asked.cut.map((text): Step => {
    const { variable, sign, value, column } = read('--cut', text);
    return { kind: 'code', variable, coding: { ...AS_IT_IS, cutoff: cutoffOf(column, sign, value, text) } };
  });
  return [...opened.steps, ...filters, ...weightOf(opened, asked.weight), ...cuts];
}

function conditionOf(option: string, text: string): Condition {
  const [, variable, sign, value] = /^\s*(.+?)\s*(>=|<=|!=|>|<|=)\s*(.+?)\s*$/u.exec(text) ?? [];
  if (variable === undefined || sign === undefined || value === undefined)
    throw new Misuse('condition', { option, condition: text });
  return { variable, sign: sign as Sign, value };
}

function fits({ value, number }: Column['levels'][number], sign: Sign, wanted: string): boolean {
  if (sign === '=' || sign === '!=') return listed(wanted).some((each) => sameAnswer(each, value)) === (sign === '=');
  const limit = readNumber(wanted);
  if (limit === null || number === null) return false;
  return sign === '>='
    ? number >= limit
    : sign === '<='
      ? number <= limit
      : sign === '>'
        ? number > limit
        : number < limit;
}

/** How many levels are low: those that do not fulfil `x >= value`, in words by their place in the order. */
function cutoffOf(column: Column, sign: Sign, value: string, text: string): number {
  const place = column.levels.findIndex((level) => sameAnswer(level.value, value));
  const limit = readNumber(value);
  const above = column.levels.findIndex(({ number }) => number !== null && limit !== null && number > limit);
  const first =
    place >= 0
      ? place + (sign === '>' || sign === '<=' ? 1 : 0)
      : above >= 0
        ? above
        : limit === null
          ? -1
          : column.levels.length;
  if (sign === '=' || sign === '!=' || first < 1 || first >= column.levels.length)
    throw new Misuse('cut', { condition: text, levels: column.levels.map((level) => level.value).join(', ') });
  return first;
}

function weightOf(opened: Opened, variable: string | undefined): Step[] {
  if (variable === undefined) return [];
  demandVariable(opened, variable);
  const column = columnOf(tabulate(opened.raw, opened.codebook), variable);
  if (!column.levels.every(({ number }) => number !== null)) throw new Misuse('weight', { variable });
  return [{ kind: 'weight', variable }];
}
