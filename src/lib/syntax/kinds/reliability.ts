import { compute } from '#lib/analyses/reliability/compute.ts';
import { fields, type ReliabilitySpec } from '#lib/analyses/reliability/spec.ts';
import { AS_IT_IS } from '#lib/recode/step.ts';
import { rCall, rTexts, rValue } from '../r/literal.ts';
import { weighted } from '../spss/levels.ts';
import { spssComment, spssWords } from '../spss/literal.ts';
import { codedLines } from '../spss/coding.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** The items that the cell has; null where it has none. */
function meant(spec: ReliabilitySpec, { input }: Context) {
  // Which items there are does not hang on the matrix, and polychoric correlations take their time.
  const result = compute({ ...spec, matrix: 'numbers' }, input);
  if (result.n === null) return null;
  const turned = result.items.filter((item) => item.turned).map(({ variable }) => variable);
  return { names: result.items.map(({ variable }) => variable), turned, possible: result.interItem !== null };
}

export const reliability: KindSyntax<ReliabilitySpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { names, turned, possible } = found;
    const items = rCall('items_of', rTexts(names), {
      turned: turned.length === 0 ? undefined : rTexts(turned),
      listwise: spec.missing === 'listwise' ? undefined : 'FALSE'
    });
    if (spec.matrix === 'polychoric' || !possible) return `list(items = items_described(${items}))`;
    return rCall('reliability', items, {
      observed: spec.convention === 'r' ? undefined : 'FALSE',
      level: spec.level === 95 ? undefined : rValue(spec.level / 100)
    });
  },
  rNotes: ({ matrix }, { say }) => (matrix === 'polychoric' ? [say.messages.syntax.notes.polychoric] : []),
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { names } = context;
    const words = context.say.messages.syntax.spss;
    const turned = found.turned.map((name) => ({ name, into: names.made(name, 'turned') }));
    const items = spssWords(
      found.names.map((name) => turned.find((each) => each.name === name)?.into ?? names.of(name).read)
    );
    const command = (model: string, ...more: string[]) =>
      ['RELIABILITY', `  /VARIABLES=${items}`, "  /SCALE('ALL') ALL", `  /MODEL=${model}`, ...more]
        .join('\n')
        .concat('.');
    return [
      ...turned.flatMap(({ name, into }) => codedLines(name, into, { ...AS_IT_IS, reverse: true }, context)),
      ...(spec.matrix === 'polychoric' ? spssComment(words.polychoric) : []),
      ...(spec.missing === 'pairwise' ? spssComment(words.listwise) : []),
      ...spssComment(words.omega),
      ...weighted(context, [
        command('ALPHA', '  /SUMMARY=TOTAL', `  /ICC=MODEL(MIXED) TYPE(CONSISTENCY) CIN=${spec.level}`),
        command('SPLIT'),
        command('GUTTMAN')
      ])
    ];
  }
};
