import { filled, stub, type BarPanel } from './bar-column.ts';
import { missingBox } from './legend.ts';
import { textWidth, wrapText } from './measure.ts';
import { text, valueText } from './nodes.ts';
import type { DetailPart, SceneNode } from './scene.ts';

const SIZE = 13.5;
const LINE = 17;

interface Row {
  readonly label: string;
  readonly countText: string;
  readonly detail: DetailPart | null;
  readonly shape: (x: number, y: number, width: number) => SceneNode[];
  readonly count: number;
}

/**
 * Bars lying in rows, for answers whose labels do not fit side by side: label to the left (over the bar where the panel
 * is narrow), count to the right. Missing answers stand below, apart.
 *
 * @param most  the count that fills the width
 */
export function drawRowsOfBars(
  panel: BarPanel,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly most: number }
): { nodes: SceneNode[]; bottom: number } {
  const stacked = place.width < 480;
  const height = stacked ? 16 : 20;
  const answers = panel.bars.map<Row>((bar) => ({
    label: [bar.axis.value, bar.axis.label].filter((part) => part !== '').join(' '),
    countText: bar.countText,
    detail: bar.detail,
    count: bar.count ?? 0,
    shape: (x, y, width) => {
      if (bar.count === null) return [stub(x, y, 40, height)];
      return bar.count === 0 ? [] : [filled(bar.side, panel, x, y, Math.max(2, width), height)];
    }
  }));
  const missing = panel.missing.map<Row>((bar) => ({
    label: bar.label,
    countText: bar.countText,
    detail: bar.detail,
    count: bar.count,
    shape: (x, y, width) =>
      bar.count === 0 ? [] : missingBox(x + 0.5, y + 0.5, Math.max(3, width - 1), height - 1, bar.hatched)
  }));
  const rows = [...answers, ...missing];
  const countWidth = Math.max(...rows.map((row) => textWidth(row.countText, SIZE, 600))) + 10;
  const widest = Math.max(...rows.map((row) => textWidth(row.label, SIZE)));
  const labelWidth = stacked ? place.width : Math.min(widest, place.width * 0.42);
  const left = stacked ? place.x : place.x + labelWidth + 12;
  const room = place.x + place.width - left - countWidth;

  const nodes: SceneNode[] = [];
  let y = place.y;
  rows.forEach((row, index) => {
    if (index === answers.length && index > 0) y += 10;
    const lines = wrapText(row.label, labelWidth, SIZE, 400, 3);
    const rowHeight = stacked ? lines.length * LINE + height + 10 : Math.max(height + 8, lines.length * LINE + 8);
    const top = stacked ? y + lines.length * LINE + 3 : y + (rowHeight - height) / 2;
    const first = stacked ? y + 14 : y + rowHeight / 2 + 4.5 - ((lines.length - 1) * LINE) / 2;
    const width = (row.count / place.most) * room;
    const isMissing = index >= answers.length;
    const drawn: SceneNode[] = [
      ...lines.map((content, at) =>
        text(stacked ? place.x : place.x + labelWidth, first + at * LINE, content, {
          size: SIZE,
          anchor: stacked ? 'start' : 'end',
          fill: isMissing ? 'ink2' : 'ink'
        })
      ),
      ...row.shape(left, top, width),
      ...(row.countText === ''
        ? []
        : [
            valueText(left + width + 8, top + height / 2 + 4.5, row.countText, {
              size: SIZE,
              weight: isMissing ? 400 : 600
            })
          ])
    ];
    nodes.push(...(row.detail ? [{ kind: 'group', nodes: drawn, part: row.detail } as const] : drawn));
    y += rowHeight;
  });
  return { nodes, bottom: y };
}
