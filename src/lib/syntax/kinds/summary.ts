import { fields, type SummarySpec } from '#lib/analyses/summary/spec.ts';
import { codingIn, driversMeant, outcomeMeant } from '../context.ts';
import { rCall, rNumbers, rText, rTexts } from '../r/literal.ts';
import { correlate } from '../spss/commands.ts';
import type { KindSyntax } from '../syntax.ts';

export const summary: KindSyntax<SummarySpec> = {
  fields,
  r: (_, context) => {
    const outcome = outcomeMeant(context, null);
    const drivers = driversMeant(context, null).filter((name) => name !== outcome);
    const invited = Object.values(context.codebook.invited?.counts ?? {});
    const lines = [
      '  respondents = respondents',
      ...(invited.length === 0 ? [] : [`  invited = sum(${rNumbers(invited)})`]),
      ...(outcome === null
        ? []
        : [
            `  answered = ${rCall('length', rCall('numbers_of', rText(outcome)))}`,
            ...(codingIn(context, outcome).cutoff === null
              ? []
              : [`  coded = table(coded[[${rText(outcome)}]]$values[coded[[${rText(outcome)}]]$code])`]),
            ...(drivers.length === 0
              ? []
              : [`  drivers = ${rCall('correlations', rText(outcome), rTexts(drivers), { weight: 'NULL' })}`])
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
    return [`FREQUENCIES VARIABLES=${both}.`, ...correlate(context, drivers, outcome)];
  }
};
