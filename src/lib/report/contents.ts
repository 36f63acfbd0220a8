import type { Content, TableCell } from 'pdfmake/interfaces';
import { INK, SIZE } from './page.ts';
import type { ContentsEntry } from './piece.ts';

const FEWEST = 4;

/** The table of contents, each line a link to its page; nothing where there is too little to list. */
export function contents(entries: readonly ContentsEntry[], title: string): Content[] {
  if (entries.length < FEWEST) return [];
  return [
    { text: title, style: 'h1', margin: [0, 0, 0, 8], pageBreak: 'before' },
    {
      table: { widths: [46, '*', 28], body: entries.map(line) },
      layout: {
        hLineWidth: (at) => (at > 0 && entries[at]?.level === 1 ? 0.4 : 0),
        hLineColor: () => INK.line,
        vLineWidth: () => 0,
        paddingLeft: () => 0,
        paddingRight: () => 0,
        paddingTop: (at) => (entries[at]?.level === 1 ? 7 : 1.5),
        paddingBottom: (at) => (entries[at + 1]?.level === 1 ? 7 : 1.5)
      },
      fontSize: SIZE.prose,
      lineHeight: 0.9
    }
  ];
}

function line(entry: ContentsEntry): TableCell[] {
  const page: TableCell = { text: [{ pageReference: entry.id }], alignment: 'right', color: INK.ink2 };
  if (entry.level === 1) {
    const text: TableCell = { text: entry.text, colSpan: 2, bold: true, linkToDestination: entry.id };
    return [text, {}, { ...page, bold: true }];
  }
  const text = {
    text: entry.text,
    linkToDestination: entry.id,
    margin: [0, 0, 12, 0] as [number, number, number, number]
  };
  if (entry.label === '') return [{ ...text, colSpan: 2 }, {}, page];
  return [{ text: entry.label, color: INK.ink3 }, text, page];
}
