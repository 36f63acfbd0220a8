import { variableOf, type Codebook } from '#lib/data/codebook.ts';
import type { MarkShape } from '#lib/figures/marks.ts';
import type { Paint } from '#lib/figures/scene.ts';
import type { Say } from '#lib/messages/say.ts';

/** A variable's label: `full` the whole item, `short` for boxes and axes, `tiny` for half-width panels. */
export function variableLabel(
  codebook: Codebook,
  name: string,
  say: Say,
  size: 'full' | 'short' | 'tiny' = 'full'
): string {
  const variable = variableOf(codebook, name);
  if (!variable) return name;
  const short = variable.short ?? variable.label;
  return say.local(size === 'full' ? variable.label : size === 'short' ? short : (variable.tiny ?? short));
}

/** An answer's label; the answer itself where the codebook has none. */
export function categoryLabel(
  codebook: Codebook,
  name: string,
  value: string,
  say: Say,
  size: 'full' | 'short' = 'full'
): string {
  const category = variableOf(codebook, name)?.categories.find((candidate) => candidate.value === value);
  if (!category) return value;
  return say.local(size === 'short' ? (category.short ?? category.label) : category.label);
}

/** Colour and shape of a variable: its driver group's, the outcome's, or none. */
export function variableMark(codebook: Codebook, name: string): { shape: MarkShape; paint: Paint } | undefined {
  const variable = variableOf(codebook, name);
  if (variable?.role === 'outcome') return { shape: 'outcome', paint: 'utf' };
  const group = codebook.driverGroups.find((candidate) => candidate.id === variable?.driverGroup);
  return group && { shape: group.mark, paint: group.mark };
}
