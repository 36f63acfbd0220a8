import { describe, expect, test } from 'vitest';
import { crosstab } from '#lib/analyses/crosstab/index.ts';
import type { CrosstabSpec } from '#lib/analyses/crosstab/spec.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import { tablesWithMargins } from '#lib/stats/tables/same-margins.ts';
import { codeOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const book = codebook([variable('x'), variable('y')]);
const surveyOf = (cells: readonly (readonly number[])[]) => {
  const pairs = cells.flatMap((row, i) =>
    row.flatMap((n, j) => Array.from({ length: n }, () => [String(i + 1), String(j + 1)] as const))
  );
  return survey({ x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }, book);
};
const spec = readSpec<CrosstabSpec>(crosstab.fields, { rows: 'x', columns: 'y', exact: 'fisher', seed: 7 });

/** The derivation of a number of a cross table of these counts, and the p that stands there. */
async function opened(cells: readonly (readonly number[])[], ref: string) {
  const input = surveyOf(cells);
  const table = crosstab.compute(spec, input);
  const derivation = crosstab.working?.(ref, table, spec);
  if (!derivation) throw new Error(`nothing behind ${ref}`);
  const asked = readSpec<WorkingSpec>(working.fields, JSON.parse(JSON.stringify(derivation.spec)));
  const result = working.compute(asked, input);
  if (result.working?.of !== 'table') throw new Error('no table');
  const blocks = working.present(result, await presentationOf([], { book }));
  const p = table.tests.find(({ method }) => ref.startsWith(method))?.p;
  return { measure: result.working.measure, blocks, p };
}

describe('Fisher’s exact test of a table of any size', () => {
  // R 4.2.2: fisher.test(counts)$p.value; the probability: exp(sum(lfactorial(rowSums(counts)), lfactorial(colSums(counts))) -
  // lfactorial(sum(counts)) - sum(lfactorial(counts))); the numbers of tables by going through all of them in four loops
  test('is the sum of the probabilities of the rarest tables, as many as R finds', async () => {
    const nine = [
      [9, 4, 1],
      [5, 6, 4],
      [0, 3, 8]
    ];
    const { measure, blocks, p } = await opened(nine, 'fisher-freeman-halton/p');
    if (measure?.by !== 'fisher-freeman-halton' || !measure.exact) throw new Error('no test');
    const { exact } = measure;
    expect(exact.p).toBeCloseTo(0.0021486049518119, 15);
    expect(exact.p).toBe(p);
    expect(exact.observed / 4.31535536596194e-6).toBeCloseTo(1, 11);
    expect(exact).toMatchObject({ tables: 5629, counted: 3168, listed: null });
    expect(equationsOf(blocks)).toEqual([
      'P = Πr! · Πk! / (n! · Πa!) = 14! · 15! · 11! · 14! · 13! · 13! / (40! · 9! · 4! · 5! · 6! · 4! · 3! · 8!) = 4,32 · 10⁻⁶',
      'p = summen for 3168 av 5629 tabeller = 0,002'
    ]);
    const [, tables] = tablesOf(blocks);
    expect(tables && textsOf(tables)).toEqual([
      ['Ikke mer sannsynlige enn den som ble funnet', '3168', '0,0021'],
      ['Mer sannsynlige', '2461', '0,9979'],
      ['I alt', '5629', '1,0000']
    ]);
    expect(codeOf(blocks, 'R')).toContain('fisher.test(counts, workspace = 2e7)');
    expect(codeOf(blocks, 'SPSS')).toContain('CROSSTABS /TABLES=x BY y /STATISTICS=CHISQ /METHOD=EXACT.');
  });

  // R 4.2.2: fisher.test(matrix(c(3, 1, 0, 0, 2, 2), 2, byrow = TRUE))$p.value is 8/35, and P is 3/70
  test('lists the tables where they are few', async () => {
    const six = [
      [3, 1, 0],
      [0, 2, 2]
    ];
    const { measure, blocks } = await opened(six, 'fisher-freeman-halton/p');
    if (measure?.by !== 'fisher-freeman-halton') throw new Error('no test');
    expect(measure.exact?.p).toBeCloseTo(8 / 35, 14);
    expect(measure.exact?.observed).toBeCloseTo(3 / 70, 14);
    const [, tables] = tablesOf(blocks);
    const texts = tables ? textsOf(tables) : [];
    expect(texts).toHaveLength((measure.exact?.tables ?? NaN) + 1);
    expect(texts).toContainEqual(['3\u00A01\u00A00 | 0\u00A02\u00A02', '0,0429', '0,0429']);
    expect(texts.at(-1)).toEqual(['I alt', '1,0000', '0,2286']);
    expect(texts.filter(([, , counted]) => counted !== '').length - 1).toBe(measure.exact?.counted);
  });

  test('tables with the same margins have probabilities that sum to one, and are told of up to a limit', () => {
    const counts = { rows: 3, columns: 2, cells: Float64Array.from([2, 1, 0, 3, 1, 1]) };
    const found = tablesWithMargins(counts, 100) ?? [];
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(({ cells }) => cells.join())).size).toBe(found.length);
    expect(found.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 13);
    for (const { cells } of found) {
      expect([0, 2, 4].map((at) => (cells[at] ?? 0) + (cells[at + 1] ?? 0))).toEqual([3, 3, 2]);
      expect((cells[0] ?? 0) + (cells[2] ?? 0) + (cells[4] ?? 0)).toBe(3);
    }
    expect(tablesWithMargins(counts, found.length - 1)).toBeNull();
  });

  test('by tables drawn where all are too many, the same as the cell has with its seed', async () => {
    const many = Array.from({ length: 7 }, (_, i) => Array.from({ length: 7 }, (_, j) => ((i * 5 + j * 3) % 7) + 2));
    const { measure, blocks, p } = await opened(many, 'monte-carlo/p');
    if (measure?.by !== 'monte-carlo') throw new Error('none drawn');
    const { hits, draws } = measure;
    expect(measure).toMatchObject({ p, draws: 10_000, seed: 7 });
    expect(p).toBe((hits + 1) / (draws + 1));
    expect(
      equationsOf(blocks)
        .slice(1, 3)
        .map((line) => line.split(' = ')[0])
    ).toEqual(['h', 'p']);
    expect(codeOf(blocks, 'R')).toContain(`binom.test(${hits}, 10000, conf.level = 0.99)$conf.int`);
    // Asked for all the same, the count stops.
    const counted = working.compute(
      readSpec<WorkingSpec>(working.fields, { of: 'table', x: 'x', y: 'y', measure: 'fisher-freeman-halton' }),
      surveyOf(many)
    );
    expect(counted.working).toMatchObject({ measure: { by: 'fisher-freeman-halton', exact: null } });
    const stopped = working.present(counted, await presentationOf([], { book }));
    expect(JSON.stringify(stopped)).toContain('Tellingen stanses etter halvannen million steg');
    const [first] = tablesOf(stopped);
    expect(first?.title).toBe('Fishers eksakte test av x og y har for mange tabeller å telle');
  });
});
