import type { ProblemCode } from './reading.ts';

const SIGNATURES: readonly (readonly [code: ProblemCode, signature: string])[] = [
  ['spss', '$FL2'],
  ['spss', '$FL3'],
  ['stata', '<stata_dta>'],
  ['pdf', '%PDF'],
  ['excel', '\xD0\xCF\x11\xE0'],
  ['zip', 'PK\x03\x04'],
  ['zip', '\x1F\x8B'],
  ['binary', 'PAR1'],
  ['binary', '\x89PNG'],
  ['binary', '\xFF\xD8\xFF']
];

/** What a file is, by its first bytes, where it is something other than text; null where it may be text. */
export function recogniseBytes(bytes: Uint8Array): ProblemCode | null {
  const start = String.fromCharCode(...bytes.subarray(0, 2000));
  const code = SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0] ?? null;
  if (code !== 'zip') return code;
  if (start.includes('opendocument')) return 'opendocument';
  return start.includes('[Content_Types].xml') || start.includes('xl/') ? 'excel' : 'zip';
}

/** A text with more control characters than this share is not text. */
const CONTROL_SHARE = 0.01;

/** Controls but tab, line feed and carriage return; and the mark of an undecodable byte. */
const CONTROLS = /(?![\t\n\r])[\p{Cc}\uFFFD]/gu;

/** What a text is, where it is no table of separated values. */
export function recogniseText(text: string): ProblemCode | null {
  const start = text.slice(0, 500).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html|<head|<body)/.test(start)) return 'html';
  if (/^(\{\s*("|\})|\[\s*[[{])/.test(start)) return 'json';
  const sample = text.slice(0, 100_000);
  return (sample.match(CONTROLS)?.length ?? 0) > CONTROL_SHARE * sample.length ? 'binary' : null;
}

/** The text without stray control characters, and how many there were. */
export function withoutControls(text: string): { text: string; removed: number } {
  const clean = text.replace(CONTROLS, '');
  return { text: clean, removed: text.length - clean.length };
}
