import { usableVariables, variablesMeant } from '#lib/analyses/variables-meant.ts';
import { fields, type StabilitySpec } from '#lib/analyses/stability/spec.ts';
import { rCall, rTexts, rValue } from '../r/literal.ts';
import { nonparCorr } from '../spss/commands.ts';
import { spssComment } from '../spss/literal.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** The nodes: variables with more than one answer, once coded. */
function meant(spec: StabilitySpec, { input, codebook, coded }: Context): string[] | null {
  const wanted = spec.variables ?? variablesMeant(codebook, 'outcome-and-drivers');
  const varied = usableVariables(wanted, 'order', input, []).filter((name) => {
    const column = coded.columns.find((each) => each.name === name);
    const levels = column?.levels.length ?? 0;
    return new Set(column?.codes.filter((code) => code < levels)).size > 1;
  });
  return varied.length < 2 ? null : varied;
}

export const stability: KindSyntax<StabilitySpec> = {
  fields,
  r: (spec, context) => {
    const variables = meant(spec, context);
    if (!variables) return null;
    const resamples = Math.floor(spec.resamples ?? 1000);
    const call = rCall('stability', rTexts(variables), {
      resamples: resamples === 1000 ? undefined : rValue(resamples),
      level: spec.level === 95 ? undefined : rValue(spec.level / 100)
    });
    return `{\n  set.seed(${Math.floor(spec.seed ?? 1)})\n  ${call}\n}`;
  },
  rNotes: (_, { say, input }) => {
    const words = say.messages.syntax.notes;
    return [words.stability, ...(input.weights === null ? [] : [words.respondents])];
  },
  spss: (spec, context) => {
    const coded = meant(spec, context)?.map((name) => context.names.of(name).coded) ?? [];
    return coded.length < 2
      ? []
      : [...spssComment(context.say.messages.syntax.spss.stability), ...nonparCorr(coded, coded)];
  }
};
