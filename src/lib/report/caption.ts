import type { Content } from 'pdfmake/interfaces';
import { SIZE, BODY, textHeightPt } from './page.ts';
import type { Ids, Piece } from './piece.ts';

const GAP = { before: 12, title: 1.5, after: 4 };

/** The title (the finding) and the line `Tabell 2. What is measured` over a table or figure. */
export function caption(
  block: { readonly number?: string; readonly title: string; readonly subtitle: string },
  ids: Ids
): Pick<Piece, 'id' | 'content' | 'entry'> & { readonly height: number } {
  const id = ids.next();
  const label = block.number ?? '';
  const title = block.title || block.subtitle;
  const line = [
    ...(label ? [{ text: `${label}. `, bold: true }] : []),
    { text: block.title ? block.subtitle : '', style: 'captionText' }
  ];
  const content: Content[] = [
    {
      id,
      text: title,
      style: 'finding',
      margin: [0, GAP.before, 0, GAP.title],
      outline: true,
      outlineText: label ? `${label}. ${title}` : title
    },
    { text: line, style: 'caption', margin: [0, 0, 0, GAP.after] }
  ];
  const height =
    GAP.title +
    GAP.after +
    textHeightPt(title, BODY.width, SIZE.finding, 0.9, 600) +
    textHeightPt(`${label}. ${block.subtitle}`, BODY.width, SIZE.caption, 0.95);
  return { id, content, height, entry: { id, level: 2, label, text: title } };
}

/** Notes under a table or figure; empty ones are left out. */
export function notesContent(notes: readonly string[]): Content[] {
  return notes
    .filter((note) => note.trim() !== '')
    .map((note, index) => ({ text: note, style: 'note', margin: [0, index === 0 ? 4 : 1, 0, 0] }));
}
