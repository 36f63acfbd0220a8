import { codingWords } from '#lib/analyses/coding-words.ts';
import { categoryLabel, variableLabel } from '#lib/analyses/labels.ts';
import { variableOf, type Variable } from '#lib/data/codebook.ts';
import { readNumber } from '#lib/data/number.ts';
import type { Column, RawColumn, RawTable } from '#lib/data/table.ts';
import { codingOf, stepsOf, type Coding } from '#lib/recode/step.ts';
import { codingIn, columnNamed, isAsItIs } from '../context.ts';
import { oneLine } from '../data-csv.ts';
import type { Context, SpssContext } from '../syntax.ts';
import { bytesOf, spssComment, spssLabel, spssText, spssWords } from './literal.ts';
import { codedScale, rises, scaleOf, type SpssScale } from './scale.ts';

/** Reads the file: every column as text, in its order. */
export function getData({ columns }: RawTable, dataFile: string, context: SpssContext): string[] {
  return [
    'SET DECIMAL=DOT.',
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${spssText(dataFile)}`,
    "  /ENCODING='UTF8'",
    '  /ARRANGEMENT=DELIMITED',
    '  /DELCASE=LINE',
    '  /FIRSTCASE=2',
    "  /DELIMITERS=','",
    `  /QUALIFIER='"'`,
    '  /VARIABLES=',
    ...columns.map((column) => `    ${context.names.of(column.name).text} A${widthOf(column, context)}`),
    '  .'
  ];
}

/** Bytes of the longest value, in the file or in the codebook, so that no value of a RECODE is too long. */
function widthOf({ name, values }: RawColumn, { codebook }: SpssContext): number {
  const variable = variableOf(codebook, name);
  const all = [...values, ...[...(variable?.categories ?? []), ...(variable?.missing ?? [])].map(({ value }) => value)];
  return all.reduce((width, value) => Math.max(width, bytesOf(oneLine(value))), 1);
}

/** A variable that the file has and the notebook uses. */
interface Used {
  readonly variable: Variable;
  readonly column: Column;
  readonly raw: RawColumn;
}

/** Answers as numbers, with their labels and missing values. */
export function readingLines(context: SpssContext, table: RawTable, used: readonly string[]): string[] {
  const made = new Set(stepsOf(context.steps, 'index').map(({ name }) => name));
  return used.flatMap((name) => {
    const variable = variableOf(context.codebook, name);
    const column = columnNamed(context, name);
    const raw = table.columns.find((each) => each.name === name);
    if (!variable || !column || !raw || variable.level === 'text' || made.has(name)) return [];
    return ['', ...readingOf({ variable, column, raw }, context)];
  });
}

function readingOf(from: Used, context: SpssContext): string[] {
  const { variable, column } = from;
  const { read } = context.names.of(variable.name);
  const scale = scaleOf(column);
  const whole = scale.values.every((value) => Number.isInteger(value));
  return [
    ...(variable.level === 'interval' ? numericReading(from, scale, context) : recoding(from, scale, context)),
    ...(whole ? [`FORMATS ${read} (F8.0).`] : []),
    ...labelsOf(variable, column, scale, context),
    `MISSING VALUES ${read} (LO THRU ${scale.missing['dont-know']}).`
  ];
}

/** The kinds of missing by what stands for them; the empty cell is no answer where nothing else is said. */
function missingOf(variable: Variable): Variable['missing'] {
  const known = variable.missing.some(({ value }) => value === '');
  return known ? variable.missing : [{ value: '', kind: 'no-answer', label: '' }, ...variable.missing];
}

function recoding({ variable, column }: Used, scale: SpssScale, context: SpssContext): string[] {
  const { text, read } = context.names.of(variable.name);
  const missing = missingOf(variable);
  const answers = column.levels.flatMap(({ value }, index) =>
    missing.some((each) => each.value === value) ? [] : [`(${spssText(oneLine(value))}=${scale.values[index]})`]
  );
  const kinds = missing.map(({ value, kind }) => `(${spssText(oneLine(value))}=${scale.missing[kind]})`);
  const words = [...kinds, ...answers, `(ELSE=${scale.missing['user-missing']})`];
  return [`RECODE ${text}`, `    ${spssWords(words)}`, `    INTO ${read}.`];
}

/** Signs that numbers may be written with, and how SPSS has them. */
const SIGNS: readonly (readonly [string, string])[] = [
  [',', '.'],
  [' ', ''],
  ['\u00A0', ''],
  ['\u202F', ''],
  ['\u2212', '-']
];

function numericReading({ variable, raw }: Used, scale: SpssScale, context: SpssContext): string[] {
  const { text, read } = context.names.of(variable.name);
  const signs = SIGNS.filter(([sign]) => raw.values.some((value) => value.includes(sign)));
  const plain = signs.reduce(
    (of, [sign, instead]) => `REPLACE(${of}, ${spssText(sign)}, ${spssText(instead)})`,
    `RTRIM(${text})`
  );
  const missing = missingOf(variable);
  const unknown = raw.values.filter(
    (value) => readNumber(value) === null && !missing.some((each) => each.value === value)
  );
  const kinds = [...missing, ...unknown.map((value) => ({ value, kind: 'user-missing' as const }))];
  const branches = [...new Set(kinds.map(({ kind }) => kind))].flatMap((kind, index) => {
    const values = kinds.filter((each) => each.kind === kind).map(({ value }) => spssText(oneLine(value)));
    const any = spssWords([
      `(ANY(${text},`,
      ...values.map((value, at) => (at < values.length - 1 ? `${value},` : value))
    ]);
    return [`${index === 0 ? 'DO IF' : 'ELSE IF'} ${any})).`, `COMPUTE ${read} = ${scale.missing[kind]}.`];
  });
  return [...branches, 'ELSE.', `COMPUTE ${read} = NUMBER(${plain}, F32.0).`, 'END IF.'];
}

function labelsOf(variable: Variable, column: Column, scale: SpssScale, context: SpssContext): string[] {
  const { codebook, say } = context;
  const { name } = variable;
  const { read } = context.names.of(name);
  const label = variableLabel(codebook, name, say);
  const kinds = [
    ...new Set(['no-answer' as const, ...variable.missing.map(({ kind }) => kind), 'user-missing' as const])
  ];
  const labels = [
    ...kinds.map((kind) => [scale.missing[kind], say.messages.common.missing[kind]] as const),
    ...(variable.level === 'interval'
      ? []
      : column.levels.map(
          ({ value }, index) => [scale.values[index] ?? 0, categoryLabel(codebook, name, value, say)] as const
        ))
  ];
  return [
    `VARIABLE LABELS ${read} ${spssLabel(label === name ? name : `${label} [${name}]`, 250)}.`,
    `VALUE LABELS ${read}`,
    ...labels.map(([value, text]) => `    ${value} ${spssLabel(text, 118)}`),
    '  .'
  ];
}

/** Filters, and the weight, which leave cases out; then the indices, of those who are left. */
export function selectionLines(context: SpssContext): string[] {
  const { steps, names, codebook, say } = context;
  const filters = stepsOf(steps, 'filter').flatMap(({ variable, keep }) => {
    const column = columnNamed(context, variable);
    if (!column) return [];
    const { values } = scaleOf(column);
    const kept = column.levels.flatMap(({ value }, index) => (keep.includes(value) ? [String(values[index])] : []));
    const condition = kept.length === 0 ? '$CASENUM < 0' : `ANY(${[names.of(variable).read, ...kept].join(', ')})`;
    return [`SELECT IF (${condition}).`];
  });
  const weight = weightOf(context);
  const indices = stepsOf(steps, 'index').flatMap((step) => {
    if (!columnNamed(context, step.name)) return [];
    const items = step.of.map((name) => ({ name, coding: { ...codingOf(steps, name), cutoff: null } }));
    const used = items.map(({ name, coding }) => (isAsItIs(coding) ? names.of(name).read : names.of(name).item));
    const { read } = names.of(step.name);
    const mean = `MEAN.${Math.max(1, step.least)}(${used.join(', ')})`;
    return [
      ...items.flatMap(({ name, coding }) =>
        isAsItIs(coding) ? [] : codedLines(name, names.of(name).item, coding, context)
      ),
      `COMPUTE ${read} = ${step.how === 'mean' ? mean : `${step.of.length} * ${mean}`}.`,
      `VARIABLE LABELS ${read} ${spssLabel(variableLabel(codebook, step.name, say), 250)}.`
    ];
  });
  return [...filters, ...(weight === null ? [] : [`SELECT IF (${weight} > 0).`]), ...indices];
}

/** The variable that weighs, or null where none does. */
export function weightOf(context: SpssContext): string | null {
  const variable = stepsOf(context.steps, 'weight').at(-1)?.variable;
  return variable === undefined || !columnNamed(context, variable) ? null : context.names.of(variable).read;
}

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
