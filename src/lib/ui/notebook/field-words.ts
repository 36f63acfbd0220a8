import type { Say } from '#lib/messages/say.ts';

/** The words of one option of an analysis. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>>;
}

export interface KindWords {
  readonly title?: string;
  /** When to use it, and a question that it answers. */
  readonly about?: string;
  readonly example?: string;
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

/** The words of a kind of cell; none where it has not been learnt. */
export function kindWords(say: Say, kind: string): KindWords {
  const all = say.messages as unknown as Readonly<Record<string, KindWords>>;
  return Object.hasOwn(all, kind) ? (all[kind] ?? {}) : {};
}

/** What a kind of cell is called. */
export function kindTitle(say: Say, kind: string): string {
  return kindWords(say, kind).title ?? kind;
}

/** Label, help and names of the choices of an option. */
export function fieldWords(say: Say, kind: string, field: string): FieldWords {
  return kindWords(say, kind).fields?.[field] ?? { label: field };
}

/** An example at an option; the examples must have been learnt. */
export function exampleOf(say: Say, kind: string, field: string): string | undefined {
  const all = say.messages.examples as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return all[kind]?.[field];
}
