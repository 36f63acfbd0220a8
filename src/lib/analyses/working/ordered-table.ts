import type { TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell } from '../grid.ts';
import type { End } from './result-resampled.ts';

/** The estimates on either side of each end, in their places among all; the two that it lies between stand out. */
export function orderedTable(
  ends: readonly End[],
  count: number,
  title: string,
  subtitle: string,
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.working.resampled;
  const shown = new Map(ends.flatMap(({ around }) => around.map(({ place, value }) => [place, value] as const)));
  const beside = new Set(
    ends.flatMap(({ place, part }) => {
      const before = Math.min(count, Math.max(1, Math.floor(place)));
      return part === 0 ? [before] : [before, before + 1];
    })
  );
  const dots: TableRow = { cells: [textCell('…'), EMPTY] };
  const places = [...shown.keys()].sort((a, b) => a - b);
  return {
    kind: 'table',
    id: 'ordered',
    title,
    subtitle,
    columns: [numbers(message.places, 'place'), numbers(message.estimate, 'estimate')],
    rows: [
      ...places.flatMap((place, index): TableRow[] => [
        ...(place > (places[index - 1] ?? 0) + 1 ? [dots] : []),
        {
          emphasis: beside.has(place),
          cells: [
            numberCell(place, 0, presentation),
            numberCell(shown.get(place), 4, presentation, 'ordered', String(place))
          ]
        }
      ]),
      ...((places.at(-1) ?? count) < count ? [dots] : [])
    ],
    notes: [message.ofAll(presentation.say.number(count, 0))]
  };
}
