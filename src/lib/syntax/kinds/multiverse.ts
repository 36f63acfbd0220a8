import { everyWay } from '#lib/analyses/every-way.ts';
import { waysFields, type Choice, type EveryWay, type Way, type WaysAsked } from '#lib/analyses/ways.ts';
import type { Coding } from '#lib/recode/step.ts';
import { codingIn } from '../context.ts';
import { rText, rTexts, rValue } from '../r/literal.ts';
import { allOfCoding } from '../r/variables.ts';
import { nonparCorr } from '../spss/commands.ts';
import { spssComment } from '../spss/literal.ts';
import type { Context, KindSyntax } from '../syntax.ts';

interface Meant {
  readonly outcome: string;
  readonly predictor: string;
  readonly result: EveryWay;
}

function meant(spec: WaysAsked, { input }: Context): Meant | null {
  const result = everyWay(spec, input);
  const { outcome, predictor, ways } = result;
  return outcome === null || predictor === null || ways.length === 0 ? null : { outcome, predictor, result };
}

/** The codings of a variable among the ways, each once; what they do not choose is as in the notebook. */
function codingsOf(ways: readonly Way[], present: Coding, choiceOf: (way: Way) => Choice): Coding[] {
  const choices = new Map(ways.map((way) => [JSON.stringify(choiceOf(way)), choiceOf(way)]));
  return [...choices.values()]
    .sort((a, b) => (a.cutoff ?? Infinity) - (b.cutoff ?? Infinity))
    .map(({ cutoff, dontKnow, noAnswer }) => ({
      ...present,
      cutoff,
      dontKnow: dontKnow ?? present.dontKnow,
      noAnswer: noAnswer ?? present.noAnswer
    }));
}

export const multiverse: KindSyntax<WaysAsked> = {
  fields: waysFields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { outcome, predictor, result } = found;
    const ys = codingsOf(result.ways, codingIn(context, outcome), (way) => ({
      cutoff: way.outcomeCutoff,
      dontKnow: way.outcomeDontKnow,
      noAnswer: way.outcomeNoAnswer
    }));
    const xs = codingsOf(result.ways, codingIn(context, predictor), (way) => ({
      cutoff: way.predictorCutoff,
      dontKnow: way.predictorDontKnow,
      noAnswer: way.predictorNoAnswer
    }));
    const list = (codings: readonly Coding[]) => `list(\n    ${codings.map(allOfCoding).join(',\n    ')}\n  )`;
    const methods = spec.coefficients === 'all' ? ['spearman', 'kendall', 'pearson'] : [spec.coefficients];
    return [
      'multiverse(',
      `  ${rText(outcome)}, ${rText(predictor)},`,
      `  ${list(ys)},`,
      `  ${list(xs)},`,
      `  alpha = ${rValue(result.alpha)}, methods = ${rTexts(methods)}`,
      ')'
    ].join('\n');
  },
  rNotes: (_, { say, input }) => (input.weights === null ? [] : [say.messages.syntax.notes.respondents]),
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { names, say } = context;
    const [y, x] = [names.of(found.outcome).coded, names.of(found.predictor).coded];
    return [...spssComment(say.messages.syntax.spss.multiverse), ...nonparCorr([x], [y])];
  }
};
