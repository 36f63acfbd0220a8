import { codingWords } from '#lib/analyses/coding-words.ts';
import { variableLabel } from '#lib/analyses/labels.ts';
import { variableOf } from '#lib/data/codebook.ts';
import { stepsOf, type Coding } from '#lib/recode/step.ts';
import { codingIn, columnNamed, isAsItIs } from '../context.ts';
import type { Context, SpssContext } from '../syntax.ts';
import { spssComment, spssText, spssWords } from './literal.ts';
import { codedScale, rises, scaleOf, type SpssScale } from './scale.ts';

/** The variables that are coded otherwise than they were read, each as a new one. */
export function codingLines(context: SpssContext, used: readonly string[]): string[] {
  const { codebook, say, names } = context;
  const { missing } = say.messages.common;
  return used.flatMap((name) => {
    const variable = variableOf(codebook, name);
    const column = columnNamed(context, name);
    const coding = codingIn(context, name);
    if (!variable || !column || !isCodedApart(context, name)) return [];
    const { cutoff, dontKnow, noAnswer, reverse } = codingWords(variable, coding, codebook, say);
    const said = [
      cutoff,
      ...(dontKnow === null ? [] : [`${missing['dont-know']}: ${dontKnow}`]),
      `${missing['no-answer']}: ${noAnswer}`,
      ...(reverse === null ? [] : [reverse])
    ];
    const { coded } = names.of(name);
    const { low, high } = say.messages.common;
    return [
      '',
      ...spssComment(`${variableLabel(codebook, name, say, 'short')}: ${said.join('; ')}`),
      ...codedLines(name, coded, coding, context),
      ...(coding.cutoff === null
        ? []
        : [`FORMATS ${coded} (F8.0).`, `VALUE LABELS ${coded} 0 ${spssText(low)} 1 ${spssText(high)}.`])
    ];
  });
}

/** True where a coding makes a new variable: it changes something, or the numbers do not stand in the order of the answers. */
export function isCodedApart(context: Context, name: string): boolean {
  const column = columnNamed(context, name);
  if (!column || variableOf(context.codebook, name)?.level === 'text') return false;
  return !isAsItIs(codingIn(context, name)) || !rises(scaleOf(column));
}

/** A variable under a coding, as another variable. */
export function codedLines(name: string, into: string, coding: Coding, context: SpssContext): string[] {
  const column = columnNamed(context, name);
  if (!column) return [];
  const { read } = context.names.of(name);
  const scale = scaleOf(column);
  const coded = codedScale(scale, coding);
  const isIndex = stepsOf(context.steps, 'index').some((step) => step.name === name);
  if (!isIndex && variableOf(context.codebook, name)?.level !== 'interval') {
    const words = [
      ...scale.values.map((value, index) => `(${value}=${coded.values[index]})`),
      ...(coded.dontKnow === null ? [] : [`(${scale.missing['dont-know']}=${coded.dontKnow})`]),
      ...(coded.noAnswer === null ? [] : [`(${scale.missing['no-answer']}=${coded.noAnswer})`])
    ];
    return [`RECODE ${read}`, `    ${spssWords(words)}`, `    (ELSE=SYSMIS) INTO ${into}.`];
  }
  return [
    `COMPUTE ${into} = ${ofNumber(read, scale, coding)}.`,
    ...(coded.dontKnow === null
      ? []
      : [`IF (VALUE(${read}) = ${scale.missing['dont-know']}) ${into} = ${coded.dontKnow}.`]),
    ...(coded.noAnswer === null
      ? []
      : [
          `IF (${isIndex ? `MISSING(${read})` : `VALUE(${read}) = ${scale.missing['no-answer']}`}) ${into} = ${coded.noAnswer}.`
        ])
  ];
}

/** A coding of a number by a formula: cut midway between two answers, turned within their range, or as it is. */
function ofNumber(read: string, { values }: SpssScale, { cutoff, reverse }: Coding): string {
  if (cutoff === null) return reverse ? `${(values[0] ?? 0) + (values.at(-1) ?? 0)} - ${read}` : read;
  const first = reverse ? values.length - cutoff : cutoff;
  const limit = ((values[first - 1] ?? 0) + (values[first] ?? 0)) / 2;
  return reverse ? `(${read} < ${limit})` : `(${read} > ${limit})`;
}
