import type { Category, Codebook, MeasurementLevel, MissingValue, Variable } from '../codebook.ts';
import { readNumber } from '../number.ts';
import type { RawColumn, RawTable } from '../table.ts';
import { rising } from '../tabulate.ts';
import { codesAmongWords, missingCodes, rangeOf } from './codes.ts';
import { valueCounts } from './dictionary.ts';
import type { Remark, RemarkCode } from './reading.ts';
import { placesByNumber, placesOnScale } from './scales.ts';
import { isGroupName, isIdentifierName, MISSING_LABELS, missingKindOfWords } from './words.ts';

/** Whole numbers within this many steps are taken for the codes of a scale, more for a quantity. */
const LONGEST_SCALE = 11;
/** More different answers than this are text, not categories. */
const MOST_CATEGORIES = 60;
/** Up to this many different answers are categories however few the respondents are. */
const FEW_CATEGORIES = 12;
/** From this many respondents on, categories should be shared by some. */
const FEWEST_TO_SHARE = 5;
/** Answers longer than this on average were written, not chosen. */
const LONG_ANSWER = 60;
/** Fewer rows than this say nothing of whether a column numbers the respondents. */
const ROWS_TO_NUMBER = 8;
const MOST_GROUPS = 12;

/** A distinct answer that is not missing, and how many gave it. */
interface Answer {
  readonly value: string;
  readonly number: number | null;
  readonly count: number;
}

/**
 * What the columns of a file probably mean: level of measurement, order of categories, kinds of missing, and grouping
 * variables. Outcome and drivers are for the user to choose. What was guessed and could be wrong is remarked.
 *
 * Counts with Arquero: call it in a worker or in Node.
 *
 * @param title  of the study, the file's name for example
 */
export function proposeCodebook(raw: RawTable, title: string): { codebook: Codebook; remarks: Remark[] } {
  const guesses: Guess[] = [];
  const variables = raw.columns.map((column) => proposeVariable(column, raw.rows, guesses));
  return {
    codebook: { title, note: null, variables, driverGroups: [], invited: null },
    remarks: remarksOf(guesses)
  };
}

/** What was guessed of one variable, and from which values. */
interface Guess {
  readonly code: RemarkCode;
  readonly variable: string;
  readonly values: readonly string[];
}

/** One remark for each kind of guess: the first variable, how many more, and the values of all. */
function remarksOf(guesses: readonly Guess[]): Remark[] {
  const codes = [...new Set(guesses.map(({ code }) => code))];
  return codes.map((code) => {
    const same = guesses.filter((guess) => guess.code === code);
    const values = [...new Set(same.flatMap((guess) => guess.values))];
    const about = { variable: same[0]?.variable ?? '', more: same.length - 1 };
    return { code, about: values.length > 0 ? { ...about, values: values.join(', ') } : about };
  });
}

function proposeVariable(column: RawColumn, rows: number, guesses: Guess[]): Variable {
  const { name } = column;
  const guess = (code: RemarkCode, values: readonly string[] = []) => guesses.push({ code, variable: name, values });
  const { answers, words } = answersOf(column);
  if (words.length > 0) {
    guess(
      'missing-words',
      words.map(({ value }) => value)
    );
  }
  if (answers.length === 0) guess('nothing-answered');

  const isNumeric = answers.length > 0 && answers.every(({ number }) => number !== null);
  const codes = codesOf(answers, isNumeric);
  const codeValues = codes.map(({ value }) => value);
  if (codes.length > 0) guess(isNumeric ? 'missing-codes' : 'codes-among-words', codeValues);

  const valid = answers.filter(({ value }) => !codeValues.includes(value));
  const numbersRespondents = isIdentifier(name, valid, rows);
  if (numbersRespondents) guess('identifier');
  const { level, categories } = numbersRespondents ? TEXT : isNumeric ? numeric(name, valid) : worded(valid);
  if (level === 'interval' && valid.some(({ value }) => value.includes(','))) guess('decimal-comma');

  const isGroup = level === 'nominal' && categories.length >= 2 && categories.length <= MOST_GROUPS;
  const missing = [NO_ANSWER, ...words, ...codes];
  return { name, label: name, level, categories, missing, role: isGroup ? 'group' : 'none', driverGroup: null };
}

const NO_ANSWER: MissingValue = { value: '', kind: 'no-answer', label: MISSING_LABELS['no-answer'] };

/** The distinct answers with their counts, apart from those that say in words that there is none. */
function answersOf(column: RawColumn): { answers: Answer[]; words: MissingValue[] } {
  const counts = valueCounts(column);
  const answers: Answer[] = [];
  const words: MissingValue[] = [];
  column.values.forEach((value, index) => {
    if (value === '') return;
    const kind = missingKindOfWords(value);
    if (kind) words.push({ value, kind, label: value });
    else answers.push({ value, number: readNumber(value), count: counts[index] ?? 0 });
  });
  return { answers, words };
}

/** Codes for missing as the file writes them, by size. */
function codesOf(answers: readonly Answer[], isNumeric: boolean): MissingValue[] {
  const numbers = isNumeric ? missingCodes([...new Set(answers.map(({ number }) => number ?? 0))]) : null;
  const words = isNumeric ? null : codesAmongWords(answers);
  return [...answers]
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .flatMap(({ value, number }) => {
      const kind = numbers?.get(number ?? NaN) ?? words?.get(value);
      return kind ? [{ value, kind, label: MISSING_LABELS[kind] }] : [];
    });
}

/** All different, one for each row: by its name, or by counting up from 0, 1 or a number too large for an age. */
function isIdentifier(name: string, answers: readonly Answer[], rows: number): boolean {
  if (answers.length < 2 || answers.length !== rows) return false;
  if (isIdentifierName(name)) return true;
  if (rows < ROWS_TO_NUMBER) return false;
  const first = answers[0]?.number ?? 2;
  return (first <= 1 || first >= 100) && answers.every(({ number }, index) => number === first + index);
}

interface Proposal {
  readonly level: MeasurementLevel;
  readonly categories: readonly Category[];
}

const TEXT: Proposal = { level: 'text', categories: [] };

function numeric(name: string, answers: readonly Answer[]): Proposal {
  const numbers = answers.map(({ number }) => number ?? 0);
  const { lowest, highest } = rangeOf(numbers);
  const isScale = numbers.every(Number.isInteger) && highest - lowest < LONGEST_SCALE;
  if (isGroupName(name) && answers.length <= MOST_CATEGORIES) return { level: 'nominal', categories: inOrder(answers) };
  if (!isScale) return { level: 'interval', categories: [] };
  // `1` and `1,0` are one answer, which only numbers can say.
  if (new Set(numbers).size < numbers.length) return { level: 'interval', categories: [] };
  return { level: 'ordinal', categories: withGaps(answers, lowest, highest) };
}

/** The steps that nobody chose between the lowest and the highest are part of the scale. */
function withGaps(answers: readonly Answer[], lowest: number, highest: number): Category[] {
  const byNumber = new Map(answers.map(({ value, number }) => [number, value]));
  return Array.from({ length: highest - lowest + 1 }, (_, step) => {
    const value = byNumber.get(lowest + step) ?? String(lowest + step);
    return { value, label: value };
  });
}

const DATE = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})([ T].*)?$/;

function worded(answers: readonly Answer[]): Proposal {
  const values = answers.map(({ value }) => value);
  const respondents = answers.reduce((sum, { count }) => sum + count, 0);
  const places = placesOnScale(values) ?? placesByNumber(values);
  if (places && values.length <= MOST_CATEGORIES && !values.every((value) => DATE.test(value))) {
    const order = values.map((value, index) => ({ value, place: places[index] ?? 0 }));
    order.sort((a, b) => a.place - b.place);
    return { level: 'ordinal', categories: order.map(({ value }) => ({ value, label: value })) };
  }
  const length = answers.reduce((sum, { value, count }) => sum + value.length * count, 0) / respondents;
  const isFew =
    values.length <= FEW_CATEGORIES || (values.length <= MOST_CATEGORIES && values.length <= respondents / 2);
  // Answers that no two share can sort nobody.
  const allDiffer = values.length === respondents && respondents >= FEWEST_TO_SHARE;
  const isText = !isFew || allDiffer || length > LONG_ANSWER || values.every((value) => DATE.test(value));
  return isText && values.length > 0 ? TEXT : { level: 'nominal', categories: inOrder(answers) };
}

function inOrder(answers: readonly Answer[]): Category[] {
  return rising(answers.map(({ value }) => value)).map((value) => ({ value, label: value }));
}
