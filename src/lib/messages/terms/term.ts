import type { Language } from '../language.ts';

/** Under which head of the glossary a term stands. */
export const TERM_GROUPS = [
  'answers',
  'description',
  'association',
  'tables',
  'tests',
  'scales',
  'models',
  'uncertainty',
  'checks'
] as const;

/** A term of the field: what each language and SPSS call it. */
export interface Term {
  readonly group: (typeof TERM_GROUPS)[number];
  readonly names: Readonly<Record<Language, string>>;
  /** As SPSS prints it, with the command where that helps; null where SPSS has no name for it. */
  readonly spss: string | null;
  /** The kinds of cells that show it. */
  readonly kinds: readonly string[];
}

/** A term, from its kinds in one line. */
export function term(
  group: Term['group'],
  nb: string,
  nn: string,
  en: string,
  spss: string | null,
  kinds: string
): Term {
  return { group, names: { nb, nn, en }, spss, kinds: kinds.split(' ') };
}
