import { expect, test } from 'vitest';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codesOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';
import { book, columns, names } from './four-variables.ts';

const input = survey(columns, book);

function made(over: Partial<WorkingSpec>, from: Input = input) {
  const asked = { of: 'centrality', variables: names, x: 'd' } as const;
  return working.compute({ ...readSpec<WorkingSpec>(fields, {}), ...asked, ...over }, from);
}

// R 4.2.2: r <- cor(answers, method = "spearman", use = "pairwise"); diag(r) <- 0; colSums(abs(r)); colSums(r)
test.each([
  ['a', 2.15507804919263, 0.955078049192633],
  ['b', 1.99059434896225, 0.972412530780437],
  ['c', 1.12219247007476, -1.095989348107056],
  ['d', 1.24968305004783, 1.249683050047831]
] as const)('strength and expected influence of %s are those of R', (x, strength, influence) => {
  const found = made({ x }).working;
  if (found?.of !== 'centrality') throw new Error('no centrality');
  expect(found.strength).toBeCloseTo(strength, 13);
  expect(found.expectedInfluence).toBeCloseTo(influence, 13);
  expect(found.edges).toHaveLength(3);
});

test('a node is written out as the sum of its edges', async () => {
  const blocks = working.present(made({ x: 'c' }), await presentationOf([], { book }));
  const [table] = tablesOf(blocks);
  expect(table?.title).toBe('C har styrke 1,12 og forventet innflytelse −1,10');
  expect(table && textsOf(table)).toEqual([
    ['a', '12', '−0,600', '0,600'],
    ['b', '12', '−0,509', '0,509'],
    ['d', '9', '0,013', '0,013'],
    ['I alt', '', '−1,096', '1,122']
  ]);
  expect(equationsOf(blocks)).toEqual([
    'S = Σ|rho| = 0,600 + 0,509 + 0,013 = 1,122',
    'EI = Σrho = −0,600 − 0,509 + 0,013 = −1,096'
  ]);
  const [r, spss] = codesOf(blocks);
  expect(r?.split('\n').slice(1)).toEqual(['sum(abs(rho))', 'sum(rho)']);
  expect(spss).toContain('DESCRIPTIVES VARIABLES=absolute rho /STATISTICS=SUM.');
});

test('of many edges the first and the last are added up in writing', async () => {
  const many = Array.from({ length: 10 }, (_, place) => `v${place}`);
  const answers = Object.fromEntries(
    many.map((name, at) => [name, Array.from({ length: 20 }, (_, row) => String(1 + ((row * (at + 3) + at) % 17)))])
  );
  const large = codebook(many.map((name) => variable(name)));
  const result = made({ variables: many, x: 'v0' }, survey(answers, large));
  const blocks = working.present(result, await presentationOf([], { book: large }));
  expect(tablesOf(blocks)[0]?.rows).toHaveLength(10);
  expect(equationsOf(blocks)[0]?.match(/ \+ /gu)).toHaveLength(6);
  expect(equationsOf(blocks)[0]).toContain('+ … +');
});

test('each respondent counts as one, and the first variable is the node where none is named', () => {
  const weights = Float64Array.from({ length: 12 }, (_, row) => 0.5 + (row % 4) / 2);
  const weighted = made({ x: null, weighted: true }, { ...input, weights });
  expect(weighted).toMatchObject({ x: 'a', weighted: false, working: made({ x: 'a' }).working });
});

test('no node is told of where an edge is hidden or undefined', () => {
  const few = survey(columns, book, { smallestGroup: 10 });
  for (const x of names)
    expect(made({ x }, few)).toMatchObject({ working: null, notices: [{ code: 'no-edge', about: { smallest: 10 } }] });
  expect(made({ variables: ['a', 'b', 'c'], x: 'a' }, few).working).not.toBeNull();
  const alike = survey({ ...columns, d: columns.a.map(() => '1') }, book);
  expect(made({ x: 'a' }, alike)).toMatchObject({ working: null, notices: [{ code: 'no-edge' }] });
  expect(made({ variables: ['a'], x: 'b' })).toMatchObject({ working: null, notices: [{ code: 'too-few-variables' }] });
  expect(made({ x: 'z' })).toMatchObject({ working: null, notices: [{ code: 'no-such-variable' }] });
});
