import type { Codebook, DriverGroup, Invited, Variable } from '#lib/data/codebook.ts';
import { namesIn } from '#lib/recode/step.ts';
import { demandPlace, demandVariable } from './demand.ts';
import type { Edited } from './edit.ts';
import type { Notebook } from './notebook.ts';

/** The edits of a codebook, as `applyEdit` has them. */

function withCodebook(notebook: Notebook, changed: Partial<Codebook>): Notebook {
  return { ...notebook, codebook: { ...notebook.codebook, ...changed } };
}

export function setVariable(notebook: Notebook, name: string, variable: Variable): Edited {
  const former = demandVariable(notebook, name);
  const { variables, driverGroups } = notebook.codebook;
  if (variable.name !== name)
    throw new RangeError(
      `applyEdit requires the name of a column to stay ${JSON.stringify(name)} (got ${JSON.stringify(variable.name)})`
    );
  if (variable.role === 'outcome' && variables.some((other) => other.role === 'outcome' && other.name !== name))
    throw new RangeError(`applyEdit requires at most one outcome (got ${JSON.stringify(name)} as another)`);
  if (variable.driverGroup !== null && !driverGroups.some((group) => group.id === variable.driverGroup))
    throw new RangeError(
      `applyEdit requires a driver group of the codebook (got ${JSON.stringify(variable.driverGroup)})`
    );
  return {
    notebook: withCodebook(notebook, { variables: variables.with(variables.indexOf(former), variable) }),
    inverse: { kind: 'variable', name, variable: former }
  };
}

export function addVariable(notebook: Notebook, at: number, variable: Variable): Edited {
  const { variables } = notebook.codebook;
  demandPlace(at, variables.length);
  if (variables.some(({ name }) => name === variable.name))
    throw new RangeError(`applyEdit requires a name that no other variable has (got ${JSON.stringify(variable.name)})`);
  return {
    notebook: withCodebook(notebook, { variables: variables.toSpliced(at, 0, variable) }),
    inverse: { kind: 'remove-variable', name: variable.name }
  };
}

export function removeVariable(notebook: Notebook, name: string): Edited {
  const variable = demandVariable(notebook, name);
  const { variables, invited } = notebook.codebook;
  if (invited?.variable === name || notebook.steps.some((step) => namesIn(step).includes(name)))
    throw new RangeError(`applyEdit requires a variable that nothing else names (got ${JSON.stringify(name)})`);
  const at = variables.indexOf(variable);
  return {
    notebook: withCodebook(notebook, { variables: variables.toSpliced(at, 1) }),
    inverse: { kind: 'add-variable', at, variable }
  };
}

export function setInvited(notebook: Notebook, invited: Invited | null): Edited {
  if (invited) demandVariable(notebook, invited.variable);
  return {
    notebook: withCodebook(notebook, { invited }),
    inverse: { kind: 'invited', invited: notebook.codebook.invited }
  };
}

export function setDriverGroups(notebook: Notebook, driverGroups: readonly DriverGroup[]): Edited {
  for (const { driverGroup } of notebook.codebook.variables)
    if (driverGroup !== null && !driverGroups.some((group) => group.id === driverGroup))
      throw new RangeError(
        `applyEdit requires every driver group in use (got none of id ${JSON.stringify(driverGroup)})`
      );
  return {
    notebook: withCodebook(notebook, { driverGroups }),
    inverse: { kind: 'driver-groups', driverGroups: notebook.codebook.driverGroups }
  };
}
