import { driverPad } from './box-text.ts';
import type { DriverMark, NetworkFigure, NetworkVariable } from './figure.ts';
import { fitText, lineHeight } from './fit.ts';
import type { Box, GroupHeading } from './layout.ts';
import type { Sizes } from './sizes.ts';

/** The drivers under each other, by group, all in one size of text. */
export function driverColumn(
  figure: NetworkFigure,
  width: number,
  gutter: number,
  sizes: Sizes,
  markOf: (variable: NetworkVariable) => DriverMark | null
): { boxes: Box[]; headings: GroupHeading[]; height: number } {
  const room = width - driverPad(sizes) - sizes.pad;
  // One size for all drivers: the first at which every label fits.
  const fits = (size: number): boolean =>
    figure.drivers.every(({ label }) => fitText(label, room, [size], 400, 2).lines.length <= 2);
  const size = sizes.text.find(fits) ?? Math.min(...sizes.text);

  const boxes: Box[] = [];
  const headings: GroupHeading[] = [];
  let y = 0;
  const known = new Set(figure.groups.map((group) => group.id));
  const sections = [
    ...figure.groups.map((group) => ({ group, members: figure.drivers.filter((each) => each.group === group.id) })),
    { group: null, members: figure.drivers.filter((each) => each.group === null || !known.has(each.group)) }
  ];
  for (const { group, members } of sections) {
    if (members.length === 0) continue;
    if (y > 0) y += sizes.groupGap;
    if (group) {
      const rect = { x: 0, y, width: width + gutter, height: sizes.headingHeight - 4 };
      headings.push({ id: group.id, label: group.label, mark: group.mark, rect });
      y += sizes.headingHeight;
    }
    for (const variable of members) {
      const text = fitText(variable.label, room, [size], 400, 2);
      const height = Math.max(sizes.rowMin, text.lines.length * lineHeight(text.size) + 8);
      boxes.push({ variable, role: 'driver', mark: markOf(variable), rect: { x: 0, y, width, height }, text });
      y += height + sizes.rowGap;
    }
  }
  return { boxes, headings, height: Math.max(0, y - sizes.rowGap) };
}
