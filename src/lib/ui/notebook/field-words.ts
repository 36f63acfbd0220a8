import type { Say } from '#lib/messages/say.ts';

/** The words of one option of an analysis. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>>;
}

interface KindWords {
  readonly title?: string;
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

const wordsOf = (say: Say, kind: string) => (say.messages as unknown as Readonly<Record<string, KindWords>>)[kind];

/** What a kind of cell is called. */
export function kindTitle(say: Say, kind: string): string {
  return wordsOf(say, kind)?.title ?? kind;
}

/** Label, help and names of the choices of an option. */
export function fieldWords(say: Say, kind: string, field: string): FieldWords {
  return wordsOf(say, kind)?.fields?.[field] ?? { label: field };
}
