import { describe, expect, test } from 'vitest';
import type { Block, FigureBlock } from '#lib/analyses/block.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { arranged } from '#lib/analyses/arranged.ts';
import { loadKinds, TUNING } from '#lib/analyses/kinds.ts';
import { COLOURS, MARKS, type Tuning } from '#lib/analyses/look.ts';
import { presented } from '#lib/analyses/presented.ts';
import { LIGHT } from '#lib/figures/palette.ts';
import { leavesOf } from '#lib/figures/restyled.ts';
import type { Format, Paint } from '#lib/figures/scene.ts';
import { labelFaults, textsOf as sceneTexts } from '../figures/label-boxes.ts';
import { asDescribed, inputOf, presentationOf, tablesOf, textsOf } from './study.ts';
import { codebook, survey, times, variable } from './survey.ts';

await loadKinds([TUNING]);

/** What a cell of the study shows under a tuning. */
async function shown(
  kind: string,
  given: object,
  tuning: Tuning,
  format: Format = 'wide',
  input = inputOf(asDescribed)
) {
  const analysis = ANALYSES[kind];
  if (!analysis) throw new Error(`no kind ${kind}`);
  const result = analysis.compute(readSpec<object>(analysis.fields, given) as never, input);
  const presentation = await presentationOf(input.steps, { format, book: input.codebook });
  return presented(analysis, result, presentation, false, tuning);
}

const figureOf = (blocks: readonly Block[]) => blocks.find((block) => block.kind === 'figure') as FigureBlock;
const scene = async (...args: Parameters<typeof shown>) => figureOf(await shown(...args)).scene;

/** What is drawn, without its paints. */
const shapes = (figure: FigureBlock) =>
  JSON.stringify(figure.scene.nodes, (key, value: unknown) => (key === 'fill' || key === 'paint' ? null : value));

describe('a figure that is set by hand', () => {
  test('is as it was where nothing is set, or all as the kind has it', async () => {
    for (const kind of ['frequencies', 'means', 'pairs', 'network']) {
      const plain = await shown(kind, {}, {});
      expect(await shown(kind, {}, { figure: {} })).toEqual(plain);
      const same: Tuning = { figure: { order: 'data', colours: 'house', mark: 'own', values: true, labels: {} } };
      expect(await shown(kind, {}, same)).toEqual(plain);
    }
  });

  test('has its own title, in the language of the page, also for who cannot see it', async () => {
    const id = figureOf(await shown('means', {}, {})).id;
    const { title, scene } = figureOf(await shown('means', {}, { titles: { [id]: { nb: 'Min tittel', en: 'Mine' } } }));
    expect([title, scene.title]).toEqual(['Min tittel', 'Min tittel']);
  });

  test('has its rows by value or reversed, with the numbers they had', async () => {
    const names = async (order?: 'value' | 'reversed') =>
      tablesOf(await shown('means', {}, order ? { figure: { order } } : {})).flatMap(textsOf);
    const plain = await names();
    expect((await names('value')).map((row) => row[3])).toEqual([
      '5,00',
      '4,75',
      '4,60',
      '4,33',
      '3,67',
      '3,38',
      '4,23'
    ]);
    expect((await names('reversed')).slice(0, 6)).toEqual(plain.slice(0, 6).toReversed());
    expect((await names('value')).toSorted()).toEqual(plain.toSorted());
  });

  test.each(COLOURS.slice(1))('keeps every shape where it is in %s', async (colours) => {
    for (const kind of ['frequencies', 'pairs', 'network', 'means']) {
      const [plain, other] = [
        figureOf(await shown(kind, {}, {})),
        figureOf(await shown(kind, {}, { figure: { colours } }))
      ];
      expect(shapes(other)).toBe(shapes(plain));
      if (kind !== 'means') expect(other.scene.nodes).not.toEqual(plain.scene.nodes);
    }
  });

  test.each(MARKS.slice(1))('has bars of one colour: %s', async (mark) => {
    const fills = leavesOf((await scene('frequencies', { show: 'bars' }, { figure: { mark } })).nodes).flatMap(
      (node) => (node.kind === 'rect' && !['surface', 'accent'].includes(node.fill) ? [node.fill] : [])
    );
    expect(new Set(fills).size).toBe(2);
  });

  test('leaves values out, and nothing else', async () => {
    for (const [kind, spec] of [
      ['frequencies', {}],
      ['frequencies', { show: 'bars' }],
      ['means', {}],
      ['pairs', {}]
    ] as const) {
      const plain = sceneTexts((await scene(kind, spec, {})).nodes).map(({ text }) => text);
      const bare = sceneTexts((await scene(kind, spec, { figure: { values: false } })).nodes).map(({ text }) => text);
      expect(bare.length).toBeLessThan(plain.length);
      expect(plain).toEqual(expect.arrayContaining(bare));
    }
  });

  test('calls a variable by its own name in all of the cell, and nowhere else', async () => {
    const name = inputOf(asDescribed).codebook.variables.find(({ role }) => role === 'driver')?.name ?? '';
    const blocks = await shown('frequencies', {}, { figure: { labels: { [name]: 'Kort' } } });
    expect(sceneTexts(figureOf(blocks).scene.nodes).map(({ text }) => text)).toContain('Kort');
    expect(figureOf(blocks).data.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain('Kort');
    expect(await shown('frequencies', {}, { figure: { labels: { gone: 'Trening' } } })).toEqual(
      await shown('frequencies', {}, {})
    );
  });

  test.each(['wide', 'compact', 'paper'] as const)(
    'has no labels that touch under 25 long names, %s',
    async (format) => {
      const names = Array.from({ length: 25 }, (_, index) => `v${index}`);
      const book = codebook(names.map((name) => variable(name, { role: 'driver' })));
      const answers = times({ 1: 5, 2: 9, 3: 3 });
      const input = survey(Object.fromEntries(names.map((name) => [name, answers])), book);
      const labels = Object.fromEntries(
        names.map((name, index) => [
          name,
          `Lederne på arbeidsplassen følger opp øvingsgjennomføringen i avdeling nummer ${index}`
        ])
      );
      for (const show of ['likert', 'bars'])
        for (const order of ['value', 'reversed'] as const) {
          const tuning: Tuning = { figure: { labels, order, colours: 'grey' } };
          expect(labelFaults(await scene('frequencies', { show }, tuning, format, input))).toEqual([]);
        }
    }
  );
});

describe('rows in another order', () => {
  const rows = [{ v: 1 }, { v: null }, { v: 3 }, { v: 1, later: true }];

  test('by value have the largest first, equal ones as they stood, and those without a value last', () => {
    expect(arranged(rows, 'value', ({ v }) => v)).toEqual([{ v: 3 }, { v: 1 }, { v: 1, later: true }, { v: null }]);
    expect(arranged(rows, 'reversed', ({ v }) => v)).toEqual(rows.toReversed());
  });

  test('are unordered answers too, the most frequent first; those that stand beside the same answers stay', async () => {
    const place = variable('place', { level: 'nominal' });
    const alone = survey({ place: times({ a: 2, b: 7, c: 5 }) }, codebook([place]));
    const given = { variables: ['place'], show: 'table' };
    const first = async (input: typeof alone, spec: object) =>
      tablesOf(await shown('frequencies', spec, { figure: { order: 'value' } }, 'wide', input)).map((table) =>
        textsOf(table).map(([text]) => text)
      );
    expect((await first(alone, given))[0]?.slice(0, 3)).toEqual(['B', 'C', 'A']);
    const both = survey(
      { place: times({ a: 2, b: 7 }), other: times({ a: 4, b: 5 }) },
      codebook([place, variable('other', { level: 'nominal' })])
    );
    expect((await first(both, { variables: ['place', 'other'], show: 'table' }))[1]?.slice(0, 3)).toEqual([
      'place',
      'A',
      'B'
    ]);
  });
});

describe('paper', () => {
  /** WCAG 2's contrast of two hex colours. */
  function contrast(a: Paint, b: Paint): number {
    const light = (paint: Paint) => {
      const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = parseInt(LIGHT[paint].slice(at, at + 2), 16) / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05;
    };
    return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
  }

  test.each(['vg', 'gr'] as const)('has texts that can be read on %s', (name) => {
    for (const paint of [`${name}-lo2`, `${name}-lo`] as const)
      expect(contrast(paint, 'on-lik-lo')).toBeGreaterThan(4.5);
    expect(contrast(`${name}-hi`, 'on-lik-hi')).toBeGreaterThan(4.5);
    for (const paint of [`${name}-hi2`, `${name}-hi3`] as const)
      expect(contrast(paint, 'on-lik-hi2')).toBeGreaterThan(4.5);
  });
});
