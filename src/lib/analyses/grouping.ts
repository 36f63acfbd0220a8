import { variableOf, variablesWithRole, type Codebook } from '#lib/data/codebook.ts';

/** The grouping meant by a field that names none: the one whose invited are known, else the first of the codebook. */
export function groupingOf(codebook: Codebook): string | null {
  const groupings = variablesWithRole(codebook, 'group');
  const invited = groupings.find(({ name }) => name === codebook.invited?.variable);
  return (invited ?? groupings[0])?.name ?? null;
}

/** Why a variable cannot divide the respondents, or null where it can. */
export function refusedGrouping(
  codebook: Codebook,
  columns: readonly { readonly name: string }[],
  name: string | null
) {
  if (name === null) return 'no-grouping';
  const variable = variableOf(codebook, name);
  if (!variable || !columns.some((column) => column.name === name)) return 'no-such-variable';
  return variable.level === 'text' ? 'text' : null;
}
