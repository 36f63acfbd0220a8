import { variablesWithRole, type Codebook, type Variable } from '#lib/data/codebook.ts';
import { scaledOf } from './starter.ts';

/**
 * The questions that belong together: the drivers where there are at least two that can be ordered, else the ordered
 * variables of the scale that most of them share, else every variable on a scale. The outcome is none of them.
 */
export function itemsOf(codebook: Codebook): Variable[] {
  const items = scaledOf(codebook).filter(({ role }) => role !== 'outcome');
  const drivers = variablesWithRole(codebook, 'driver').filter((variable) => items.includes(variable));
  if (drivers.length > 1) return drivers;
  const shared = sameScale(items.filter(({ level }) => level === 'ordinal'));
  return shared.length > 1 ? shared : items;
}

/** Of the variables with the same answers those that are most; of equals the first. */
function sameScale(variables: readonly Variable[]): Variable[] {
  const byScale = new Map<string, Variable[]>();
  for (const variable of variables) {
    const key = JSON.stringify(variable.categories.map(({ value }) => value));
    byScale.set(key, [...(byScale.get(key) ?? []), variable]);
  }
  return [...byScale.values()].reduce((most, next) => (next.length > most.length ? next : most), []);
}
