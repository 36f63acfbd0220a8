import type { Block } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { troubles } from '../trouble.ts';
import { coefficientTable } from './coefficients.ts';
import { coefficientFigure } from './figure.ts';
import { fitTable } from './fit-table.ts';
import { predictionTable } from './prediction-table.ts';
import { proportionalTable } from './proportional-table.ts';
import { thresholdTable } from './threshold-table.ts';
import type { RegressionResult } from './result.ts';

/** The coefficients as dots and in a table, how the model fits, whether it may be used, what it predicts, and its thresholds. */
export function present(result: RegressionResult, presentation: Presentation): Block[] {
  const notices = troubles(result.notices, presentation.say.messages.regression.notices, presentation);
  const { fit, proportional, predictions, thresholds } = result;
  if (!fit || result.terms.every(({ p }) => p === null)) return notices;
  return [
    coefficientFigure(result, presentation),
    coefficientTable(result, presentation),
    // What is doubtful stands where the numbers are read.
    ...notices,
    fitTable(result, fit, presentation),
    ...(proportional && !('why' in proportional) ? [proportionalTable(result, proportional, presentation)] : []),
    ...(predictions.length > 0 ? [predictionTable(result, presentation)] : []),
    ...(thresholds.length > 0 ? [thresholdTable(result, presentation)] : [])
  ];
}
