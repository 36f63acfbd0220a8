import { basename } from 'node:path';
import type { Say } from '#lib/messages/say.ts';
import { FILE_ENDING } from '#lib/notebook/file.ts';
import { dataCsv } from '#lib/syntax/data-csv.ts';
import { rScript } from '#lib/syntax/r/script.ts';
import { spssSyntax } from '#lib/syntax/spss/script.ts';
import { Misuse } from './misuse.ts';
import { notebookOf } from './open.ts';

const WHAT = ['r', 'spss', 'data'] as const;

/**
 * A notebook as a script for R or SPSS, or the data file that these read.
 *
 * @param words  what was typed after `script`: which of them, the file, and perhaps the language
 * @throws Misuse for anything else
 */
export function script(words: readonly string[], say: Say, madeWith: string): string {
  const at = words.findIndex((word) => word.startsWith('--language'));
  const rest = at < 0 ? words : words.toSpliced(at, words[at] === '--language' ? 2 : 1);
  const [asked, path, another] = rest;
  const what = WHAT.find((each) => each === asked);
  if (!what) throw new Misuse('script', { what: asked ?? '', known: WHAT.join(', ') });
  const option = rest.find((word) => word.startsWith('-'));
  if (option !== undefined) throw new Misuse('option', { option, known: '--language' });
  if (path === undefined) throw new Misuse('which-file');
  if (another !== undefined) throw new Misuse('one-file', { file: another });
  const { notebook, raw } = notebookOf(path);
  if (what === 'data') return dataCsv(raw);
  const dataFile = `${basename(path, FILE_ENDING)}.csv`;
  const source = { notebook, raw, published: null, dataFile, madeWith, say };
  return what === 'r' ? rScript(source) : spssSyntax(source);
}
