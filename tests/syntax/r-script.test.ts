import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import type { AnalysisCell } from '#lib/notebook/notebook.ts';
import { dataCsv } from '#lib/syntax/data-csv.ts';
import { rScript } from '#lib/syntax/r/script.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';
import { resultsOf, shippedSource, withCells } from './notebooks.ts';
import { ownSource } from './own.ts';
import { lookedUp, PAIRS, type FromR } from './same-numbers.ts';
import { MODELS } from './same-models.ts';
import { TESTS } from './same-tests.ts';
import { cell } from './tested-cells.ts';
import { testedSource, unrelatedSource } from './tested.ts';

interface Recorded {
  /** R's version. */
  readonly made: string;
  readonly results: FromR;
}

const COMMAND = 'RECORD=1 npx vitest run tests/syntax/r-script.test.ts';
const hasR = spawnSync('Rscript', ['--version']).status === 0;
const records = process.env['RECORD'] === '1';
const folder = mkdtempSync(join(tmpdir(), 'drivkraft-r-'));
afterAll(() => rmSync(folder, { recursive: true }));

if (!hasR) console.warn('Rscript was not found: the scripts are not run, and only what R gave once is compared.');
if (records && !hasR) throw new Error('RECORD=1 requires Rscript');

/** Runs a script beside its data, as a colleague would, and reads what it computed. */
function runR(name: string, source: ScriptSource): Recorded {
  const [script, results] = [join(folder, `${name}.R`), join(folder, `${name}.json`)];
  writeFileSync(script, rScript(source));
  writeFileSync(join(folder, source.dataFile), dataCsv(source.raw));
  const { status, stderr } = spawnSync('Rscript', ['--vanilla', 'tests/syntax/results.R', script, results], {
    encoding: 'utf8'
  });
  if (status !== 0) throw new Error(`${name}.R stopped: ${stderr}`);
  return JSON.parse(readFileSync(results, 'utf8')) as Recorded;
}

const recordOf = (name: string): string => `tests/reference/syntax-${name}.json`;

/** Numbers that are not the same in R, to ten digits or what their pair has, each with both. */
function differences(source: ScriptSource, results: FromR): { compared: number; different: string[] } {
  const different: string[] = [];
  let compared = 0;
  for (const cell of resultsOf(source)) {
    if (!('result' in cell)) continue;
    const pairs = PAIRS[cell.kind] ?? TESTS[cell.kind] ?? MODELS[cell.kind];
    if (!pairs) throw new RangeError(`differences requires pairs for each kind (got ${cell.kind})`);
    for (const { what, ours, path, within } of pairs(cell.result as never)) {
      compared++;
      const theirs = lookedUp(results, [cell.id, ...path]);
      const same =
        ours === null || typeof theirs !== 'number'
          ? ours === null && theirs === null
          : Math.abs(ours - theirs) <= within * Math.max(1, Math.abs(ours));
      if (!same) different.push(`${cell.id} ${what}: ${ours}, in R ${JSON.stringify(theirs)}`);
    }
  }
  return { compared, different };
}

/** What a study of few has, beside what its notebook has: a perfect order, and a respondent who decides alone. */
const OF_STUDY: readonly AnalysisCell[] = [
  cell('perfect', 'pairs', { variables: ['lou', 'oving', 'plan'], method: 'polychoric' }),
  cell('leverage', 'regression', {
    family: 'linear',
    outcome: 'lou',
    on: ['kommune', 'sektor', 'stilling', 'erfaringsdeling', 'oving']
  })
];

const SOURCES: readonly (readonly [name: string, least: number, make: () => Promise<ScriptSource>])[] = [
  ['as-described', 1300, async () => withCells(await shippedSource('bti-agder', 'as-described'), OF_STUDY)],
  ['as-printed', 1200, () => shippedSource('bti-agder', 'as-printed')],
  ['evaluation', 150, () => shippedSource('tibir-guide', 'evaluation')],
  ['own', 400, () => ownSource()],
  ['tested', 4000, () => testedSource(false)],
  ['tested-weighted', 3500, () => testedSource(true)],
  ['unrelated', 40, () => unrelatedSource()]
];

describe.each(SOURCES)('the notebook %s', (name, least, make) => {
  test.runIf(hasR)(
    'gives the same numbers when its script is run in R',
    async () => {
      const source = await make();
      const found = runR(name, source);
      if (records) writeFileSync(recordOf(name), `${JSON.stringify({ command: COMMAND, ...found })}\n`);
      const { compared, different } = differences(source, found.results);
      expect(different).toEqual([]);
      expect(compared).toBeGreaterThan(least);
    },
    60_000
  );

  test('gives the numbers that R gave when its script was run', async () => {
    expect(existsSync(recordOf(name)), `${recordOf(name)} is made by ${COMMAND}`).toBe(true);
    const { results } = JSON.parse(readFileSync(recordOf(name), 'utf8')) as Recorded;
    const { compared, different } = differences(await make(), results);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(least);
  }, 60_000);
});
