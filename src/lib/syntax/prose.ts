import type { Block, Run } from '#lib/analyses/block.ts';
import { markdownToBlocks } from '#lib/analyses/markdown.ts';
import type { Say } from '#lib/messages/say.ts';
import type { AnalysisCell, TextCell } from '#lib/notebook/notebook.ts';
import type { ScriptSource } from './syntax.ts';

/** The paragraphs at the top of a script: what it is, what it needs, and where it comes from. */
export function heading({ notebook, dataFile, madeWith, say }: ScriptSource, program: 'R' | 'SPSS'): string[] {
  const words = say.messages.syntax;
  const { title, subtitle, source, codebook, smallestGroup } = notebook;
  return [
    say.local(title),
    say.local(subtitle),
    ...(codebook.note === null ? [] : [say.local(codebook.note)]),
    words.made(madeWith, source.name, source.rows),
    words.run[program](dataFile),
    smallestGroup <= 1 ? '' : program === 'R' ? words.hidden.R : words.hidden.SPSS(smallestGroup)
  ].filter((text) => text !== '');
}

/** A text cell as plain paragraphs; numbers of other cells as `quoted` has them, or as they are written. */
export function paragraphsOf({ markdown }: TextCell, { say, quoted }: Pick<ScriptSource, 'say' | 'quoted'>): string[] {
  return markdownToBlocks(say.local(markdown), quoted).flatMap(paragraphs);
}

function paragraphs(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind !== 'text') return [];
  return block.items ? block.items.map((item) => `- ${plain(item)}`) : [plain(block.runs)];
}

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The user's own title of a cell where it has one, else what its kind is called; with its id. */
export function cellTitle({ id, kind, titles }: AnalysisCell, say: Say): string {
  const kinds = say.messages as unknown as Readonly<Record<string, { readonly title?: string } | undefined>>;
  const [own] = Object.values(titles ?? {});
  return `${own === undefined ? (kinds[kind]?.title ?? kind) : say.local(own)} (${id})`;
}
