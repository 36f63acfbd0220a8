import { describe, expect, test } from 'vitest';
import { readSpec } from '#lib/analyses/field.ts';
import { power } from '#lib/analyses/power/index.ts';
import type { PowerSpec } from '#lib/analyses/power/spec.ts';
import type { PowerWorking } from '#lib/analyses/working/result-power.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import { correlationPowerSteps } from '#lib/stats/power/correlation-power.ts';
import { asDescribed, codeOf, equationsOf, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';

const input = inputOf(asDescribed);
const made = (spec: Partial<WorkingSpec>) =>
  working.compute(readSpec<WorkingSpec>(working.fields, { of: 'power', ...spec }), input);
const found = (spec: Partial<WorkingSpec>): PowerWorking => {
  const { working: of } = made(spec);
  if (of?.of !== 'power') throw new Error('no power');
  return of;
};
const shown = async (spec: Partial<WorkingSpec>) => working.present(made(spec), await presentationOf(asDescribed));

/*
 * R 4.2.2, 30 pairs and a true rho of .3:
 *   t <- qt(.975, 28); a <- atanh(t / sqrt(t^2 + 28)); m <- atanh(.3); s <- sqrt((1 + .3^2 / 2) / 27)
 *   print(c(t, a, m, s, pnorm(a, m, s, lower.tail = FALSE), pnorm(-a, m, s)), digits = 15)
 * fisher-z: m <- atanh(.3) + .3 / 58; s <- sqrt(1 / 27)
 * exact: d <- .3 / sqrt(1 - .3^2)
 *   integrate(\(q) pt(t, 28, d * sqrt(q), lower.tail = FALSE) * dchisq(q, 29), 0, 200, rel.tol = 1e-12)
 *   integrate(\(q) pt(-t, 28, d * sqrt(q)) * dchisq(q, 29), 0, 200, rel.tol = 1e-12)
 */
describe('the steps to a power, as in R', () => {
  test.each([
    ['bonett-wright', 0.309519604203112, 0.196732568995842, 0.363804280677649, 0.000237109920868277],
    ['fisher-z', 0.314692017996215, 0.192450089729875, 0.371008879936019, 0.000159379345958007]
  ] as const)('by %s', (distribution, centre, deviation, above, below) => {
    const { found: steps } = found({ distribution });
    expect(steps.t).toBeCloseTo(2.04840714179524, 12);
    expect(steps.criticalZ).toBeCloseTo(0.378043217013637, 13);
    expect(steps.z?.centre).toBeCloseTo(centre, 13);
    expect(steps.z?.deviation).toBeCloseTo(deviation, 13);
    expect(steps.above).toBeCloseTo(above, 12);
    expect(steps.below).toBeCloseTo(below, 12);
  });

  test('by the noncentral t, averaged', () => {
    const { found: steps } = found({ distribution: 'exact' });
    expect(steps.z).toBeNull();
    expect(steps.above).toBeCloseTo(0.370250709867542, 10);
    expect(steps.below).toBeCloseTo(0.00022704475419045, 10);
  });

  test('are refused of a perfect correlation, and where there are too few', () => {
    expect(() => correlationPowerSteps(1, 30)).toThrow(RangeError);
    expect(correlationPowerSteps(0.5, 3)).toEqual({ why: 'too-few', n: 3 });
  });
});

describe('a power', () => {
  test('is worked out from its critical value and the distribution of r', async () => {
    const blocks = await shown({});
    expect(blocks[0]).toMatchObject({ text: 'Sjansen for å finne en rho på 0,30 er 36\u00A0% med 30 svar' });
    expect(equationsOf(blocks)).toEqual([
      't = t(1 − α / 2; n − 2) = t(0,975; 28) = 2,048',
      'c = t / √(t² + n − 2) = 2,048 / √(2,048² + 28) = 0,361',
      'a = artanh c = artanh 0,361 = 0,378',
      'm = artanh ρ = artanh 0,3 = 0,310',
      's = √((1 + ρ² / 2) / (n − 3)) = √((1 + 0,3² / 2) / 27) = 0,197',
      'P₁ = P(Z > (a − m) / s) = P(Z > (0,378 − 0,310) / 0,197) = P(Z > 0,348) = 0,3638',
      'P₂ = P(Z < (−a − m) / s) = P(Z < (−0,378 − 0,310) / 0,197) = P(Z < −3,495) = 0,0002',
      '1 − β = P₁ + P₂ = 0,3638 + 0,0002 = 36,4 %'
    ]);
  });

  // The lines have been run: R 4.2.2 gives 0.364041390598515, and PSPP 1.6.2 .36404139
  test('has lines for R and SPSS; by the exact distribution for R alone', async () => {
    const blocks = await shown({});
    expect(codeOf(blocks, 'R')).toContain('  pnorm(a, m, s, lower.tail = FALSE) + pnorm(-a, m, s)\n}\npower(30, 0.3)');
    expect(codeOf(blocks, 'SPSS')).toContain('30 0.3\nEND DATA.\nCOMPUTE t = IDF.T(0.975, n - 2).');
    const exact = await shown({ distribution: 'exact' });
    expect(codeOf(exact, 'R')).toContain('* dchisq(q, n - 1)');
    expect(codeOf(exact, 'SPSS')).toBe('');
    expect(equationsOf(exact).slice(2, 4)).toEqual([
      'd = ρ / √(1 − ρ²) = 0,3 / √(1 − 0,3²) = 0,314',
      'P₁ = P(T > t; d · √Q) = P(T > 2,048; 0,314 · √Q) = 0,3703'
    ]);
  });

  test('by Fisher’s z has the correction of its middle', async () => {
    expect(equationsOf(await shown({ distribution: 'fisher-z' }))[3]).toBe(
      'm = artanh ρ + ρ / (2(n − 1)) = artanh 0,3 + 0,3 / (2 · (30 − 1)) = 0,315'
    );
  });
});

describe('what is found by trying', () => {
  // R, the derivation’s own lines: sapply(c(86, 87), power, rho = 0.3) gives 0.799442769360907 and 0.804061214604783
  test('the fewest pairs that are enough stand beside one fewer, which is not', async () => {
    const { before, found: enough, wanted } = found({ sought: 'size' });
    expect([before?.n, enough.n]).toEqual([86, 87]);
    expect(before?.power).toBeCloseTo(0.799442769360907, 12);
    expect(enough.power).toBeCloseTo(0.804061214604783, 12);
    expect(before?.power).toBeLessThan(wanted);
    const blocks = await shown({ sought: 'size' });
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Det trengs 87 svar for å finne en rho på 0,30 med en sjanse på 80\u00A0%');
    expect(table && textsOf(table).map((row) => [row[0], row.at(-1)])).toEqual([
      ['86', '79,9\u00A0%'],
      ['87', '80,4\u00A0%']
    ]);
    expect(equationsOf(blocks).slice(-2)).toEqual([
      '1 − β = P₁ + P₂ = 0,8041 + 0,0000 = 80,4 %',
      '1 − β = 0,7994 + 0,0000 = 79,9 %'
    ]);
    expect(codeOf(blocks, 'R')).toContain(
      'n <- c(86, 87)\n(found <- sapply(n, power, rho = 0.3))\nmin(n[found >= 0.8])'
    );
  });

  test('decimals tell what is not enough from what is wanted, however near', async () => {
    const lines = equationsOf(await shown({ sought: 'size', rho: 0.012, power: 60 }));
    expect(lines.slice(-2).map((line) => line.split(' = ').at(-1))).toEqual(['60,00124 %', '59,99998 %']);
  });

  // R: uniroot(function(rho) power(30, rho) - 0.8, c(0.5, 0.51), tol = 1e-12)$root
  test('the smallest correlation lies between two that are rounded', async () => {
    const { before, found: smallest, after } = found({ sought: 'detectable' });
    expect(smallest.rho).toBeCloseTo(0.500409328466571, 10);
    expect(smallest.power).toBeCloseTo(0.8, 12);
    expect([before?.rho, after?.rho]).toEqual([0.5, 0.51]);
    const [table] = tablesOf(await shown({ sought: 'detectable' }));
    expect(table && textsOf(table).map((row) => [row[0], row.at(-1)])).toEqual([
      ['0,5', '79,9\u00A0%'],
      ['0,500409', '80,0\u00A0%'],
      ['0,51', '81,7\u00A0%']
    ]);
  });

  test('no number of pairs finds a correlation of zero', async () => {
    const blocks = await shown({ sought: 'size', rho: 0 });
    expect(noticesOf(blocks)).toHaveLength(1);
    expect(noticesOf(blocks)[0]?.title).toBe('Så liten er ingen rho å finne');
    expect(made({ pairs: 30.5 })).toMatchObject({ notices: [{ code: 'whole', about: { n: 30 } }] });
  });
});

describe.each([{}, { method: 'fisher-z', power: 90, alpha: 0.01 }, { method: 'exact', n: 25, rho: 0.4 }] as const)(
  'a cell of power with %o',
  (more) => {
    const spec = readSpec<PowerSpec>(power.fields, more);
    const result = power.compute(spec, input);
    const opened = (ref: string) => {
      const derivation = power.working?.(ref, result, spec);
      if (!derivation) throw new Error(`nothing behind ${ref}`);
      return working.compute(readSpec<WorkingSpec>(working.fields, { ...derivation.spec }), input).working;
    };
    const at = (ref: string) => {
      const of = opened(ref);
      if (of?.of !== 'power') throw new Error(`no power behind ${ref}`);
      return of.found;
    };

    test('opens each of its numbers, which the derivation ends with', () => {
      expect(result.rows.length).toBeGreaterThan(0);
      for (const { x, n, critical, detectable, power: chance } of result.rows) {
        const key = x ?? '*';
        expect(at(`${key}/critical`).critical).toBeCloseTo(critical, 14);
        expect(at(`${key}/detectable`).rho).toBe(detectable);
        expect(at(`${key}/power`).power).toBe(chance);
        if (x === null) expect(power.working?.('*/n', result, spec)).toBeNull();
        else expect(opened(`${key}/n`)).toMatchObject({ of: 'correlation', n });
      }
      expect(at('*/needed/n').n).toBe(result.needed?.n);
      expect(at('*/needed/power').power).toBe(result.needed?.power);
      for (const { n, points } of result.curves)
        for (const [place, point] of points.entries())
          if (point.rho < 1) expect(at(`curve/${n}/${place}`).power).toBeCloseTo(point.power, 14);
    });

    test('a place on the curve that there is not opens nothing', () => {
      expect(power.working?.('curve/7/3', result, spec)).toBeNull();
      expect(power.working?.('oving/who', result, spec)).toBeNull();
    });
  }
);
