import { beforeAll, describe, expect, test } from 'vitest';
import type { CompareResult } from '#lib/analyses/compare/result.ts';
import type { CrosstabResult } from '#lib/analyses/crosstab/result.ts';
import type { PairedResult } from '#lib/analyses/paired/result.ts';
import type { PairsResult } from '#lib/analyses/pairs/result.ts';
import type { RegressionResult } from '#lib/analyses/regression/result.ts';
import type { ReliabilityResult } from '#lib/analyses/reliability/result.ts';
import type { CellResult } from '#lib/engine/run.ts';
import { resultsOf } from './notebooks.ts';
import { testedSource } from './tested.ts';
import { cellsOf, hasPspp, named, runPspp } from './pspp.ts';

describe.runIf(hasPspp).each([true, false])('the tests of kinds in PSPP, weighted: %s', (weighted) => {
  let printed = '';
  let results: CellResult[] = [];
  const resultOf = <Result>(id: string): Result => {
    const found = results.find((cell) => cell.id === id);
    if (!found || !('result' in found)) throw new RangeError(`resultOf requires a cell with a result (got ${id})`);
    return found.result as Result;
  };
  beforeAll(async () => {
    const source = await testedSource(weighted);
    results = resultsOf(source);
    ({ printed } = runPspp(`tested-${weighted}`, source));
  }, 60_000);

  test('chi-square of two-way tables is that of the cells', () => {
    const tables = results.flatMap((cell) => (cell.kind === 'crosstab' ? [resultOf<CrosstabResult>(cell.id)] : []));
    expect(tables.length).toBeGreaterThan(4);
    for (const [method, name] of [
      ['pearson', 'Pearson Chi-Square'],
      ['likelihood-ratio', 'Likelihood Ratio']
    ]) {
      const theirs = named(printed, name as string).map(([statistic, df]) => [statistic, df]);
      for (const { tests } of tables) {
        const test = tests.find((each) => each.method === method);
        expect(theirs).toContainEqual([Number(test?.statistic?.toFixed(2)), test?.df]);
      }
    }
  });

  test('coefficients of pairs are those of the cells', () => {
    const estimates = (id: string) =>
      resultOf<PairsResult>(id).pairs.map((pair) => ('why' in pair ? NaN : pair.estimate));
    for (const [id, name, digits] of [
      ['pairs-pearson', 'Pearson Correlation', 3],
      ['pairs-gamma', 'Gamma', 2],
      ['pairs-stuart', "Kendall's tau-c", 2],
      ['pairs-tau', "Kendall's tau-b", 2],
      ['pairs-v', "Cramer's V", 2]
    ] as const) {
      const theirs = named(printed, name).flat();
      for (const estimate of estimates(id)) expect(theirs, `${id} ${name}`).toContain(Number(estimate.toFixed(digits)));
    }
  });

  // RELIABILITY does not use the weight in PSPP.
  test.skipIf(weighted)('alpha of a scale, and without each item, are those of the cells', () => {
    const lines = printed.split('\n').map(cellsOf);
    const close = (cell: string | undefined, ours: number | null | undefined) =>
      /^-?\d*\.\d\d$/.test(cell ?? '') && Number(cell) === Number(ours?.toFixed(2));
    for (const id of ['reliability', 'reliability-spss', 'reliability-two']) {
      const { alpha, items } = resultOf<ReliabilityResult>(id);
      const found = lines.some((cells) => close(cells[0], alpha?.estimate) && cells[1] === `${items.length}`);
      expect(found, `${id}: ${alpha?.estimate}`).toBe(true);
      for (const { variable, itemRest, alphaIfDropped } of items.length > 2 ? items : []) {
        const row = lines.some((cells) => close(cells[3], itemRest) && close(cells[4], alphaIfDropped));
        expect(row, `${id}: ${variable} ${itemRest} ${alphaIfDropped}`).toBe(true);
      }
    }
  });

  test('coefficients of models are those of the cells', () => {
    for (const [id, method] of [
      ['linear', 'least-squares'],
      ['linear-classical', 'least-squares'],
      ['logistic', 'maximum-likelihood']
    ] as const) {
      const result = resultOf<RegressionResult>(id);
      expect(result.method).toBe(method);
      const all = printed.split('\n').map(cellsOf);
      for (const { level, variable, estimate } of result.coefficients.filter((row) => row.level !== null)) {
        const rows = all.filter((cells) => cells.includes(`${variable} = ${level}`));
        expect(rows.flat(), `${id} ${variable} ${level}`).toContain(estimate.toFixed(2).replace(/^(-?)0\./, '$1.'));
      }
    }
  });

  // With weights that are not whole PSPP rounds them in these tests.
  test.skipIf(weighted)('signed ranks, t of changes and Friedman are those of the cells', () => {
    const statistic = (id: string, name: string) =>
      resultOf<PairedResult>(id).comparisons.find(({ test }) => test === name)?.statistic ?? NaN;
    const rounded = (id: string, name: string) => Number(Math.abs(statistic(id, name)).toFixed(2));
    const of = (name: string) => named(printed, name).flat().map(Math.abs);
    expect(of('Z')).toContain(rounded('paired-spss', 'wilcoxon'));
    for (const id of ['paired-many', 'paired-means']) expect(of('Chi-Square')).toContain(rounded(id, 'friedman'));
    const t = named(printed, 'Pair 1').map((numbers) => Math.abs(numbers.at(-3) ?? NaN));
    for (const id of ['paired', 'paired-two', 'paired-words']) expect(t).toContain(rounded(id, 'paired-t'));
  });

  test('H of Kruskal-Wallis and F between groups are those of the cells', () => {
    const statistic = (id: string, name: string) =>
      resultOf<CompareResult>(id).comparisons.find(({ test }) => test === name)?.statistic ?? NaN;
    const h = printed.split('\n').flatMap((line) => (/^Chi-Square,/.test(line) ? [Number(line.split(',')[1])] : []));
    // With weights that are not whole PSPP gives a negative H.
    if (!weighted) expect(h).toContain(Number(statistic('compare', 'kruskal-wallis').toFixed(2)));
    const f = named(printed, 'Between Groups').map((numbers) => numbers[3]);
    for (const id of ['compare-means', 'compare-coded']) expect(f).toContain(Number(statistic(id, 'anova').toFixed(2)));
  });
});
