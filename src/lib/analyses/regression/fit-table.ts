import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, pCell, words } from '../grid.ts';
import { ALL } from '../ref.ts';
import { isSignificant } from './finding.ts';
import { pText } from '../p-text.ts';
import { outcomeName } from './names.ts';
import type { RegressionFit, RegressionResult } from './result.ts';

/** Whether the variables together have anything to do with the outcome, and how much of it they tell. */
export function fitTable(result: RegressionResult, fit: RegressionFit, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.regression.fit;
  const { test } = fit;
  return {
    kind: 'table',
    id: `regression-fit-${result.outcome}`,
    title: test
      ? message.title(outcomeName(result, presentation), isSignificant(test.p), pText(test.p, presentation))
      : message.plain,
    subtitle: message.subtitle(say.number(result.n, Number.isInteger(result.n) ? 0 : 1)),
    columns: [words(message.columns.measure, 'measure'), numbers(message.columns.value, 'value')],
    rows: rows(result, fit, presentation),
    notes: [
      ...(result.method === 'firth' ? [message.penalised] : []),
      ...(result.family === 'ordinal' ? [message.effective] : []),
      ...(result.proportional && 'why' in result.proportional && result.proportional.why === 'one-split'
        ? [message.oneSplit]
        : [])
    ]
  };
}

function rows({ family }: RegressionResult, fit: RegressionFit, presentation: Presentation): TableRow[] {
  const { say } = presentation;
  const { measures } = say.messages.regression.fit;
  const row = (id: string, label: string, cell: TableCell): TableRow[] =>
    cell.value === null ? [] : [{ cells: [{ text: label, value: id }, cell] }];
  const number = (id: string, label: string, value: number | null, decimals: number): TableRow[] =>
    row(id, label, numberCell(value, decimals, presentation, ALL, id));
  const { test } = fit;
  return [
    ...(test
      ? [
          ...number(test.test, measures[test.test](dfText(test.df, presentation)), test.statistic, 2),
          ...row('p', 'p', pCell(test.p, presentation, ALL, 'p'))
        ]
      : []),
    ...number('r2', measures.r2, fit.r2, 3),
    ...number('adjusted-r2', measures.adjustedR2, fit.adjustedR2, 3),
    ...number('residual-sd', measures.residualSd, fit.residualSd, 2),
    ...number('nagelkerke', measures.nagelkerke, fit.nagelkerke, 3),
    ...number('mcfadden', measures.mcFadden, fit.mcFadden, 3),
    ...number('auc', measures.auc, fit.auc, 3),
    ...number('log-likelihood', measures.logLikelihood, fit.logLikelihood, 2),
    ...number('aic', measures.aic, fit.aic, 1),
    ...number('per-parameter', measures.perParameter[family], fit.perParameter, 1)
  ];
}

function dfText(df: number | readonly [number, number] | null, { say }: Presentation): string {
  const text = (value: number): string => say.number(value, Number.isInteger(value) ? 0 : 1);
  if (df === null) return '';
  return typeof df === 'number' ? text(df) : df.map(text).join('; ');
}
