import { fields, type CorrelationSpec } from '#lib/analyses/correlation/spec.ts';
import { driversMeant, isUsable, outcomeMeant } from '../context.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { correlate, inGroups } from '../spss/commands.ts';
import { weighted } from '../spss/levels.ts';
import { spssComment } from '../spss/literal.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** Who is correlated with whom; null where there is no target, or nothing beside it. */
function meant(spec: CorrelationSpec, context: Context) {
  const target = outcomeMeant(context, spec.target);
  const variables = driversMeant(context, spec.variables).filter((name) => name !== target);
  if (target === null || variables.length === 0) return null;
  return { target, variables, by: spec.by !== null && isUsable(context, spec.by) ? spec.by : null };
}

export const correlation: KindSyntax<CorrelationSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { target, variables, by } = found;
    const groups = by === null ? {} : { by: rText(by), least: rValue(spec.minPairs) };
    return rCall('correlations', rText(target), rTexts(variables), groups);
  },
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { target, variables, by } = found;
    return [
      ...spssComment(context.say.messages.syntax.spss.holm),
      ...weighted(context, inGroups(context, by, correlate(context, variables, target, context.input.weights === null)))
    ];
  }
};
