import { describe, expect, it } from 'vitest';
import { agreementSquares, type SquareRow } from '#lib/figures/agreement-squares.ts';
import { compareDots, dotFrame, type DotRow, type DotWords } from '#lib/figures/compare-dots.ts';
import { textWidth } from '#lib/figures/measure.ts';
import type { Scene, SceneNode, TextNode } from '#lib/figures/scene.ts';
import { labelFaults } from '../label-boxes.ts';

const words: DotWords = {
  title: 'Numbers',
  description: 'Numbers by variable.',
  columns: {
    variable: 'Variable',
    print: 'In the thesis',
    printed: 'As printed',
    described: 'As described',
    rho: 'rho',
    n: 'n',
    p: 'p'
  },
  legend: { print: 'printed', described: 'as described', filled: 'filled: p < 0.05' },
  tick: (value) => value.toFixed(1)
};

const row = (print: number, described: number | null, more: Partial<DotRow> = {}): DotRow => ({
  label: 'A rather long label of a variable in a survey',
  short: 'A rather long label',
  mark: { shape: 'led', paint: 'led' },
  print: { value: print, text: print.toFixed(3), stars: '**', significant: true },
  printed: { value: print, text: print.toFixed(3), stars: '**', significant: true, match: true },
  described: {
    value: described,
    text: described?.toFixed(3) ?? 'all alike',
    stars: '',
    significant: false,
    n: '30',
    p: '0.0504'
  },
  changed: false,
  ...more
});

const rows = [row(0.608, 0.792), row(0.301, -0.25, { changed: true }), row(-0.34, null)];
const texts = ({ nodes }: Scene) => nodes.filter((node): node is TextNode => node.kind === 'text');

const dotsOf = (scene: Scene): SceneNode[] =>
  scene.nodes.filter((node) =>
    node.kind === 'circle' ? node.r === 5 : node.kind === 'path' && node.stroke?.paint === 'lik-hi2'
  );

describe.each([1066, 744, 620, 344, 320])('dots of %d px', (width) => {
  const scene = compareDots(rows, words, dotFrame(rows), width);

  it('lay no text over another, none outside, none too small', () => {
    expect(labelFaults(scene)).toEqual([]);
    expect(scene.width).toBe(width);
  });

  it('tint the rows whose finding changes', () => {
    expect(scene.nodes.filter((node) => node.kind === 'rect' && node.fill === 'warn-tint')).toHaveLength(1);
  });

  it('draw a circle and a diamond for each number, none where there is none, and keep them inside', () => {
    const signs = width < 600 ? 4 : 2;
    expect(dotsOf(scene)).toHaveLength(3 + 2 + signs);
    const circles = dotsOf(scene).filter((node) => node.kind === 'circle');
    expect(circles.every(({ cx }) => cx >= 5 && cx <= width - 5)).toBe(true);
  });
});

describe('figures that stand together', () => {
  it('have one axis, wide enough for all values, and columns in line', () => {
    const frame = dotFrame([...rows, row(0.05, 0.95)]);
    expect([frame.min, frame.max, frame.step]).toEqual([-0.4, 1, 0.4]);
    const at = (scene: Scene, text: string) => texts(scene).find((node) => node.text === text)?.x;
    const [one, other] = [[rows[0] as DotRow], [row(0.05, 0.95, { label: 'B', short: 'B' })]].map((each) =>
      compareDots(each, words, frame, 744)
    ) as [Scene, Scene];
    for (const text of ['0.4', 'p', 'In the thesis']) expect(at(one, text)).toBe(at(other, text));
  });

  it('stand larger values to the right', () => {
    const scene = compareDots(rows, words, dotFrame(rows), 744);
    const xs = scene.nodes.flatMap((node) => (node.kind === 'circle' && node.r === 5 ? [node.cx] : [])).slice(-3);
    expect(xs[0]).toBeGreaterThan(xs[1] as number);
    expect(xs[1]).toBeGreaterThan(xs[2] as number);
  });
});

describe.each([516, 328])('squares of %d px', (width) => {
  const table = (id: string, title: string, marks: (boolean | null)[]): SquareRow => {
    const matches = marks.filter(Boolean).length;
    return { id, title, marks, total: `${matches} of ${marks.length}`, spoken: `${id}: ${matches} of ${marks.length}` };
  };
  const scene = agreementSquares(
    [
      table('5.1', 'Answers and response rate in each municipality of the region', [true, false, null]),
      table('5.5', 'Drivers', Array<boolean>(90).fill(true))
    ],
    'Squares',
    width
  );
  const squares = scene.nodes.filter((node) => node.kind === 'rect');

  it('draw one for each number, those that differ outlined', () => {
    expect(squares).toHaveLength(93);
    expect(squares.slice(0, 3).map(({ fill, stroke }) => [fill, stroke?.paint])).toEqual([
      ['ok', undefined],
      ['surface', 'err'],
      ['surface', 'line-strong']
    ]);
  });

  it('wrap within the width, clear of the texts', () => {
    expect(squares.every(({ x, width: size }) => x + size <= width)).toBe(true);
    expect(labelFaults(scene)).toEqual([]);
    const hit = squares.filter(({ x, y, width: size }) =>
      texts(scene).some((text) => {
        const length = textWidth(text.text, text.size, text.weight);
        const left = text.anchor === 'end' ? text.x - length : text.x;
        return x < left + length && x + size > left && y < text.y && y + size > text.y - text.size * 0.7;
      })
    );
    expect(hit).toEqual([]);
  });

  it('are told in words', () => {
    expect(scene.description).toBe('5.1: 1 of 3. 5.5: 90 of 90');
  });
});
