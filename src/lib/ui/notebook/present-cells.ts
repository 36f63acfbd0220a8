import type { Block } from '#lib/analyses/block.ts';
import type { Presentation } from '#lib/analyses/contract.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { markdownToBlocks } from '#lib/analyses/markdown.ts';
import { numberBlocks } from '#lib/analyses/numbering.ts';
import { variableLabel } from '#lib/analyses/labels.ts';
import type { CellResult } from '#lib/engine/run.ts';
import type { Format } from '#lib/figures/scene.ts';
import type { Say } from '#lib/messages/say.ts';
import { isText, type AnalysisCell, type Cell, type Notebook } from '#lib/notebook/notebook.ts';
import { localText } from '#lib/messages/language.ts';

/** A cell and what it shows. */
export interface PresentedCell {
  readonly cell: Cell;
  readonly blocks: readonly Block[];
  /** What is shown belongs to an earlier state of the notebook. */
  readonly waiting: boolean;
}

// What is presented depends on the result and on what words and labels are made of; unchanged, it is kept.
const kept = new WeakMap<object, { key: readonly unknown[]; blocks: readonly Block[] }>();

/** The blocks of all cells in one language and format, tables and figures numbered through. */
export function presentCells(
  notebook: Notebook,
  results: readonly CellResult[],
  stale: boolean,
  say: Say,
  format: Format
): PresentedCell[] {
  const { codebook, steps } = notebook;
  const presentation: Presentation = { say, codebook, steps, format };
  const byId = new Map(results.map((result) => [result.id, result]));
  const blocks = notebook.cells.map((cell) =>
    isText(cell)
      ? markdownToBlocks(localText(cell.markdown, say.language))
      : presentOne(cell, byId.get(cell.id), presentation)
  );
  const numbered = numberBlocks(blocks, say.messages.common);
  return notebook.cells.map((cell, index) => ({
    cell,
    blocks: numbered[index] ?? [],
    waiting: stale && !isText(cell)
  }));
}

function presentOne(cell: AnalysisCell, result: CellResult | undefined, presentation: Presentation): readonly Block[] {
  if (!result) return [];
  if ('failed' in result) return [failure(result.failed, presentation)];
  const analysis = ANALYSES[cell.kind];
  if (!analysis || !('result' in result)) return [];
  const { say, codebook, steps, format } = presentation;
  const key = [say, codebook, steps, format];
  const before = kept.get(result.result);
  if (before && before.key.every((part, index) => part === key[index])) return before.blocks;
  const blocks = analysis.present(result.result as never, presentation);
  kept.set(result.result, { key, blocks });
  return blocks;
}

function failure(failed: Extract<CellResult, { failed: unknown }>['failed'], { say, codebook }: Presentation): Block {
  const words = say.messages.notebook;
  const { code, about } = failed;
  if (code === 'unknown-kind' || code === 'newer-version')
    return {
      kind: 'notice',
      tone: 'warn',
      title: words.unknownTitle(String(about['kind'])),
      text: words.unknownText
    };
  const reason =
    code === 'coding'
      ? words.failedCoding(variableLabel(codebook, String(about['variable']), say, 'short'))
      : words.failedOther(String(about['message']));
  return { kind: 'notice', tone: 'error', title: words.failedTitle, text: words.failedText(reason) };
}
