import type { Block, TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numbers, textCell } from '../grid.ts';
import { answerName, probability, probabilityCell } from './names.ts';
import type { CorrelationWorking, FisherWorking, Side } from './result.ts';

/** Every table with the same margins and its probability, and the sum of those that count. */
export function presentFisher(working: CorrelationWorking, fisher: FisherWorking, presentation: Presentation): Block[] {
  const { say } = presentation;
  const message = say.messages.working.fisher;
  const { n } = working;
  const { first, row, column, counted, possible, p, tables } = fisher;
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
        { label: message.p, left: 'p', right: [message.sum(whole(counted), whole(possible)), say.p(p)] }
      ]
    }
  ];
}

function table(
  { x, y }: CorrelationWorking,
  { first, possible, p }: FisherWorking,
  tables: NonNullable<FisherWorking['tables']>,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { fisher: message, pair, total } = say.messages.working;
  const name = (side: Side) => answerName(side.variable, side.levels?.[0]?.value ?? '', side.cut, presentation);
  const cell = pair(name(x), name(y));
  const share = (value: number, ...ref: string[]): TableCell => probabilityCell(value, presentation, 'fisher', ...ref);
  return {
    kind: 'table',
    id: 'fisher',
    minor: true,
    title: message.title(say.number(possible, 0)),
    subtitle: message.subtitle(cell),
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
          each.counted ? share(each.probability, String(each.first), 'counted') : EMPTY
        ]
      })),
      { emphasis: true, cells: [textCell(total), share(1, '*'), share(p, '*', 'counted')] }
    ],
    notes: []
  };
}
