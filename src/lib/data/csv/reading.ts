import type { Codebook } from '../codebook.ts';
import type { RawTable } from '../table.ts';

/** Why a file could not be opened; each has its words in the messages' `reading.problems`. */
export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'excel'
  | 'opendocument'
  | 'spss'
  | 'stata'
  | 'pdf'
  | 'html'
  | 'json'
  | 'zip'
  | 'binary'
  | 'one-column'
  | 'header-only'
  | 'unreadable';

/** What was seen, mended or guessed on the way; words in `reading.remarks`. */
export type RemarkCode =
  | 'windows-1252'
  | 'control-characters'
  | 'unclosed-quote'
  | 'no-header'
  | 'unnamed-column'
  | 'repeated-name'
  | 'empty-columns'
  | 'empty-rows'
  | 'short-rows'
  | 'long-rows'
  | 'few-rows'
  | 'decimal-comma'
  | 'missing-codes'
  | 'codes-among-words'
  | 'missing-words'
  | 'identifier'
  | 'nothing-answered';

/** The names and numbers that a sentence needs. */
type About = Readonly<Record<string, string | number>>;

export interface Problem {
  readonly code: ProblemCode;
  readonly about: About;
}

export interface Remark {
  readonly code: RemarkCode;
  readonly about: About;
}

export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file that was opened: its cells, what they probably mean, and what was done to get there. */
export interface OpenedTable {
  readonly raw: RawTable;
  readonly codebook: Codebook;
  readonly separator: Separator;
  readonly encoding: Encoding;
  readonly remarks: readonly Remark[];
}

export type Reading = OpenedTable | { readonly problem: Problem };
