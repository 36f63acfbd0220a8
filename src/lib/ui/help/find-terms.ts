import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import type { Say } from '#lib/messages/say.ts';
import { TERMS, type TermId } from '#lib/messages/terms/index.ts';
import { TERM_GROUPS, type Term } from '#lib/messages/terms/term.ts';

/** A term as the glossary shows it. */
export interface Entry {
  readonly id: TermId;
  readonly name: string;
  readonly meaning: string;
  /** What it is called in the other languages, where that is something else. */
  readonly others: readonly { readonly language: Language; readonly name: string }[];
  readonly spss: string | null;
}

export interface Section {
  readonly id: string;
  readonly head: string;
  readonly entries: readonly Entry[];
}

/**
 * The terms of the glossary in which every word that is wanted stands: in a name of any language, in that of SPSS, or in
 * what it means. Signs and accents are passed over (`cramers v`). Those that a kind of cell shows come first, by
 * themselves.
 */
export function findTerms(wanted: string, kind: string | null, say: Say): Section[] {
  const words = say.messages.glossary;
  const needles = plain(wanted).split(' ');
  const found = (Object.keys(TERMS) as TermId[]).filter((id) => {
    const { names, spss }: Term = TERMS[id];
    const text = plain([...Object.values(names), spss, words.meaning[id]].join(' '));
    return needles.every((needle) => text.includes(needle));
  });
  const here = found.filter((id) => kind !== null && TERMS[id].kinds.includes(kind));
  const rest = found.filter((id) => !here.includes(id));
  const sections = TERM_GROUPS.map((group) => ({
    id: group,
    head: words.groups[group],
    entries: rest.filter((id) => TERMS[id].group === group).map((id) => entryOf(id, say))
  }));
  return [{ id: 'here', head: words.here, entries: here.map((id) => entryOf(id, say)) }, ...sections].filter(
    ({ entries }) => entries.length > 0
  );
}

function entryOf(id: TermId, { language, messages }: Say): Entry {
  const { names, spss }: Term = TERMS[id];
  const others = LANGUAGES.filter((other) => other !== language && names[other] !== names[language]);
  return {
    id,
    name: names[language],
    meaning: messages.glossary.meaning[id],
    others: others.map((other) => ({ language: other, name: names[other] })),
    spss
  };
}

/** Small letters without accents, and one space where there is anything else. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();
}
