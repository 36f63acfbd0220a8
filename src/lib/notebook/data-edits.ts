import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { stepsOf, type IndexStep, type Step } from '#lib/recode/step.ts';
import type { Edit } from './edit.ts';
import type { Notebook } from './notebook.ts';

/** The edit after which only respondents with one of these answers take part; null ends that. One filter a variable. */
export function filterEdit({ steps }: Notebook, variable: string, keep: readonly string[] | null): Edit {
  const step: Step | null = keep && { kind: 'filter', variable, keep };
  return replaced(steps, (each) => each.kind === 'filter' && each.variable === variable, step);
}

/** The edit that lets each respondent count as many times as a variable says; null lets each count as one. */
export function weightEdit({ steps }: Notebook, variable: string | null): Edit {
  const step: Step | null = variable === null ? null : { kind: 'weight', variable };
  return replaced(steps, ({ kind }) => kind === 'weight', step);
}

/** The edit that makes an index, or makes it otherwise; a new one stands last in the codebook, as a number in no use. */
export function indexEdit({ steps, codebook }: Notebook, step: IndexStep, label: string): Edit {
  const changed = replaced(steps, (each) => each.kind === 'index' && each.name === step.name, step);
  if (codebook.variables.some(({ name }) => name === step.name)) return changed;
  const variable: Variable = {
    name: step.name,
    label,
    level: 'interval',
    categories: [],
    missing: [],
    role: 'none',
    driverGroup: null
  };
  return { kind: 'all', edits: [{ kind: 'add-variable', at: codebook.variables.length, variable }, changed] };
}

/** The edit that takes an index away, with its coding. */
export function withoutIndexEdit({ steps }: Notebook, name: string): Edit {
  const kept = steps.filter((step) => (step.kind === 'index' ? step.name : step.variable) !== name);
  return {
    kind: 'all',
    edits: [
      { kind: 'steps', steps: kept },
      { kind: 'remove-variable', name }
    ]
  };
}

/** The index of that name, or undefined where the variable is of the file. */
export function indexOf(steps: readonly Step[], name: string): IndexStep | undefined {
  return stepsOf(steps, 'index').find((step) => step.name === name);
}

/** Variables of which an index can be made: answers with an order, from the file. */
export function indexable({ codebook, steps }: Notebook): Variable[] {
  return codebook.variables.filter(
    ({ name, level }) => (level === 'ordinal' || level === 'interval') && !indexOf(steps, name)
  );
}

/** A name that no variable has yet, made of a label's letters and digits. */
export function freshName({ variables }: Codebook, label: string): string {
  const plain = label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '');
  const name = plain === '' ? 'x' : /^\p{N}/u.test(plain) ? `x_${plain}` : plain;
  const taken = new Set(variables.map((variable) => variable.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Steps with those that a test finds replaced by one, in the place of the first, or taken away. */
function replaced(steps: readonly Step[], isOwn: (step: Step) => boolean, by: Step | null): Edit {
  const place = steps.findIndex(isOwn);
  const others = steps.filter((step) => !isOwn(step));
  if (by === null) return { kind: 'steps', steps: others };
  return { kind: 'steps', steps: place < 0 ? [...others, by] : others.toSpliced(place, 0, by) };
}
