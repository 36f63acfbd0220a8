import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompareResult } from '#lib/analyses/compare/result.ts';
import type { CrosstabResult } from '#lib/analyses/crosstab/result.ts';
import type { FrequenciesResult } from '#lib/analyses/frequencies/result.ts';
import type { MeansResult } from '#lib/analyses/means/compute.ts';
import type { PairedResult } from '#lib/analyses/paired/result.ts';
import type { PairsResult } from '#lib/analyses/pairs/result.ts';
import type { PowerResult } from '#lib/analyses/power/compute.ts';
import type { RegressionResult } from '#lib/analyses/regression/result.ts';
import type { ReliabilityResult } from '#lib/analyses/reliability/result.ts';
import { variableOf } from '#lib/data/codebook.ts';
import { scoresOf, type Column } from '#lib/data/table.ts';
import type { CellResult } from '#lib/engine/run.ts';
import { dataCsv } from '#lib/syntax/data-csv.ts';
import { spssContext, spssSyntax } from '#lib/syntax/spss/script.ts';
import { bytesOf } from '#lib/syntax/spss/literal.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';
import { resultsOf, shippedSource } from './notebooks.ts';
import { ownSource } from './own.ts';
import { testedSource } from './tested.ts';

const hasPspp = spawnSync('pspp', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'drivkraft-spss-'));
afterAll(() => rmSync(folder, { recursive: true }));

if (!hasPspp) console.warn('pspp was not found: SPSS syntax is not run, and only its text is looked at.');

const SOURCES: readonly (readonly [name: string, make: () => Promise<ScriptSource>])[] = [
  ['as-described', () => shippedSource('bti-agder', 'as-described')],
  ['as-printed', () => shippedSource('bti-agder', 'as-printed')],
  ['evaluation', () => shippedSource('tibir-guide', 'evaluation')],
  ['own', () => ownSource()],
  ['tested', () => testedSource(false)],
  ['tested-weighted', () => testedSource(true)]
];

/** What SPSS has and PSPP has not, and what stands in for it: such syntax is only looked at by `text.test.ts`. */
const UNKNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /NONPAR CORR\n {2}\/VARIABLES=([^/]*?) WITH ([^/]*?)\n {2}\/PRINT[^.]*\./g,
    'CROSSTABS /TABLES=$1 BY $2 /CELLS=COUNT /STATISTICS=CORR.'
  ],
  [
    /NONPAR CORR\n {2}\/VARIABLES=([^/]*?)\n {2}\/PRINT[^.]*\./g,
    'CROSSTABS /TABLES=$1 BY $1 /CELLS=COUNT /STATISTICS=CORR.'
  ],
  [/^PARTIAL CORR\n[^.]*\.\n|^(?:PLUM|UNIANOVA) (?:[^.]|\.\d)*\.\n/gm, ''],
  [/ BPROP\b|\n {2}\/METHOD=EXACT\b| MEDIAN(?=\.$)| WELCH(?=\.?$)|\n {2}\/POSTHOC=GH\b/gm, ''],
  // Without the size of the first part PSPP splits nothing.
  [/RELIABILITY\n[^.]*\/MODEL=(?:GUTTMAN|SPLIT)\.\n|\n {2}\/ICC=[^.]*(?=\.)/g, ''],
  [/(?:TEMPORARY\.\nSELECT IF [^.]*\.\n)?NPTESTS\n[^.]*\.\n/g, '']
];

/**
 * Runs syntax in PSPP, without what that does not know (`UNKNOWN`). The data are saved as they are once they are coded.
 *
 * @param precise  variables whose numbers are to be printed with eight decimals
 */
function runPspp(
  name: string,
  source: ScriptSource,
  precise: readonly string[] = []
): { printed: string; data: Map<string, (number | null)[]> } {
  const syntax = UNKNOWN.reduce((text, [what, instead]) => text.replace(what, instead), spssSyntax(source)).replace(
    'EXECUTE.',
    `SAVE TRANSLATE /OUTFILE='${name}-coded.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES /MISSING=RECODE /REPLACE.\n${precise.map((variable) => `FORMATS ${variable} (F12.8).\n`).join('')}`
  );
  expect(syntax).not.toContain('NONPAR');
  writeFileSync(join(folder, `${name}.sps`), syntax);
  writeFileSync(join(folder, source.dataFile), dataCsv(source.raw));
  const run = spawnSync('pspp', ['-o', `${name}.txt`, '-O', 'format=csv', `${name}.sps`], {
    cwd: folder,
    encoding: 'utf8'
  });
  const wrong = `${run.stdout}${run.stderr}`.split('\n').filter((line) => /(?:^| )error: /.test(line));
  expect(wrong).toEqual([]);
  const [header = '', ...lines] = readFileSync(join(folder, `${name}-coded.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const cells = lines.map((line) => cellsOf(line));
  const number = (text: string | undefined): number | null => (text?.trim() ? Number(text) : null);
  const data = new Map(
    header.split(',').map((variable, at) => [variable, cells.map((row) => number(row[at]))] as const)
  );
  return { printed: readFileSync(join(folder, `${name}.txt`), 'utf8'), data };
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? ''
  );

/** What SPSS has where each respondent has a code: null where it is missing. */
function expectSame(
  name: string,
  column: Column,
  found: readonly (number | null)[],
  numbers: readonly number[] | null
) {
  expect(found, name).toHaveLength(column.codes.length);
  const valueOf = new Map<number, number>();
  column.codes.forEach((code, row) => {
    const value = found[row] ?? null;
    if (code >= column.levels.length) expect(value, `${name} in row ${row}`).toBeNull();
    else {
      expect(value, `${name} in row ${row}`).not.toBeNull();
      const known = valueOf.get(code) ?? numbers?.[code] ?? Number(value);
      expect(value).toBeCloseTo(known, 10);
      valueOf.set(code, known);
    }
  });
  const inOrder = [...valueOf].sort(([a], [b]) => a - b).map(([, value]) => value);
  if (!numbers) expect(inOrder, name).toEqual([...new Set(inOrder)].sort((a, b) => a - b));
}

describe.runIf(hasPspp).each(SOURCES)('the notebook %s in PSPP', (name, make) => {
  test('runs without an error, and has the same answers, missing and coded', async () => {
    const source = await make();
    const { data } = runPspp(name, source);
    const context = spssContext(source);
    let compared = 0;
    for (const column of context.table.columns) {
      if (variableOf(context.codebook, column.name)?.level === 'text') continue;
      const names = context.names.of(column.name);
      const [read, coded] = [data.get(names.read), data.get(names.coded)];
      const after = context.coded.columns.find((each) => each.name === column.name);
      if (!read || !coded || !after) continue;
      expectSame(names.read, column, read, scoresOf(column));
      expectSame(names.coded, after, coded, null);
      compared++;
    }
    expect(compared).toBeGreaterThan(6);
  }, 60_000);
});

describe.runIf(hasPspp)('numbers that PSPP prints', () => {
  test('means and power are those of the cells', async () => {
    const source = await ownSource();
    const { printed } = runPspp('own', source, ['snudd']);
    const results = new Map(resultsOf(source).map((cell) => [cell.id, 'result' in cell ? cell.result : null]));
    const lines = printed.split('\n').map(cellsOf);
    const { groups } = results.get('means') as MeansResult;
    for (const { value, answered, mean } of groups.filter((group) => group.mean !== null)) {
      const row = lines.find(
        // MEANS prints the sum of weights as a whole number.
        (cells) =>
          cells[0] === `label ${value}` && Number(cells[1]) === Math.round(answered as number) && cells.length === 4
      );
      expect(Number(row?.[2]), value).toBeCloseTo(mean as number, 7);
    }
    const { rows } = results.get('power') as PowerResult;
    for (const { n, critical, power } of rows) {
      const row = lines.find((cells) => cells[0] === n.toFixed(2) && cells.length === 3);
      expect(Number(row?.[1])).toBeCloseTo(critical, 9);
      expect(Number(row?.[2])).toBeCloseTo(power as number, 9);
    }
    expect(groups.length + rows.length).toBeGreaterThan(6);
  }, 60_000);
});

/** Numbers in the rows that PSPP gives a name, table by table, without the signs of footnotes. */
function named(printed: string, name: string): number[][] {
  return printed
    .split('\n')
    .map(cellsOf)
    .filter((cells) => cells.includes(name))
    .map((cells) => cells.map((cell) => cell.replace(/\[\w\]$/, '')).filter((cell) => /^-?\d*\.?\d+$/.test(cell)))
    .map((cells) => cells.map((cell) => Number(cell)));
}

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

describe.runIf(hasPspp)('where respondents have weights', () => {
  test('PSPP counts the answers as the cell does', async () => {
    const source = await ownSource();
    const { printed } = runPspp('own', source);
    const cell = resultsOf(source).find(({ id }) => id === 'counts');
    if (!cell || !('result' in cell)) throw new RangeError('the own notebook has a cell of frequencies');
    const { variables } = cell.result as FrequenciesResult;
    const answers = variables
      .filter(({ name }) => ['ALL', 'snudd', 'sted'].includes(name))
      .flatMap((variable) => variable.answers.filter(({ n }) => n !== null));
    for (const { value, n, ofAll } of answers) {
      const share = `${(100 * (ofAll as number)).toFixed(1)}%`;
      expect(printed).toContain(`label ${value},${(n as number).toFixed(2)},${share},`);
    }
    expect(answers.length).toBeGreaterThan(10);
  }, 60_000);
});

describe.each(SOURCES)('the syntax of %s', (_, make) => {
  test('has no line that is too long for SPSS, and every command ends', async () => {
    const lines = spssSyntax(await make()).split('\n');
    expect(lines.filter((line) => bytesOf(line) > 250)).toEqual([]);
    expect(lines.at(-2)).toMatch(/\.$/);
  });
});
