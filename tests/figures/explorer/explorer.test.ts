import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { explorer } from '#lib/analyses/explorer/index.ts';
import type { Codebook, Variable } from '#lib/data/codebook.ts';
import type { Table } from '#lib/data/table.ts';
import { FORMAT_WIDTH, type Format, type HandlePart, type Scene, type SceneNode } from '#lib/figures/scene.ts';
import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import { codingOf, type Step } from '#lib/recode/step.ts';
import { asDescribed, asPrinted, inputFrom, inputOf, presentationOf } from '../../analyses/study.ts';
import { flat, textAreas, touching, type Area } from './labels.ts';

const FORMATS: readonly Format[] = ['wide', 'compact', 'paper'];

const at = (cutoff: number | null): Step[] => [
  ...asDescribed,
  { kind: 'code', variable: 'lou', coding: { ...codingOf(asDescribed, 'lou'), cutoff } }
];

async function sceneOf(
  steps: readonly Step[],
  format: Format,
  language: Language = 'nb',
  spec: { outcome: string | null; driver: string | null } = { outcome: null, driver: null }
): Promise<Scene> {
  const blocks = explorer.present(
    explorer.compute(spec, inputOf(steps)),
    await presentationOf(steps, { format, language })
  );
  return (blocks[0] as FigureBlock).scene;
}

function handleOf({ nodes }: Scene): HandlePart | undefined {
  return nodes.flatMap((node) => (node.kind === 'group' && node.part?.kind === 'handle' ? [node.part] : []))[0];
}

function details({ nodes }: Scene) {
  return nodes.filter((node) => node.kind === 'group' && node.part?.kind === 'detail');
}

/** The accent line of the cut-off as an area. */
function cutLine(scene: Scene): Area[] {
  return flat(scene.nodes).flatMap((node) =>
    node.kind === 'line' && node.stroke.paint === 'accent' && node.y2 - node.y1 > 40
      ? [{ what: 'cut', x1: node.x1 - 1, x2: node.x1 + 1, y1: node.y1, y2: node.y2 }]
      : []
  );
}

function expectLegible(scene: Scene): void {
  const texts = textAreas(scene);
  expect(touching(texts)).toEqual([]);
  expect(touching(cutLine(scene), texts)).toEqual([]);
  for (const { what, x1, x2, y1, y2 } of texts) {
    expect(x1, what).toBeGreaterThanOrEqual(-0.5);
    expect(x2, what).toBeLessThanOrEqual(scene.width + 0.5);
    expect(y1, what).toBeGreaterThanOrEqual(0);
    expect(y2, what).toBeLessThanOrEqual(scene.height);
  }
  const small = flat(scene.nodes).flatMap((node) => (node.kind === 'text' && node.size < 12 ? [node.text] : []));
  expect(small).toEqual([]);
}

describe('the explorer’s figure', () => {
  test.each(FORMATS)('no label touches another or the line at any cut-off, in any language: %s', async (format) => {
    for (const language of LANGUAGES) {
      for (const cutoff of [null, 1, 2, 3, 4, 5, 6, 7]) expectLegible(await sceneOf(at(cutoff), format, language));
      for (const driver of ['plan', 'fellestid', 'stotte_ledelse_viktig']) {
        expectLegible(await sceneOf(asPrinted, format, language, { outcome: null, driver }));
      }
      expectLegible(await sceneOf(asDescribed, format, language, { outcome: 'oving', driver: 'erfaringsdeling' }));
      expectLegible(await sceneOf(asPrinted, format, language, { outcome: 'fellestid', driver: 'lou' }));
    }
  });

  test.each(FORMATS)('points stay inside their column and nearly clear of each other: %s', async (format) => {
    const scene = await sceneOf(asDescribed, format);
    expect(scene.width).toBe(FORMAT_WIDTH[format]);
    for (const column of details(scene)) {
      const nodes = flat([column]);
      const ground = nodes.find((node) => node.kind === 'rect');
      const points = nodes.flatMap((node) => (node.kind === 'circle' && node.fill !== 'none' ? [node] : []));
      if (ground?.kind !== 'rect') throw new Error('a column has a ground');
      for (const { cx, cy, r } of points) {
        expect(cx - r).toBeGreaterThanOrEqual(ground.x - 0.6);
        expect(cx + r).toBeLessThanOrEqual(ground.x + ground.width + 0.6);
        const others = points.filter((other) => other.cx !== cx || other.cy !== cy);
        for (const other of others) expect(Math.hypot(other.cx - cx, other.cy - cy)).toBeGreaterThan(r);
      }
    }
  });

  test('the handle, its line, its stop and the tinted column share one x', async () => {
    const scene = await sceneOf(at(3), 'wide');
    const handle = handleOf(scene);
    const stop = handle?.stops[handle.current ?? -1];
    const tinted = flat(scene.nodes).find((node) => node.kind === 'rect' && node.fill === 'accent-tint');
    if (tinted?.kind !== 'rect') throw new Error('the current column is tinted');
    expect(stop?.cutoff).toBe(3);
    expect(cutLine(scene)[0]?.x1).toBeCloseTo((stop?.x ?? 0) - 1, 9);
    expect(tinted.x + tinted.width / 2).toBeCloseTo(stop?.x ?? 0, 9);
  });

  test('bars below the cut-off are tint with outline, above it solid, and none is cut in uncut answers', async () => {
    const bars = async (steps: readonly Step[], fill: string) =>
      flat((await sceneOf(steps, 'wide')).nodes).filter(
        (node: SceneNode) => node.kind === 'rect' && node.fill === fill && node.width > 50
      ).length;
    expect(await bars(at(4), 'utf-tint')).toBe(4);
    expect(await bars(at(4), 'utf')).toBe(2);
    expect(await bars(at(null), 'utf-tint')).toBe(0);
    expect(await bars(at(null), 'utf')).toBe(6);
  });

  test('paper has the line but nothing to take hold of', async () => {
    const scene = await sceneOf(asDescribed, 'paper');
    expect(handleOf(scene)).toBeUndefined();
    expect(cutLine(scene)).toHaveLength(1);
    expect(handleOf(await sceneOf(asDescribed, 'compact'))?.stops).toHaveLength(7);
  });

  test.each(FORMATS)('a scale of hundreds of numbers is binned and its strip thinned: %s', async (format) => {
    for (const cutoff of [null, 3, 130, 238]) {
      for (const reverse of [false, true]) {
        const steps: Step[] = [
          { kind: 'code', variable: 'y', coding: { cutoff, reverse, dontKnow: 'missing', noAnswer: 'missing' } }
        ];
        const result = explorer.compute({ outcome: 'y', driver: 'x' }, inputFrom(measured, book, steps));
        const blocks = explorer.present(result, await presentationOf(steps, { format, book }));
        const { scene } = blocks[0] as FigureBlock;
        expectLegible(scene);
        expect(details(scene).length).toBeGreaterThan(8);
        expect(details(scene).length).toBeLessThan(15);
      }
    }
  });
});

const SIZE = 240;
const levels = Array.from({ length: SIZE }, (_, index) => ({ value: String(index / 4), number: index / 4 }));
const measured: Table = {
  rows: 900,
  columns: [
    {
      name: 'y',
      levels,
      missing: ['no-answer'],
      codes: Uint8Array.from({ length: 900 }, (_, row) => (row * 101 + (row % 7) * 13) % (SIZE + 1))
    },
    {
      name: 'x',
      levels: levels.slice(0, 5),
      missing: ['dont-know'],
      codes: Uint8Array.from({ length: 900 }, (_, row) => (row * 31 + (row % 11)) % 6)
    }
  ]
};

const variable = (name: string, level: Variable['level']): Variable => ({
  name,
  label: `Målt ${name}`,
  level,
  categories: [],
  missing: [],
  role: 'none',
  driverGroup: null
});

const book: Codebook = {
  title: 'test',
  note: null,
  variables: [variable('y', 'interval'), variable('x', 'ordinal')],
  driverGroups: [],
  invited: null
};
