import { describe as suite, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { describe } from '#lib/analyses/describe/index.ts';
import { fields, type DescribeSpec } from '#lib/analyses/describe/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { Format } from '#lib/figures/scene.ts';
import { labelFaults, leavesOf, textsOf as sceneTexts } from '../../figures/label-boxes.ts';
import { asDescribed, inputOf, presentationOf } from '../study.ts';
import { codebook, survey, times, variable } from '../survey.ts';

const spec = (over: Partial<DescribeSpec>): DescribeSpec => ({
  ...readSpec<DescribeSpec>(fields, {}),
  box: true,
  ...over
});
async function drawn(input: Input, over: Partial<DescribeSpec>, format: Format = 'wide'): Promise<FigureBlock[]> {
  const presentation = await presentationOf(input.steps, { format, book: input.codebook });
  return describe
    .present(describe.compute(spec(over), input), presentation)
    .filter((block): block is FigureBlock => block.kind === 'figure');
}

suite('the figure', () => {
  test('is there where it is asked for, and changes no number', async () => {
    const input = inputOf(asDescribed);
    expect(await drawn(input, { box: false })).toEqual([]);
    const [plain, boxed] = [false, true].map((box) => describe.compute(spec({ box }), input));
    expect(boxed?.rows.map(({ box: _, ...row }) => row)).toEqual(plain?.rows);
  });

  test('has a box for each group of one variable, the median beside', async () => {
    const [figure, ...others] = await drawn(inputOf(asDescribed), { variables: ['lou'], by: 'sektor' });
    expect(others).toEqual([]);
    expect(figure?.title).toBe('Barnehage har høyest median (5) og administrasjon lavest (3,50)');
    expect(figure?.scene.description).toContain(
      'Skole: median 4, midterste halvdel fra 3,50 til 5, strekene fra 2 til 5.'
    );
    expect(figure?.data.rows[0]?.cells.map(({ text }) => text).slice(0, 4)).toEqual(['Skole', '11', '2', '3,50']);
  });

  test('has variables of one scale together, those of another apart', async () => {
    const figures = await drawn(inputOf(asDescribed), {});
    expect(figures.map(({ data }) => data.rows.length).toSorted((a, b) => a - b)).toEqual([1, 11]);
  });

  test('draws what lies beyond as rings, unless too few gave it', async () => {
    const book = codebook([variable('x', { level: 'interval' })]);
    const answers = { x: times({ 1: 1, 2: 5, 3: 9, 4: 5, 12: 1 }) };
    const rings = async (smallestGroup: number) => {
      const [figure] = await drawn(survey(answers, book, { smallestGroup }), {});
      return {
        rings: leavesOf(figure?.scene.nodes ?? []).filter(({ kind }) => kind === 'circle').length,
        said: JSON.stringify(figure?.data.rows.map(({ cells }) => cells.map(({ text }) => text))),
        notes: figure?.notes.length
      };
    };
    expect(await rings(1)).toMatchObject({ rings: 1, notes: 1 });
    const hidden = await rings(5);
    expect(hidden).toMatchObject({ rings: 0, notes: 2 });
    expect(hidden.said).not.toContain('12');
  });

  test.each(['wide', 'compact', 'paper'] as const)(
    'has no labels that touch under 25 long names, %s',
    async (format) => {
      const names = Array.from({ length: 25 }, (_, index) => `v${index}`);
      const label = (index: number) =>
        `Lederne på arbeidsplassen følger opp øvingsgjennomføringen i avdeling nummer ${index}`;
      const book = codebook(names.map((name, index) => variable(name, { role: 'driver', label: label(index) })));
      const answers = times({ 1: 2, 2: 9, 3: 14, 4: 7, 5: 1 });
      const figures = await drawn(survey(Object.fromEntries(names.map((name) => [name, answers])), book), {}, format);
      expect(figures.flatMap(({ data }) => data.rows)).toHaveLength(25);
      for (const { scene } of figures) {
        expect(labelFaults(scene)).toEqual([]);
        expect(sceneTexts(scene.nodes).length).toBeGreaterThan(25);
      }
    }
  );
});
