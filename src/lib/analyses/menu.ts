import { outcomeOf, variablesWithRole, type Codebook } from '#lib/data/codebook.ts';

/** Under which head of the menu a kind of cell stands. */
export type MenuGroup = 'describe' | 'relate' | 'compare' | 'scales' | 'model' | 'check' | 'report';

export const MENU_GROUPS: readonly MenuGroup[] = [
  'describe',
  'relate',
  'compare',
  'scales',
  'model',
  'check',
  'report'
];

/** Why a kind of cell cannot be used yet. Its sentence says what to do. */
export type Refusal =
  | 'no-outcome'
  | 'no-drivers'
  | 'no-groups'
  | 'one-variable'
  | 'two-variables'
  | 'three-variables'
  | 'two-countable'
  | 'no-published';

/** What a kind can tell of a notebook before it is added. */
export interface Setting {
  readonly codebook: Codebook;
  readonly hasPublished: boolean;
}

/** What a kind needs; null where it has it. */
export type Need = (setting: Setting) => Refusal | null;

/** The first thing that is missing. */
export function needs(...all: readonly Need[]): Need {
  return (setting) => {
    for (const need of all) {
      const missing = need(setting);
      if (missing) return missing;
    }
    return null;
  };
}

export const anOutcome: Need = ({ codebook }) => (outcomeOf(codebook) ? null : 'no-outcome');

export const drivers: Need = ({ codebook }) => (variablesWithRole(codebook, 'driver').length > 0 ? null : 'no-drivers');

/** A variable that divides the respondents: by its role, or because its answers have no order. */
export const groups: Need = ({ codebook }) =>
  codebook.variables.some(({ role, level }) => role === 'group' || level === 'nominal') ? null : 'no-groups';

/** So many variables whose answers have a place on a scale. */
export function scaled(least: 1 | 2 | 3): Need {
  const refusals = { 1: 'one-variable', 2: 'two-variables', 3: 'three-variables' } as const;
  return ({ codebook }) => {
    const found = codebook.variables.filter(({ level }) => level === 'ordinal' || level === 'interval').length;
    return found >= least ? null : refusals[least];
  };
}

/** Two variables whose answers can be counted: all but free text. */
export const twoCountable: Need = ({ codebook }) =>
  codebook.variables.filter(({ level }) => level !== 'text').length >= 2 ? null : 'two-countable';

export const publishedNumbers: Need = ({ hasPublished }) => (hasPublished ? null : 'no-published');
