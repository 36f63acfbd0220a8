import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlain } from '#lib/data/csv/plain.ts';
import { readFile } from '#lib/data/csv/read-file.ts';
import { sha256 } from '#lib/data/sha256.ts';

describe.each(['bti-agder', 'tibir-guide'])('the rows of %s', (dataset) => {
  const bytes = new Uint8Array(readFileSync(new URL(`../../../datasets/${dataset}/data.csv`, import.meta.url)));
  const text = new TextDecoder().decode(bytes);

  it('are what the reader of any file finds', () => {
    const reading = readFile(bytes, 'data.csv');
    if ('problem' in reading) throw new Error(reading.problem.code);
    expect(readPlain(text)).toStrictEqual(reading.raw);
  });

  it('have the hash of the file, though they come as text', () => {
    expect(sha256(new TextEncoder().encode(text))).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

it('is not for files that quote, or whose lines differ', () => {
  expect(() => readPlain('a,b\n"1,5",2')).toThrow(/without quotes/);
  expect(() => readPlain('a,b\n1,2\n3')).toThrow(/2 cells a line \(got 1 in row 2\)/);
});
