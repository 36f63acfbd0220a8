import type { Codebook } from '#lib/data/codebook.ts';
import type { Notebook, Source } from './notebook.ts';
import { readNotebook } from './read-notebook.ts';

/**
 * The notebook that ships with a study. Its document leaves out what the study's data package already says.
 *
 * @param template a notebook document without `codebook` and `source`
 * @throws RangeError where the document is not one
 */
export function shippedNotebook(template: object, codebook: Codebook, source: Source): Notebook {
  const reading = readNotebook({ ...template, codebook, source });
  if ('problem' in reading)
    throw new RangeError(`shippedNotebook requires a sound document (got ${JSON.stringify(reading.problem)})`);
  return reading.notebook;
}
