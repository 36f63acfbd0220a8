import { expect, test } from 'vitest';
import { asText } from '../../src/cli/text.ts';

test.each([
  ['Hva vil du forklare?', 'Hva vil du forklare? Velg et utfall.\n'],
  ['Ingen variabler er valgt', 'Ingen variabler er valgt. Velg et utfall.\n']
])('a notice’s title ends before its text begins: %s', (title, shown) => {
  expect(asText([{ kind: 'notice', tone: 'info', title, text: 'Velg et utfall.' }])).toBe(shown);
});
