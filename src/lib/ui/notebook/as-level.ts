import type { MeasurementLevel, Variable } from '#lib/data/codebook.ts';
import type { RawColumn } from '#lib/data/table.ts';
import { rising } from '#lib/data/tabulate.ts';

/**
 * What changes in a variable that gets another level of measurement: ranked and named answers need their categories, which
 * are then those of the file in rising order; numbers and free text have none.
 */
export function asLevel(variable: Variable, raw: RawColumn, level: MeasurementLevel): Partial<Variable> {
  if (level === 'interval' || level === 'text') return { level, categories: [] };
  if (variable.categories.length > 0) return { level };
  const missing = new Set(['', ...variable.missing.map((each) => each.value)]);
  const values = rising(raw.values.filter((value) => !missing.has(value)));
  return { level, categories: values.map((value) => ({ value, label: value })) };
}
