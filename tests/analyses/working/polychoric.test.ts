import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import type { PairsResult } from '#lib/analyses/pairs/result.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codeOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

// R 4.2.2: counts as here; polycor::polychor(counts); a <- c(-Inf, qnorm(head(cumsum(rowSums(counts)) / 45, -1)), Inf), b of columns;
// P of a cell: mvtnorm::pmvnorm(c(a[i], b[j]), c(a[i + 1], b[j + 1]), corr = matrix(c(1, rho, rho, 1), 2), algorithm = mvtnorm::GenzBretz(abseps = 1e-13));
// optimize(function(rho) sum(counts * log(P)), c(-.999, .999), maximum = TRUE, tol = 1e-9)
const counts = [
  [8, 4, 1],
  [5, 9, 4],
  [1, 3, 10]
];
const people = counts.flatMap((row, i) =>
  row.flatMap((n, j) => Array.from({ length: n }, () => [i + 1, j + 1] as const))
);
const columns = { x: people.map(([x]) => String(x)), y: people.map(([, y]) => String(y)) };
const book = codebook([variable('x', { role: 'driver' }), variable('y', { role: 'outcome' })]);
const input = survey(columns, book, {});

const made = (over: Partial<WorkingSpec> = {}) =>
  working.compute(
    {
      ...readSpec<WorkingSpec>(fields, {}),
      of: 'correlation',
      x: 'x',
      y: 'y',
      asRead: true,
      method: 'polychoric',
      ...over
    },
    input
  );

function partOf(over: Partial<WorkingSpec> = {}) {
  const found = made(over).working;
  if (found?.of !== 'polychoric') throw new Error('no polychoric');
  return found;
}

const blocksOf = async (over: Partial<WorkingSpec> = {}): Promise<Block[]> =>
  working.present(made(over), await presentationOf([], { book }));

describe('a polychoric correlation', () => {
  test('has the thresholds, the likelihood and the test of R', () => {
    const part = partOf();
    // optimize stops at 1e-9 of rho, and pmvnorm is exact to 1e-13.
    expect(part.estimate).toBeCloseTo(0.68236635575961, 6);
    expect(part.log).toBeCloseTo(-89.800589151908, 9);
    expect(part.none).toBeCloseTo(-98.352812988601, 9);
    expect(part.others.map(({ log }) => log)).toEqual([
      expect.closeTo(-89.901542826592, 6) as number,
      expect.closeTo(-89.934784716824, 6) as number
    ]);
    expect(part.statistic).toBeCloseTo(17.104447673386, 8);
    expect(part.p / 3.5379354981476e-5).toBeCloseTo(1, 7);
    expect(part.thresholds.x).toEqual(
      [-0.55663362106721, 0.49270333306004].map((cut) => expect.closeTo(cut, 12) as number)
    );
    expect(45 * (part.probabilities?.[0]?.[0] ?? 0)).toBeCloseTo(8.4105034788894, 5);
    expect(partOf({ alternative: 'less' }).p).toBeCloseTo(0.99998231032251, 9);
    for (const { log } of part.others) expect(log).toBeLessThan(part.log);
    expect(part.probabilities?.flat().reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });

  test('is shown by its thresholds, its cells and its likelihood', async () => {
    const blocks = await blocksOf();
    const [table, cuts, cells] = tablesOf(blocks);
    expect(table?.title).toBe('Den polykoriske korrelasjonen mellom x og y er 0,682');
    expect(cuts && textsOf(cuts)).toEqual([
      ['X', '1', '0,2889', '−0,557'],
      ['X', '2', '0,6889', '0,493'],
      ['Y', '1', '0,3111', '−0,493'],
      ['Y', '2', '0,6667', '0,431']
    ]);
    const rows = cells ? textsOf(cells) : [];
    expect([rows[0], rows.at(-1)]).toEqual([
      ['1', '1', '8', '0,1869', '8,41', '−13,417'],
      ['Sum', '', '', '', '', '−89,801']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'ln L(0,682) = summen av antall · ln P = −89,801',
      'ln L(0,632) = −89,902',
      'ln L(0,732) = −89,935',
      'ln L(0) = −98,353',
      'χ² = 2 · (ln L(ρ) − ln L(0)) = 2 · ((−89,801) − (−98,353)) = 17,104',
      'p = P(X > χ²) < 0,001',
      'SE = 0,116',
      'SE / (1 − ρ²) = 0,116 / (1 − 0,682²) = 0,217',
      'tanh(atanh(ρ) ± z · SE / (1 − ρ²)) = tanh(0,834 ± 1,960 · 0,217) = 0,386 til 0,851'
    ]);
    expect(codeOf(blocks, 'R')).toContain('polycor::polychor(counts)');
  });

  test('is the number that pairs show, one-sided too', () => {
    const { pairs } = ANALYSES;
    const asked = { method: 'polychoric', variables: ['x', 'y'], coded: false, alternative: 'less' };
    const spec = readSpec<object>(pairs?.fields ?? [], asked) as never;
    const result = pairs?.compute(spec, input) as PairsResult;
    const part = partOf({ alternative: 'less' });
    expect(result.pairs[0]).toMatchObject({
      ...{ estimate: part.estimate, p: part.p, low: part.interval?.low, high: part.interval?.high }
    });
    for (const what of ['estimate', 'low', 'high', 'p'])
      expect(pairs?.working?.(`x/y/${what}`, result as never, spec)?.spec).toMatchObject({
        ...{ of: 'correlation', method: 'polychoric', alternative: 'less' }
      });
  });
});
