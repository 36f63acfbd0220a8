import { categoryLabel, variableLabel } from '#lib/analyses/labels.ts';
import { variableOf, type Variable } from '#lib/data/codebook.ts';
import { readNumber } from '#lib/data/number.ts';
import type { Column, RawColumn, RawTable } from '#lib/data/table.ts';
import { stepsOf } from '#lib/recode/step.ts';
import { columnNamed } from '../context.ts';
import { oneLine } from '../data-csv.ts';
import type { SpssContext } from '../syntax.ts';
import { bytesOf, spssLabel, spssText, spssWords } from './literal.ts';
import { scaleOf, type SpssScale } from './scale.ts';

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
