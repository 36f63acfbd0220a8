import type { Refusal } from '#lib/analyses/menu.ts';
import type { Codebook, Variable } from '#lib/data/codebook.ts';
import type { AnalysisCell, Cell, TextCell } from '../notebook.ts';

export const STARTER_IDS = ['drivers', 'overview', 'evaluation', 'change', 'scale'] as const;

/** What a notebook can start as. */
export type StarterId = (typeof STARTER_IDS)[number];

/** Why a starter has nothing to show; its sentence says what to do. */
export type StarterRefusal = Refusal | 'no-measurements';

/** The prose of each starter, in the language of the page. */
export interface StarterTexts {
  readonly drivers: Readonly<Record<'about' | 'groups', string>>;
  readonly overview: Readonly<Record<'about' | 'centre' | 'groups', string>>;
  readonly evaluation: Readonly<Record<'about' | 'highest' | 'groups' | 'why', string>>;
  readonly change: Readonly<Record<'pairs' | 'waves' | 'cause', string>>;
  readonly scale: Readonly<Record<'about' | 'reading', string>>;
}

/** The first cells of a notebook, of what the codebook says and nothing else: the same codebook gives the same cells. */
export interface Starter {
  readonly id: StarterId;
  /** What the codebook lacks; null where it has what the starter is for. */
  readonly needs: (codebook: Codebook) => StarterRefusal | null;
  /** Each with an id that no other of them has. There are some however little the codebook has. */
  readonly cells: (codebook: Codebook, texts: StarterTexts) => Cell[];
}

/** Options left out are those of the kind: the notebook's own outcome, drivers or grouping, whatever they become. */
export function analysis(id: string, kind: string, spec: AnalysisCell['spec'] = {}): AnalysisCell {
  return { id, kind, version: 1, spec };
}

export function prose(id: string, markdown: string): TextCell {
  return { id, kind: 'text', markdown };
}

/** The cells that there is something for. */
export function present(cells: readonly (Cell | false)[]): Cell[] {
  return cells.filter((cell) => cell !== false);
}

/** Variables whose answers have a place on a scale, and which do not divide the respondents. */
export function scaledOf({ variables }: Codebook): Variable[] {
  return variables.filter(({ level, role }) => role !== 'group' && (level === 'ordinal' || level === 'interval'));
}

export function namesOf(variables: readonly Variable[]): string[] {
  return variables.map(({ name }) => name);
}

/** Variables that one cell holds; more are shown in the next. */
const MOST_IN_A_CELL = 20;

/** One cell, or as many as it takes, with the frequencies of variables: `questions`, `questions-2` and so on. */
export function frequenciesOf(id: string, variables: readonly string[], show: 'likert' | 'bars'): AnalysisCell[] {
  const count = Math.ceil(variables.length / MOST_IN_A_CELL);
  return Array.from({ length: count }, (_, index) => {
    const part = variables.slice(index * MOST_IN_A_CELL, (index + 1) * MOST_IN_A_CELL);
    return analysis(index === 0 ? id : `${id}-${index + 1}`, 'frequencies', { variables: part, show });
  });
}
