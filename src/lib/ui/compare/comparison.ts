import { loadKinds } from '#lib/analyses/kinds.ts';
import { joinTables } from '#lib/analyses/published/join.ts';
import type { ComparedTables, PublishedResult } from '#lib/analyses/published/result.ts';
import type { Codebook } from '#lib/data/codebook.ts';
import { openEngine } from '#lib/engine/engine.ts';
import { isText, type Notebook } from '#lib/notebook/notebook.ts';
import type { Step } from '#lib/recode/step.ts';
import { nextTask } from '../when-idle.ts';
import { COMPARED, loadShipped, readShipped, shippedPublished } from '../shipped.ts';

/** The study computed under the coding that print needs and the one that print describes. */
export interface Compared {
  readonly codebook: Codebook;
  readonly steps: readonly Step[];
  readonly printed: ComparedTables;
  readonly described: ComparedTables;
}

/** Computes the printed numbers of the shipped study anew, under both codings: a table a task, so that the page answers. */
export async function compareStudy(): Promise<Compared> {
  const [read, published] = await Promise.all([readShipped('bti-agder'), shippedPublished('bti-agder')]);
  await loadKinds(['published']);
  const engine = openEngine({ raw: read.raw, published });
  const resultOf = (notebook: Notebook, tables: readonly string[]) =>
    new Promise<PublishedResult>((resolve, reject) => {
      const cells = notebook.cells.flatMap((cell) =>
        isText(cell) || cell.kind !== 'published' ? [] : [{ ...cell, spec: { ...cell.spec, tables } }]
      );
      engine.run({ ...notebook, cells }, (outcome) => {
        const [found] = 'cells' in outcome ? outcome.cells : [];
        if (found && 'result' in found) resolve(found.result as PublishedResult);
        else reject(new Error('the printed numbers could not be computed'));
      });
    });
  const computed = async (id: string): Promise<{ notebook: Notebook; tables: ComparedTables }> => {
    await nextTask();
    const notebook = await loadShipped(id, read.source);
    const parts: PublishedResult[] = [];
    for (const table of published?.tables ?? []) {
      await nextTask();
      parts.push(await resultOf(notebook, [table.id]));
    }
    const [first, ...others] = parts;
    if (!first) throw new Error('the study has no printed numbers');
    return { notebook, tables: joinTables([first, ...others], notebook.codebook) };
  };
  try {
    const { tables: printed } = await computed(COMPARED[0]);
    const { notebook, tables: described } = await computed(COMPARED[1]);
    await nextTask();
    return { codebook: notebook.codebook, steps: notebook.steps, printed, described };
  } finally {
    engine.close();
  }
}
