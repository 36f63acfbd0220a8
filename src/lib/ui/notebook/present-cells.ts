import type { Block } from '#lib/analyses/block.ts';
import type { Presentation } from '#lib/analyses/contract.ts';
import { kindOf, tuningLoaded } from '#lib/analyses/kinds.ts';
import { variableLabel } from '#lib/analyses/labels.ts';
import { isTuned } from '#lib/analyses/look.ts';
import { markdownToBlocks, quotesIn } from '#lib/analyses/markdown.ts';
import { numberBlocks } from '#lib/analyses/numbering.ts';
import { presented } from '#lib/analyses/presented.ts';
import { Names } from '#lib/engine/cache.ts';
import type { CellResult } from '#lib/engine/run.ts';
import type { Format } from '#lib/figures/scene.ts';
import { localText } from '#lib/messages/language.ts';
import type { Say } from '#lib/messages/say.ts';
import { isText, type AnalysisCell, type Cell, type Notebook } from '#lib/notebook/notebook.ts';
import { stepsOf } from '#lib/recode/step.ts';
import { quotedFrom } from './quoted.ts';
import { steadyBlock } from './steady-block.ts';

/** A cell and what it shows. */
export interface PresentedCell {
  readonly cell: Cell;
  readonly blocks: readonly Block[];
  /**
   * The share of its work that is done, where its result is on its way: what is shown belongs to an earlier state of the
   * notebook. Null where it shows what it should.
   */
  readonly waiting: number | null;
}

export interface Presented {
  readonly cells: readonly PresentedCell[];
  /** The cells that still show what they showed before. */
  readonly behind: readonly string[];
}

/**
 * The cells of a notebook in one language and format. Where `canWait` says so of a cell, it keeps what it shows, or still
 * shows nothing: what nobody sees need not follow a thumb. Another language or format waits for nothing, nor does a cell
 * that is itself changed.
 */
export interface Presenter {
  readonly present: (
    notebook: Notebook,
    results: readonly CellResult[],
    /** Shares of work done, by cell, for those whose result is on its way. */
    pending: ReadonlyMap<string, number>,
    say: Say,
    format: Format,
    canWait?: (id: string) => boolean
  ) => Presented;
  /** Makes what the cells of a notebook that may come next would show, and remembers it behind what they show now. */
  readonly prepare: (notebook: Notebook, results: readonly CellResult[], say: Say, format: Format) => void;
}

/**
 * A presenter that remembers: what says the same as before in a table is the same object as before, so that a change
 * redraws only what it changes; and a cut-off that comes back needs no new blocks.
 */
export function openPresenter(): Presenter {
  const made = new Map<string, readonly Made[]>();
  const given = new Map<string, PresentedCell>();
  const shown = new Map<string, { source: readonly Block[]; blocks: readonly Block[] }>();

  let behind: string[] = [];

  const once = (
    id: string,
    from: readonly unknown[],
    steps: Notebook['steps'],
    canWait: boolean,
    make: Make
  ): readonly Block[] => {
    const known = made.get(id) ?? [];
    const found = madeBefore(known, from, steps);
    const [latest] = known;
    if (found && found === latest) return found.blocks;
    if (canWait) {
      behind.push(id);
      return latest?.blocks ?? [];
    }
    const now = found ?? makeOne(from, steps, make);
    made.set(id, [now, ...known.filter((one) => one !== now).slice(0, REMEMBERED - 1)]);
    return now.blocks;
  };
  const steady = (id: string, source: readonly Block[], numbered: readonly Block[]): readonly Block[] => {
    const before = shown.get(id);
    const former = before?.blocks ?? [];
    const sameNumbers = numbered.every((block, index) => numberOf(block) === numberOf(former[index]));
    if (before?.source === source && sameNumbers) return former;
    const blocks = numbered.map((block, index) => steadyBlock(former[index], block));
    shown.set(id, { source, blocks });
    return blocks;
  };

  let spoken: readonly [Say, Format] | null = null;

  const prepare: Presenter['prepare'] = (notebook, results, say, format) => {
    const making = makingOf(notebook, results, say, format);
    const ready = new Set(results.map(({ id }) => id));
    for (const cell of notebook.cells) {
      const known = made.get(cell.id);
      if (isText(cell) || !known || !ready.has(cell.id)) continue;
      const { from, make } = making(cell);
      if (madeBefore(known, from, notebook.steps)) continue;
      const [latest, ...others] = known;
      const next = makeOne(from, notebook.steps, make);
      made.set(cell.id, [...(latest ? [latest] : []), next, ...others].slice(0, REMEMBERED));
    }
  };

  const present: Presenter['present'] = (notebook, results, pending, say, format, canWait = () => false) => {
    const { steps, cells } = notebook;
    const patient = spoken?.[0] === say && spoken[1] === format;
    spoken = [say, format];
    behind = [];
    const making = makingOf(notebook, results, say, format);
    const mayWait = (cell: Cell) =>
      (!made.has(cell.id) || (!isText(cell) && patient && given.get(cell.id)?.cell === cell)) && canWait(cell.id);
    const sources = cells.map((cell): readonly Block[] => {
      if (isText(cell)) return [];
      const { from, make } = making(cell);
      return once(cell.id, from, steps, mayWait(cell), make);
    });
    cells.forEach((cell, index) => {
      if (!isText(cell)) return;
      const markdown = localText(cell.markdown, say.language);
      const quoted = quotedFrom(cells, sources);
      const values = quotesIn(markdown).map(quoted).join('\n');
      sources[index] = once(cell.id, [cell, say, values], steps, mayWait(cell), () =>
        markdownToBlocks(markdown, quoted)
      );
    });
    const ids = new Set(cells.map(({ id }) => id));
    for (const memory of [made, given, shown]) for (const id of memory.keys()) if (!ids.has(id)) memory.delete(id);
    const numbered = numberBlocks(sources, say.messages.common);
    const presented = cells.map((cell, index) => {
      const blocks = steady(cell.id, sources[index] ?? [], numbered[index] ?? []);
      const waiting = pending.get(cell.id) ?? null;
      const before = given.get(cell.id);
      if (before?.cell === cell && before.blocks === blocks && before.waiting === waiting) return before;
      const now = { cell, blocks, waiting };
      given.set(cell.id, now);
      return now;
    });
    return { cells: presented, behind };
  };
  return { present, prepare };
}

/** A cell that shows text alone. */
export function isProse(blocks: readonly Block[]): boolean {
  return blocks.length > 0 && blocks.every(({ kind }) => kind === 'text');
}

/** How the cells of a notebook are made, and what from: made of the same again, a cell shows the same. */
function makingOf(notebook: Notebook, results: readonly CellResult[], say: Say, format: Format) {
  const { codebook, steps } = notebook;
  const weighted = stepsOf(steps, 'weight').length > 0;
  const byId = new Map(results.map((result) => [result.id, result]));
  return (cell: AnalysisCell): { from: readonly unknown[]; make: Make } => {
    const result = byId.get(cell.id);
    const { figure, titles } = cell;
    const tuned = isTuned(cell) && tuningLoaded();
    const make: Make = (stepsNow) => {
      const presentation = {
        say,
        codebook,
        format,
        get steps() {
          return stepsNow();
        }
      };
      return presentOne(cell, result, presentation, weighted);
    };
    return { from: [contentOf(result), say, codebook, format, weighted, figure, titles, tuned], make };
  };
}

/** What was made before of the same. */
function madeBefore(known: readonly Made[], from: readonly unknown[], steps: Notebook['steps']): Made | undefined {
  const content = names.numberOf(steps);
  return known.find(
    (one) => (one.steps ?? content) === content && one.from.every((part, index) => part === from[index])
  );
}

/** Every cell as it is now, in a language and format: what goes on paper. */
export function presentAll(
  notebook: Notebook,
  results: readonly CellResult[],
  say: Say,
  format: Format
): readonly PresentedCell[] {
  return openPresenter().present(notebook, results, new Map(), say, format).cells;
}

/** Presentations of a cell that are kept: a thumb goes to and fro over the cut-offs of a few levels. */
const REMEMBERED = 8;

/** What a cell was presented from; what its `steps` say only where they were looked at, since they change with every cut-off. */
interface Made {
  readonly from: readonly unknown[];
  readonly steps: number | null;
  readonly blocks: readonly Block[];
}

function makeOne(from: readonly unknown[], steps: Notebook['steps'], make: Make): Made {
  let asked = false;
  const blocks = make(() => {
    asked = true;
    return steps;
  });
  return { from, steps: asked ? names.numberOf(steps) : null, blocks };
}

const names = new Names();

/** The same for results that say the same: the engine gives those as one object, but reasons of failure are made anew. */
function contentOf(result: CellResult | undefined): unknown {
  if (result && 'failed' in result) return names.numberOf(result.failed);
  return result && 'result' in result ? result.result : undefined;
}

type Make = (steps: () => Notebook['steps']) => readonly Block[];

function numberOf(block: Block | undefined): string | undefined {
  return block?.kind === 'table' || block?.kind === 'figure' ? block.number : undefined;
}

/**
 * What a cell shows of its result: its blocks, or why it failed; nothing while there is none.
 *
 * @param weighted  whether the notebook has a weight
 */
export function presentOne(
  cell: AnalysisCell,
  result: CellResult | undefined,
  presentation: Presentation,
  weighted = false
): readonly Block[] {
  if (!result) return [];
  if ('failed' in result) return [failure(result.failed, presentation)];
  const analysis = kindOf(cell.kind);
  return analysis && 'result' in result ? presented(analysis, result.result, presentation, weighted, cell) : [];
}

function failure(failed: Extract<CellResult, { failed: unknown }>['failed'], { say, codebook }: Presentation): Block {
  const words = say.messages.notebook;
  const { code, about } = failed;
  if (code === 'cancelled')
    return { kind: 'notice', tone: 'info', title: words.cancelledTitle, text: words.cancelledText };
  if (code === 'unknown-kind' || code === 'newer-version')
    return { kind: 'notice', tone: 'warn', title: words.unknownTitle(String(about['kind'])), text: words.unknownText };
  const reason =
    code === 'coding'
      ? words.failedCoding(variableLabel(codebook, String(about['variable']), say, 'short'))
      : words.failedOther(String(about['message']));
  return { kind: 'notice', tone: 'error', title: words.failedTitle, text: words.failedText(reason) };
}
