import { groupingOf } from '#lib/analyses/grouping.ts';
import { fields, type ResponseSpec } from '#lib/analyses/response/spec.ts';
import { columnNamed, isUsable } from '../context.ts';
import { rCall, rNumbers, rText, rTexts } from '../r/literal.ts';
import { spssComment, spssWords } from '../spss/literal.ts';
import { scaleOf } from '../spss/scale.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** The grouping, and how many were invited in each group where that is known of it. */
function meant(spec: ResponseSpec, context: Context) {
  const { invited } = context.codebook;
  const by = spec.by ?? groupingOf(context.codebook);
  if (by === null || !isUsable(context, by)) return null;
  return { by, invited: invited?.variable === by ? Object.entries(invited.counts) : [] };
}

export const response: KindSyntax<ResponseSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { by, invited } = found;
    if (invited.length === 0) return rCall('response', rText(by));
    const groups = rTexts(invited.map(([value]) => value));
    return rCall('response', rText(by), { groups, invited: rNumbers(invited.map(([, count]) => count)) });
  },
  spss: (spec, context) => {
    const found = meant(spec, context);
    const column = found && columnNamed(context, found.by);
    if (!found || !column) return [];
    const { names, say } = context;
    const { read } = names.of(found.by);
    const { values } = scaleOf(column);
    const asked = found.invited.flatMap(([value, count]) => {
      const level = column.levels.findIndex((each) => each.value === value);
      return level < 0 ? [] : [`(${values[level]}=${count})`];
    });
    const count = [`FREQUENCIES VARIABLES=${read}.`];
    if (asked.length === 0) return count;
    const [invited, answered, share] = ['invited', 'answered', 'share'].map((ending) => names.made(found.by, ending));
    return [
      ...count,
      ...spssComment(say.messages.syntax.spss.response),
      `RECODE ${read} ${spssWords(asked)} INTO ${invited}.`,
      `AGGREGATE OUTFILE=* MODE=ADDVARIABLES /BREAK=${read} /${answered}=N.`,
      `COMPUTE ${share} = ${answered} / ${invited}.`,
      `MEANS TABLES=${invited} ${answered} ${share} BY ${read} /CELLS=MEAN.`,
      `DELETE VARIABLES ${invited} ${answered} ${share}.`
    ];
  }
};
