import { describe, expect, test } from 'vitest';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { pairs } from '#lib/analyses/pairs/index.ts';
import { isFoundPair } from '#lib/analyses/pairs/result.ts';
import type { PairsSpec } from '#lib/analyses/pairs/spec.ts';
import { refOf } from '#lib/analyses/ref.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import { inputFrom } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

/** Column by column, as R's `rep(row(counts), counts)`. */
const answers = [
  [9, 5, 0],
  [4, 6, 3],
  [1, 4, 8]
].flatMap((column, j) => column.flatMap((n, i) => Array.from({ length: n }, () => [i + 1, j + 1] as const)));
const book = codebook(['x', 'y', 'x2', 'y2', 'like', 'same', 'z'].map((name) => variable(name)));
const input = survey(
  {
    x: answers.map(([x]) => String(x)),
    y: answers.map(([, y]) => String(y)),
    x2: answers.map(([x]) => (x > 1 ? '2' : '1')),
    y2: answers.map(([, y]) => (y > 1 ? '2' : '1')),
    like: answers.map(([x]) => String(2 * x)),
    same: answers.map((_, at) => (at < 30 ? '1' : '')),
    z: answers.map((_, at) => (at % 4 === 0 ? '' : String(1 + (at % 3))))
  },
  book
);
const weighed = (from: Input, weights: Float64Array): Input =>
  inputFrom(from.table, from.codebook, [], { weights, smallestGroup: 1 });
const weighted = weighed(
  input,
  Float64Array.from(answers, (_, at) => 0.5 + 0.75 * (at % 3))
);

/** What a number of the first pair opens. */
function opened(over: Partial<PairsSpec>, what: string, from: Input) {
  const spec = readSpec<PairsSpec>(pairs.fields, over);
  const result = pairs.compute(spec, from);
  const [pair] = result.pairs;
  const found = pairs.working?.(refOf(pair?.x ?? '', pair?.y ?? '', what), result, spec) ?? null;
  const made = found && working.compute(readSpec<WorkingSpec>(working.fields, found.spec), from);
  return { pair, made, working: made?.working ?? null };
}

describe('of sums of weights', () => {
  // R 4.2.2: w <- 0.5 + 0.75 * ((seq_along(x) - 1) %% 3); t <- chisq.test(xtabs(w ~ x + y), correct = FALSE);
  // V: sqrt(t$statistic / (sum(w) * 2)); its ends by uniroot over the ncp of pchisq
  test('Cramér’s V opens with its interval and p', () => {
    const asked = { method: 'cramers-v', variables: ['x', 'y'] } as const;
    for (const what of ['estimate', 'p'])
      expect(opened(asked, what, weighted).working).toMatchObject({
        of: 'table',
        n: 49.25,
        test: {
          statistic: expect.closeTo(22.01255412328191, 12) as number,
          p: expect.closeTo(1.992704799969377e-4, 15) as number,
          v: expect.closeTo(0.4727342877720521, 13) as number
        }
      });
    for (const what of ['low', 'high'])
      expect(opened(asked, what, weighted).working).toMatchObject({
        measure: {
          by: 'cramers-v',
          low: expect.closeTo(0.2295147996811688, 7) as number,
          high: expect.closeTo(0.6425232105823591, 7) as number
        }
      });
  });

  // t <- chisq.test(xtabs(w ~ x2 + y2), correct = FALSE); sqrt(t$statistic / sum(w))
  test('so does phi, whose interval is that of tau-b', () => {
    const asked = { method: 'phi', variables: ['x2', 'y2'] } as const;
    for (const what of ['estimate', 'p'])
      expect(opened(asked, what, weighted).working).toMatchObject({
        of: 'table',
        test: {
          statistic: expect.closeTo(11.08662297128186, 12) as number,
          p: expect.closeTo(8.695268786738405e-4, 15) as number,
          phi: expect.closeTo(0.4744566322263723, 13) as number
        }
      });
    const { pair, working: low } = opened(asked, 'low', weighted);
    if (!pair || !isFoundPair(pair) || low?.of !== 'kendall') throw new Error('no interval');
    expect([low.interval.low, low.interval.high]).toEqual([pair.low, pair.high]);
  });
});

describe('how many there are of a pair without a coefficient opens', () => {
  test.each([
    ['constant', { variables: ['x', 'same'] }, 30],
    ['constant', { method: 'kendall', variables: ['x', 'same'] }, 30],
    ['constant', { method: 'pearson', variables: ['x', 'same'], missing: 'listwise' }, 30],
    ['constant', { method: 'polychoric', variables: ['x', 'same'] }, 30],
    ['not-2x2', { method: 'phi', variables: ['x', 'y'] }, 40],
    ['collinear', { variables: ['x', 'y'], controls: ['like', 'z'], missing: 'listwise' }, 30],
    ['constant', { variables: ['x', 'same'], controls: ['z'] }, 22]
  ] as const)('%s: %o', (why, over, n) => {
    const { pair, made, working: found } = opened(over, 'n', input);
    expect(pair).toMatchObject({ n, why });
    expect(found).toMatchObject({ of: 'correlation', n });
    expect(made?.who?.n).toBe(n);
    expect(opened(over as Partial<PairsSpec>, 'estimate', input).made).toBeNull();
  });

  test('of weights it is their sum, unless they are of one or two', () => {
    const asked = { variables: ['x', 'same'] } as const;
    const { pair, working: found } = opened(asked, 'n', weighted);
    expect(pair).toMatchObject({ why: 'constant', respondents: 30 });
    expect(found).toMatchObject({ of: 'correlation', n: pair?.n ?? NaN });
    const two = survey({ x: ['1', '2'], same: ['1', '1'] }, codebook([variable('x'), variable('same')]));
    const heavy = weighed(two, Float64Array.of(5, 6));
    expect(opened(asked, 'n', heavy)).toMatchObject({ pair: { n: 11, why: 'too-few' }, made: null });
  });
});
