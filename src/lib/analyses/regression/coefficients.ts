import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, pCell, variableCell, words } from '../grid.ts';
import { ALL } from '../ref.ts';
import { answerName, outcomeName } from './names.ts';
import { coefficientNotes } from './notes.ts';
import type { RegressionCoefficient, RegressionResult, RegressionTerm } from './result.ts';

/** Slopes or odds ratios with their intervals and tests; then the intercept. */
export function coefficientTable(result: RegressionResult, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.regression;
  const odds = result.family !== 'linear';
  return {
    kind: 'table',
    id: `regression-${result.outcome}`,
    title: message.table[odds ? 'oddsRatio' : 'b'](outcomeName(result, presentation)),
    subtitle: subtitle(result, presentation),
    groups: [
      { label: '', span: 2 },
      { label: message.interval(say.percent(result.level)), span: 2 },
      { label: '', span: 5 }
    ],
    columns: coefficientColumns(result, presentation),
    rows: coefficientRows(result, presentation),
    notes: coefficientNotes(result, presentation)
  };
}

export function subtitle(result: RegressionResult, presentation: Presentation): string {
  const { say } = presentation;
  return say.messages.regression.subtitle[result.family](
    outcomeName(result, presentation),
    result.terms.length,
    say.number(result.n, Number.isInteger(result.n) ? 0 : 1)
  );
}

/** What the statistic of a coefficient is called. */
function statisticName({ inference }: RegressionResult): string {
  return inference === 't' ? 't' : inference === 'wald' ? 'z' : 'χ²';
}

export function coefficientColumns(result: RegressionResult, { say }: Presentation): TableColumn[] {
  const { columns } = say.messages.regression;
  const odds = result.family !== 'linear';
  return [
    words(say.messages.common.variable, 'term'),
    numbers(odds ? columns.oddsRatio : columns.b, odds ? 'odds_ratio' : 'b'),
    numbers(columns.low, 'low'),
    numbers(columns.high, 'high'),
    numbers(odds ? columns.b : columns.beta, odds ? 'b' : 'beta', false),
    numbers(columns.se, 'se', false),
    numbers(statisticName(result), 'statistic', false),
    numbers('p', 'p'),
    numbers(columns.vif, 'vif', false)
  ];
}

export function coefficientRows(result: RegressionResult, presentation: Presentation): TableRow[] {
  const { say } = presentation;
  const slopes = result.terms.flatMap((term): TableRow[] => {
    const own = result.coefficients.filter(({ variable }) => variable === term.variable);
    const [first] = own;
    if (!first) return [];
    const head = variableCell(term.variable, presentation);
    if (first.level === null) return [{ cells: [head, ...cells(first, [term.variable], result, presentation)] }];
    return [
      headOfGroups(term, head, own.length, presentation),
      ...own.map((row) => ({
        cells: [
          { text: capitalised(answerName(term.variable, row.level ?? '', presentation)), value: row.term },
          ...cells(row, [term.variable, row.level ?? ''], result, presentation)
        ]
      }))
    ];
  });
  const intercept = result.coefficients.filter(({ variable }) => variable === null);
  return [
    ...slopes,
    ...intercept.map((row) => ({
      cells: [
        { text: say.messages.regression.intercept, value: row.term },
        ...cells(row, [ALL, 'intercept'], result, presentation)
      ]
    }))
  ];
}

/** The variable of several groups, with its test as a whole. */
function headOfGroups(term: RegressionTerm, head: TableCell, groups: number, presentation: Presentation): TableRow {
  const message = presentation.say.messages.regression;
  const text = message.reference(head.text, answerName(term.variable, term.reference ?? '', presentation));
  if (groups === 1) return { heading: true, cells: [{ ...head, text }] };
  const blank = Array.from({ length: 6 }, () => EMPTY);
  return {
    cells: [
      { ...head, text },
      ...blank,
      pCell(term.p, presentation, term.variable, ALL, 'p'),
      numberCell(term.vif, 2, presentation, term.variable, ALL, 'vif')
    ]
  };
}

function cells(
  row: RegressionCoefficient,
  key: readonly string[],
  { family }: RegressionResult,
  presentation: Presentation
): TableCell[] {
  const number = (value: number | null, name: string): TableCell => numberCell(value, 2, presentation, ...key, name);
  const [estimate, low, high] =
    family === 'linear' ? [row.estimate, row.low, row.high] : [row.oddsRatio, row.oddsLow, row.oddsHigh];
  return [
    number(estimate, family === 'linear' ? 'b' : 'or'),
    number(low, 'low'),
    number(high, 'high'),
    family === 'linear' ? number(row.beta, 'beta') : number(row.estimate, 'b'),
    number(row.se, 'se'),
    number(row.statistic, 'statistic'),
    pCell(row.p, presentation, ...key, 'p'),
    number(row.vif, 'vif')
  ];
}
