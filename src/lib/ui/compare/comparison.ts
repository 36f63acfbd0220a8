import { loadKinds } from '#lib/analyses/kinds.ts';
import type { PublishedResult } from '#lib/analyses/published/result.ts';
import type { Codebook } from '#lib/data/codebook.ts';
import { openEngine } from '#lib/engine/engine.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import type { Step } from '#lib/recode/step.ts';
import { nextTask } from '../when-idle.ts';
import { COMPARED, loadShipped, readShipped, shippedPublished } from '../shipped.ts';

/** The study computed under the coding that print needs and the one that print describes. */
export interface Compared {
  readonly codebook: Codebook;
  readonly steps: readonly Step[];
  readonly printed: PublishedResult;
  readonly described: PublishedResult;
}

/** Computes the printed numbers of the shipped study anew, under both codings. */
export async function compareStudy(): Promise<Compared> {
  const [read, published] = await Promise.all([readShipped('bti-agder'), shippedPublished('bti-agder')]);
  await loadKinds(['published']);
  const [printed, described] = await Promise.all([
    loadShipped(COMPARED[0], read.source),
    loadShipped(COMPARED[1], read.source)
  ]);
  const engine = openEngine({ raw: read.raw, published });
  const resultOf = (notebook: Notebook) =>
    new Promise<PublishedResult>((resolve, reject) => {
      const cells = notebook.cells.filter((cell) => cell.kind === 'published');
      engine.run({ ...notebook, cells }, (outcome) => {
        const [found] = 'cells' in outcome ? outcome.cells : [];
        if (found && 'result' in found) resolve(found.result as PublishedResult);
        else reject(new Error('the printed numbers could not be computed'));
      });
    });
  try {
    const first = await resultOf(printed);
    await nextTask();
    const second = await resultOf(described);
    await nextTask();
    return { codebook: described.codebook, steps: described.steps, printed: first, described: second };
  } finally {
    engine.close();
  }
}
