import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { describe as kind } from '#lib/analyses/describe/index.ts';
import { fields as describeFields, type DescribeSpec } from '#lib/analyses/describe/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codeOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, times, variable } from '../survey.ts';

const book = codebook([variable('x')]);
const answers = times({ 1: 2, 2: 5, 3: 7, 4: 9, 9: 2, 12: 1 });
const plain = survey({ x: answers }, book);
const heavy: Input = { ...plain, weights: Float64Array.from(answers, (_, row) => 0.5 + 0.25 * (row % 6)) };

function made(over: Partial<WorkingSpec>, input: Input) {
  const spec = { ...readSpec<WorkingSpec>(fields, {}), of: 'quantiles', x: 'x', box: true, ...over } as const;
  const result = working.compute(spec, input);
  if (result.working?.of !== 'quantiles' || !result.working.whiskers) throw new Error('no whiskers');
  return { result, ...result.working, whiskers: result.working.whiskers };
}

const blocksOf = async (over: Partial<WorkingSpec>, input: Input, language: 'nb' | 'nn' | 'en' = 'en') =>
  working.present(made(over, input).result, await presentationOf([], { book, language }));

const labelsOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'equations' ? block.items.map(({ label }) => label) : [])).join('\n');

describe('the ends of a boxplot', () => {
  // R 4.2.2: x <- rep(c(1, 2, 3, 4, 9, 12), c(2, 5, 7, 9, 2, 1)); q <- quantile(x, c(.25, .75), type = 7);
  // f <- q + c(-1.5, 1.5) * diff(q); f; range(x[x >= f[1] & x <= f[2]]); and with type = 6
  test.each([
    ['r', [-0.375, 6.625]],
    ['spss', [-1, 7]]
  ] as const)('are the outermost answers within the fences of R, quartiles as %s', (convention, fences) => {
    const { whiskers } = made({ convention }, plain);
    expect(whiskers.fences).toEqual(fences);
    expect(whiskers.low).toEqual({ number: 1, at: 'outermost', people: 2 });
    expect(whiskers.high).toEqual({ number: 4, at: 'outermost', people: 12 });
  });

  test('are those of the cell, with weights and without', () => {
    for (const input of [plain, heavy])
      for (const convention of ['r', 'spss'] as const)
        for (const smallestGroup of [1, 5, 7]) {
          const asked = { ...input, smallestGroup };
          const spec = { ...readSpec<DescribeSpec>(describeFields, { variables: ['x'] }), box: true, convention };
          const box = kind.compute(spec, asked).rows[0]?.box;
          const { low, high } = made({ convention, weighted: true }, asked).whiskers;
          expect([low.number, high.number]).toEqual([box?.low, box?.high]);
          expect(box?.low).toBeTypeOf('number');
        }
  });

  test.each(['nb', 'nn', 'en'] as const)('are told step by step, in %s', async (language) => {
    const blocks = await blocksOf({}, { ...plain, smallestGroup: 5 }, language);
    const equations = equationsOf(blocks).join('\n').replaceAll('\u00A0', ' ').replaceAll(',', '.');
    expect(equations).toContain('2.25 − 1.5 · (4 − 2.25) = −0.375');
    expect(equations).toContain('4 + 1.5 · (4 − 2.25) = 6.625');
  });

  test('say that a whisker ends further in where few would stand at its end', async () => {
    const few = labelsOf(await blocksOf({}, { ...plain, smallestGroup: 5 }));
    expect(few).toContain(
      'The lowest answer within the fence that stands for at least five answers (7 answers there or lower)'
    );
    const fewer = labelsOf(await blocksOf({}, { ...plain, smallestGroup: 9 }));
    expect(fewer).toContain('fewer than nine at Q1 or below: the whisker ends at Q1');
    const none = labelsOf(await blocksOf({}, plain));
    expect(none).toContain('The lowest answer that is not below the fence (2 answers there or lower)');
  });

  test('with weights stand for respondents, who are beside the sums of weights', async () => {
    const blocks = await blocksOf({ weighted: true }, { ...heavy, smallestGroup: 5 });
    const [line] = tablesOf(blocks);
    expect(line && textsOf(line).map((row) => row.at(-1))).toEqual(['2', '5', '7', '9', '2', '1']);
    expect(codeOf(blocks, 'R')).toContain('people <- c(2, 5, 7, 9, 2, 1)');
    expect(codeOf(await blocksOf({}, { ...plain, smallestGroup: 5 }), 'R')).not.toContain('people');
  });

  test('of numbers that few have are told without how many have them', async () => {
    const wages = codebook([variable('x', { level: 'interval' })]);
    const { result, levels, whiskers } = made({}, { ...survey({ x: answers }, wages), smallestGroup: 5 });
    expect(levels).toBeNull();
    expect(whiskers).toMatchObject({
      people: null,
      low: { number: 2, people: null },
      high: { number: 4, people: null }
    });
    const blocks = working.present(result, await presentationOf([], { book: wages, language: 'en' }));
    expect(labelsOf(blocks)).not.toContain('answers there');
    expect(codeOf(blocks, 'R')).toBe('');
  });
});
