import { outcomeOf, variableOf, variablesWithRole, type Codebook } from '#lib/data/codebook.ts';
import type { Input, Notice } from './contract.ts';
import type { Field } from './field.ts';

type None = Extract<Field, { readonly kind: 'variables' }>['none'];

/**
 * The variables meant by a field that names none: the drivers; the outcome and the drivers; or all that have a place on a
 * scale: outcome and drivers where these are chosen, else every variable whose answers stand in order.
 */
export function variablesMeant(codebook: Codebook, none: None): string[] {
  const outcome = outcomeOf(codebook);
  const drivers = variablesWithRole(codebook, 'driver').map(({ name }) => name);
  if (none === 'nothing') return [];
  if (none === 'drivers') return drivers;
  const both = [...(outcome ? [outcome.name] : []), ...drivers];
  if (none === 'outcome-and-drivers' || both.length > 1) return both;
  return codebook.variables.filter(({ level }) => level === 'ordinal' || level === 'interval').map(({ name }) => name);
}

/**
 * Those of the variables that can be used, in the order given, each once. For each of the others a notice says why:
 * `no-such-variable`, `text`, `unordered` (where an order is needed), `unanswered`.
 */
export function usableVariables(
  wanted: readonly string[],
  needs: 'order' | 'answers',
  { codebook, table }: Input,
  notices: Notice[]
): string[] {
  return [...new Set(wanted)].filter((name) => {
    const column = table.columns.find((each) => each.name === name);
    const level = variableOf(codebook, name)?.level;
    const code =
      !column || !level
        ? 'no-such-variable'
        : level === 'text'
          ? 'text'
          : level === 'nominal' && needs === 'order' && column.levels.length > 2
            ? 'unordered'
            : column.levels.length === 0
              ? 'unanswered'
              : null;
    if (code !== null) notices.push({ code, about: { variable: name } });
    return code === null;
  });
}
