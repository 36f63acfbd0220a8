import { describe, expect, it } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { explorer } from '#lib/analyses/explorer/index.ts';
import { isCut, type Explored, type ExplorerResult, type Present } from '#lib/analyses/explorer/result.ts';
import type { ExplorerSpec } from '#lib/analyses/explorer/spec.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { rhoOf } from '#lib/analyses/rho.ts';
import { columnOf, type RawTable } from '#lib/data/table.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { recode } from '#lib/recode/recode.ts';
import { AS_IT_IS, type Step } from '#lib/recode/step.ts';
import { expectClose } from '../../reference/close.ts';
import { inputFrom, presentationOf } from '../study.ts';
import { codebook, rows, variable } from '../survey.ts';

const BOOK = codebook([
  variable('y', { role: 'outcome' }),
  variable('a', { role: 'driver', missing: [{ value: '8', kind: 'dont-know', label: '' }] }),
  variable('b', { role: 'driver' })
]);
const RAW = rows({
  y: '1 2 3 4 5 3 2 1 4 5 2 3 5 1'.split(' '),
  a: ['1', '1', '3', '4', '4', '2', '2', '2', '5', '5', '', '', '8', '8'],
  b: '1 1 2 1 2 1 2 1 2 1 2 1 2 1'.split(' ')
});
const WEIGHTS = [0.5, 1.5, 2, 1, 0.25, 3, 1, 2.5, 1.25, 0.75, 4, 4, 0.5, 1.5];
const CUT: readonly Step[] = ['y', 'a'].map((name) => ({
  kind: 'code',
  variable: name,
  coding: { ...AS_IT_IS, cutoff: 2 }
}));
const SPEC = readSpec<ExplorerSpec>(explorer.fields, { driver: 'a' });

function run(weights: readonly number[] | null, steps: readonly Step[] = [], raw: RawTable = RAW): Explored {
  const input = inputFrom(tabulate(raw, BOOK), BOOK, steps, { weights: weights && Float64Array.from(weights) });
  const result: ExplorerResult = explorer.compute(SPEC, input);
  if ('why' in result) throw new Error(`not explored: ${result.why}`);
  return result;
}

function rhoIn(present: Present): Exclude<Present, { why: string }> {
  if ('why' in present) throw new Error(`no rho: ${present.why}`);
  return present;
}

async function said(result: ExplorerResult, steps: readonly Step[] = []): Promise<string> {
  const blocks: readonly Block[] = explorer.present(
    result,
    await presentationOf(steps, { language: 'en', book: BOOK })
  );
  return JSON.stringify(blocks);
}

/** Every point against rows that are recoded and correlated. */
function expectPointsOfRows(result: Explored, raw: RawTable, weights: readonly number[]): void {
  const { points, outcomeSplits, driverSplits } = result;
  for (const point of points) {
    const steps = [
      { kind: 'code', variable: 'y', coding: { ...AS_IT_IS, cutoff: outcomeSplits[point.outcome]?.cutoff ?? null } },
      {
        kind: 'code',
        variable: 'a',
        coding: {
          ...AS_IT_IS,
          cutoff: driverSplits[point.driver]?.cutoff ?? null,
          dontKnow: driverSplits[point.driver]?.dontKnow ?? 'missing'
        }
      }
    ] as const;
    const coded = recode(tabulate(raw, BOOK), steps);
    const rho = rhoOf(columnOf(coded, 'y'), columnOf(coded, 'a'), Float64Array.from(weights));
    if ('why' in rho) throw new Error(`a point where rho is undefined: ${JSON.stringify(point)}`);
    expectClose(point.n, rho.n, 'n');
    expectClose(point.rho, rho.estimate, 'rho');
    expectClose(point.p, rho.p, 'p');
    expect([point.respondents, point.noFisher]).toEqual([rho.respondents, rho.noFisher]);
    expect([point.fisher, point.significant]).toEqual([null, point.p < 0.05]);
  }
}

describe('an explorer of respondents with weights', () => {
  it('has rho of weighted midranks', () => {
    // R 4.2: r <- function(x) { u <- sort(unique(x)); k <- tapply(w, x, sum); (cumsum(k) - k + (k + 1) / 2)[match(x, u)] }
    // cov.wt(cbind(r(y), r(a)), w, cor = TRUE)$cor[1, 2], of the ten who answered both; 2 * pt(-abs(t), sum(w) - 2)
    const { present } = run(WEIGHTS);
    const { n, respondents, estimate, p, fisher } = rhoIn(present);
    expect([n, respondents, fisher]).toEqual([13.75, 10, null]);
    expectClose(estimate, 0.7905505438746312, 'rho');
    expectClose(p, 0.00087088939342672069, 'p');
  });

  it('has the points of recoded rows, and cut ones among them without a Fisher', () => {
    const result = run(WEIGHTS, CUT);
    expect(result.points.length).toBeGreaterThan(20);
    expectPointsOfRows(result, RAW, WEIGHTS);
    const plain = run(null, CUT);
    expect(result.points.filter(isCut)).toHaveLength(plain.points.filter(isCut).length);
    expect([result.cut.of, result.uncut.of]).toEqual([plain.cut.of, plain.uncut.of]);
    expect(plain.points.every((point) => !('respondents' in point) && !('noFisher' in point))).toBe(true);
  });

  it('has the points of recoded rows where the answers are too many for a table', () => {
    const count = 300;
    const column = (by: number): string[] => Array.from({ length: count }, (_, row) => String(((row * by) % 307) + 1));
    const raw = rows({ y: column(5), a: column(77), b: column(3) });
    const weights = Array.from({ length: count }, (_, row) => 0.25 + (row % 7) / 4);
    const result = run(weights, [], raw);
    expect(result.points.length).toBeGreaterThan(100);
    expectPointsOfRows(result, raw, weights);
  });

  it('is the same with weights of one', () => {
    const [ones, none] = [run(WEIGHTS.map(() => 1)), run(null)];
    ones.points.forEach((point, index) => {
      expectClose(point.rho, none.points[index]?.rho ?? NaN, 'rho');
      expectClose(point.p, none.points[index]?.p ?? NaN, 'p');
    });
    expect(ones.histogram).toEqual(none.histogram);
    expect(none.weighted).toBeUndefined();
  });

  it('has bars of sums of weights, and still counts people', () => {
    const { histogram } = run(WEIGHTS, CUT);
    expect(histogram.bars.map(({ count }) => count)).toEqual([4.5, 6.5, 9, 2.25, 1.5]);
    expect(histogram.answered).toBe(14);
    expect(histogram.stops.find(({ cutoff }) => cutoff === 2)).toMatchObject({ low: 11, high: 12.75 });
  });

  it('says that answers are weighted, and that there is no Fisher', async () => {
    const words = await said(run(WEIGHTS, CUT), CUT);
    for (const part of ['left out where answers are weighted', 'unweighted n', '13.8', 'The t approximation gives p']) {
      expect(words).toContain(part);
    }
    expect(await said(run(null, CUT), CUT)).not.toContain('weighted');
  });

  it('requires three respondents and a sum of weights of three, and says which is short', async () => {
    const light = run(WEIGHTS.map((weight) => weight / 10));
    expect(light.present).toMatchObject({ why: 'too-few', respondents: 10 });
    expect(light.points).toEqual([]);
    expect(await said(light)).toContain('weights of those who answered both add up');
    const two = run([10, 10, 1], [], rows({ y: ['1', '2', '3'], a: ['1', '2', ''], b: ['1', '1', '1'] }));
    expect([two.present, two.points]).toEqual([{ why: 'too-few', n: 20, respondents: 2 }, []]);
    expect(await said(two)).toContain('Here there are two');
  });

  it('picks the driver that is strongest with weights', () => {
    const pick = (weights: readonly number[] | null): unknown => {
      const input = inputFrom(tabulate(RAW, BOOK), BOOK, [], { weights: weights && Float64Array.from(weights) });
      const result = explorer.compute(readSpec<ExplorerSpec>(explorer.fields, {}), input);
      return 'why' in result ? result.why : result.driver;
    };
    expect(pick(null)).toBe('a');
    // Nearly all count of rows where y rises with b, and not with a.
    expect(pick(WEIGHTS.map((_, row) => ([1, 5, 7, 12, 13].includes(row) ? 90 : 0.01)))).toBe('b');
  });

  it('opens derivations with weights, and of how many respondents without', () => {
    const of = (ref: string, weights: readonly number[] | null) => explorer.working?.(ref, run(weights), SPEC)?.spec;
    expect(of('rho', WEIGHTS)).toMatchObject({ of: 'correlation', weighted: true });
    expect(of('point/0/rho', WEIGHTS)).toMatchObject({ of: 'correlation', weighted: true });
    expect(of('point/0/respondents', WEIGHTS)).not.toHaveProperty('weighted');
    expect(of('rho', null)).not.toHaveProperty('weighted');
    expect(of('point/9999/rho', null)).toBeUndefined();
  });
});
