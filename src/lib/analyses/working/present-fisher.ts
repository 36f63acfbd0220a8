import type { Block, TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numbers, textCell } from '../grid.ts';
import { answerName, probability, probabilityCell } from './names.ts';
import type { TwoWay, TwoWaySide } from './present-two-way.ts';
import type { FisherWorking } from './result.ts';

/** Every table with the same margins and its probability, and the sum of those that count. */
export function presentFisher(working: TwoWay, fisher: FisherWorking, presentation: Presentation): Block[] {
  const { say } = presentation;
  const message = say.messages.working.fisher;
  const { n } = working;
  const { first, row, column, counted, possible, mid, p, tables, alternative } = fisher;
  const observed = tables?.find((table) => table.first === first);
  const whole = (value: number) => say.number(value, 0);
  const ways = (from: number, take: number) => `C(${whole(from)}, ${whole(take)})`;
  return [
    ...(tables ? [table(working, fisher, tables, presentation)] : []),
    {
      kind: 'equations',
      items: [
        ...(observed
          ? [
              {
                label: message.observed,
                left: `P(${whole(first)})`,
                right: [
                  `${ways(row, first)} · ${ways(n - row, column - first)} / ${ways(n, column)}`,
                  probability(observed.probability, presentation)
                ]
              }
            ]
          : []),
        mid === null
          ? {
              label: message.p[alternative],
              left: 'p',
              right: [message.sum(whole(counted), whole(possible)), say.p(p)]
            }
          : {
              label: message.midP,
              left: 'p',
              right: [
                message.midSum,
                `${probability(mid.rarer, presentation)} + ½ · ${probability(mid.tied, presentation)}`,
                say.p(p)
              ]
            }
      ]
    }
  ];
}

function table(
  { x, y }: TwoWay,
  { first, possible, mid, p, alternative }: FisherWorking,
  tables: NonNullable<FisherWorking['tables']>,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { fisher: message, pair, total } = say.messages.working;
  const name = (side: TwoWaySide) => answerName(side.variable, side.levels?.[0]?.value ?? '', side.cut, presentation);
  const cell = pair(name(x), name(y));
  const share = (value: number, ...ref: string[]): TableCell => probabilityCell(value, presentation, 'fisher', ...ref);
  return {
    kind: 'table',
    id: 'fisher',
    minor: true,
    title:
      mid === null ? message.title[alternative](say.number(possible, 0)) : message.midTitle(say.number(possible, 0)),
    subtitle:
      mid === null ? message.subtitle[alternative](cell) : `${message.subtitle[alternative](cell)} ${message.half}`,
    columns: [
      { label: message.first(cell), align: 'left', compact: true, csv: 'first' },
      numbers(message.probability, 'probability'),
      numbers(message.counted, 'counted')
    ],
    rows: [
      ...tables.map((each) => ({
        ...(each.first === first ? { emphasis: true } : {}),
        cells: [
          { text: say.number(each.first, 0), value: each.first },
          share(each.probability, String(each.first)),
          each.counted
            ? share(each.probability * (mid !== null && each.tied ? 0.5 : 1), String(each.first), 'counted')
            : EMPTY
        ]
      })),
      { emphasis: true, cells: [textCell(total), share(1, '*'), share(p, '*', 'counted')] }
    ],
    notes: []
  };
}
