import type { reading as nb } from '../nb/reading.ts';
import { formatNumber } from '../numbers.ts';
import { start } from './start.ts';

/** The names and numbers of a sentence. */
type About = Parameters<typeof nb.remarks.identifier>[0];

const whole = (number: string | number | undefined) => formatNumber(Number(number), 0, 'en');
const rows = (count: string | number | undefined) => (Number(count) === 1 ? 'One row' : `${whole(count)} rows`);
const have = (count: string | number | undefined) => (Number(count) === 1 ? 'has' : 'have');
const were = (count: string | number | undefined) => (Number(count) === 1 ? 'was' : 'were');
const columns = ({ variable, more }: About) =>
  Number(more) > 0 ? `“${variable ?? ''}” and ${whole(more)} more` : `“${variable ?? ''}”`;
/** Answers that the reader has joined by commas. */
const each = (values: string | number | undefined) =>
  String(values ?? '')
    .split(', ')
    .map((value) => `“${value}”`)
    .join(', ');

export const reading: typeof nb = {
  problems: {
    empty: () => 'The file is empty. Choose another file.',
    'too-large': ({ megabytes, limit }) =>
      `The file is ${whole(megabytes)} MB. The browser has room for ${whole(limit)} MB. Remove columns you do not need and try again.`,
    excel: () =>
      'This is an Excel workbook, not CSV. Open it in Excel, choose Save As and CSV UTF-8, and open the new file here.',
    opendocument: () =>
      'This is a LibreOffice document, not CSV. Open it in LibreOffice, choose Save As and Text CSV, and open the new file here.',
    spss: () => 'This is an SPSS file, not CSV. Open it in SPSS, choose Save As and CSV, and open the new file here.',
    stata: () =>
      'This is a Stata file, not CSV. Save the data with export delimited in Stata, and open the new file here.',
    pdf: () =>
      'This is a PDF. It does not contain the answers as a table. Get the answers as CSV from the form they came from.',
    html: () =>
      'This is a web page, perhaps a sign-in page that was saved instead of the data. Download the answers as CSV again.',
    json: () => 'This is JSON, not a table. Get the answers as CSV from the form they came from.',
    zip: () => 'This is a compressed file. Unpack it, and open the CSV file inside.',
    binary: () =>
      'The file does not contain text, so it cannot be read as a table. Save the data as CSV and try again.',
    'one-column': ({ line }) =>
      `We found only one column. The separator may be wrong. The first line is “${line ?? ''}”. Choose the separator that stands between the columns.`,
    'header-only': ({ columns }) =>
      `The file has ${whole(columns)} column names but no answers below them. Get the answers again, or choose another file.`,
    unreadable: () => start.unreadable
  },
  remarksTitle: 'What we did when reading the file',
  remarks: {
    'windows-1252': () => 'The file uses an older character encoding (windows-1252). Check that æ, ø and å are right.',
    'control-characters': ({ count }) =>
      Number(count) === 1
        ? 'One invisible control character was removed.'
        : `${whole(count)} invisible control characters were removed.`,
    'unclosed-quote': ({ row }) =>
      `A quotation mark was never closed. All that follows may stand in one cell of row ${whole(row)}. Correct the row in the file and open it again.`,
    'no-header': ({ first, last }) =>
      `The first row has only numbers, so it was read as answers. The columns are called ${first ?? ''} to ${last ?? ''}. Put a row of names at the top of the file if you want others.`,
    'unnamed-column': ({ place, name }) => `Column ${whole(place)} has no name and is now called ${name ?? ''}.`,
    'repeated-name': ({ name, mended, place }) =>
      `Two columns are called “${name ?? ''}”. Column ${whole(place)} is now called “${mended ?? ''}”.`,
    'empty-columns': ({ count }) =>
      Number(count) === 1
        ? 'One column without a name or answers was left out.'
        : `${whole(count)} columns without a name or answers were left out.`,
    'empty-rows': ({ count, first }) =>
      `${rows(count)} without a single answer ${were(count)} left out, first row ${whole(first)}.`,
    'short-rows': ({ count, first }) =>
      `${rows(count)} ${have(count)} fewer cells than there are columns, first row ${whole(first)}. The cells that are missing count as “no answer”.`,
    'long-rows': ({ count, first }) =>
      `${rows(count)} ${have(count)} more cells than there are columns, first row ${whole(first)}. The rest was left out. Does the separator stand inside an answer?`,
    'few-rows': ({ count }) =>
      `The file has only ${Number(count) === 1 ? 'one response' : `${whole(count)} responses`}. Correlations need at least three.`,
    'decimal-comma': (about) => `Commas were read as decimal separators in ${columns(about)}.`,
    'missing-codes': ({ values, ...about }) =>
      `${values ?? ''} in ${columns(about)} lies beyond the other numbers and was read as “don’t know” or “no answer”. Change it in the codebook if that is wrong.`,
    'codes-among-words': ({ values, ...about }) =>
      `Among answers in words, ${each(values)} in ${columns(about)} was read as “don’t know” or “no answer”. Change it in the codebook if that is wrong.`,
    'missing-words': ({ values, ...about }) =>
      `${each(values)} in ${columns(about)} was read as an answer outside the scale. Change it in the codebook if that is wrong.`,
    identifier: (about) =>
      `The values of ${columns(about)} differ in every row and were read as serial numbers, which are not counted. Change it in the codebook if that is wrong.`,
    'nothing-answered': (about) => `Nobody answered ${columns(about)}.`
  },
  fileProblems: {
    notANotebook: 'The file is not a Drivkraft notebook. Open a file that ends in .drivkraft, or a CSV file.',
    newer: 'The notebook was made with a newer version of Drivkraft. Open it in the latest version.',
    damaged: (where) => `The notebook is damaged (${where}). Try an earlier copy of the file.`,
    full: 'The browser has no room for the file. Delete notebooks you do not need, and try again.',
    denied:
      'The browser does not let us save, so the file cannot be opened. Allow storage for this page, or use an ordinary window.'
  }
};
