import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { ALL } from '../ref.ts';
import { weightiest } from './finding.ts';
import type { Names } from '../way-names.ts';
import type { MultiverseResult, OfChoice, Tally } from './result.ts';

/** All ways, and those that make each choice: what a choice does to the result. */
export function table(result: MultiverseResult, names: Names, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const { columns, ...message } = say.messages.multiverse;
  const most = weightiest(result);
  return {
    kind: 'table',
    id: `multiverse-table-${result.outcome}-${result.predictor}`,
    title: most
      ? message.weightiest(names.head(most.choice), say.number(most.low, 2), say.number(most.high, 2))
      : message.table,
    subtitle: message.tableSubtitle,
    columns: [
      words(columns.choice, 'choice'),
      numbers(columns.ways, 'ways'),
      numbers(columns.median, 'median'),
      numbers(columns.min, 'min', false),
      numbers(columns.max, 'max', false),
      numbers(columns.positive, 'positive'),
      numbers(columns.negative, 'negative', false),
      numbers(columns.positiveSignificant, 'positive_significant', false),
      numbers(columns.negativeSignificant, 'negative_significant', false)
    ],
    rows: [
      { emphasis: true, cells: [textCell(message.all), ...cells(result.summary, [ALL], presentation)] },
      ...choiceRows(result, names, presentation)
    ],
    notes: result.standing && result.choices.length > 0 ? [message.notes.standing] : []
  };
}

function choiceRows({ choices, standing }: MultiverseResult, names: Names, presentation: Presentation): TableRow[] {
  return [...new Set(choices.map(({ choice }) => choice))].flatMap((choice): TableRow[] => [
    { heading: true, cells: [{ text: names.head(choice), value: choice }] },
    ...choices
      .filter((one) => one.choice === choice)
      .map((one) => ({
        emphasis: standing !== null && standing[choice] === one.value,
        cells: [
          { text: names.value(choice, one.value), value: `${choice} ${nameOf(one)}` },
          ...cells(one, [choice, nameOf(one)], presentation)
        ]
      }))
  ]);
}

/** All levels kept have a name too. */
const nameOf = ({ value }: OfChoice): string => String(value ?? 'uncut');

function cells(tally: Tally, key: readonly string[], presentation: Presentation): TableCell[] {
  const of = (name: keyof Tally, decimals: number): TableCell =>
    numberCell(tally[name], decimals, presentation, ...key, name);
  return [
    of('defined', 0),
    of('median', 2),
    of('min', 2),
    of('max', 2),
    of('positive', 0),
    of('negative', 0),
    of('positiveSignificant', 0),
    of('negativeSignificant', 0)
  ];
}
