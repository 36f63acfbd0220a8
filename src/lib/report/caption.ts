import type { Content, ContentText } from 'pdfmake/interfaces';
import { SIZE, BODY, textHeightPt } from './page.ts';
import type { Ids, Part, Piece } from './piece.ts';

/** Line height of the style `note`. */
export const NOTE_LINE = 0.98;

const NOTES_KEPT = 90;

const GAP = { before: 12, title: 1.5, after: 4 };

/**
 * The title (the finding) and the line `Tabell 2. What is measured` over a table or figure. A minor one is not in the
 * contents.
 */
export function caption(
  block: { readonly number?: string; readonly title: string; readonly subtitle: string; readonly minor?: boolean },
  ids: Ids
): Pick<Part, 'id' | 'node' | 'before' | 'height'> & Pick<Piece, 'content' | 'entry'> {
  const id = ids.next();
  const label = block.number ?? '';
  const title = block.title || block.subtitle;
  const size = block.minor ? SIZE.prose : SIZE.finding;
  const line = [
    ...(label ? [{ text: `${label}. `, bold: true }] : []),
    { text: block.title ? block.subtitle : '', style: 'captionText' }
  ];
  const node: ContentText & { id: string } = {
    id,
    text: title,
    style: 'finding',
    fontSize: size,
    margin: [0, GAP.before, 0, GAP.title],
    ...(block.minor ? {} : { outline: true, outlineText: label ? `${label}. ${title}` : title })
  };
  const content: Content[] = [node, { text: line, style: 'caption', margin: [0, 0, 0, GAP.after] }];
  const height =
    GAP.title +
    GAP.after +
    textHeightPt(title, BODY.width, size, 0.9, 600) +
    textHeightPt(`${label}. ${block.subtitle}`, BODY.width, SIZE.caption, 0.95);
  const entry = { id, level: 2, label, text: title } as const;
  return { id, node, before: GAP.before, height, content, ...(block.minor ? {} : { entry }) };
}

/** Notes under a table or figure; empty ones are left out. `kept` is how much of them must stand on the same page. */
export function notesUnder(notes: readonly string[]): { content: Content[]; height: number; kept: number } {
  const shown = notes.filter((note) => note.trim() !== '');
  const above = (index: number) => (index === 0 ? 4 : 1);
  const height = shown.reduce(
    (sum, note, index) => sum + above(index) + textHeightPt(note, BODY.width, SIZE.small, NOTE_LINE),
    0
  );
  return {
    content: shown.map((note, index) => ({ text: note, style: 'note', margin: [0, above(index), 0, 0] })),
    height,
    kept: Math.min(height, NOTES_KEPT)
  };
}
