import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import type { CodedColumn } from '#lib/stats/kernel/columns.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { spearmanMatrix } from '#lib/stats/matrix/spearman-matrix.ts';
import { seeded } from '#lib/stats/numerics/random.ts';
import { centralityCorrelation, centralityOf, type Centrality } from '#lib/stats/sensitivity/centrality.ts';
import { csCoefficient } from '#lib/stats/sensitivity/cs-coefficient.ts';
import {
  networkStability,
  networkStabilityWork,
  type NetworkStability,
  type StabilityOptions
} from '#lib/stats/sensitivity/stability.ts';
import { expectClose } from '../../reference/close.ts';
import { encode, readReference } from '../../reference/read.ts';
import { wasm } from '../kernel/wasm.ts';

interface OfKind {
  readonly all: readonly number[];
  readonly subsets: readonly (readonly (number | null)[])[];
  readonly correlations: readonly (number | null)[];
}

const { stability, sizes, cs } = readReference<{
  readonly stability: readonly {
    readonly id: string;
    readonly columns: readonly (readonly (number | null)[])[];
    readonly subsets: readonly (readonly number[])[];
    readonly strength: OfKind;
    readonly expectedInfluence: OfKind;
  }[];
  readonly sizes: readonly (Record<'n' | 'least' | 'most' | 'steps', number> & { readonly sizes: readonly number[] })[];
  readonly cs: readonly {
    readonly id: string;
    readonly drop: readonly number[];
    readonly correlations: readonly (readonly number[])[];
    readonly cs: number;
  }[];
}>('sensitivity');

const KINDS = ['strength', 'expectedInfluence'] as const;

function expectAll(found: readonly number[], expected: readonly (number | null)[], what: string): void {
  expect(found.length, what).toBe(expected.length);
  found.forEach((value, node) => {
    expectClose(value, expected[node] as number, `${what}, ${node}`, { relative: 1e-11, absolute: 1e-14 });
  });
}

describe('centralities and their correlations agree with R on given subsets', () => {
  test.each(stability.map((expected) => [expected.id, expected] as const))('%s', (id, expected) => {
    const columns: CodedColumn[] = expected.columns.map((values) => {
      const { codes, levels } = encode(values);
      return { codes, levels: levels.length };
    });
    const all = centralityOf(spearmanMatrix(columns, plainKernel)) as Centrality;
    for (const kind of KINDS) expectAll(all[kind], expected[kind].all, `${kind}, ${id}`);
    expected.subsets.forEach((subset, place) => {
      const rows = new Uint8Array(expected.columns[0]?.length ?? 0);
      for (const row of subset) rows[row] = 1;
      const found = centralityOf(spearmanMatrix(columns, plainKernel, { rows }));
      for (const kind of KINDS) {
        const what = `${kind}, ${id}, subset ${place}`;
        const correlation = expected[kind].correlations[place] as number | null;
        if (correlation === null || !isDefined(found)) {
          expect([isDefined(found), correlation], what).toEqual([false, null]);
          continue;
        }
        expectAll(found[kind], expected[kind].subsets[place] as number[], what);
        expectClose(centralityCorrelation(found[kind], all[kind]), correlation, what, { relative: 1e-10 });
      }
    });
  });
});

describe('the stability coefficient agrees with R', () => {
  test.each(cs.map((expected) => [expected.id, expected] as const))('%s', (_, expected) => {
    const steps = expected.drop.map((drop, step) => ({ drop, correlations: expected.correlations[step] as number[] }));
    expect(csCoefficient(steps)).toBe(expected.cs);
  });

  test('a step without subsets does not hold, and limits may be others', () => {
    const steps = [
      { drop: 0.2, correlations: [0.6, 0.6] },
      { drop: 0.4, correlations: [] },
      { drop: 0.6, correlations: [0.6, 0.4] }
    ];
    expect(csCoefficient(steps)).toBe(0);
    expect(csCoefficient([])).toBe(0);
    expect(csCoefficient(steps, { correlation: 0.5 })).toBe(0.2);
    expect(csCoefficient(steps, { correlation: 0.5, probability: 0.4 })).toBe(0.6);
    expect(() => csCoefficient([], { correlation: 2 })).toThrow('a correlation in [-1, 1] (got 2)');
    expect(() => csCoefficient([], { probability: NaN })).toThrow('a probability in [0, 1] (got NaN)');
  });
});

/** Answers that depend on a common one, more and more from node to node. */
function survey(rows: number, nodes: number, missing = 0.05): CodedColumn[] {
  const random = seeded(rows);
  const common = Array.from({ length: rows }, () => random.below(5));
  return Array.from({ length: nodes }, (_, node) => ({
    levels: 5,
    codes: Uint8Array.from(common, (code) => {
      if (random.uniform() < missing) return 5;
      return random.uniform() < (node + 1) / (nodes + 1) ? code : random.below(5);
    })
  }));
}

function stabilityOf(columns: readonly CodedColumn[], options: StabilityOptions): NetworkStability {
  const found = networkStability(columns, wasm, options);
  if (!isDefined(found)) throw new Error(found.why);
  return found;
}

test.each(sizes.map((expected) => [expected.n, expected] as const))(
  'subsets of %i are as large as in R',
  (n, expected) => {
    const { least, most, steps } = expected;
    const found = stabilityOf(survey(n, 3, 0), { seed: 1, least, most, steps, perStep: 1 });
    const wanted = [...new Set(expected.sizes)];
    expect(found.strength.steps.map(({ size }) => size)).toEqual(wanted);
    expect(found.strength.steps.map(({ drop }) => drop)).toEqual(wanted.map((size) => 1 - size / n));
  }
);

describe('networkStability', () => {
  test('gives the same for the same seed and with either kernel, and tells of each subset', () => {
    const columns = survey(60, 5);
    const before = columns.map(({ codes }) => [...codes]);
    const found = stabilityOf(columns, { seed: 4, perStep: 5 });
    expect(networkStability(columns, plainKernel, { seed: 4, perStep: 5 })).toEqual(found);
    expect(stabilityOf(columns, { seed: 5, perStep: 5 })).not.toEqual(found);
    expect(columns.map(({ codes }) => [...codes])).toEqual(before);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    const shares = [...networkStabilityWork(columns, wasm, { seed: 4, perStep: 5 })];
    expect([shares.length, shares[0], shares.at(-1)]).toEqual([50, 1 / 50, 1]);
  });

  test('is high where many answer and low where few do', () => {
    expect(stabilityOf(survey(3000, 6), { seed: 1, perStep: 40 }).strength.cs).toBeGreaterThan(0.7);
    expect(stabilityOf(survey(20, 6), { seed: 1, perStep: 40 }).strength.cs).toBeLessThan(0.5);
  });

  test('with nothing dropped correlates by 1', () => {
    const found = stabilityOf(survey(40, 4), { seed: 1, least: 0, steps: 1, perStep: 3 });
    for (const kind of KINDS) {
      expect(found[kind].steps).toMatchObject([{ drop: 0, size: 40, without: 0 }]);
      for (const one of found[kind].steps[0]?.correlations ?? []) expectClose(one, 1, kind);
      expect(found[kind].cs).toBe(0);
    }
  });

  test('draws from the rows that take part, listwise from whole ones', () => {
    const columns = survey(100, 4, 0.1);
    const rows = new Uint8Array(100).fill(1, 50);
    expect(stabilityOf(columns, { seed: 1, rows, perStep: 1 }).n).toBe(50);
    const whole = [...Array(100).keys()].filter(
      (row) => row >= 50 && columns.every(({ codes, levels }) => (codes[row] as number) < levels)
    );
    const alone = columns.map(({ codes, levels }) => ({
      codes: Uint8Array.from(whole, (row) => codes[row] as number),
      levels
    }));
    const listwise = stabilityOf(columns, { seed: 1, rows, perStep: 4, missing: 'listwise' });
    expect(listwise).toEqual(stabilityOf(alone, { seed: 1, perStep: 4 }));
  });

  test('counts the subsets in which an edge is undefined', () => {
    // One of 12 has another answer: whenever it is not drawn, the node has no edges.
    const [first, second] = survey(12, 2, 0) as [CodedColumn, CodedColumn];
    const rare = { levels: 2, codes: Uint8Array.from({ length: 12 }, (_, row) => Number(row === 5)) };
    const { strength } = stabilityOf([first, second, rare], { seed: 1, perStep: 200, least: 0.5, steps: 1 });
    const [step] = strength.steps;
    expect((step?.correlations.length ?? 0) + (step?.without ?? 0)).toBe(200);
    expect(step?.without).toBeGreaterThan(70);
    expect(step?.without).toBeLessThan(130);
  });

  test('says why there is none', () => {
    expect(networkStability(survey(30, 2), wasm, { seed: 1 })).toEqual({ why: 'too-few-variables', n: 2 });
    const constant = { levels: 5, codes: new Uint8Array(30) };
    expect(networkStability([...survey(30, 2), constant], wasm, { seed: 1 })).toEqual({ why: 'undefined-edges', n: 2 });
    expect(networkStability(survey(0, 3), wasm, { seed: 1 })).toEqual({ why: 'undefined-edges', n: 3 });
    expect(networkStability([], wasm, { seed: 1 })).toEqual({ why: 'too-few-variables', n: 0 });
  });

  test('refuses what cannot be', () => {
    const refused = (options: Partial<StabilityOptions>) => () =>
      networkStability(survey(9, 3), wasm, { seed: 1, ...options });
    expect(refused({ perStep: 0 })).toThrow('a whole number of subsets from 1 up (got 0)');
    expect(refused({ steps: 1.5 })).toThrow('a whole number of steps from 1 up (got 1.5)');
    expect(refused({ least: 0.5, most: 0.4 })).toThrow('shares to drop that rise within 0 to 1 (got 0.5 and 0.4)');
    expect(refused({ most: 1 })).toThrow('(got 0.05 and 1)');
    expect(refused({ seed: -1 })).toThrow('a whole seed');
    expect(refused({ probability: 2 })).toThrow('a probability in [0, 1]');
    expect(refused({ rows: new Uint8Array(3) })).toThrow(RangeError);
    expect(() => centralityCorrelation([1, 2], [1])).toThrow('as many nodes in both (got 2 and 1)');
  });
});
