import type { Block } from '#lib/analyses/block.ts';
import type { Presentation } from '#lib/analyses/contract.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { variableLabel } from '#lib/analyses/labels.ts';
import { markdownToBlocks } from '#lib/analyses/markdown.ts';
import { numberBlocks } from '#lib/analyses/numbering.ts';
import type { CellResult } from '#lib/engine/run.ts';
import type { Format } from '#lib/figures/scene.ts';
import { localText } from '#lib/messages/language.ts';
import type { Say } from '#lib/messages/say.ts';
import { isText, type AnalysisCell, type Cell, type Notebook } from '#lib/notebook/notebook.ts';
import { steadyBlock } from './steady-block.ts';

/** A cell and what it shows. */
export interface PresentedCell {
  readonly cell: Cell;
  readonly blocks: readonly Block[];
  /** What is shown belongs to an earlier state of the notebook. */
  readonly waiting: boolean;
}

/** The cells of a notebook in one language and format. */
export type Presenter = (
  notebook: Notebook,
  results: readonly CellResult[],
  stale: boolean,
  say: Say,
  format: Format
) => PresentedCell[];

/**
 * A presenter that remembers: what says the same as before in a table is the same object as before, so that a change
 * redraws only what it changes.
 */
export function openPresenter(): Presenter {
  const made = new Map<string, { from: readonly unknown[]; blocks: readonly Block[] }>();
  const shown = new Map<string, readonly Block[]>();

  const once = (id: string, from: readonly unknown[], make: () => readonly Block[]): readonly Block[] => {
    const before = made.get(id);
    if (before && before.from.every((part, index) => part === from[index])) return before.blocks;
    const blocks = make();
    made.set(id, { from, blocks });
    return blocks;
  };
  const steady = (id: string, blocks: readonly Block[]): readonly Block[] => {
    const before = shown.get(id) ?? [];
    const kept = blocks.map((block, index) => steadyBlock(before[index], block));
    if (kept.length === before.length && kept.every((block, index) => block === before[index])) return before;
    shown.set(id, kept);
    return kept;
  };

  return (notebook, results, stale, say, format) => {
    const { codebook, steps, cells } = notebook;
    const presentation: Presentation = { say, codebook, steps, format };
    const byId = new Map(results.map((result) => [result.id, result]));
    const blocks = cells.map((cell) => {
      if (isText(cell))
        return once(cell.id, [cell, say], () => markdownToBlocks(localText(cell.markdown, say.language)));
      const result = byId.get(cell.id);
      const from = [result && 'result' in result ? result.result : result, say, codebook, steps, format];
      return once(cell.id, from, () => presentOne(cell, result, presentation));
    });
    const numbered = numberBlocks(blocks, say.messages.common);
    return cells.map((cell, index) => ({
      cell,
      blocks: steady(cell.id, numbered[index] ?? []),
      waiting: stale && !isText(cell)
    }));
  };
}

function presentOne(cell: AnalysisCell, result: CellResult | undefined, presentation: Presentation): readonly Block[] {
  if (!result) return [];
  if ('failed' in result) return [failure(result.failed, presentation)];
  const analysis = ANALYSES[cell.kind];
  return analysis && 'result' in result ? analysis.present(result.result as never, presentation) : [];
}

function failure(failed: Extract<CellResult, { failed: unknown }>['failed'], { say, codebook }: Presentation): Block {
  const words = say.messages.notebook;
  const { code, about } = failed;
  if (code === 'unknown-kind' || code === 'newer-version')
    return { kind: 'notice', tone: 'warn', title: words.unknownTitle(String(about['kind'])), text: words.unknownText };
  const reason =
    code === 'coding'
      ? words.failedCoding(variableLabel(codebook, String(about['variable']), say, 'short'))
      : words.failedOther(String(about['message']));
  return { kind: 'notice', tone: 'error', title: words.failedTitle, text: words.failedText(reason) };
}
