import { describe, expect, test } from 'vitest';
import type { FrequenciesResult } from '#lib/analyses/frequencies/result.ts';
import type { MeansResult } from '#lib/analyses/means/compute.ts';
import type { PowerResult } from '#lib/analyses/power/compute.ts';
import { variableOf } from '#lib/data/codebook.ts';
import { scoresOf, type Column } from '#lib/data/table.ts';
import { spssContext, spssSyntax } from '#lib/syntax/spss/script.ts';
import { bytesOf } from '#lib/syntax/spss/literal.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';
import { resultsOf, shippedSource } from './notebooks.ts';
import { ownSource } from './own.ts';
import { testedSource } from './tested.ts';
import { cellsOf, hasPspp, runPspp } from './pspp.ts';

const SOURCES: readonly (readonly [name: string, make: () => Promise<ScriptSource>])[] = [
  ['as-described', () => shippedSource('bti-agder', 'as-described')],
  ['as-printed', () => shippedSource('bti-agder', 'as-printed')],
  ['evaluation', () => shippedSource('tibir-guide', 'evaluation')],
  ['own', () => ownSource()],
  ['tested', () => testedSource(false)],
  ['tested-weighted', () => testedSource(true)]
];

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
