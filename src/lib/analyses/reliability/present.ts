import type { Block, TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { troubles } from '../trouble.ts';
import { itemTable } from './item-table.ts';
import type { ReliabilityAlpha, ReliabilityResult } from './result.ts';

/** The least alpha that is called reliable (Nunnally 1978). */
const ENOUGH = 0.7;

/** The coefficients with what they say, each item against the rest, and then what was left out or is doubtful. */
export function present(result: ReliabilityResult, presentation: Presentation): Block[] {
  const notices = troubles(result.notices, presentation.say.messages.reliability.notices, presentation);
  return [
    ...(result.alpha === null ? [] : [coefficients(result.alpha, result, presentation)]),
    ...(result.items.length === 0 ? [] : [itemTable(result, presentation)]),
    ...notices
  ];
}

function coefficients(alpha: ReliabilityAlpha, result: ReliabilityResult, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.reliability;
  const turned = result.items.some((item) => item.turned);
  return {
    kind: 'table',
    id: 'reliability',
    title: finding(alpha, presentation),
    subtitle: subtitle(result, presentation),
    groups: [
      { label: '', span: 2 },
      { label: message.interval(say.percent(alpha.level)), span: 2 },
      { label: '', span: 1 }
    ],
    columns: [
      words(message.columns.coefficient, 'coefficient'),
      numbers(message.columns.estimate, 'estimate'),
      numbers(message.columns.low, 'low'),
      numbers(message.columns.high, 'high'),
      { ...words(message.columns.says, 'says'), compact: false }
    ],
    rows: rowsOf(alpha, result, presentation),
    notes: [
      message.notes.reliable(say.number(ENOUGH, 2)),
      message.notes.dimension,
      `${message.notes.interval} ${message.notes.convention[result.convention]}`,
      ...(result.matrix === 'polychoric' ? [message.notes.polychoric] : []),
      ...(result.items.length === 2 ? [message.notes.twoItems] : []),
      ...(turned ? [message.notes.turned] : []),
      message.notes.index
    ]
  };
}

/** Whether alpha is enough, by its whole interval. */
function finding({ estimate, low, high }: ReliabilityAlpha, { say }: Presentation): string {
  const message = say.messages.reliability.finding;
  const alpha = say.number(estimate, 2);
  if (low !== null && low >= ENOUGH) return message.reliable(alpha);
  return high !== null && high < ENOUGH ? message.unreliable(alpha) : message.uncertain(alpha);
}

function subtitle({ items, n, missing, matrix }: ReliabilityResult, { say }: Presentation): string {
  const message = say.messages.reliability.subtitle;
  const count = n ?? 0;
  const answers = say.number(count, Number.isInteger(count) ? 0 : 1);
  return message[missing](items.length, answers, message.matrix[matrix]);
}

function rowsOf(alpha: ReliabilityAlpha, result: ReliabilityResult, presentation: Presentation): TableRow[] {
  const message = presentation.say.messages.reliability;
  const { omega, splitHalf, interItem, scale } = result;
  const number = (value: number | null | undefined, ...ref: readonly string[]): TableCell =>
    numberCell(value, 2, presentation, ...ref);
  const row = (label: string, estimate: TableCell, says: string, ends: readonly TableCell[] = [EMPTY, EMPTY]) => ({
    cells: [textCell(label), estimate, ...ends, textCell(says)]
  });
  const { coefficients: labels, says } = message;
  const defined = omega !== null && 'estimate' in omega ? omega : null;
  return [
    {
      ...row(labels.alpha[result.matrix], number(alpha.estimate, 'alpha', 'estimate'), says.alpha[result.matrix], [
        number(alpha.low, 'alpha', 'low'),
        number(alpha.high, 'alpha', 'high')
      ]),
      emphasis: true
    },
    // Of correlations alpha is standardised as it is.
    ...(result.matrix === 'numbers'
      ? [row(labels.standardised, number(alpha.standardised, 'alpha', 'standardised'), says.standardised)]
      : []),
    ...(defined
      ? [
          row(labels.omega, number(defined.estimate, 'omega', 'estimate'), says.omega),
          ...(result.matrix === 'numbers'
            ? [row(labels.omegaStandardised, number(defined.standardised, 'omega', 'standardised'), says.standardised)]
            : [])
        ]
      : []),
    row(labels.lambda2, number(result.lambda2, 'lambda2', 'estimate'), says.lambda2),
    ...(result.lambda6 === null
      ? []
      : [row(labels.lambda6, number(result.lambda6, 'lambda6', 'estimate'), says.lambda6)]),
    ...(splitHalf ? [row(labels.halves, number(splitHalf.guttman, 'halves', 'guttman'), says.halves)] : []),
    ...(interItem
      ? [
          row(
            labels.interItem,
            number(interItem.mean, 'inter-item', 'mean'),
            says.interItem(presentation.say.number(interItem.min, 2), presentation.say.number(interItem.max, 2))
          )
        ]
      : []),
    ...(scale
      ? [
          row(labels.scaleMean, number(scale.mean, 'scale', 'mean'), says.scale[scale.score]),
          row(labels.scaleSd, number(scale.sd, 'scale', 'sd'), says.scale[scale.score])
        ]
      : [])
  ];
}
