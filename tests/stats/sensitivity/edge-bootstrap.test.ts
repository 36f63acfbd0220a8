import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import type { CodedColumn } from '#lib/stats/kernel/columns.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { bootstrapSpearmanMatrix } from '#lib/stats/matrix/bootstrap-spearman.ts';
import {
  edgeDifference,
  edgeInterval,
  resampledEdges,
  resampledEdgesWork,
  type BootstrapInterval,
  type NoInterval,
  type ResampledEdge
} from '#lib/stats/sensitivity/edge-bootstrap.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';
import { drawnColumn } from '../kernel/columns.ts';
import { wasm } from '../kernel/wasm.ts';

type Resampled = readonly (number | null)[];

const { interval } = readReference<{
  readonly interval: readonly {
    readonly first: Resampled;
    readonly second: Resampled;
    readonly without: readonly [number, number];
    readonly ninety: readonly [number, number];
    readonly difference: readonly [number, number];
  }[];
}>('sensitivity');

function expectEnds(
  found: BootstrapInterval | NoInterval,
  [low, high]: readonly [number, number],
  without: number
): void {
  if (!isDefined(found)) throw new Error(found.why);
  expectClose(found.low, low, 'low', { relative: 1e-10 });
  expectClose(found.high, high, 'high', { relative: 1e-10 });
  expect(found.without).toBe(without);
  expect(found.differs).toBe(low > 0 || high < 0);
}

describe('intervals agree with R', () => {
  test.each(interval.map((expected) => [expected.first.length, expected] as const))(
    'of %i resamples',
    (_, expected) => {
      const first = { estimate: 0.46, resamples: expected.first };
      const second = { estimate: 0.14, resamples: expected.second };
      expectEnds(edgeInterval(first, 0.9), expected.ninety, expected.without[0]);
      expectEnds(edgeDifference(first, second), expected.difference, expected.without[1]);
      expect(edgeDifference(first, second)).toMatchObject({ estimate: 0.46 - 0.14, level: 0.95 });
    }
  );
});

const columns: CodedColumn[] = [
  drawnColumn(40, 5, 0.1, 8, 1),
  drawnColumn(40, 4, 0, 8, 2),
  drawnColumn(40, 40, 0, 16, 3)
];

test('the same seed gives the same resamples with either kernel, another seed others', () => {
  const found = resampledEdges(columns, wasm, { seed: 1, resamples: 30 });
  expect(resampledEdges(columns, plainKernel, { seed: 1, resamples: 30 })).toEqual(found);
  expect(resampledEdges(columns, wasm, { seed: 2, resamples: 30 })).not.toEqual(found);
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  expect([...resampledEdgesWork(columns, wasm, { seed: 1, resamples: 4 })]).toEqual([0.25, 0.5, 0.75, 1]);
});

test('edges spread as those of a bootstrap of all at once', () => {
  const alone = bootstrapSpearmanMatrix(columns, wasm, { seed: 9, resamples: 2000 });
  resampledEdges(columns, wasm, { seed: 1, resamples: 2000 }).pairs.forEach(({ estimate, resamples }, pair) => {
    const ofAlone = { estimate, resamples: Array.from(alone.pairs[pair]?.rhos ?? []) };
    const [one, other] = [edgeInterval({ estimate, resamples }), edgeInterval(ofAlone)] as BootstrapInterval[];
    expect(Math.abs((one?.low as number) - (other?.low as number))).toBeLessThan(0.05);
    expect(Math.abs((one?.high as number) - (other?.high as number))).toBeLessThan(0.05);
  });
});

test('a resample in which an edge is undefined keeps its place', () => {
  const rare = { levels: 2, codes: Uint8Array.from({ length: 40 }, (_, row) => Number(row === 0)) };
  const { pairs } = resampledEdges([...columns, rare], wasm, { seed: 1, resamples: 400 });
  const [safe, seldom] = [pairs[0], pairs[2]] as [ResampledEdge, ResampledEdge];
  expect([safe.resamples.length, seldom.resamples.length]).toEqual([400, 400]);
  const found = edgeDifference(safe, seldom) as BootstrapInterval;
  // (1 − 1/40)^40 = .36 of the resamples lack the one, and more where the other has no value.
  expect(found.without).toBeGreaterThan(100);
  expect(found.resamples + found.without).toBe(400);
});

test('an edge and itself differ by nothing', () => {
  const edge = { estimate: 0.4, resamples: [0.3, null, 0.5] };
  const nothing = { estimate: 0, low: 0, high: 0, resamples: 2, without: 1, differs: false };
  expect(edgeDifference(edge, edge)).toMatchObject(nothing);
});

test('what has no interval says why, and what cannot be is refused', () => {
  expect(edgeInterval({ estimate: null, resamples: [0.1] })).toEqual({ why: 'undefined-edge', n: 1 });
  expect(edgeInterval({ estimate: 0.2, resamples: [null, null] })).toEqual({ why: 'no-resamples', n: 2 });
  expect(() => edgeInterval({ estimate: 0.2, resamples: [0.1] }, 1)).toThrow('a level between 0 and 1 (got 1)');
  expect(() => edgeDifference({ estimate: 0, resamples: [0] }, { estimate: 0, resamples: [] })).toThrow(
    '(got 1 and 0)'
  );
  expect(() => resampledEdges(columns, wasm, { seed: 1, resamples: 0 })).toThrow('a whole number of resamples');
  expect(() => resampledEdges(columns, wasm, { seed: 0.5 })).toThrow('a whole seed');
});
