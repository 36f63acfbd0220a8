import { fields, type FrequenciesSpec } from '#lib/analyses/frequencies/spec.ts';
import { variableOf } from '#lib/data/codebook.ts';
import { codingIn, columnNamed, driversMeant } from '../context.ts';
import { rCall, rText } from '../r/literal.ts';
import { codingArguments } from '../r/variables.ts';
import { weighted } from '../spss/levels.ts';
import { spssComment, spssWords } from '../spss/literal.ts';
import { scaleOf } from '../spss/scale.ts';
import { weightOf } from '../spss/selection.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** True where the answers are numbers that tell them apart: they have a mean. */
function hasNumbers(context: Context, name: string): boolean {
  const numbers = columnNamed(context, name)?.levels.map(({ number }) => number) ?? [];
  if (variableOf(context.codebook, name)?.level === 'nominal' || numbers.includes(null)) return false;
  return new Set(numbers).size === numbers.length;
}

export const frequencies: KindSyntax<FrequenciesSpec> = {
  fields,
  r: ({ variables }, context) => {
    const calls = driversMeant(context, variables).map((name) => {
      const coding = codingIn(context, name);
      const call = rCall('frequencies', rText(name), {
        ...codingArguments({ ...coding, noAnswer: 'missing' }),
        dont_know: coding.dontKnow === 'missing' ? undefined : rText(coding.dontKnow),
        numbers: hasNumbers(context, name) ? 'TRUE' : undefined
      });
      return `  ${rText(name)} = ${call}`;
    });
    return calls.length === 0 ? null : `list(\n${calls.join(',\n')}\n)`;
  },
  spss: ({ variables }, context) => {
    const { names, say } = context;
    const used = driversMeant(context, variables);
    if (used.length === 0) return [];
    const numbered = used.filter((name) => hasNumbers(context, name));
    const other = used.filter((name) => !numbered.includes(name));
    const counting = used.filter(
      (name) =>
        codingIn(context, name).dontKnow !== 'missing' && columnNamed(context, name)?.missing.includes('dont-know')
    );
    const cut = used.filter((name) => codingIn(context, name).cutoff !== null);
    const read = (all: readonly string[]) => spssWords(all.map((name) => names.of(name).read));
    const limits = new Set(counting.map((name) => noAnswerOf(context, name)));
    return weighted(context, [
      ...(numbered.length === 0 || weightOf(context) === null
        ? []
        : spssComment(say.messages.syntax.spss.weightedMedian)),
      ...(numbered.length === 0
        ? []
        : [`FREQUENCIES VARIABLES=${read(numbered)}`, '  /STATISTICS=MEAN MEDIAN MODE STDDEV.']),
      ...(other.length === 0 ? [] : [`FREQUENCIES VARIABLES=${read(other)}.`]),
      ...(counting.length === 0 ? [] : spssComment(say.messages.syntax.spss.dontKnow)),
      ...[...limits].flatMap((limit) => {
        const alike = counting.filter((name) => noAnswerOf(context, name) === limit);
        return [
          'TEMPORARY.',
          `MISSING VALUES ${read(alike)} (LO THRU ${limit}).`,
          `FREQUENCIES VARIABLES=${read(alike)}.`
        ];
      }),
      ...(cut.length === 0 ? [] : [`FREQUENCIES VARIABLES=${spssWords(cut.map((name) => names.of(name).coded))}.`])
    ]);
  }
};

function noAnswerOf(context: Context, name: string): number {
  return scaleOf(columnNamed(context, name) ?? { levels: [] }).missing['no-answer'];
}
