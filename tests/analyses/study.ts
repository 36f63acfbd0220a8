import type { Block, NoticeBlock, TableBlock } from '#lib/analyses/block.ts';
import { lineOf } from '#lib/analyses/equation-steps.ts';
import type { Input, Presentation } from '#lib/analyses/contract.ts';
import type { Codebook } from '#lib/data/codebook.ts';
import type { Published } from '#lib/data/published.ts';
import type { Table } from '#lib/data/table.ts';
import { Names } from '#lib/engine/cache.ts';
import { TableCache } from '#lib/engine/table-cache.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import type { Format } from '#lib/figures/scene.ts';
import type { Language } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { recode } from '#lib/recode/recode.ts';
import type { CodeStep, Step } from '#lib/recode/step.ts';
import { shippedPackage, shippedRows, shippedText } from '../datasets/shipped.ts';

const study = shippedPackage('bti-agder');

export const table = tabulate(shippedRows('bti-agder'), study.codebook);
export const codebook = study.codebook;
export const published = JSON.parse(shippedText('bti-agder', 'published.json')) as Published;
export const asPrinted: readonly CodeStep[] = study.codings.printed ?? [];
export const asDescribed: readonly CodeStep[] = study.codings.described ?? [];

/** What an analysis of the study computes from, under the steps. */
export function inputOf(steps: readonly Step[], more: Partial<Input> = {}): Input {
  return inputFrom(table, codebook, steps, { published, ...more });
}

/** What an analysis of any table computes from. */
export function inputFrom(from: Table, book: Codebook, steps: readonly Step[] = [], more: Partial<Input> = {}): Input {
  return {
    table: from,
    coded: recode(from, steps),
    codebook: book,
    steps,
    smallestGroup: 1,
    published: null,
    counts: new TableCache(new Names()).code(from, steps, more.weights ?? null).counts,
    weights: null,
    leftOut: { filter: 0, weight: 0 },
    recoded: (other) => recode(from, other),
    ...more
  };
}

export async function presentationOf(
  steps: readonly Step[],
  {
    language = 'nb',
    format = 'wide',
    book = codebook,
    kinds = 'all'
  }: { language?: Language; format?: Format; book?: Codebook; kinds?: readonly string[] | 'all' } = {}
): Promise<Presentation> {
  return { say: await loadSpeaker(language, kinds), codebook: book, steps, format };
}

export function tablesOf(blocks: readonly Block[]): TableBlock[] {
  return blocks.filter((block) => block.kind === 'table');
}

export function noticesOf(blocks: readonly Block[]): NoticeBlock[] {
  return blocks.filter((block) => block.kind === 'notice');
}

/** The texts of a table's rows, stars included. */
export function textsOf({ rows }: TableBlock): string[][] {
  return rows.map((row) => row.cells.map((cell) => cell.text + (cell.stars ?? '')));
}

/** The lines for each program. */
export function codesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'code' ? [block.text] : []));
}

/** Each equation on one line, with plain spaces. */
export function equationsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'equations' ? block.items.map((item) => lineOf(item).replaceAll('\u00A0', ' ')) : []
  );
}

/** The lines that a derivation has for a program. */
export function codeOf(blocks: readonly Block[], program: 'R' | 'SPSS'): string {
  return blocks.flatMap((block) => (block.kind === 'code' && block.program === program ? [block.text] : [])).join('\n');
}
