import { describe, expect, test } from 'vitest';
import { loadSpeaker } from '#lib/messages/say.ts';
import { differences, leaves, unused } from './messages.ts';
import { readSources } from './sources.ts';

const [{ messages: nb }, { messages: nn }, { messages: en }] = await Promise.all([
  loadSpeaker('nb'),
  loadSpeaker('nn'),
  loadSpeaker('en')
]);

/** Messages that are looked up by a name which is data, so that the name does not stand in the source. */
const LOOKED_UP: Readonly<Record<string, string>> = {
  'common.cardinal': 'used by the other sections of the messages',
  'common.Cardinal': 'used by the other sections of the messages',
  'start.separators': 'by the separator itself',
  'common.check': 'by what was found',
  examples: 'by the kind of cell and the option'
};

describe.each([
  ['nynorsk', nn],
  ['English', en]
])('%s', (_, other) => {
  test('has the messages of bokmål, of the same shape, and no others', () => {
    expect(differences(nb, other)).toEqual([]);
  });
});

/** Messages that are meant to say nothing. */
const SILENT = ['methods.table.roles.none'];

test('no message is empty', () => {
  const empty = [nb, nn, en]
    .flatMap((words) => leaves(words))
    .filter(({ value }) => typeof value === 'string' && value.trim() === '');
  expect(empty.filter(({ path }) => !SILENT.includes(path))).toEqual([]);
});

test('every message is used', () => {
  expect(unused(nb, readSources(), Object.keys(LOOKED_UP))).toEqual([]);
});

describe('the checker finds', () => {
  const words = { start: { title: 'Start', count: (n: number) => `${n}`, list: ['a'] } };

  test.each([
    ['a missing message', { start: { count: words.start.count, list: ['A'] } }, 'start.title'],
    ['one too many', { start: { ...words.start, more: 'M' } }, 'start.more'],
    ['a sentence where a number belongs', { start: { ...words.start, count: 'C' } }, 'start.count'],
    ['a shorter list', { start: { ...words.start, list: [] } }, 'start.list.0']
  ])('%s', (_, other, path) => {
    expect(differences(words, other)).toEqual([path]);
  });

  test('a message that nobody uses, unless it is looked up by name', () => {
    const sources = [
      { path: 'lib/ui/A.svelte', text: "{words.title} {say.messages.start['list']}" },
      { path: 'lib/messages/nb/start.ts', text: 'count' }
    ];
    expect(unused(words, sources, [])).toEqual(['start.count']);
    expect(unused(words, sources, ['start.count'])).toEqual([]);
  });
});
