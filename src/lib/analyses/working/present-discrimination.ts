import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, Equation, TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { answerName, countText, decimalsOf, inside } from './names.ts';
import type { Body } from './present.ts';
import type { ModelWorking } from './result-model.ts';
import type { DiscriminationWorking } from './result-tests.ts';

/** Who has the outcome by the predicted chance, and in how many pairs the chance is on the right side. */
export function presentDiscrimination(
  part: DiscriminationWorking,
  working: ModelWorking,
  presentation: Presentation
): Body {
  const { say } = presentation;
  const message = say.messages.working.discrimination;
  const title = capitalised(message.finding(inside(working.outcome, presentation), say.number(part.estimate, 3)));
  const head: Block =
    part.rows === null ? { kind: 'heading', level: 2, text: title } : chances(part.rows, title, working, presentation);
  return {
    blocks: [head, { kind: 'equations', items: equations(part, presentation) }],
    conventions: [message.convention, ...(part.unlisted === null ? [] : [message[part.unlisted]])]
  };
}

function chances(
  rows: NonNullable<DiscriminationWorking['rows']>,
  title: string,
  { outcome, event }: ModelWorking,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { discrimination: message, table } = say.messages.working;
  const count = (value: number, ...ref: string[]) => numberCell(value, decimalsOf(value, 2), presentation, ...ref);
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    kind: 'table',
    id: 'chances',
    title,
    subtitle: message.subtitle(say.messages.common.quoted(answerName(outcome, event ?? '', true, presentation))),
    columns: [
      { ...words(message.chance, 'chance'), align: 'right' },
      numbers(message.having, 'having'),
      numbers(message.without, 'without'),
      numbers(message.below, 'below', false),
      numbers(`m${TIMES}l`, 'won'),
      numbers(`m${TIMES}u`, 'tied')
    ],
    rows: [
      ...rows.map(({ chance, having, without, below }, place) => {
        const name = String(place + 1);
        return {
          cells: [
            numberCell(chance, 4, presentation, name, 'chance'),
            count(having, name, 'having'),
            count(without, name, 'without'),
            count(below, name, 'below'),
            count(having * below, name, 'won'),
            count(having * without, name, 'tied')
          ]
        };
      }),
      {
        emphasis: true,
        cells: [
          textCell(table.sum),
          count(
            sum(({ having }) => having),
            '*',
            'having'
          ),
          count(
            sum(({ without }) => without),
            '*',
            'without'
          ),
          EMPTY,
          count(
            sum(({ having, below }) => having * below),
            '*',
            'won'
          ),
          count(
            sum(({ having, without }) => having * without),
            '*',
            'tied'
          )
        ]
      }
    ],
    notes: []
  };
}

function equations({ counts, won, tied, estimate }: DiscriminationWorking, { say }: Presentation): Equation[] {
  const message = say.messages.working.discrimination;
  const area = say.number(estimate, 3);
  if (counts === null) {
    const [first, second] = [say.number(won, 4), say.number(tied, 4)];
    return [
      equation(message.wonShare, 'V', first),
      equation(message.tiedShare, 'T', second),
      equation(message.area, 'AUC', 'V + T / 2', `${first} + ${second} / 2`, area)
    ];
  }
  const { having, without } = counts;
  const text = (share: number): string => countText(share * having * without, say);
  const pairs = countText(having * without, say);
  return [
    equation(message.pairs, 'N', `${countText(having, say)}${TIMES}${countText(without, say)}`, pairs),
    equation(message.won, 'V', message.wonOf, text(won)),
    equation(message.tied, 'T', message.tiedOf, text(tied)),
    equation(message.area, 'AUC', '(V + T / 2) / N', `(${text(won)} + ${text(tied)} / 2) / ${pairs}`, area)
  ];
}
