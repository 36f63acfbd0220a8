import type { ColumnName } from '#lib/stats/regression/result.ts';
import type { Prepared } from './model-data.ts';
import type { Fitted } from './model-fit.ts';
import type { RegressionCoefficient, RegressionTerm, RegressionThreshold } from './model-result.ts';

/** The slopes, and the intercept, by the names that a codebook has. */
export function coefficientsOf(found: Fitted, prepared: Prepared): RegressionCoefficient[] {
  return found.rows.flatMap(({ name: column, numbers }): RegressionCoefficient[] => {
    if (column.kind === 'threshold') return [];
    if (column.kind === 'intercept')
      return [{ term: '(intercept)', variable: null, level: null, reference: null, ...numbers, vif: null }];
    const { name } = column;
    const level = levelOf(column, prepared);
    return [
      {
        term: level === null ? name : `${name}=${level}`,
        variable: name,
        level,
        reference: level === null ? null : referenceOf(name, found, prepared),
        ...numbers,
        vif: comparable(found.terms.find((term) => term.name === name)?.vifScaled ?? null)
      }
    ];
  });
}

export function termsOf(found: Fitted, prepared: Prepared): RegressionTerm[] {
  return found.terms.map(({ name, test, vifScaled }) => ({
    variable: name,
    reference: referenceOf(name, found, prepared),
    statistic: test?.statistic ?? null,
    df: test?.df ?? null,
    p: test?.p ?? null,
    vif: comparable(vifScaled)
  }));
}

/** The name of a variable's VIF, which its coefficients have together. */
export const inflationTerm = (variable: string): string => `(vif)=${variable}`;

/** The name of the test that all coefficients of a variable are zero. */
export const jointTerm = (variable: string): string => `(all)=${variable}`;

/** The names of the tests of parallel lines: score, likelihood ratio, and Brant's of all or of one variable. */
export const SCORE = '(score)';
export const LINES = '(lines)';
export const BRANT = '(brant)';
export const brantTerm = (variable: string): string => `${BRANT}=${variable}`;

/** The name of the area under the ROC curve. */
export const AUC = '(auc)';

/** A threshold's name among the terms of a model: by the answer below it. */
export const thresholdTerm = (below: string): string => `(threshold)=${below}`;

export function thresholdsOf({ rows, levels }: Fitted, { outcome }: Prepared): RegressionThreshold[] {
  const answer = (place: number): string => outcome.levels[levels[place] ?? -1]?.value ?? '';
  return rows
    .filter(({ name }) => name.kind === 'threshold')
    .map(({ numbers: { estimate, se, statistic, df, p, low, high } }, place) => ({
      below: answer(place),
      above: answer(place + 1),
      estimate,
      se,
      statistic,
      df,
      p,
      low,
      high
    }));
}

/** On the scale of a single coefficient's VIF. */
export function comparable(vifScaled: number | null): number | null {
  return vifScaled === null ? null : vifScaled ** 2;
}

function levelOf({ level, name }: Pick<ColumnName, 'level' | 'name'>, { entering }: Prepared): string | null {
  const column = entering.find((each) => each.column.name === name)?.column;
  return level === undefined ? null : (column?.levels[level]?.value ?? null);
}

function referenceOf(variable: string, { terms }: Fitted, prepared: Prepared): string | null {
  const reference = terms.find(({ name }) => name === variable)?.reference;
  return reference === undefined ? null : levelOf({ name: variable, level: reference }, prepared);
}
