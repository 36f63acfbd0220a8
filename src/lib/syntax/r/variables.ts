import { codingWords } from '#lib/analyses/coding-words.ts';
import { variableLabel } from '#lib/analyses/labels.ts';
import { variableOf, type Variable } from '#lib/data/codebook.ts';
import { scoresOf, type Column } from '#lib/data/table.ts';
import { codingOf, stepsOf, type Coding } from '#lib/recode/step.ts';
import { codingIn, columnNamed, isAsItIs } from '../context.ts';
import { oneLine } from '../data-csv.ts';
import type { Context } from '../syntax.ts';
import { rCall, rComment, rNumbers, rText, rTexts, rValue } from './literal.ts';

/** The coded answers of a variable, in the script. */
export const codedAs = (name: string): string => `coded[[${rText(name)}]]`;
export const readAs = (name: string): string => `read[[${rText(name)}]]`;

/** Reads the variables from the file, chooses who takes part, and makes the indices. */
export function readingLines(context: Context, used: readonly string[]): string[] {
  const { steps, say } = context;
  const words = say.messages.syntax;
  const made = new Set(stepsOf(steps, 'index').map(({ name }) => name));
  const columns = used.flatMap((name) => {
    const [variable, column] = [variableOf(context.codebook, name), columnNamed(context, name)];
    return variable && column && variable.level !== 'text' && !made.has(name) ? [{ variable, column }] : [];
  });
  return [
    'read <- list()',
    ...columns.flatMap(({ variable, column }) => [
      ...rComment(variableLabel(context.codebook, variable.name, say)),
      `${readAs(variable.name)} <- ${readingCall(variable, column)}`
    ]),
    '',
    ...rComment(words.who),
    ...selectionLines(context),
    ...stepsOf(steps, 'index').flatMap((step) => {
      if (!columnNamed(context, step.name)) return [];
      const items = step.of.map((name) => recodedCall(readAs(name), { ...codingOf(steps, name), cutoff: null }));
      const call = rCall('index_of', `list(${items.join(', ')})`, rText(step.how), rValue(step.least));
      return [...rComment(variableLabel(context.codebook, step.name, say)), `${readAs(step.name)} <- ${call}`];
    })
  ];
}

function readingCall(variable: Variable, column: Column): string {
  const missing = variable.missing.some(({ value }) => value === '')
    ? variable.missing
    : [{ value: '', kind: 'no-answer' }, ...variable.missing];
  const kinds = {
    missing: rTexts(missing.map(({ value }) => oneLine(value))),
    kinds: rTexts(missing.map(({ kind }) => kind))
  };
  if (variable.level === 'interval') return rCall('numbers', rText(variable.name), kinds);
  const values = rTexts(column.levels.map(({ value }) => oneLine(value)));
  return rCall('answers', rText(variable.name), values, rNumbers(scoresOf(column)), kinds);
}

/** Filters and the weight, which leave rows out. */
function selectionLines(context: Context): string[] {
  const { steps } = context;
  const filters = stepsOf(steps, 'filter').flatMap(({ variable, keep }) => {
    const column = columnNamed(context, variable);
    if (!column) return [];
    const kept = column.levels.filter(({ value }) => keep.includes(value));
    const answer = readAs(variable);
    const condition =
      variableOf(context.codebook, variable)?.level === 'interval'
        ? `${answer}$numbers[${answer}$code] %in% ${rNumbers(kept.map(({ number }) => number ?? 0))}`
        : `${answer}$values[${answer}$code] %in% ${rTexts(kept.map(({ value }) => oneLine(value)))}`;
    return [`takes_part <- takes_part & ${condition}`];
  });
  const weighting = stepsOf(steps, 'weight').at(-1)?.variable;
  const column = weighting === undefined ? undefined : columnNamed(context, weighting);
  const lines =
    weighting !== undefined && column
      ? [
          `weights <- ${weightOf(weighting, column)}`,
          'weights[is.na(weights)] <- 0',
          'takes_part <- takes_part & weights > 0',
          'weights <- weights[takes_part]',
          'if (all(weights == 1)) weights <- NULL'
        ]
      : ['weights <- NULL'];
  return [
    'takes_part <- rep(TRUE, nrow(raw))',
    ...filters,
    ...lines,
    'respondents <- sum(takes_part)',
    ...(filters.length === 0 && !column
      ? []
      : [
          'read <- lapply(read, function(answer) {',
          '  answer$code <- answer$code[takes_part]',
          '  answer$missing <- answer$missing[takes_part]',
          '  answer',
          '})'
        ])
  ];
}

/** Only numbers weigh; answers in words are scored by their place elsewhere. */
function weightOf(name: string, { levels }: Column): string {
  const numbered = levels.every(({ number }) => number !== null);
  if (numbered) return `${readAs(name)}$numbers[${readAs(name)}$code]`;
  return `${rNumbers(levels.map(({ number }) => number ?? 0))}[${readAs(name)}$code]`;
}

/** Codes the variables as the steps say. */
export function codingLines(context: Context, used: readonly string[]): string[] {
  const { codebook, say } = context;
  const { missing } = say.messages.common;
  const coded = used.flatMap((name) => {
    const variable = variableOf(codebook, name);
    const coding = codingIn(context, name);
    if (!variable || !columnNamed(context, name) || isAsItIs(coding)) return [];
    const { cutoff, dontKnow, noAnswer, reverse } = codingWords(variable, coding, codebook, say);
    const said = [
      cutoff,
      ...(dontKnow === null ? [] : [`${missing['dont-know']}: ${dontKnow}`]),
      `${missing['no-answer']}: ${noAnswer}`,
      ...(reverse === null ? [] : [reverse])
    ];
    return [
      ...rComment(`${variableLabel(codebook, name, say, 'short')}: ${said.join('; ')}`),
      `${codedAs(name)} <- ${recodedCall(readAs(name), coding)}`
    ];
  });
  return ['coded <- read', ...coded];
}

/** A coding as arguments of `recoded`; what is as it is left out. */
export function codingArguments({ cutoff, dontKnow, noAnswer, reverse }: Coding): Record<string, string | undefined> {
  return {
    cutoff: cutoff === null ? undefined : rValue(cutoff),
    dont_know: dontKnow === 'low' ? rText('low') : undefined,
    no_answer: noAnswer === 'own' ? rText('own') : undefined,
    reverse: reverse ? 'TRUE' : undefined
  };
}

/** A coding as a list of all that it says, so that it can be told afterwards which it was. */
export function allOfCoding(coding: Coding): string {
  return rCall('list', {
    ...codingArguments(coding),
    cutoff: coding.cutoff === null ? 'NA' : rValue(coding.cutoff),
    dont_know: rText(coding.dontKnow === 'low' ? 'low' : 'missing'),
    no_answer: rText(coding.noAnswer)
  });
}

/** Answers, in R, under a coding. */
export function recodedCall(answers: string, coding: Coding): string {
  return rCall('recoded', answers, codingArguments(coding));
}
