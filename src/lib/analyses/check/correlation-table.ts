import type { TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { pText } from '../p-text.ts';
import { numberCell, pCell } from '../grid.ts';
import type { CheckResult, CorrelationResult } from './result.ts';
import { closeDecimals, endText, printedText, sharedNotes, step, stepColumns } from './steps.ts';

/** From rho and n to t and p, and what rho would have to be. */
export function correlationTable(
  result: CheckResult,
  correlation: CorrelationResult,
  n: number,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const message = say.messages.check.correlation;
  const { stars, agreement, p } = correlation;
  return {
    kind: 'table',
    id: 'check-correlation',
    title: message.finding[agreement](
      printedText(correlation, presentation),
      say.number(n, 0),
      message.claims[stars],
      pText(p, presentation)
    ),
    subtitle: message.subtitle,
    columns: stepColumns(presentation),
    rows: rows(correlation, n, presentation),
    notes: [...sharedNotes(result, agreement === 'inconsistent', presentation), message.notes.stars]
  };
}

function rows(correlation: CorrelationResult, n: number, presentation: Presentation): TableRow[] {
  const { say } = presentation;
  const { rows: labels } = say.messages.check.correlation;
  const { statistic, df, p, pLow, pHigh, critical, criticalStatistic, pairs, alpha, value, span } = correlation;
  const size = say.number(Math.abs(value), correlation.decimals);
  const rho = printedText(correlation, presentation);
  const t = say.number(criticalStatistic, 3);
  const [degrees, level] = [say.number(df, 0), say.number(alpha, 2)];
  // The end of what is printed that is farther from 0 has the smaller p.
  const ends = Math.abs(span.low) > Math.abs(span.high) ? [span.low, span.high] : [span.high, span.low];
  const [far, near] = ends.map((end) => endText(Math.max(-1, Math.min(1, end)), correlation, presentation));
  return [
    step(
      labels.t(say.number(n, 0)),
      `${rho} × √(${degrees} / (1 − ${size}²))`,
      numberCell(statistic, 3, presentation, 't')
    ),
    step(labels.p, labels.ofT(degrees), pCell(p, presentation, 'p')),
    step(labels.ends, labels.rho(far ?? ''), pCell(pLow, presentation, 'p', 'low')),
    step(
      labels.ends,
      labels.rho(span.low < 0 && span.high > 0 ? say.number(0, 0) : (near ?? '')),
      pCell(pHigh, presentation, 'p', 'high')
    ),
    step(
      labels.critical(level),
      `${t} / √(${t}² + ${degrees})`,
      numberCell(critical, closeDecimals(correlation), presentation, 'critical')
    ),
    ...(pairs === null
      ? []
      : [step(labels.pairs(level), labels.rho(far ?? ''), numberCell(pairs, 0, presentation, 'pairs'))])
  ];
}
