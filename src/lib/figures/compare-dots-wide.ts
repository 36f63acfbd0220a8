import { axis, check, dots, legendSigns, legendWidth, position, starred, words } from './compare-dots-parts.ts';
import type { DotRow, DotFrame, DotWords } from './compare-dots.ts';
import { mark } from './marks.ts';
import { textWidth, truncate } from './measure.ts';
import type { Scene, SceneNode } from './scene.ts';

const INSET = 10;
const MARK = 22;
const CHECK = 24;
/** The dots' column has so much before full labels get room, and so much before short ones do. */
const COMFORTABLE_DOTS = 170;
const LEAST_DOTS = 120;

/** One line for each variable: label, numbers in columns, dots. */
export function wideCompare(rows: readonly DotRow[], text: DotWords, frame: DotFrame, width: number): Scene {
  const size = width >= 900 ? 15 : width >= 700 ? 14 : 12.5;
  const small = Math.max(12, size - 1.5);
  const rowHeight = size >= 15 ? 36 : size >= 14 ? 32 : 27;
  const x = columns(frame.rows, text, width, size, small);
  const onTop = legendWidth(text.legend, small) > width - INSET - x.dots;
  const headY = onTop ? 44 : 20;
  const labelY = headY + 20;
  const top = labelY + 10;
  const bottom = top + rows.length * rowHeight;
  const at = position(frame, x.dots + 22, width - INSET - 14);

  const head = { anchor: 'end', weight: 600 } as const;
  const quiet = { anchor: 'end', fill: 'ink3' } as const;
  const legendX = width - INSET - legendWidth(text.legend, small);
  const { columns: names } = text;
  const nodes: SceneNode[] = [
    ...rows.flatMap((row, index): SceneNode[] => {
      const y = top + index * rowHeight;
      return row.changed ? [{ kind: 'rect', x: 0, y, width, height: rowHeight, radius: 4, fill: 'warn-tint' }] : [];
    }),
    words(names.variable, INSET, labelY, small, { fill: 'ink3' }),
    words(names.print, x.print, headY, small, head),
    words(names.printed, x.printed, headY, small, head),
    words(names.described, x.p, headY, small, head),
    ...[x.print, x.printed, x.described].map((end) => words(names.rho, end, labelY, small, quiet)),
    words(names.n, x.n, labelY, small, quiet),
    words(names.p, x.p, labelY, small, quiet),
    ...legendSigns(text.legend, onTop ? legendX : x.dots + 16, onTop ? 18 : headY, small),
    ...axis(frame, at, { labelY, top, bottom, size: small }, text.tick),
    line(top, width, 'line-strong'),
    ...rows.flatMap((row, index) => {
      const y = top + (index + 0.5) * rowHeight;
      return [
        ...rowNodes(row, y, x, size),
        ...dots(row, at, y),
        ...(index > 0 ? [line(y - rowHeight / 2, width, 'line')] : [])
      ];
    }),
    line(bottom, width, 'line-strong')
  ];
  return { width, height: bottom + 1, title: text.title, description: text.description, nodes };
}

interface Columns {
  /** Width of the label. */
  readonly label: number;
  /** Whether the full labels have room; if one has not, all are short. */
  readonly full: boolean;
  /** Where numbers end. */
  readonly print: number;
  readonly printed: number;
  readonly described: number;
  readonly n: number;
  readonly p: number;
  /** Where the dots' column begins. */
  readonly dots: number;
}

function columns(
  rows: readonly DotRow[],
  { columns: names }: DotWords,
  width: number,
  size: number,
  small: number
): Columns {
  const gap = size;
  const widest = (texts: readonly string[], weight: 400 | 600 = 400): number =>
    Math.max(0, ...texts.map((each) => textWidth(each, size, weight)));
  const stars = textWidth('**', size, 600);
  const head = (name: string): number => textWidth(name, small, 600);
  const print = Math.max(
    widest(
      rows.map((row) => row.print.text),
      600
    ),
    head(names.print)
  );
  const printed = Math.max(widest(rows.map((row) => row.printed.text)), head(names.printed));
  const described = widest(rows.map((row) => row.described.text));
  const n = widest(rows.map((row) => row.described.n));
  const p = widest(rows.map((row) => row.described.p));
  const numbers = gap + print + stars + gap + printed + stars + CHECK + gap + described + stars + gap + n + gap + p;
  const room = width - 2 * INSET - MARK - numbers - gap;
  const full = widest(rows.map(({ label }) => label));
  const short = Math.max(room - COMFORTABLE_DOTS, Math.min(widest(rows.map((row) => row.short)), room - LEAST_DOTS));
  const label = full <= room - COMFORTABLE_DOTS ? full : short;
  const printX = INSET + MARK + label + gap + print;
  const printedX = printX + stars + gap + printed;
  const describedX = printedX + stars + CHECK + gap + described;
  const nX = describedX + stars + gap + n;
  const pX = Math.max(nX + gap + p, printedX + stars + gap + head(names.described));
  return {
    label,
    full: label === full,
    print: printX,
    printed: printedX,
    described: describedX,
    n: nX,
    p: pX,
    dots: pX + gap
  };
}

function rowNodes(row: DotRow, y: number, x: Columns, size: number): SceneNode[] {
  const baseline = y + size * 0.35;
  const { described, printed } = row;
  return [
    ...(row.mark ? [mark(row.mark.shape, INSET + 6, y, 10, row.mark.paint)] : []),
    words(x.full ? row.label : truncate(row.short, x.label, size), INSET + MARK, baseline, size),
    ...starred(row.print, x.print, baseline, size, 600),
    ...starred(printed, x.printed, baseline, size),
    ...check(printed.match, x.printed + textWidth('**', size, 600) + 6, y),
    ...starred(described, x.described, baseline, size),
    words(described.n, x.n, baseline, size, { anchor: 'end' }),
    words(described.p, x.p, baseline, size, { anchor: 'end' })
  ];
}

function line(y: number, width: number, paint: 'line' | 'line-strong'): SceneNode {
  return { kind: 'line', x1: INSET, x2: width - INSET, y1: y, y2: y, stroke: { paint, width: 1 } };
}
