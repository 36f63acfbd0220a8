import { describe, expect, it } from 'vitest';
import type { ProblemCode, RemarkCode } from '#lib/data/csv/reading.ts';
import { reading as en } from '#lib/messages/en/reading.ts';
import { reading as nb } from '#lib/messages/nb/reading.ts';
import { reading as nn } from '#lib/messages/nn/reading.ts';

/** What each code's sentence is told. The types hold that no code is forgotten. */
const problems: Record<ProblemCode, Record<string, string | number>> = {
  empty: {},
  'too-large': { megabytes: 201, limit: 200 },
  excel: {},
  opendocument: {},
  spss: {},
  stata: {},
  pdf: {},
  html: {},
  json: {},
  zip: {},
  binary: {},
  'one-column': { line: 'navn:alder' },
  'header-only': { columns: 12 },
  unreadable: {}
};
const remarks: Record<RemarkCode, Record<string, string | number>> = {
  'windows-1252': {},
  'control-characters': { count: 2 },
  'unclosed-quote': { row: 17 },
  'no-header': { first: 'v1', last: 'v9' },
  'unnamed-column': { place: 3, name: 'v3' },
  'repeated-name': { place: 4, name: 'Alder', mended: 'Alder_2' },
  'empty-columns': { count: 2 },
  'empty-rows': { count: 2, first: 30 },
  'short-rows': { count: 2, first: 31 },
  'long-rows': { count: 2, first: 32 },
  'few-rows': { count: 2 },
  'decimal-comma': { variable: 'Skåre', more: 3 },
  'missing-codes': { variable: 'plan', more: 3, values: '8, 9' },
  'codes-among-words': { variable: 'plan', more: 3, values: '99' },
  'missing-words': { variable: 'plan', more: 3, values: 'Vet ikke' },
  identifier: { variable: 'nr', more: 1 },
  'nothing-answered': { variable: 'plan', more: 3 }
};

describe.each([
  ['bokmål', nb],
  ['nynorsk', nn],
  ['English', en]
])('the words of reading in %s', (_, words) => {
  it.each(Object.entries(problems))('say what %s is, and what to do', (code, about) => {
    const text = words.problems[code as ProblemCode](about);
    expect(text).not.toMatch(/undefined|NaN|!/);
    for (const told of Object.values(about)) expect(text).toContain(String(told));
    expect(text.split(/[.?] /).length).toBeGreaterThanOrEqual(2);
  });

  it.each(Object.entries(remarks))('say what was done: %s', (code, about) => {
    const say = words.remarks[code as RemarkCode];
    expect(say(about)).not.toMatch(/undefined|NaN|!/);
    for (const told of Object.values(about)) expect(say(about)).toContain(String(told));
    if ('more' in about) expect(say({ ...about, more: 0 })).not.toContain(' 0 ');
    if ('count' in about) expect(say({ ...about, count: 1 })).not.toBe(say(about));
  });

  it('have a word for every code and no other', () => {
    expect(Object.keys(words.problems).sort()).toEqual(Object.keys(problems).sort());
    expect(Object.keys(words.remarks).sort()).toEqual(Object.keys(remarks).sort());
  });
});
