import type { ColumnGroup, TableCell, TableColumn, TableRow } from '#lib/analyses/block.ts';
import { withoutFormula } from './without-formula.ts';

/** A table with its title and notes, as it is pasted. */
export interface Pasted {
  readonly number: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly TableRow[];
}

/**
 * A table as HTML that Word, Excel and mail programs paste as a real table, with numbers as shown. Alignment and lines are
 * attributes: a page whose policy allows no styles in its markup cannot put them on the clipboard either. Texts are
 * escaped. Columns without a CSV name (bars) are left out.
 */
export function tableToHtml({ number, title, subtitle, notes, columns, groups, rows }: Pasted): string {
  const kept = columns.map(({ csv }) => csv !== null);
  const shown = <Item>(items: readonly Item[]): (Item | undefined)[] =>
    kept.flatMap((keep, index) => (keep ? [items[index]] : []));
  const aligns = shown(columns).map((column) => column?.align ?? 'left');
  const above = groups.length === 0 ? '' : `<tr>${groupCells(groups, kept)}</tr>`;
  const head = shown(columns).map((column, index) => cell('th', aligns[index] ?? 'left', escape(column?.label ?? '')));
  const body = rows.map((row) => {
    const strong = (text: string): string => (row.emphasis || row.heading ? `<b>${text}</b>` : text);
    const cells = row.heading
      ? [`<td colspan="${aligns.length}" align="left">${strong(escape(textOf(row.cells[0])))}</td>`]
      : shown(row.cells).map((each, index) => cell('td', aligns[index] ?? 'left', strong(escape(textOf(each)))));
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = [number, title].filter((text) => text !== '').join('. ');
  return (
    `<p><b>${escape(caption)}</b>${subtitle === '' ? '' : `<br>${escape(subtitle)}`}</p>` +
    `<table border="1" frame="hsides" rules="groups" cellspacing="0" cellpadding="4">` +
    `<thead>${above}<tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>` +
    notes.map((note) => `<p><small>${escape(note)}</small></p>`).join('')
  );
}

function cell(tag: 'td' | 'th', align: 'left' | 'right', html: string): string {
  return `<${tag} align="${align}" valign="bottom">${html}</${tag}>`;
}

/** The same as text with tabs, for programs that take no table. */
export function tableToText({ columns, rows }: Pick<Pasted, 'columns' | 'rows'>): string {
  const kept = columns.map(({ csv }) => csv !== null);
  const line = (texts: readonly string[]): string => texts.filter((_, index) => kept[index]).join('\t');
  return [
    line(columns.map(({ label }) => label)),
    ...rows.map(({ cells }) => line(columns.map((_, index) => textOf(cells[index]))))
  ].join('\n');
}

/** As shown; a number may begin with a minus, a text must not look like a formula. */
function textOf(cell: TableCell | undefined): string {
  if (!cell) return '';
  const text = `${cell.text}${cell.stars ?? ''}`;
  return typeof cell.value === 'number' ? text : withoutFormula(text);
}

function groupCells(groups: readonly ColumnGroup[], kept: readonly boolean[]): string {
  let from = 0;
  return groups
    .map(({ label, span }) => {
      const width = kept.slice(from, from + span).filter(Boolean).length;
      from += span;
      return width === 0 ? '' : `<th colspan="${width}" align="right">${escape(label)}</th>`;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
