import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import type { RegressionResult } from '#lib/analyses/regression/result.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codeOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

// R 4.2.2: y <- pmin(pmax(c(1, 2, 2, 3, 4, 4, 5, 3, 2, 5, 1, 4, 3, 5, 2, 4), 2), 4) - 1; X <- cbind(1, b);
// b <- c(2, 1, 3, 2, 4, 1, 3, 3, 2, 5, 1, 2, 4, 3, 2, 4); k <- coef(ordinal::clm(factor(y) ~ b)); par <- c(k[1], -k[3], k[2], -k[3]);
// for each i: e <- c(X[i, ] %*% par[1:2], X[i, ] %*% par[3:4]); D: a column for each split, dlogis(e[s]) * X[i, ] in its rows;
// dP <- cbind(D, 0) - cbind(0, D); P <- diff(c(0, plogis(e), 1)); g <- g + dP[, y[i]] / P[y[i]];
// I <- I + sum over j of dP[, j] %o% dP[, j] / P[j]; then solve(I, g); sum(g * solve(I, g)); pchisq(…, 1, lower.tail = FALSE)
const columns = { y: [...'1112333213132313'], b: [...'2132413325124324'] };
const book = codebook([variable('y', { role: 'outcome' }), variable('b', { role: 'driver' })]);
const input = survey(columns, book, {});
const asked: Partial<WorkingSpec> = { of: 'model', family: 'ordinal', variables: ['b'], part: '(score)' };

function made(over: Partial<WorkingSpec> = {}) {
  return working.compute({ ...readSpec<WorkingSpec>(fields, {}), ...asked, ...over }, input);
}

const blocksOf = async (): Promise<Block[]> => working.present(made(), await presentationOf([], { book }));

describe('the score test of parallel lines', () => {
  test('is of the derivatives and the expected information of R', () => {
    const found = made().working;
    if (found?.of !== 'model' || found.part.kind !== 'score') throw new Error('no score');
    const { terms, statistic, df, p } = found.part;
    const wanted = [
      [0, 0.685698558549152],
      [-2.15109118486546, -0.330077617415643],
      [0, -0.808856835822175],
      [2.15109118486546, 0.262506596371543]
    ];
    expect(terms.map(({ gradient, solved }) => [gradient, solved])).toEqual(
      wanted.map((row) => row.map((value) => expect.closeTo(value, 9) as number))
    );
    expect(terms[1]?.information).toEqual(
      [11.3138998177443, 30.9426154952002, -7.35701607859099, -21.5092649353029].map(
        (value) => expect.closeTo(value, 9) as number
      )
    );
    expect(statistic).toBeCloseTo(1.27470267856804, 9);
    expect(df).toBe(1);
    expect(p).toBeCloseTo(0.258886310992857, 9);
  });

  test('is shown by splits, and can be run', async () => {
    const blocks = await blocksOf();
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Score-testen for parallelle linjer er χ² = 1,27');
    expect(table && textsOf(table)).toEqual([
      ['1 | 2', 'Konstanten', '0,000', '0,686', '0,000'],
      ['1 | 2', 'B', '−2,151', '−0,330', '0,710'],
      ['2 | 3', 'Konstanten', '0,000', '−0,809', '0,000'],
      ['2 | 3', 'B', '2,151', '0,263', '0,565'],
      ['Sum', '', '', '', '1,275']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'χ² = gᵀI⁻¹g = summen av g · (I⁻¹g) = 1,275',
      'df = (s − 1) · k = (2 − 1) · 1 = 1',
      'p = P(X > χ²) = 0,259'
    ]);
    expect(codeOf(blocks, 'R')).toContain('pchisq(x, 1, lower.tail = FALSE)');
    expect(codeOf(blocks, 'SPSS')).toContain('COMPUTE x = T(g) * INV(i) * g.');
  });

  test('opens with the number that the model shows, and is none of other models', () => {
    const { regression } = ANALYSES;
    const spec = readSpec<object>(regression?.fields ?? [], {
      outcome: 'y',
      coded: false,
      family: 'ordinal',
      on: ['b']
    });
    const result = regression?.compute(spec as never, input) as RegressionResult;
    expect(result.proportional).toMatchObject({ score: { statistic: expect.closeTo(1.27470267856804, 9) as number } });
    for (const what of ['statistic', 'df', 'p'])
      expect(regression?.working?.(`odds/score/${what}`, result as never, spec as never)?.spec).toMatchObject({
        part: '(score)'
      });
    // Each test of the same has its own.
    expect(regression?.working?.('odds/brant/p', result as never, spec as never)?.spec).toMatchObject({
      part: '(brant)'
    });
    expect(made({ family: 'linear' }).notices).toEqual([{ code: 'no-term', about: {} }]);
  });
});
