import { pill } from './handle.ts';
import { drawKeys, KEY_LINE, keyLines, keysWidth, missingBox } from './legend.ts';
import { likertPaints, likertSeries, onLikert, seriesOfKeys } from './likert-paints.ts';
import type { LikertFigure, LikertGroup, LikertRow } from './likert-figure.ts';
import { mark } from './marks.ts';
import { textWidth, truncate, wrapText } from './measure.ts';
import { box, inSeries, line, text, valueText, wholeText } from './nodes.ts';
import { FORMAT_WIDTH, type HandlePart, type Paint, type Scene, type SceneNode } from './scene.ts';

interface Frame {
  readonly width: number;
  readonly compact: boolean;
  readonly labelRight: number;
  readonly zero: number;
  readonly unit: number;
  readonly shareRight: number;
  readonly missingLeft: number;
  readonly missingUnit: number;
  readonly hatched: readonly boolean[];
  readonly keysInColumn: boolean;
}

const LABEL = 14;
const SMALL = 13;
/** Room beyond a bar's ends for a count that does not fit inside. */
const OUTSIDE = 20;

/**
 * Diverging bars of questions on one scale, hanging on their cut-offs: what is below to the left, above to the right.
 * Don't-know and no answer stand outside the scale. Counts stand in the bars where they fit, an end segment's beside it.
 * In the compact format a label stands over its bar.
 */
export function likertScene(figure: LikertFigure): Scene {
  const frame = frameOf(figure);
  const head = headNodes(figure, frame);
  const nodes: SceneNode[] = [...head.nodes];
  const top = head.bottom;
  let y = top;
  for (const group of figure.groups) {
    if (group.label !== '') {
      nodes.push(...groupHead(group, frame, y));
      y += 28;
    }
    for (const row of group.rows) {
      const drawn = drawRow(row, frame, y);
      nodes.push({ kind: 'group', nodes: drawn.nodes, part: row.detail });
      y = drawn.bottom;
    }
    if (group.label !== '') y += 4;
  }
  const rows = figure.groups.flatMap((group) => group.rows);
  if (rows.some((row) => row.split)) {
    nodes.push(...cutLine(figure, frame, top, y));
    y += 26;
  }
  const { title, description } = figure;
  const series = seriesOfKeys(figure.keys);
  return { width: frame.width, height: Math.ceil(y + 4), title, description, nodes, series };
}

function frameOf(figure: LikertFigure): Frame {
  const width = FORMAT_WIDTH[figure.format];
  const compact = figure.format === 'compact';
  const rows = figure.groups.flatMap((group) => group.rows);
  const largest = Math.max(0, ...rows.map((row) => sum(row.missing)));
  const missingUnit = Math.min(compact ? 5 : 8, (compact ? 34 : 60) / Math.max(1, largest));
  const boxes = Math.max(0, ...rows.map((row) => missingRowWidth(row, missingUnit)));
  const keys = keysWidth(figure.missing);
  const keysInColumn = figure.missing.length > 0 && keys <= width * 0.24;
  const missingLeft = width - (keysInColumn ? Math.max(boxes, keys) : boxes);
  const shareRight = missingLeft - (boxes > 0 ? 24 : 0);
  const shareWidth = Math.max(
    textWidth(figure.shareHead, 12.5, 600),
    ...rows.map((row) => textWidth(row.share, LABEL, 600))
  );
  const labels = compact ? 0 : Math.min(width * 0.35, Math.max(...rows.map((row) => textWidth(row.label, LABEL))));
  const labelRight = Math.ceil(labels);
  const barLeft = compact ? 0 : labelRight + 12;
  const barRight = shareRight - (shareWidth > 0 ? shareWidth + 16 : 0);
  const left = Math.max(0, ...rows.map((row) => below(row.counts, row.hang)));
  const right = Math.max(0, ...rows.map((row) => sum(row.counts) - below(row.counts, row.hang)));
  const room = (side: number) => (side > 0 ? OUTSIDE : 12);
  const unit = Math.max(0, barRight - barLeft - room(left) - room(right)) / Math.max(1, left + right);
  const zero = barLeft + room(left) + left * unit;
  const hatched = figure.missing.map(({ fill }) => fill === 'hatched');
  return { width, compact, labelRight, zero, unit, shareRight, missingLeft, missingUnit, hatched, keysInColumn };
}

function headNodes(figure: LikertFigure, frame: Frame): { nodes: SceneNode[]; bottom: number } {
  const flowing = frame.keysInColumn ? figure.keys : [...figure.keys, ...figure.missing];
  const shareWidth = textWidth(figure.shareHead, 12.5, 600);
  const besideHead = frame.shareRight - shareWidth - 20;
  const oneLine = frame.keysInColumn && keysWidth(flowing) <= besideHead;
  const lines = oneLine ? [[...flowing]] : keyLines(flowing, frame.width);
  const nodes: SceneNode[] = lines.flatMap((keys, index) =>
    drawKeys(keys, oneLine ? besideHead - keysWidth(keys) : 0, 14 + index * KEY_LINE)
  );
  // Heads of the columns share the last line of keys only where they cannot meet.
  const last = lines.at(-1) ?? [];
  const shared = oneLine || (!frame.keysInColumn && keysWidth(last) <= besideHead);
  const hasHeads = shareWidth > 0 || frame.keysInColumn;
  const lineCount = lines.length + (hasHeads && !shared ? 1 : 0);
  const y = 14 + (lineCount - 1) * KEY_LINE;
  if (shareWidth > 0) {
    const style = { size: 12.5, weight: 600, anchor: 'end', fill: 'ink2' } as const;
    nodes.push(text(frame.shareRight, y, figure.shareHead, style));
  }
  if (frame.keysInColumn) nodes.push(...drawKeys(figure.missing, frame.missingLeft, y));
  return { nodes, bottom: y + 12 };
}

function groupHead(group: LikertGroup, frame: Frame, y: number): SceneNode[] {
  const room = frame.compact ? frame.width - 17 : frame.zero - 25;
  const fill = group.mark?.paint ?? 'ink2';
  const label = truncate(group.label, room, SMALL, 600);
  const sign = group.mark ? [mark(group.mark.shape, 6, y + 15, 9, group.mark.paint)] : [];
  return [...sign, text(group.mark ? 17 : 0, y + 19.5, label, { weight: 600, fill })];
}

function drawRow(row: LikertRow, frame: Frame, y: number): { nodes: SceneNode[]; bottom: number } {
  const labelWidth = frame.compact ? frame.width : frame.labelRight;
  const lines = wrapText(row.label, labelWidth, LABEL, 400, frame.compact ? 2 : 3);
  const height = frame.compact ? 20 : 24;
  const rowHeight = frame.compact ? lines.length * 17 + height + 10 : Math.max(32, lines.length * 17 + 8);
  const top = frame.compact ? y + lines.length * 17 + 4 : y + (rowHeight - height) / 2;
  const middle = top + height / 2;
  const first = frame.compact ? y + 15 : middle - ((lines.length - 1) * 17) / 2 + 5;
  const nodes: SceneNode[] = lines.map((content, index) =>
    frame.compact
      ? text(0, first + index * 17, content, { size: LABEL })
      : text(frame.labelRight, first + index * 17, content, { size: LABEL, anchor: 'end' })
  );
  nodes.push(...segments(row, frame, top, height));
  if (row.share !== '') {
    nodes.push(text(frame.shareRight, middle + 5, row.share, { size: LABEL, weight: 600, anchor: 'end' }));
  }
  nodes.push(...missingNodes(row, frame, middle));
  if (frame.compact && row.split) {
    nodes.push(line([frame.zero, top - 3], [frame.zero, top + height + 3], { paint: 'accent', width: 1.5 }));
  }
  return { nodes, bottom: y + rowHeight };
}

function segments(row: LikertRow, frame: Frame, top: number, height: number): SceneNode[] {
  const paints = likertPaints(row.counts.length, row.paintedFrom ?? row.hang);
  const filled = row.counts.flatMap((count, level) => (count > 0 ? [level] : []));
  const start = frame.zero - below(row.counts, row.hang) * frame.unit;
  const nodes: SceneNode[] = [];
  let x = start;
  row.counts.forEach((count, level) => {
    if (count === 0) return;
    const width = count * frame.unit;
    const paint = paints[level] as Paint;
    const label = wholeText(count);
    const labelWidth = textWidth(label, SMALL, 600);
    const baseline = top + height / 2 + 4.5;
    const inside = valueText(x + width / 2, baseline, label, { weight: 600, anchor: 'middle', fill: onLikert(paint) });
    const fits = labelWidth + 3 <= width;
    const bar = segment(paint, x + 0.5, top, Math.max(0.5, width - 1), height);
    nodes.push(...inSeries(fits ? [bar, inside] : [bar], likertSeries(paint)));
    if (!fits && labelWidth + 5 <= OUTSIDE && filled.length > 1) {
      if (level === filled[0] && x < frame.zero) {
        nodes.push(valueText(x - 4, baseline, label, { anchor: 'end', fill: 'ink2' }));
      } else if (level === filled.at(-1) && x + width > frame.zero) {
        nodes.push(valueText(x + width + 4, baseline, label, { fill: 'ink2' }));
      }
    }
    x += width;
  });
  return nodes;
}

/** The neutral paint is too pale to be seen without an outline. */
function segment(paint: Paint, x: number, y: number, width: number, height: number): SceneNode {
  if (paint !== 'utf-tint' || width < 2) return box(x, y, width, height, paint);
  return box(x + 0.5, y + 0.5, width - 1, height - 1, paint, { paint: 'line-strong', width: 1 });
}

function missingNodes(row: LikertRow, frame: Frame, middle: number): SceneNode[] {
  if (sum(row.missing) === 0) return [];
  const height = frame.compact ? 12 : 15;
  const nodes: SceneNode[] = [];
  let x = frame.missingLeft;
  row.missing.forEach((count, kind) => {
    if (count === 0) return;
    const width = Math.max(3, count * frame.missingUnit - 1);
    nodes.push(...missingBox(x + 0.5, middle - height / 2, width, height, frame.hatched[kind] === true));
    x += width + 3;
  });
  nodes.push(valueText(x + 4, middle + 4.5, row.missingText, { fill: 'ink2' }));
  return nodes;
}

function cutLine(figure: LikertFigure, frame: Frame, top: number, bottom: number): SceneNode[] {
  const y = bottom + 13;
  const words = { size: 12.5, fill: 'ink3' } as const;
  const nodes: SceneNode[] = [
    text(frame.zero - 13, y + 4, figure.sides.low, { ...words, anchor: 'end' }),
    text(frame.zero + 13, y + 4, figure.sides.high, words)
  ];
  const from = frame.compact ? bottom - 4 : top + 2;
  const part = figure.format === 'paper' ? null : handlePart(figure, frame, y);
  const cut = line([frame.zero, from], [frame.zero, y + (part ? 0 : 7)], { paint: 'accent', width: 1.5 });
  return part ? [...nodes, { kind: 'group', nodes: [cut, ...pill(frame.zero, y)], part }] : [...nodes, cut];
}

function handlePart(figure: LikertFigure, frame: Frame, y: number): HandlePart | null {
  const row = figure.groups[0]?.rows[0];
  if (!figure.handle || !row) return null;
  const start = frame.zero - below(row.counts, row.hang) * frame.unit;
  return {
    kind: 'handle',
    variable: figure.handle.variable,
    label: figure.handle.label,
    stops: figure.handle.stops.map((valueText, index) => ({
      x: start + below(row.counts, index + 1) * frame.unit,
      cutoff: index + 1,
      valueText
    })),
    current: row.split ? row.hang - 1 : null,
    y
  };
}

/** Respondents below a place on the scale; within a level in proportion. */
function below(counts: readonly number[], place: number): number {
  return counts.reduce((total, count, level) => total + count * Math.min(1, Math.max(0, place - level)), 0);
}

function missingRowWidth(row: LikertRow, unit: number): number {
  const boxes = row.missing.reduce((total, count) => total + (count > 0 ? Math.max(3, count * unit - 1) + 3 : 0), 0);
  return boxes > 0 ? boxes + 4 + textWidth(row.missingText, SMALL) : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
