import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Scene, SceneNode } from '#lib/figures/scene.ts';
import { FONT } from '#lib/report/page.ts';
import { ReportDocument } from '#lib/report/pdf/document.ts';
import { drawScene } from '#lib/report/pdf/draw-scene.ts';
import { fonts } from '../sample.ts';

const { regular, semibold, italic } = fonts();
const INK = '0.078431 0.133333 0.180392';
const OUTLINE = '1 2.35 m 31 2.35 l 31 6.35 l 1 6.35 l h';

/** The operators of a scene 100 px wide that is drawn 50 points wide. */
async function drawn(...nodes: SceneNode[]): Promise<string> {
  const document = new ReportDocument(
    { [FONT]: { normal: regular, bold: semibold, italics: italic } },
    {},
    {},
    {},
    { font: null }
  );
  const scene: Scene = { width: 100, height: 40, title: '', description: '', nodes };
  drawScene(document, scene, { x: 10, y: 20, width: 50 }, FONT);
  const bytes = Buffer.from(await document.toBytes());
  const from = bytes.indexOf('stream\n') + 'stream\n'.length;
  const content = inflateSync(bytes.subarray(from, bytes.indexOf('\nendstream', from))).toString('latin1');
  return content.slice(content.indexOf('q\n'));
}

const rect = (more: Partial<Extract<SceneNode, { kind: 'rect' }>> = {}): SceneNode => ({
  kind: 'rect',
  x: 1,
  y: 2.3456,
  width: 30,
  height: 4,
  fill: 'ink',
  ...more
});

describe('a scene on paper', () => {
  test('is placed, scaled, and cut at its edges', async () => {
    expect(await drawn()).toBe('q\n0.5 0 0 0.5 10 20 cm\n0 0 100 40 re W n\n4 M 0 j 0 J 0 Tr\nQ\n');
  });

  test('fills and strokes, in two decimals', async () => {
    expect(await drawn(rect())).toContain(`${INK} rg ${OUTLINE} f\n`);
    const dashed = rect({ fill: 'none', stroke: { paint: 'ink', width: 1.5, dash: [3, 2] } });
    expect(await drawn(dashed)).toContain(`${INK} RG 1.5 w [3 2] 0 d ${OUTLINE} S\n`);
    expect(await drawn(rect({ stroke: { paint: 'ink', width: 1 } }))).toContain(`${OUTLINE} B\n`);
  });

  test('leaves out what would not be seen', async () => {
    const unseen = [
      rect({ width: 0 }),
      rect({ fill: 'none' }),
      { kind: 'circle', cx: 1, cy: 1, r: 0, fill: 'ink' } as const
    ];
    expect(await drawn(...unseen)).toBe(await drawn());
  });

  test('draws paths by their commands, more points after a move as lines, arcs as curves', async () => {
    const path = (d: string): SceneNode => ({ kind: 'path', d, fill: 'ink' });
    expect(await drawn(path('M1 2 3 4L5 6C1 2,3 4,5 6Z'))).toContain(' rg 1 2 m 3 4 l 5 6 l 1 2 3 4 5 6 c h f\n');
    expect(await drawn(path('M10 0A10 10 0 0 1 20 10Z'))).toMatch(/10 0 m\n.* 20 10 c\nh\nf\n/);
  });

  test('anchors text by its width, kerned', async () => {
    const text = (anchor: 'start' | 'middle' | 'end'): SceneNode => {
      return { kind: 'text', x: 60, y: 9, text: ' AV  A ', size: 10, weight: 600, anchor, fill: 'ink' };
    };
    const places = await Promise.all(
      (['start', 'middle', 'end'] as const).map(async (anchor) =>
        Number(/ (\S+) 9 Tm/.exec(await drawn(text(anchor)))?.[1])
      )
    );
    const [start = 0, middle = 0, end = 0] = places;
    expect(start).toBe(60);
    expect(start - end).toBeGreaterThan(10);
    expect(start - middle).toBeCloseTo((start - end) / 2, 1);
    // Four glyphs: spaces are one, and none at the ends; kerning stands between A and V.
    expect(await drawn(text('start'))).toMatch(/\/F1 10 Tf 1 0 0 -1 60 9 Tm \[<0001> \d+ <0002\w{8}>\] TJ ET/);
  });

  test('with a number that is none is refused', async () => {
    await expect(drawn(rect({ x: Number.NaN }))).rejects.toThrow(RangeError);
    await expect(drawn({ kind: 'path', d: 'MNaN 2', fill: 'ink' })).rejects.toThrow(RangeError);
  });
});
