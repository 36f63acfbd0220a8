import type { Notebook } from './notebook.ts';
import { codingOf } from '#lib/recode/step.ts';

/** How one version of a notebook differs from another: how many of each were added, taken away or changed. */
export interface Differences {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Variables that are coded otherwise. */
  readonly codings: number;
  /** Variables described otherwise, and those that one of them lacks. */
  readonly variables: number;
  /** Filters, weights and indices, the title, the smallest group. */
  readonly other: boolean;
}

/** What came about between two versions of a notebook. */
export function differences(before: Notebook, after: Notebook): Differences {
  const cells = new Map(before.cells.map((cell) => [cell.id, cell]));
  const kept = after.cells.filter(({ id }) => cells.has(id));
  const variables = new Map(before.codebook.variables.map((variable) => [variable.name, variable]));
  const names = [...new Set([...variables.keys(), ...after.codebook.variables.map(({ name }) => name)])];
  const others = ({ steps, title, subtitle, smallestGroup, codebook }: Notebook) => [
    steps.filter(({ kind }) => kind !== 'code'),
    title,
    subtitle,
    smallestGroup,
    codebook.driverGroups,
    codebook.invited
  ];
  return {
    added: after.cells.length - kept.length,
    removed: before.cells.length - kept.length,
    changed: kept.filter((cell) => !same(cell, cells.get(cell.id))).length,
    codings: names.filter((name) => !same(codingOf(before.steps, name), codingOf(after.steps, name))).length,
    variables: names.filter(
      (name) =>
        !same(
          variables.get(name),
          after.codebook.variables.find((variable) => variable.name === name)
        )
    ).length,
    other: !same(others(before), others(after))
  };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
