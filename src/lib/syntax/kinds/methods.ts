import { fields, type MethodsSpec } from '#lib/analyses/methods/spec.ts';
import { driversMeant, outcomeMeant } from '../context.ts';
import { rCall, rText, rTexts } from '../r/literal.ts';
import { spssComment } from '../spss/literal.ts';
import type { KindSyntax } from '../syntax.ts';

/** The methods are words; their one number is the lowest p of the drivers after Holm's correction. */
export const methods: KindSyntax<MethodsSpec> = {
  fields,
  r: (_, context) => {
    const outcome = outcomeMeant(context, null);
    const drivers = driversMeant(context, null).filter((name) => name !== outcome);
    if (outcome === null || drivers.length < 2) return null;
    return `list(p_holm = min(${rCall('correlations', rText(outcome), rTexts(drivers))}$p_holm, na.rm = TRUE))`;
  },
  spss: (_, { say }) => spssComment(say.messages.syntax.spss.methods)
};
