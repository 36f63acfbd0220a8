import { expect, test } from 'vitest';
import { numberBlocks } from '#lib/analyses/numbering.ts';
import { correlations, figure, NB, NOTE } from '../report/sample.ts';

test('tables and figures are numbered apart, across cells, and the blocks stay untouched', () => {
  const cells = [[correlations(), NOTE], [], [figure(2), { ...correlations(), number: 'Tabell 99' }]];
  const numbered = numberBlocks(cells, NB.messages.common);
  expect(numbered.map((blocks) => blocks.map((block) => ('number' in block ? block.number : null)))).toEqual([
    ['Tabell 1', null],
    [],
    ['Figur 1', 'Tabell 2']
  ]);
  expect(cells[0]?.[0]).not.toHaveProperty('number');
});
