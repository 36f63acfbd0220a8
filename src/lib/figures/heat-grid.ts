import { cellNodes, keyNodes, SIZE, writingOf, type HeatCell, type HeatKey } from './heatmap.ts';
import { truncate, wrapText } from './measure.ts';
import { text } from './nodes.ts';
import { FORMAT_WIDTH, type Format, type Scene, type SceneNode } from './scene.ts';

/** Columns under one heading: the same ones in each group, or all of them where there are no groups. */
export interface HeatColumns {
  readonly heading: string | null;
  readonly labels: readonly string[];
  /** For each row its cells; null where a pair is none. */
  readonly cells: readonly (readonly (HeatCell | null)[])[];
}

export interface HeatGrid extends HeatKey {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly string[];
  readonly groups: readonly HeatColumns[];
}

/** Room for the names of the rows, px. */
const NAMES: Readonly<Record<Format, number>> = { wide: 236, paper: 196, compact: 124 };

/** Of a column, px: any narrower and its name could not be read. */
const COLUMN = { narrowest: { wide: 66, paper: 62, compact: 52 }, widest: 104 } as const;

const LINE = 15;
const GAP = 18;
const GROUP_GAP = 8;

/** A cell is at least this tall, px. */
const ROW = 26;

/**
 * Correlations of some variables with a few others, group beside group. What does not fit beside stands below, with the
 * names of the rows again. Colour tells sign and size as in the triangle.
 */
export function heatGridScene(figure: HeatGrid): Scene {
  const { format, groups } = figure;
  const width = FORMAT_WIDTH[format];
  const across = Math.max(1, ...groups.map(({ labels }) => labels.length));
  const room = width - NAMES[format];
  const beside = Math.max(1, Math.floor((room + GROUP_GAP) / (across * COLUMN.narrowest[format] + GROUP_GAP)));
  const most = Math.min(beside, groups.length);
  const column = Math.min(COLUMN.widest, Math.floor((room - (most - 1) * GROUP_GAP) / (most * across)));
  const cells = groups.flatMap((group) => group.cells.flatMap((row) => row.filter((cell) => cell !== null)));
  const write = writingOf(cells, column - 8);
  const nodes: SceneNode[] = [];
  let y = 0;
  for (let from = 0; from < groups.length; from += beside) {
    const stretch = stretchOf(figure, groups.slice(from, from + beside), column, write, y);
    nodes.push(...stretch.nodes);
    y = stretch.bottom + GAP;
  }
  const key = keyNodes(figure, y + 4, width);
  return {
    width,
    height: Math.ceil(key.bottom),
    title: figure.title,
    description: figure.description,
    nodes: [...nodes, ...key.nodes]
  };
}

function stretchOf(
  { format, rows }: HeatGrid,
  groups: readonly HeatColumns[],
  column: number,
  write: (cell: HeatCell) => string,
  top: number
): { nodes: SceneNode[]; bottom: number } {
  const nodes: SceneNode[] = [];
  const names = NAMES[format];
  const left = (group: number): number =>
    names + groups.slice(0, group).reduce((sum, { labels }) => sum + labels.length * column + GROUP_GAP, 0);
  let y = top;
  if (groups.some(({ heading }) => heading !== null)) {
    groups.forEach(({ heading, labels }, index) => {
      const label = truncate(heading ?? '', labels.length * column - 4, SIZE + 1, 600);
      nodes.push(text(left(index) + 2, y + 13, label, { size: SIZE + 1, weight: 600 }));
    });
    y += 20;
  }
  const heads = groups.map(({ labels }) => labels.map((label) => wrapText(label, column - 6, SIZE, 400, 3)));
  const tall = Math.max(1, ...heads.flat().map((lines) => lines.length));
  heads.forEach((each, group) =>
    each.forEach((lines, place) => {
      const x = left(group) + (place + 0.5) * column;
      lines.forEach((words, index) => {
        const line = y + (tall - lines.length + index) * LINE + 12;
        nodes.push(text(x, line, words, { size: SIZE, anchor: 'middle', fill: 'ink2' }));
      });
    })
  );
  y += tall * LINE + 6;
  rows.forEach((name, row) => {
    const lines = wrapText(name, names - 12, SIZE + 1, 400, 2);
    const height = Math.max(ROW, lines.length * LINE + 6);
    lines.forEach((words, index) => {
      const line = y + height / 2 + (index - (lines.length - 1) / 2) * LINE + 4.5;
      nodes.push(text(0, line, words, { size: SIZE + 1 }));
    });
    groups.forEach((group, index) =>
      (group.cells[row] ?? []).forEach((cell, place) => {
        if (cell === null) return;
        const at = { x: left(index) + place * column, y, width: column, height };
        nodes.push({ kind: 'group', nodes: cellNodes(cell, write(cell), at), part: cell.detail });
      })
    );
    y += height;
  });
  return { nodes, bottom: y };
}
