import type { Block, FigureBlock, TableBlock, TableCell } from '#lib/analyses/block.ts';
import { lineOf } from '#lib/analyses/equation-steps.ts';

type Grid = Pick<TableBlock, 'columns' | 'rows'> & { readonly groups?: TableBlock['groups'] };

/** Blocks as plain text: tables with aligned columns, notes under them. A figure's data stand where no table has them. */
export function asText(blocks: readonly Block[]): string {
  const tables = blocks.filter((block) => block.kind === 'table');
  return `${blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return block.text;
        case 'text':
          return (block.items ?? [block.runs]).map((runs) => runs.map(({ text }) => text).join('')).join('\n');
        case 'table':
          return titled(block, block);
        case 'figure':
          // What it shows may be a finding that no table is titled by.
          if (tables.length === 0) return titled(block, block.data);
          return tables.some(({ title }) => title === block.title) ? '' : block.title;
        case 'notice':
          return `${ended(block.title)} ${block.text}`;
        case 'equations':
          return block.items.map((item) => `${item.label}: ${lineOf(item)}`).join('\n');
        case 'code':
          return `${block.program}:\n${block.text}`;
      }
    })
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function titled({ title, subtitle, notes }: TableBlock | FigureBlock, grid: Grid): string {
  return [title, subtitle, '', drawn(grid), ...(notes.length > 0 ? ['', ...notes] : [])]
    .filter((line, at) => line !== '' || at > 1)
    .join('\n');
}

/** A title as a sentence before another: a question has its mark already. */
const ended = (title: string): string => (/[.?!:]$/u.test(title) ? title : `${title}.`);

const shown = ({ text, stars = '' }: TableCell): string => text + stars;

/** Characters as a terminal shows them: combining marks take no room. */
const width = (text: string): number => [...text.normalize('NFC')].length;

function drawn({ columns, rows, groups }: Grid): string {
  // Columns of bars have neither words nor numbers.
  const kept = columns.flatMap(({ csv, label }, at) => (csv === null && label === '' ? [] : [at]));
  const widths = kept.map((at) =>
    Math.max(
      width(columns[at]?.label ?? ''),
      ...rows.filter(({ heading }) => !heading).map(({ cells }) => width(shown(cells[at] ?? { text: '', value: null })))
    )
  );
  const line = (texts: readonly string[]): string =>
    kept
      .map((at, place) => {
        const text = texts[place] ?? '';
        const room = ' '.repeat(Math.max(0, (widths[place] ?? 0) - width(text)));
        return columns[at]?.align === 'right' ? room + text : text + room;
      })
      .join('  ')
      .trimEnd();
  const heads = groups ? [over(groups, kept, widths)] : [];
  return [
    ...heads,
    line(kept.map((at) => columns[at]?.label ?? '')),
    '─'.repeat(widths.reduce((sum, each) => sum + each, 0) + 2 * Math.max(0, widths.length - 1)),
    ...rows.map(({ cells, heading }) =>
      heading
        ? shown(cells[0] ?? { text: '', value: null })
        : line(kept.map((at) => shown(cells[at] ?? { text: '', value: null })))
    )
  ].join('\n');
}

/** Labels over several columns, each where its first column begins. */
function over(groups: NonNullable<Grid['groups']>, kept: readonly number[], widths: readonly number[]): string {
  let at = 0;
  let text = '';
  for (const { label, span } of groups) {
    const before = kept.filter((column) => column < at).map((_, place) => widths[place] ?? 0);
    const start = before.reduce((sum, each) => sum + each + 2, 0);
    if (label !== '') text = `${text.padEnd(start)}${text.length > start ? ' ' : ''}${label}`;
    at += span;
  }
  return text.trimEnd();
}
