import { fields, type DescribeSpec } from '#lib/analyses/describe/spec.ts';
import { refusedGrouping } from '#lib/analyses/grouping.ts';
import { variablesMeant } from '#lib/analyses/variables-meant.ts';
import { variableOf } from '#lib/data/codebook.ts';
import { columnNamed, isUsable } from '../context.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { inGroups } from '../spss/commands.ts';
import { spssComment, spssWords } from '../spss/literal.ts';
import { rises, scaleOf } from '../spss/scale.ts';
import { weightOf } from '../spss/selection.ts';
import type { Context, KindSyntax, SpssContext } from '../syntax.ts';

/** Those of the variables that have an order and somebody's answer, and what divides the respondents. */
function meant(spec: DescribeSpec, context: Context) {
  const wanted = spec.variables ?? variablesMeant(context.codebook, 'scaled');
  const variables = [...new Set(wanted)].filter((name) => {
    const levels = columnNamed(context, name)?.levels.length ?? 0;
    return (
      isUsable(context, name) && levels > 0 && (variableOf(context.codebook, name)?.level !== 'nominal' || levels === 2)
    );
  });
  const refused = spec.by === null || refusedGrouping(context.codebook, context.table.columns, spec.by) !== null;
  return { variables, by: refused ? null : spec.by };
}

export const describe: KindSyntax<DescribeSpec> = {
  fields,
  r: (spec, context) => {
    const { variables, by } = meant(spec, context);
    if (variables.length === 0) return null;
    return rCall('description', rTexts(variables), {
      by: by === null ? undefined : rText(by),
      top: spec.top === 0 ? undefined : rValue(spec.top),
      type: spec.convention === 'spss' ? '6' : undefined,
      population: spec.population === null ? undefined : rValue(spec.population),
      level: spec.level === 95 ? undefined : rValue(spec.level / 100)
    });
  },
  spss: (spec, context) => {
    const { variables, by } = meant(spec, context);
    if (variables.length === 0) return [];
    const { names, say } = context;
    const words = say.messages.syntax.spss;
    const read = spssWords(variables.map((name) => names.of(name).read));
    const weight = weightOf(context);
    const tops = topBoxes(variables, spec.top, context);
    return [
      ...(spec.convention === 'r' ? spssComment(words.quartiles) : []),
      ...(spec.population === null ? [] : spssComment(words.population)),
      ...(weight === null ? [] : [`WEIGHT BY ${weight}.`]),
      `EXAMINE VARIABLES=${read}${by === null ? '' : ` BY ${names.of(by).read}`}`,
      '  /PLOT=NONE',
      '  /STATISTICS=DESCRIPTIVES',
      `  /CINTERVAL ${spec.level}`,
      '  /PERCENTILES(25,50,75)=HAVERAGE',
      `  /MISSING=PAIRWISE${by === null ? '' : '\n  /NOTOTAL'}.`,
      ...tops.flatMap(({ commands }) => commands),
      ...inGroups(context, by, [
        `FREQUENCIES VARIABLES=${read}`,
        '  /FORMAT=NOTABLE',
        '  /STATISTICS=MODE MINIMUM MAXIMUM SKEWNESS KURTOSIS.',
        ...(tops.length === 0 ? [] : [`FREQUENCIES VARIABLES=${spssWords(tops.map(({ name }) => name))}.`])
      ]),
      ...(tops.length === 0 ? [] : spssComment(words.wilson)),
      ...(weight === null ? [] : ['WEIGHT OFF.'])
    ];
  }
};

/** A variable for each, which is 1 where one of the highest answers was chosen and 0 where another was. */
function topBoxes(variables: readonly string[], top: number, context: SpssContext) {
  return variables.flatMap((variable) => {
    const column = columnNamed(context, variable);
    if (top === 0 || !column || top >= column.levels.length) return [];
    const name = context.names.made(variable, 'top');
    const { read } = context.names.of(variable);
    const scale = scaleOf(column);
    const [below = 0, lowest = 0] = scale.values.slice(-top - 1);
    const chosen = rises(scale)
      ? `(${read} > ${(below + lowest) / 2})`
      : `ANY(${[read, ...scale.values.slice(-top)].join(', ')})`;
    return [{ name, commands: [`COMPUTE ${name} = ${chosen}.`] }];
  });
}
