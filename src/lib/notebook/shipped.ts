import type { Codebook } from '#lib/data/codebook.ts';
import type { Notebook, Source } from './notebook.ts';

/** What a shipped notebook's document leaves out: its study's data package says it already. */
type Template = Omit<Notebook, 'codebook' | 'source'>;

/**
 * The notebook that ships with a study. It is of this program's own making, and is taken as it is: that reading it would
 * give the same is tested (tests/notebook/shipped.test.ts).
 */
export function shippedNotebook(template: Template, codebook: Codebook, source: Source): Notebook {
  return { ...template, codebook, source };
}
