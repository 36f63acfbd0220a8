import { CODING_NAMES, fields, type CodingName, type PublishedSpec } from '#lib/analyses/published/spec.ts';
import type { PublishedNumber, Where } from '#lib/data/published.ts';
import { codingOf, type Step } from '#lib/recode/step.ts';
import { columnNamed, isAsItIs } from '../context.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { recodedCall } from '../r/variables.ts';
import { printedCommands } from '../spss/printed.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** The printed numbers that the cell compares with. */
function numbersOf(spec: PublishedSpec, { published }: Context): readonly PublishedNumber[] {
  return (published?.numbers ?? []).filter(({ table }) => spec.tables.length === 0 || spec.tables.includes(table));
}

/** The codings that have steps of their own, and are asked for. */
function codingsOf(spec: PublishedSpec, numbers: readonly PublishedNumber[]): [CodingName, readonly Step[]][] {
  const asked = new Set(numbers.flatMap(({ of }) => (of.kind === 'rho' ? [of.coding] : [])));
  return CODING_NAMES.flatMap((name) => {
    const steps = spec.codings[name];
    return steps && asked.has(name) ? [[name, steps] as const satisfies readonly unknown[]] : [];
  }).map(([name, steps]) => [name, steps]);
}

export const published: KindSyntax<PublishedSpec> = {
  fields,
  r: (spec, context) => {
    const numbers = numbersOf(spec, context);
    const rows = numbers.flatMap((number) => rowOf(number, spec, context) ?? []);
    if (rows.length === 0) return null;
    const codings = codingsOf(spec, numbers).flatMap(([name, steps]) => [
      `  ${name} <- read`,
      ...context.table.columns.flatMap((column) => {
        const coding = codingOf(steps, column.name);
        if (isAsItIs(coding)) return [];
        const call = recodedCall(`read[[${rText(column.name)}]]`, coding);
        return [`  ${name}[[${rText(column.name)}]] <- ${call}`];
      })
    ]);
    return ['local({', ...codings, '  rbind(', rows.map((row) => `    ${row}`).join(',\n'), '  )', '})'].join('\n');
  },
  spss: (spec, context) => {
    const numbers = numbersOf(spec, context);
    return printedCommands(numbers, codingsOf(spec, numbers), context);
  }
};

const rows = (where: Where | undefined): string =>
  where === undefined ? 'TRUE' : rCall('rows_where', rText(where.variable), rText(where.value));

/** A row of the data frame; null for a number that the data cannot give. */
function rowOf({ id, printed, of }: PublishedNumber, spec: PublishedSpec, context: Context): string | null {
  const has = (name: string) => columnNamed(context, name) !== undefined;
  const where = 'where' in of ? of.where : undefined;
  if (where && !has(where.variable)) return null;
  const row = (value: string): string => rCall('printed', rText(id), rValue(printed), value);
  if (of.kind === 'respondents') return row(`sum(rep(TRUE, respondents) & ${rows(where)})`);
  if (of.kind === 'response-percent') {
    const { invited } = context.codebook;
    if (!invited || (where && where.variable !== invited.variable)) return null;
    const counts = where ? [invited.counts[where.value]] : Object.values(invited.counts);
    if (counts.includes(undefined)) return null;
    const asked = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return row(`100 * sum(rep(TRUE, respondents) & ${rows(where)}) / ${asked}`);
  }
  if (of.kind === 'rho') {
    if (!has(of.x) || !has(of.y)) return null;
    const from = (name: string) => `${spec.codings[of.coding] ? of.coding : 'coded'}[[${rText(name)}]]`;
    const within = where === undefined ? [] : [rows(where)];
    return rCall('printed_rho', rText(id), rValue(printed), from(of.x), from(of.y), ...within);
  }
  if (!has(of.variable)) return null;
  const name = rText(of.variable);
  switch (of.kind) {
    case 'count':
      return row(rCall('count_of', name, rTexts(of.values), rows(where)));
    case 'missing':
      return row(rCall('missing_of', name, rTexts(of.kinds), rows(where)));
    case 'percent': {
      const base = of.base === 'all' ? 'respondents' : `length(${rCall('numbers_of', name)})`;
      return row(`100 * ${rCall('count_of', name, rTexts(of.values))} / ${base}`);
    }
    case 'mean':
      return row(`mean(${rCall('numbers_of', name, rows(where))})`);
    case 'mode':
      return row(rCall('mode_of', rCall('numbers_of', name, rows(where))));
  }
}
