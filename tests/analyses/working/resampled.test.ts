import { describe, expect, test } from 'vitest';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import type { PairsResult } from '#lib/analyses/pairs/result.ts';
import type { StabilityResult } from '#lib/analyses/stability/result.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { ResampledWorking } from '#lib/analyses/working/result-resampled.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import { asDescribed, codeOf, equationsOf, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';

const input = inputOf(asDescribed);
const made = (spec: object, from = input) =>
  working.compute(readSpec<WorkingSpec>(working.fields, JSON.parse(JSON.stringify(spec))), from);

/** A cell with the derivations of its numbers. */
function cellOf<Result>(kind: string, asked: object) {
  const analysis = ANALYSES[kind];
  const spec = readSpec<object>(analysis?.fields ?? [], asked) as never;
  const result = analysis?.compute(spec, input) as Result;
  const opened = (ref: string) => {
    const derivation = analysis?.working?.(ref, result as never, spec);
    if (!derivation) throw new Error(`nothing behind ${ref}`);
    return made(derivation.spec);
  };
  return { result, opened };
}

function drawnIn<By extends ResampledWorking['drawn']>(found: ReturnType<typeof made>, ...by: By[]) {
  const { working: drawn } = found;
  if (drawn?.of !== 'resampled' || !by.includes(drawn.drawn as By)) throw new Error(`no ${by.join()}`);
  return drawn as ResampledWorking & { readonly drawn: By };
}

describe('the interval of a pair', () => {
  const { result, opened } = cellOf<PairsResult>('pairs', { variables: ['lou', 'oving'], interval: 'bootstrap' });
  const [pair] = result.pairs as unknown as { low: number; high: number; percentile: { low: number; high: number } }[];

  // R 4.2.2, of what is shown: R <- 1997; w <- qnorm(1051 / R); l <- mean(u) - u with u <- rep(c(.411425368, .429119124,
  // .460387361), c(6, 13, 11)); a <- sum(l^3) / (6 * sum(l^2)^1.5); z <- w + qnorm(c(.025, .975)); pnorm(w + z / (1 - a * z))
  test('is of ordered estimates at the places that BCa gives', async () => {
    const found = opened('lou/oving/low');
    const drawn = drawnIn(found, 'bca');
    expect(drawn).toMatchObject({ low: { estimate: pair?.low }, high: { estimate: pair?.high }, without: 3 });
    expect(drawn.low.probability).toBeCloseTo(0.032469, 6);
    expect(drawn.high.probability).toBeCloseTo(0.9808713, 6);
    expect(drawn.low.place).toBeCloseTo(64.87306, 4);
    expect(drawn.high.place).toBeCloseTo(1959.78079, 4);
    expect(drawn.low.around.map(({ place }) => place)).toEqual([62, 63, 64, 65, 66, 67]);
    const blocks = working.present(found, await presentationOf(asDescribed));
    expect(equationsOf(blocks)).toEqual([
      'R = 2000 − 3 = 1997',
      'w = Φ⁻¹(b / R) = Φ⁻¹(1051 / 1997) = 0,0659',
      'Σl² = 0,010748',
      'Σl³ = −0,00003252',
      'a = Σl³ / (6 · (Σl²)^(3/2)) = −0,00003252 / (6 · 0,010748^(3/2)) = −0,0049',
      'α₁ = Φ(w + (w − z) / (1 − a(w − z))) = Φ(0,0659 + (0,0659 − 1,960) / (1 − (−0,0049) · (0,0659 − 1,960))) = 0,03247',
      'α₂ = Φ(w + (w + z) / (1 − a(w + z))) = Φ(0,0659 + (0,0659 + 1,960) / (1 − (−0,0049) · (0,0659 + 1,960))) = 0,98087',
      'k₁ = (R + 1) · α₁ = (1997 + 1) · 0,03247 = 64,873',
      'r₆₄ = r₆₅ = 0,254',
      'k₂ = (R + 1) · α₂ = (1997 + 1) · 0,98087 = 1959,781',
      'r₁₉₅₉ = r₁₉₆₀ = 0,655'
    ]);
    expect(codeOf(blocks, 'R')).toContain('w <- qnorm(1051 / R)');
    expect(codeOf(blocks, 'SPSS')).toBe('');
  });

  test('by percentiles is at the places of the level', () => {
    const drawn = drawnIn(opened('lou/oving/percentile-low'), 'percentile');
    expect(drawn).toMatchObject({
      bca: null,
      low: { estimate: pair?.percentile.low },
      high: { estimate: pair?.percentile.high }
    });
    expect(drawn.low.place).toBeCloseTo(1998 * 0.025, 12);
  });

  test('between two estimates is read on the scale of the normal distribution', async () => {
    const many = cellOf<PairsResult>('pairs', {
      variables: ['lou', 'oving'],
      interval: 'bootstrap',
      coded: true,
      level: 83
    });
    const found = many.opened('lou/oving/percentile-high');
    const { high } = drawnIn(found, 'percentile');
    const [left, right] = high.between;
    expect(high.estimate).toBeGreaterThanOrEqual(left);
    expect(high.estimate).toBeLessThanOrEqual(right);
    expect(high.estimate).toBeCloseTo(left + high.part * (right - left), 14);
    const [table] = tablesOf(working.present(found, await presentationOf(asDescribed)));
    expect(table && textsOf(table)[0]).toEqual(['…', '']);
  });

  test('is not told of where fewer have answered than may be shown', async () => {
    const few = made({ of: 'resampled', x: 'lou', y: 'oving' }, inputOf(asDescribed, { smallestGroup: 31 }));
    expect(few).toMatchObject({ working: null, notices: [{ code: 'few' }] });
    const same = made({ of: 'resampled', x: 'lou', y: 'lou' });
    expect(noticesOf(working.present(same, await presentationOf(asDescribed)))).toHaveLength(1);
  });
});

describe('a network', () => {
  const asked = {
    variables: ['oving', 'lou', 'spesielt_ansvar', 'plan'],
    resamples: 200,
    perStep: 40,
    seed: 5,
    level: 90
  };
  const { result, opened } = cellOf<StabilityResult>('stability', asked);

  test('each edge has the interval that it has in the network, of fewer columns, and what lacks it', () => {
    expect(result.edges).toHaveLength(6);
    for (const { x, y, estimate, low, high, without } of result.edges)
      for (const name of ['low', 'high', 'without'])
        expect(opened(`${x}/${y}/${name}`).working).toMatchObject({
          ...{ drawn: 'edge', estimate, without, n: 33, resamples: 200 },
          low: { estimate: low },
          high: { estimate: high }
        });
  });

  // R 4.2.2: 1 + 199 * c(.05, .95) is 10.95 and 190.05, as quantile(type = 7)
  test('an end is between two of the ordered estimates, by how far its place is from the one to the other', async () => {
    const edge = result.edges.find(({ without }) => without === 0);
    if (!edge) throw new Error('no edge without gaps');
    const found = opened(`${edge.x}/${edge.y}/low`);
    const { low, high } = drawnIn(found, 'edge');
    expect([low.place, high.place]).toEqual([expect.closeTo(10.95, 12), expect.closeTo(190.05, 12)]);
    expect(low.estimate).toBeCloseTo(low.between[0] + 0.95 * (low.between[1] - low.between[0]), 14);
    const lines = equationsOf(working.present(found, await presentationOf(asDescribed)));
    expect(lines.slice(0, 2)).toEqual(['R = 200 − 0 = 200', 'k₁ = 1 + (R − 1) · α₁ = 1 + (200 − 1) · 0,05 = 10,95']);
  });

  test('an edge has the differences from all others, and how many are clear of zero', () => {
    for (const { x, y, differsFrom } of result.edges) {
      const drawn = drawnIn(opened(`${x}/${y}/differsFrom`), 'differences');
      expect(drawn.differing).toBe(differsFrom);
      expect(drawn.others.length).toBeLessThanOrEqual(5);
    }
  });

  test('a difference of two edges has the interval that the table has', () => {
    expect(result.differences.length).toBeGreaterThan(0);
    for (const { larger, smaller, estimate, low, high } of result.differences)
      expect(opened([...larger, ...smaller, 'high'].join('/')).working).toMatchObject({
        ...{ drawn: 'difference', estimate, low: { estimate: low }, high: { estimate: high } },
        ...{ pair: larger, other: smaller }
      });
  });

  test('CS is the largest share of which more than 95 per cent of the subsets hold', async () => {
    for (const [ref, measure] of [
      ['*/csStrength', result.strength],
      ['*/csExpectedInfluence', result.expectedInfluence]
    ] as const) {
      const drawn = drawnIn(opened(ref), 'strength', 'expected-influence');
      expect(drawn).toMatchObject({ cs: measure?.cs, asked: null });
      expect(drawn.steps).toMatchObject(measure?.steps ?? []);
      const holding = drawn.steps.filter(({ holding, without }) => holding / (40 - without) > 0.95);
      expect(Math.max(0, ...holding.map(({ drop }) => drop))).toBe(measure?.cs);
    }
    const blocks = working.present(opened('*/csStrength'), await presentationOf(asDescribed));
    expect(equationsOf(blocks)).toHaveLength(1);
    expect(codeOf(blocks, 'R')).toContain('max(0, drop[above > 0.95], na.rm = TRUE)');
  });

  test('a step has its mean, its quantiles and its share', async () => {
    for (const step of result.expectedInfluence?.steps ?? []) {
      const found = opened(`step/${step.size}/expectedInfluence/mean`);
      const { asked: own } = drawnIn(found, 'expected-influence');
      if (step.mean === null) expect(own).toBeNull();
      else {
        expect(own).toMatchObject({ size: step.size, low: { estimate: step.low }, high: { estimate: step.high } });
        expect((own?.sum ?? NaN) / (40 - step.without)).toBeCloseTo(step.mean, 14);
        expect(own?.correlations?.filter((one) => one > 0.7).length).toBe(
          Math.round((step.above ?? NaN) * (40 - step.without))
        );
      }
    }
    const [first] = result.strength?.steps ?? [];
    const blocks = working.present(opened(`step/${first?.size}/strength/drop`), await presentationOf(asDescribed));
    expect(equationsOf(blocks)[0]).toBe('d = 1 − m / n = 1 − 31 / 33 = 6 %');
    expect(codeOf(blocks, 'R')).toContain('quantile(r, c(0.05, 0.95))');
  });

  test('with an edge of fewer than may be shown there is neither', () => {
    const few = inputOf(asDescribed, { smallestGroup: 32 });
    const network = { of: 'resampled', variables: asked.variables, perStep: 20 };
    for (const drawn of ['strength', 'expected-influence'])
      expect(made({ ...network, drawn }, few)).toMatchObject({ working: null, notices: [{ code: 'no-edge' }] });
    expect(made({ ...network, drawn: 'differences', x: 'oving', y: 'lou' }, few).working).toBeNull();
    expect(made({ ...network, drawn: 'edge', x: 'oving', y: 'lou' }, few).working).toBeNull();
  });

  test('is work in pieces, which a worker does', () => {
    const spec = readSpec<WorkingSpec>(working.fields, { of: 'resampled', x: 'lou', y: 'oving', drawn: 'edge' });
    expect(working.long?.isAsked(spec)).toBe(true);
    expect(working.long?.isAsked({ ...spec, of: 'correlation' })).toBe(false);
    const step = working.long?.work(spec, input).next();
    expect(step?.done).toBe(false);
    expect(step?.value).toBeGreaterThan(0);
  });
});
