import { describe, expect, test } from 'vitest';
import { likertKeys, likertPaints } from '#lib/figures/likert-paints.ts';
import type { LikertFigure, LikertRow } from '#lib/figures/likert-figure.ts';
import { likertScene } from '#lib/figures/likert.ts';
import type { Format, HandlePart, RectNode, Scene } from '#lib/figures/scene.ts';
import { labelFaults, leavesOf, textsOf } from './label-boxes.ts';

const FORMATS: readonly Format[] = ['wide', 'compact', 'paper'];
const LONG =
  'I hvilken grad har ledelsen i kommunen og i den enkelte enhet lagt til rette for gjennomføringen av tiltaket';

function row(label: string, counts: readonly number[], hang: number, missing: readonly number[] = [0, 0]): LikertRow {
  return {
    label,
    counts,
    hang,
    split: true,
    share: '100 %',
    missing,
    missingText: missing.some((count) => count > 0) ? missing.join(' + ') : '',
    detail: { kind: 'detail', id: label, label, lines: [] }
  };
}

function figure(rows: readonly LikertRow[], format: Format, over: Partial<LikertFigure> = {}): LikertFigure {
  const labels = (rows[0]?.counts ?? []).map((_, level) => `i noen grad ${level + 1}`);
  return {
    format,
    title: 'Funnet',
    description: 'Tallene',
    keys: likertKeys(labels, rows[0]?.hang ?? 1),
    missing: [
      { label: 'vet ikke', fill: 'hatched' },
      { label: 'ikke svart', fill: 'empty' }
    ],
    shareHead: 'høy',
    sides: { low: 'lav', high: 'høy' },
    groups: [{ label: 'Organisasjon', mark: { shape: 'org', paint: 'org' }, rows }],
    handle: null,
    ...over
  };
}

/** The segments of one level's paint, from the left. */
function segments(scene: Scene, paint: string): RectNode[] {
  return leavesOf(scene.nodes).filter(
    (node): node is RectNode => node.kind === 'rect' && node.fill === paint && node.height >= 20
  );
}

describe.each(FORMATS)('likertScene, %s', (format) => {
  test('25 long questions with 10 levels: no label touches another or leaves the figure', () => {
    const rows = Array.from({ length: 25 }, (_, index) =>
      row(
        `${index + 1}. ${LONG}`,
        Array.from({ length: 10 }, (_, level) => (index * 7 + level * 5) % 23),
        1 + (index % 9),
        [index % 4, index % 3]
      )
    );
    expect(labelFaults(likertScene(figure(rows, format)))).toEqual([]);
  });

  test('counts in the thousands and hundreds of missing stay apart', () => {
    const rows = [row('Kort', [12000, 34567, 8901], 1, [250, 1400]), row(LONG, [1, 2, 3], 2, [1, 0])];
    expect(labelFaults(likertScene(figure(rows, format)))).toEqual([]);
  });

  test('long names of levels and of kinds of missing flow over lines', () => {
    const labels = Array.from({ length: 6 }, (_, level) => `i svært uforholdsmessig stor grad ${level}`);
    const given = figure([row('Kort', [3, 2, 4, 1, 2, 2], 3, [1, 2])], format, {
      keys: likertKeys(labels, 3),
      missing: [
        { label: 'vet ikke eller ønsker ikke å svare', fill: 'hatched' },
        { label: 'spørsmålet er ikke besvart', fill: 'empty' }
      ]
    });
    expect(labelFaults(likertScene(given))).toEqual([]);
  });
});

test('bars hang on the cut-off: what is low ends where what is high begins, in every row', () => {
  const scene = likertScene(figure([row('a', [6, 23, 2], 1), row('b', [17, 4, 8], 1)], 'wide'));
  const lows = segments(scene, 'lik-lo').map(({ x, width }) => x + width);
  const highs = segments(scene, 'lik-hi').map(({ x }) => x);
  for (const edge of [...lows, ...highs]) expect(Math.abs(edge - (lows[0] ?? 0))).toBeLessThan(1.01);
});

test('a bar is as long as its count', () => {
  const scene = likertScene(figure([row('a', [5, 20, 10], 1)], 'wide'));
  const [middle, high] = [segments(scene, 'lik-hi')[0], segments(scene, 'lik-hi2')[0]];
  expect(((middle?.width ?? 0) + 1) / ((high?.width ?? 0) + 1)).toBeCloseTo(2, 10);
});

test('without a cut-off the middle of the middle level is where the bars meet, and there is no line', () => {
  const rows = [row('a', [4, 10, 2], 1.5), row('b', [1, 2, 9], 1.5)].map((each) => ({
    ...each,
    split: false,
    share: ''
  }));
  const scene = likertScene(figure(rows, 'wide', { shareHead: '' }));
  const centres = segments(scene, likertPaints(3, 1.5)[1] ?? '').map(({ x, width }) => x + width / 2);
  expect(centres).toHaveLength(2);
  expect(centres[0]).toBeCloseTo(centres[1] ?? 0, 6);
  expect(leavesOf(scene.nodes).some((node) => node.kind === 'line' && node.stroke.paint === 'accent')).toBe(false);
});

test('missing answers stand outside the scale with their counts', () => {
  const scene = likertScene(figure([row('a', [5, 5, 5], 1, [1, 3])], 'wide'));
  const bars = segments(scene, 'lik-hi2');
  const counts = textsOf(scene.nodes).find(({ text }) => text === '1 + 3');
  expect(counts?.x).toBeGreaterThan((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0));
});

describe('the handle of a single row', () => {
  const handle = { variable: 'lou', label: 'Skille', stops: ['1 og 2', '2 og 3'] };
  const part = (format: Format): HandlePart | undefined =>
    likertScene(figure([row('a', [4, 6, 2], 2)], format, { handle }))
      .nodes.flatMap((node) => (node.kind === 'group' && node.part?.kind === 'handle' ? [node.part] : []))
      .at(0);

  test('stops between the segments, and stands at the cut-off', () => {
    const found = part('wide');
    expect(found?.stops.map(({ cutoff }) => cutoff)).toEqual([1, 2]);
    expect(found?.current).toBe(1);
    const [first, second] = found?.stops ?? [];
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(0);
  });

  test('is not on paper, where nothing can be moved', () => expect(part('paper')).toBeUndefined());
});

test('nobody at all draws without a number that is none', () => {
  expect(labelFaults(likertScene(figure([row('a', [0, 0, 0], 1)], 'wide')))).toEqual([]);
});
