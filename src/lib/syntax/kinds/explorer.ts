import { strongest } from '#lib/analyses/explorer/compute.ts';
import { fields, type ExplorerSpec } from '#lib/analyses/explorer/spec.ts';
import { cutoffs } from '#lib/analyses/explorer/strip.ts';
import type { Column } from '#lib/data/table.ts';
import type { Coding } from '#lib/recode/step.ts';
import { codingIn, columnNamed, driversMeant, isUsable, outcomeMeant } from '../context.ts';
import { rCall, rText } from '../r/literal.ts';
import { allOfCoding, codedAs } from '../r/variables.ts';
import { correlate, fisherTables, nonparCorr } from '../spss/commands.ts';
import { spssComment } from '../spss/literal.ts';
import { weighted } from '../spss/levels.ts';
import { codedLines } from '../spss/coding.ts';
import type { Context, KindSyntax } from '../syntax.ts';

interface Side {
  readonly name: string;
  readonly codings: readonly Coding[];
}

/** Outcome and driver with every coding that the strip tries: each cut-off and none, for the driver with don't-know as low and left out. */
function meant(spec: ExplorerSpec, context: Context): { outcome: Side; driver: Side } | null {
  const outcome = outcomeMeant(context, spec.outcome);
  if (outcome === null || spec.driver === outcome) return null;
  const driver = spec.driver ?? strongest(context.coded, outcome, driversMeant(context, null), context.input);
  if (driver === null || !isUsable(context, driver)) return null;
  const [y, x] = [columnNamed(context, outcome), columnNamed(context, driver)];
  if (!y || !x || y.levels.length < 2 || x.levels.length < 2) return null;
  const tried = x.missing.includes('dont-know') ? (['low', 'missing'] as const) : [codingIn(context, driver).dontKnow];
  const cut = (column: Column) => cutoffs(column, codingIn(context, column.name));
  return {
    outcome: { name: outcome, codings: cut(y).map((cutoff) => ({ ...codingIn(context, outcome), cutoff })) },
    driver: {
      name: driver,
      codings: cut(x).flatMap((cutoff) => tried.map((dontKnow) => ({ ...codingIn(context, driver), cutoff, dontKnow })))
    }
  };
}

export const explorer: KindSyntax<ExplorerSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { outcome, driver } = found;
    const list = ({ codings }: Side) => `list(\n      ${codings.map(allOfCoding).join(',\n      ')}\n    )`;
    return [
      'list(',
      `  present = ${rCall('spearman', codedAs(driver.name), codedAs(outcome.name))},`,
      `  strip = strip(${rText(outcome.name)}, ${rText(driver.name)},`,
      `    ${list(outcome)},`,
      `    ${list(driver)}`,
      '  )',
      ')'
    ].join('\n');
  },
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { outcome, driver } = found;
    const madeOf = ({ name, codings }: Side) =>
      codings.map((coding) => {
        const ending = `k${coding.cutoff ?? 0}${coding.dontKnow === 'low' ? 'l' : ''}`;
        return { cut: coding.cutoff !== null, into: context.names.made(name, ending), name, coding };
      });
    const [ys, xs] = [madeOf(outcome), madeOf(driver)];
    const into = (all: typeof ys) => all.map((each) => each.into);
    const cut = (all: typeof ys) => into(all.filter((each) => each.cut));
    const fisher = context.input.weights === null;
    return weighted(context, [
      ...correlate(context, [driver.name], outcome.name, fisher),
      ...spssComment(context.say.messages.syntax.spss.strip),
      ...[...ys, ...xs].flatMap((each) => codedLines(each.name, each.into, each.coding, context)),
      ...nonparCorr(into(xs), into(ys)),
      ...(fisher ? fisherTables(cut(xs), cut(ys)) : [])
    ]);
  }
};
