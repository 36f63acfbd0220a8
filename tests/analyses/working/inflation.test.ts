import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codeOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const columns = {
  y: [...'1223445325143524'],
  a: [...'1213435224153413'],
  b: [...'2132413325124324'],
  g: [...'1231231231231231']
};
const book = codebook([
  variable('y', { role: 'outcome' }),
  variable('a', { role: 'driver' }),
  variable('b', { role: 'driver' }),
  variable('g', { level: 'nominal', role: 'group' })
]);
const input = survey(columns, book, {});

function made(over: Partial<WorkingSpec>) {
  return working.compute({ ...readSpec<WorkingSpec>(fields, {}), of: 'model', ...over }, input);
}

function partOf(over: Partial<WorkingSpec>) {
  const found = made(over).working;
  if (found?.of !== 'model' || found.part.kind !== 'inflation') throw new Error('no inflation');
  return found.part;
}

const blocksOf = async (over: Partial<WorkingSpec>): Promise<Block[]> =>
  working.present(made(over), await presentationOf([], { book }));

describe('VIF by determinants', () => {
  // R 4.2.2: y <- c(1, 2, 2, 3, 4, 4, 5, 3, 2, 5, 1, 4, 3, 5, 2, 4); a <- c(1, 2, 1, 3, 4, 3, 5, 2, 2, 4, 1, 5, 3, 4, 1, 3);
  // b <- c(2, 1, 3, 2, 4, 1, 3, 3, 2, 5, 1, 2, 4, 3, 2, 4); o <- ordinal::clm(factor(y) ~ a + b); 1 / det(cov2cor(vcov(o)[5:6, 5:6]))
  test('of an ordinal regression is of the estimates’ correlation', async () => {
    const asked = { family: 'ordinal', variables: ['a', 'b'], part: '(vif)=a' } as const;
    expect(partOf(asked).estimate).toBeCloseTo(1.0542626404709, 9);
    const blocks = await blocksOf(asked);
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('VIF for a er 1,05');
    expect(table && textsOf(table)).toEqual([
      ['1. A', '1,000', '0,227'],
      ['2. B', '0,227', '1,000']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'det R = 0,9485',
      'det R₁ = 1,0000',
      'det R₂ = 1,0000',
      'VIF = det R₁ · det R₂ / det R = 1,0000 · 1,0000 / 0,9485 = 1,054'
    ]);
  });

  // g <- factor(c(1, 2, 3)[(0:15) %% 3 + 1]); v <- car::vif(lm(y ~ a + b + g)); v[, 1]; v[, 3]^2
  test.each(['classical', 'HC3'] as const)('of several dummies is one, and of classical errors: %s', async (robust) => {
    const asked = { family: 'linear', robust, variables: ['a', 'b', 'g'], part: '(vif)=g' } as const;
    const part = partOf(asked);
    expect(part.generalised).toBeCloseTo(1.31936933892118, 12);
    expect(part.estimate).toBeCloseTo(1.14863803651158, 12);
    const blocks = await blocksOf(asked);
    expect(equationsOf(blocks).slice(-2)).toEqual([
      expect.stringMatching(/^GVIF = det R₁ · det R₂ \/ det R = .* = 1,319$/u) as string,
      'VIF = GVIF^(1 / k) = 1,319^(1 / 2) = 1,149'
    ]);
    expect(codeOf(blocks, 'R')).toContain('own <- c(3, 4)');
    expect(codeOf(blocks, 'SPSS')).toContain('COMPUTE rest = {1, 2}.');
  });

  test('opens from each coefficient, whatever the inference, but not of a variable alone', () => {
    const { regression } = ANALYSES;
    const opened = (ref: string, over: object) => {
      const spec = readSpec<object>(regression?.fields ?? [], { outcome: 'y', coded: false, ...over }) as never;
      return regression?.working?.(ref, regression.compute(spec, input) as never, spec)?.spec;
    };
    const on = ['a', 'g'];
    expect(opened('a/vif', { family: 'linear', on })).toMatchObject({ part: 'a' });
    expect(opened('g/*/vif', { family: 'linear', on })).toMatchObject({ part: '(vif)=g' });
    expect(opened('a/vif', { family: 'ordinal', on, inference: 'profile' })).toMatchObject({ part: '(vif)=a' });
    expect(opened('a/vif', { family: 'ordinal', on: ['a'] })).toBeUndefined();
    expect(opened('*/intercept/vif', { family: 'linear', on })).toBeUndefined();
  });
});
