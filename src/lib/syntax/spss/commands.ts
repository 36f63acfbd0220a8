import type { SpssContext } from '../syntax.ts';
import { spssWords } from './literal.ts';

/** Spearman's rho, or Kendall's tau-b, of each variable of one list with each of another. */
export function nonparCorr(
  ones: readonly string[],
  others: readonly string[],
  print: 'SPEARMAN' | 'KENDALL' = 'SPEARMAN'
): string[] {
  if (ones.length === 0 || others.length === 0) return [];
  return [
    'NONPAR CORR',
    `  /VARIABLES=${spssWords([...ones, 'WITH', ...others])}`,
    `  /PRINT=${print} TWOTAIL NOSIG`,
    '  /MISSING=PAIRWISE.'
  ];
}

/** Two-way tables with Fisher's exact p, which SPSS gives for two by two. */
export function fisherTables(ones: readonly string[], others: readonly string[]): string[] {
  if (ones.length === 0 || others.length === 0) return [];
  return [
    'CROSSTABS',
    `  /TABLES=${spssWords([...ones, 'BY', ...others])}`,
    '  /CELLS=COUNT',
    '  /STATISTICS=CHISQ PHI.'
  ];
}

/** Rho of coded variables with a target, and Fisher's p where both are cut in two, unless it is not wanted. */
export function correlate(context: SpssContext, variables: readonly string[], target: string, fisher = true): string[] {
  const coded = (name: string) => context.names.of(name).coded;
  const two = (name: string) => levelsCoded(context, name) === 2;
  const cut = two(target) && fisher ? variables.filter(two) : [];
  return [...nonparCorr(variables.map(coded), [coded(target)]), ...fisherTables(cut.map(coded), [coded(target)])];
}

/** How many answers a variable has, after its coding or as read. */
export function levelsCoded(context: SpssContext, name: string, coded = true): number {
  const { columns } = coded ? context.coded : context.table;
  return columns.find((column) => column.name === name)?.levels.length ?? 0;
}

/** Commands for each group apart. */
export function inGroups(context: SpssContext, by: string | null, commands: readonly string[]): string[] {
  if (by === null || commands.length === 0) return [...commands];
  const { read } = context.names.of(by);
  return [`SORT CASES BY ${read}.`, `SPLIT FILE SEPARATE BY ${read}.`, ...commands, 'SPLIT FILE OFF.'];
}
