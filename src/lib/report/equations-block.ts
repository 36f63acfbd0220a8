import type { ContentText } from 'pdfmake/interfaces';
import type { CodeBlock, EquationsBlock } from '#lib/analyses/block.ts';
import { lineOf, stepsOf } from '#lib/analyses/equation-steps.ts';
import { BODY, INK, NATURAL_LINE, SIZE, textHeightPt } from './page.ts';
import { AFTER, anchored, type Ids, type Part, type Piece } from './piece.ts';

const LINE = 1.03;
const GAP = { label: 6, line: 1 };
const INDENT = 12;

/** Each equation under the words for it; it is not parted from them. */
export function equationsBlock({ items }: EquationsBlock, ids: Ids): Piece {
  const width = BODY.width - INDENT;
  const equations = items.map((item) => {
    const { label, left } = item;
    const id = ids.next();
    const text = lineOf(item);
    const words: ContentText = anchored(id, {
      text: label,
      fontSize: SIZE.small,
      color: INK.ink2,
      margin: [0, GAP.label, 0, GAP.line]
    });
    const equation: ContentText = {
      text: [
        { text: left, italics: true },
        ...stepsOf(item).map(({ sign, text }, place, all) => ({
          text: ` ${sign} ${text}`,
          bold: place === all.length - 1
        }))
      ],
      fontSize: SIZE.prose,
      lineHeight: LINE,
      margin: [INDENT, 0, 0, 0]
    };
    const height =
      GAP.line + textHeightPt(label, BODY.width, SIZE.small, 1) + textHeightPt(text, width, SIZE.prose, LINE);
    const part: Part = { id, node: words, before: GAP.label, lead: height, height };
    return { part, content: [words, equation] };
  });
  return { content: equations.flatMap(({ content }) => content), parts: equations.map(({ part }) => part) };
}

/** Lines for another program, as they are to be typed: spaces at the start of a line are kept. */
export function codeBlock({ program, text }: CodeBlock, ids: Ids): Piece {
  const id = ids.next();
  const words: ContentText = anchored(id, {
    text: program,
    fontSize: SIZE.small,
    bold: true,
    color: INK.ink2,
    margin: [0, GAP.label, 0, GAP.line]
  });
  const lines: ContentText = {
    text,
    fontSize: SIZE.small,
    preserveLeadingSpaces: true,
    margin: [INDENT, 0, 0, AFTER]
  };
  const height = SIZE.small * NATURAL_LINE + GAP.line + textHeightPt(text, BODY.width - INDENT, SIZE.small, 1) + AFTER;
  // What is short stands together: a last line alone on the next page is overlooked.
  const lead = height <= BODY.height / 3 ? height : 3 * SIZE.small * NATURAL_LINE;
  return { content: [words, lines], parts: [{ id, node: words, before: GAP.label, lead, height }] };
}
