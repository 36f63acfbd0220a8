import { variableLabel } from '#lib/analyses/labels.ts';
import { codingOf, stepsOf } from '#lib/recode/step.ts';
import { columnNamed, isAsItIs } from '../context.ts';
import type { SpssContext } from '../syntax.ts';
import { codedLines } from './coding.ts';
import { spssLabel } from './literal.ts';
import { scaleOf } from './scale.ts';

/** Filters, and the weight, which leave cases out; then the indices, of those who are left. */
export function selectionLines(context: SpssContext): string[] {
  const { steps, names, codebook, say } = context;
  const filters = stepsOf(steps, 'filter').flatMap(({ variable, keep }) => {
    const column = columnNamed(context, variable);
    if (!column) return [];
    const { values } = scaleOf(column);
    const kept = column.levels.flatMap(({ value }, index) => (keep.includes(value) ? [String(values[index])] : []));
    const condition = kept.length === 0 ? '$CASENUM < 0' : `ANY(${[names.of(variable).read, ...kept].join(', ')})`;
    return [`SELECT IF (${condition}).`];
  });
  const weight = weightOf(context);
  const indices = stepsOf(steps, 'index').flatMap((step) => {
    if (!columnNamed(context, step.name)) return [];
    const items = step.of.map((name) => ({ name, coding: { ...codingOf(steps, name), cutoff: null } }));
    const used = items.map(({ name, coding }) => (isAsItIs(coding) ? names.of(name).read : names.of(name).item));
    const { read } = names.of(step.name);
    const mean = `MEAN.${Math.max(1, step.least)}(${used.join(', ')})`;
    return [
      ...items.flatMap(({ name, coding }) =>
        isAsItIs(coding) ? [] : codedLines(name, names.of(name).item, coding, context)
      ),
      `COMPUTE ${read} = ${step.how === 'mean' ? mean : `${step.of.length} * ${mean}`}.`,
      `VARIABLE LABELS ${read} ${spssLabel(variableLabel(codebook, step.name, say), 250)}.`
    ];
  });
  return [...filters, ...(weight === null ? [] : [`SELECT IF (${weight} > 0).`]), ...indices];
}

/** The variable that weighs, or null where none does. */
export function weightOf(context: SpssContext): string | null {
  const variable = stepsOf(context.steps, 'weight').at(-1)?.variable;
  return variable === undefined || !columnNamed(context, variable) ? null : context.names.of(variable).read;
}
