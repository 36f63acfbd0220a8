import { capitalised } from '#lib/messages/sentence.ts';
import { alphaText } from '../alpha-text.ts';
import type { TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, pCell, textCell, words } from '../grid.ts';
import { namesOf, type Names } from '../way-names.ts';
import { waysEquations } from './equations-ways.ts';
import type { Body } from './present.ts';
import type { PlacedWay, WaysWorking } from './result-ways.ts';

/** The ways in their order, how many of them say what, and what they say together. */
export function presentWays(working: WaysWorking, presentation: Presentation): Body {
  const message = presentation.say.messages.working.ways;
  const names = namesOf(working, message, presentation);
  return {
    blocks: [
      listTable(working, names, presentation),
      signsTable(working, presentation),
      { kind: 'equations', items: waysEquations(working, presentation) }
    ],
    conventions: [
      message.convention,
      ...(working.listed.length < working.tally.defined ? [message.some] : []),
      presentation.say.messages.working.rounded
    ]
  };
}

function finding({ asked, tally }: WaysWorking, names: Names, { say }: Presentation): string {
  const message = say.messages.working.ways;
  const [defined, median] = [say.number(tally.defined, 0), say.number(tally.median ?? 0, 2)];
  if (asked === null) return message.finding(defined, median);
  return message.findingOf(names.head(asked.choice), names.value(asked.choice, asked.value), defined, median);
}

/** Each way with what it chose, the lowest first; a row of dots where some are not listed. */
function listTable(working: WaysWorking, names: Names, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.working.ways;
  const { listed, choices, tally } = working;
  const free = choices.filter(({ values }) => values > 1).map(({ choice }) => choice);
  const middle = [(tally.defined + 1) >> 1, (tally.defined >> 1) + 1];
  const row = (way: PlacedWay): TableRow => ({
    emphasis: middle.includes(way.place),
    cells: [
      numberCell(way.place, 0, presentation),
      ...free.map((choice) => ({ text: names.value(choice, way[choice]), value: way[choice] ?? 'uncut' })),
      numberCell(way.n, 0, presentation, String(way.place), 'n'),
      numberCell(way.estimate, 3, presentation, String(way.place), 'estimate'),
      pCell(way.p, presentation, String(way.place), 'p')
    ]
  });
  const dots: TableRow = { cells: [textCell('…'), ...free.map(() => EMPTY), EMPTY, EMPTY, EMPTY] };
  return {
    kind: 'table',
    id: 'ways',
    title: capitalised(finding(working, names, presentation)),
    subtitle: message.subtitle(names.predictor, names.outcome),
    columns: [
      numbers(message.places, 'place'),
      ...free.map((choice) => words(names.head(choice), choice)),
      numbers('n', 'n'),
      numbers(message.estimate, 'estimate'),
      numbers('p', 'p')
    ],
    rows: listed.flatMap((way, index) => {
      const before = index === 0 ? 0 : (listed[index - 1]?.place ?? 0);
      return way.place > before + 1 ? [dots, row(way)] : [row(way)];
    }),
    notes: []
  };
}

/** Ways by the sign of their estimate, and whether they are significant. */
function signsTable({ tally, alpha }: WaysWorking, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const { ways: message, total } = say.messages.working;
  const level = alphaText(alpha, say);
  const { defined, positive, negative, positiveSignificant, negativeSignificant } = tally;
  const zero = defined - positive - negative;
  const row = (label: string, key: string, count: number, significant: number): TableRow => ({
    emphasis: key === '*',
    cells: [
      textCell(label),
      numberCell(significant, 0, presentation, key, 'significant'),
      numberCell(count - significant, 0, presentation, key, 'other'),
      numberCell(count, 0, presentation, key, 'ways')
    ]
  });
  return {
    kind: 'table',
    id: 'signs',
    minor: true,
    title: message.signs,
    subtitle: '',
    columns: [
      words(message.sign, 'sign'),
      numbers(message.solid(level), 'significant'),
      numbers(message.hollow(level), 'other'),
      numbers(total, 'ways')
    ],
    rows: [
      row(message.columns.positive, 'positive', positive, positiveSignificant),
      row(message.columns.negative, 'negative', negative, negativeSignificant),
      ...(zero === 0 ? [] : [row(message.none, 'zero', zero, 0)]),
      row(total, '*', defined, positiveSignificant + negativeSignificant)
    ],
    notes: []
  };
}
