import { fields, type SummarySpec } from '#lib/analyses/summary/spec.ts';
import { codingIn, driversMeant, outcomeMeant } from '../context.ts';
import { rCall, rNumbers, rText, rTexts } from '../r/literal.ts';
import { correlate } from '../spss/commands.ts';
import { weighted } from '../spss/levels.ts';
import type { KindSyntax } from '../syntax.ts';

export const summary: KindSyntax<SummarySpec> = {
  fields,
  r: (_, context) => {
    const outcome = outcomeMeant(context, null);
    const drivers = driversMeant(context, null).filter((name) => name !== outcome);
    const invited = Object.values(context.codebook.invited?.counts ?? {});
    const { weights } = context.input;
    const levels = `coded[[${rText(outcome ?? '')}]]$values[coded[[${rText(outcome ?? '')}]]$code]`;
    const lines = [
      '  respondents = respondents',
      ...(invited.length === 0 ? [] : [`  invited = sum(${rNumbers(invited)})`]),
      ...(outcome === null
        ? []
        : [
            weights === null
              ? `  answered = ${rCall('length', rCall('numbers_of', rText(outcome)))}`
              : `  answered = counted(!is.na(read[[${rText(outcome)}]]$code))`,
            ...(codingIn(context, outcome).cutoff === null
              ? []
              : [`  coded = ${weights === null ? `table(${levels})` : `as.table(tapply(weights, ${levels}, sum))`}`]),
            ...(drivers.length === 0 ? [] : [`  drivers = ${rCall('correlations', rText(outcome), rTexts(drivers))}`])
          ])
    ];
    return `list(\n${lines.join(',\n')}\n)`;
  },
  spss: (_, context) => {
    const outcome = outcomeMeant(context, null);
    if (outcome === null) return [];
    const drivers = driversMeant(context, null).filter((name) => name !== outcome);
    const { read, coded } = context.names.of(outcome);
    const both = [...new Set([read, coded])].join(' ');
    return weighted(context, [
      `FREQUENCIES VARIABLES=${both}.`,
      ...correlate(context, drivers, outcome, context.input.weights === null)
    ]);
  }
};
