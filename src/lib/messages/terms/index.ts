import { answers } from './answers.ts';
import { association } from './association.ts';
import { models } from './models.ts';
import { tests } from './tests.ts';
import { uncertainty } from './uncertainty.ts';
import type { Term } from './term.ts';

/** The terms that the app shows, by group; what each means stands in the glossary of each language. */
export const TERMS = { ...answers, ...association, ...tests, ...models, ...uncertainty } satisfies Readonly<
  Record<string, Term>
>;

export type TermId = keyof typeof TERMS;
