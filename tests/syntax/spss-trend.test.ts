import { describe, expect, test } from 'vitest';
import type { TrendResult } from '#lib/analyses/trend/compute.ts';
import { resultsOf } from './notebooks.ts';
import { cellsOf, hasPspp, runPspp } from './pspp.ts';
import { testedSource } from './tested.ts';

describe.runIf(hasPspp).each([true, false])('change over waves in PSPP, weighted: %s', (weighted) => {
  test('has the means and the shares of the cells', async () => {
    const source = await testedSource(weighted);
    const cells = source.notebook.cells.filter(({ kind }) => kind === 'trend');
    const trends = { ...source, notebook: { ...source.notebook, cells } };
    const lines = runPspp(`trend-${weighted}`, trends, ['v_all', 'alder']).printed.split('\n').map(cellsOf);
    let compared = 0;
    for (const found of resultsOf(trends)) {
      if (!('result' in found)) throw new RangeError(`requires a result (got ${found.id})`);
      const { show, top, by, lines: series } = found.result as TrendResult;
      // A layer that lacks a row has the counts of another one there in PSPP, where weights are not whole.
      if (weighted && show === 'top' && by !== null) continue;
      for (const { wave, n, estimate } of series.flatMap(({ points }) => points)) {
        if (estimate === null || n === null) continue;
        compared++;
        const same = lines.some((cells, at) => {
          if (show === 'mean') return close(cells.at(-3), n, 0.5) && close(cells.at(-2), estimate, 1e-8);
          // Per cent of the wave stand under its counts, those of all answers last.
          if (!cells.includes(`label ${wave}`) && !cells.includes(wave)) return false;
          const shares = (lines[at + 1] ?? []).slice(-1 - top, -1).map((cell) => Number.parseFloat(cell));
          const sum = shares.reduce((all, share) => all + share, 0);
          return Math.abs(sum - 100 * estimate) <= 0.051 * top && close(cells.at(-1), n, 0.5);
        });
        expect(same, `${found.id} ${wave} ${estimate}`).toBe(true);
      }
    }
    expect(compared).toBeGreaterThan(weighted ? 7 : 17);
  }, 60_000);
});

const close = (cell: string | undefined, ours: number, within: number): boolean =>
  cell !== undefined && /^-?\d*\.?\d+$/u.test(cell) && Math.abs(Number(cell) - ours) <= within;
