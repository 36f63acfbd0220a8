import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { crosstab } from '#lib/analyses/crosstab/index.ts';
import { fields, type CrosstabSpec } from '#lib/analyses/crosstab/spec.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { Format } from '#lib/figures/scene.ts';
import type { Step } from '#lib/recode/step.ts';
import { labelFaults, leavesOf, textsOf as sceneTexts } from '../../figures/label-boxes.ts';
import { noticesOf, presentationOf, tablesOf } from '../study.ts';
import { codebook, survey, times, variable } from '../survey.ts';

const spec = (over: Partial<CrosstabSpec>): CrosstabSpec => ({ ...readSpec<CrosstabSpec>(fields, {}), ...over });
const towns = variable('town', { role: 'group', level: 'nominal' });

/** What is shown of a survey in which each town gave these counts of the answers 1, 2, 3 … */
async function shown(
  counts: Readonly<Record<string, readonly number[]>>,
  over: Partial<CrosstabSpec>,
  {
    smallestGroup = 1,
    format = 'wide',
    level = 'ordinal',
    label = (town: string) => town,
    steps = [] as readonly Step[]
  } = {}
) {
  const book = codebook([
    variable('answer', { role: 'outcome', level: level as 'ordinal' | 'nominal' }),
    { ...towns, categories: Object.keys(counts).map((value) => ({ value, label: label(value) })) }
  ]);
  const pairs = Object.entries(counts).flatMap(([town, row]) =>
    row.flatMap((n, answer) => times({ [String(answer + 1)]: n }).map((value) => [value, town] as const))
  );
  const input = survey({ answer: pairs.map(([value]) => value), town: pairs.map(([, town]) => town) }, book, {
    smallestGroup,
    steps
  });
  const blocks = crosstab.present(
    crosstab.compute(spec(over), input),
    await presentationOf(steps, { book, format: format as Format })
  );
  return { blocks, figures: blocks.filter((block): block is FigureBlock => block.kind === 'figure') };
}

const TWO = { a: [10, 20, 10], b: [1, 2, 7] };
const words = ({ scene }: FigureBlock) => sceneTexts(scene.nodes).map(({ text }) => text.replaceAll('\u00A0', ' '));

describe('the figure of a two-way table', () => {
  test('is there where it is asked for, over a table that then has a plain title', async () => {
    expect((await shown(TWO, {})).figures).toEqual([]);
    const { blocks, figures } = await shown(TWO, { chart: 'panels' });
    expect(blocks[0]).toBe(figures[0]);
    expect(figures[0]?.title).toBe(tablesOf((await shown(TWO, {})).blocks)[0]?.title);
    expect(tablesOf(blocks)[0]?.title).toBe('Answer etter town');
  });

  test('has a panel for each group, in per cent of it, on one scale', async () => {
    const [figure] = (await shown(TWO, { chart: 'panels' })).figures;
    if (!figure) throw new Error('no figure');
    expect(words(figure)).toEqual(expect.arrayContaining(['A (n = 40)', 'B (n = 10)', '25 %', '50 %', '10 %', '70 %']));
    const heights = leavesOf(figure.scene.nodes).flatMap((node) =>
      node.kind === 'rect' && node.fill === 'plain' ? [node.height] : []
    );
    const unit = Math.max(...heights) / 70;
    expect(heights.map((height) => Math.round(height / unit))).toEqual([25, 50, 25, 10, 20, 70]);
    expect(figure.data.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ['a', 40, 0.25, 0.5, 0.25],
      ['b', 10, 0.1, 0.2, 0.7]
    ]);
  });

  test('has bars that all end at 100, or hang on the cut-off', async () => {
    const spans = async (chart: CrosstabSpec['chart'], cutoff: number) => {
      const coding = { cutoff, dontKnow: 'missing', noAnswer: 'missing', reverse: false } as const;
      const steps = [{ kind: 'code', variable: 'answer', coding }] as const;
      const [figure] = (await shown(TWO, { chart, coded: false }, { steps })).figures;
      const bars = leavesOf(figure?.scene.nodes ?? []).flatMap((node) =>
        node.kind === 'rect' && node.height > 20 ? [{ from: node.x, to: node.x + node.width }] : []
      );
      return [bars.slice(0, 3), bars.slice(3)];
    };
    const [first, second] = await spans('stacked', 2);
    expect(first?.[0]?.from).toBeCloseTo(second?.[0]?.from ?? 0, 6);
    expect(first?.[2]?.to).toBeCloseTo(second?.[2]?.to ?? 0, 6);
    for (const cutoff of [1, 2]) {
      const [one, other] = await spans('diverging', cutoff);
      expect(one?.[cutoff]?.from).toBeCloseTo(other?.[cutoff]?.from ?? 0, 6);
    }
  });

  test('has panels for answers without an order, whatever is asked for', async () => {
    const [figure] = (await shown(TWO, { chart: 'stacked' }, { level: 'nominal' })).figures;
    expect(leavesOf(figure?.scene.nodes ?? []).some((node) => node.kind === 'rect' && node.fill === 'plain')).toBe(
      true
    );
  });

  test('turns round where shares are of rows', async () => {
    const [figure] = (await shown(TWO, { chart: 'stacked', show: 'row' })).figures;
    expect(figure?.data.rows.map(({ cells }) => cells[1]?.value)).toEqual([11, 22, 17]);
  });

  test.each(['panels', 'stacked', 'diverging'] as const)('shows nothing of small groups: %s', async (chart) => {
    const { blocks, figures } = await shown({ ...TWO, c: [1, 1, 1], d: [5, 6, 7] }, { chart }, { smallestGroup: 5 });
    expect(figures[0]?.data.rows.map(({ cells }) => cells[0]?.value)).not.toContain('c');
    expect(JSON.stringify(figures)).not.toContain('C (n');
    expect(noticesOf(blocks).length).toBeGreaterThan(0);
  });

  const long = (town: string) => `Kommunen med det lange navnet der helsestasjonen ligger, nummer ${town}`;
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`t${index}`, [3 + index, 9, 4, 1]]));

  test.each(
    (['wide', 'compact', 'paper'] as const).flatMap((format) =>
      (['panels', 'stacked', 'diverging'] as const).map((chart) => [chart, format] as const)
    )
  )('has no labels that touch with 25 long names: %s, %s', async (chart, format) => {
    const { figures } = await shown(many, { chart }, { format, label: long });
    expect(figures.flatMap(({ data }) => data.rows)).toHaveLength(25);
    expect(figures.length > 1).toBe(format === 'paper');
    for (const { scene } of figures) expect(labelFaults(scene)).toEqual([]);
  });
});
