import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { isPale, PALE, SOLID, type SeriesColour } from '#lib/analyses/look.ts';
import { SERIES, tuned } from '#lib/analyses/tuned.ts';
import { leavesOf } from '#lib/figures/restyled.ts';
import type { Scene } from '#lib/figures/scene.ts';
import { asDescribed, inputOf, presentationOf } from './study.ts';

/** The figure of a cell of the study, with colours for some series. */
async function scene(kind: string, given: object, series: Readonly<Record<string, SeriesColour>> = {}, mark = {}) {
  const analysis = ANALYSES[kind];
  if (!analysis) throw new Error(`no kind ${kind}`);
  const presentation = await presentationOf(asDescribed);
  const result = analysis.compute(readSpec<object>(analysis.fields, given) as never, inputOf(asDescribed));
  const blocks = tuned(
    analysis.present(result as never, presentation),
    { figure: { series, ...mark } },
    presentation.say
  );
  return (blocks.find(({ kind: each }) => each === 'figure') as FigureBlock).scene;
}

/** Paints of what belongs to a series, each once: of shapes, and of texts. */
function paintsOf({ nodes }: Scene, id: string): { shapes: string[]; texts: string[] } {
  const of = leavesOf(nodes).filter(({ series }) => series === id);
  const shapes = of.flatMap((node) =>
    node.kind === 'text' ? [] : node.kind === 'line' ? [node.stroke.paint] : [node.fill]
  );
  const texts = of.flatMap((node) => (node.kind === 'text' ? [node.fill] : []));
  return { shapes: [...new Set(shapes)], texts: [...new Set(texts)] };
}

const LINES = { outcome: 'lou', wave: 'sektor', by: 'stilling' };
const STACKED = { rows: 'oving', columns: 'sektor', chart: 'stacked', coded: false };

describe('the series of a figure', () => {
  test('are the levels of a scale, as its keys name them, in bars of every kind', async () => {
    const { series } = await scene('frequencies', {});
    expect(series?.map(({ label }) => label)).toEqual(['i liten grad', 'i noen grad', 'i stor grad']);
    const others = await scene('crosstab', STACKED);
    expect(others.series?.map(({ id }) => id)).toEqual(series?.map(({ id }) => id));
    for (const { id, paint } of series ?? []) {
      const own = await scene('crosstab', STACKED, { [id]: 'green' });
      // The bars and the swatch of the key; counts in the bars can still be read.
      expect(paintsOf(others, id).shapes).toContain(paint);
      expect(paintsOf(own, id)).toEqual({ shapes: ['vg-hi2'], texts: ['surface'] });
      expect(own.series?.find((each) => each.id === id)?.paint).toBe('vg-hi2');
    }
  });

  test('are lines, with their marks and their names; a line that is alone is none', async () => {
    const plain = await scene('trend', LINES);
    const [first, second] = plain.series ?? [];
    expect([first?.paint, second?.paint]).toEqual(['utf', 'komp']);
    const own = await scene('trend', LINES, { [second?.id ?? '']: 'violet' });
    expect(paintsOf(own, second?.id ?? '')).toEqual({ shapes: ['led'], texts: ['led'] });
    expect(paintsOf(own, first?.id ?? '')).toEqual(paintsOf(plain, first?.id ?? ''));
    expect((await scene('trend', { outcome: 'lou', wave: 'sektor' })).series).toBeUndefined();
  });

  test('stay as they are under a colour that nobody has, one too pale for a line, and one colour for all marks', async () => {
    const plain = await scene('trend', LINES);
    const id = plain.series?.[0]?.id ?? '';
    expect(await scene('trend', LINES, { [id]: 'pale-blue' })).toEqual(plain);
    expect(await scene('trend', LINES, { gone: 'blue' })).toEqual(plain);
    expect(paintsOf(await scene('trend', LINES, {}, { mark: 'teal' }), id)).toEqual(paintsOf(plain, id));
  });

  test('keep a colour of their own under another scale, which the rest of them take', async () => {
    const own = await scene('crosstab', STACKED, { hi: 'violet' }, { colours: 'grey' });
    expect(paintsOf(own, 'hi').shapes).toEqual(['led']);
    expect(own.series?.map(({ paint }) => paint)).toEqual(['gr-lo', 'led', 'gr-hi2']);
  });
});

describe('the colours of series', () => {
  const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
  const themes = [/:root\s*\{([^}]*)\}/, /\[data-theme='dark'\]\s*\{([^}]*)\}/].map(
    (block) =>
      new Map(
        [...(block.exec(css)?.[1] ?? '').matchAll(/--([\w-]+):\s*#([0-9a-f]{6})\b/g)].map(([, token, hex]) => [
          token,
          hex
        ])
      )
  );
  const light = (hex = ''): number => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const contrast = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);

  test.each([...SOLID, ...PALE])('%s can be read, and be read on, in both themes', (colour) => {
    const { solid, on } = SERIES[colour];
    for (const theme of themes) {
      const [paint, words, surface] = [solid, on, 'surface'].map((token) => light(theme.get(token)));
      expect(contrast(paint ?? 0, words ?? 0)).toBeGreaterThan(4.5);
      if (!isPale(colour)) expect(contrast(paint ?? 0, surface ?? 0)).toBeGreaterThan(4.5);
    }
  });
});
