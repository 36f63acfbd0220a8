import type { Content } from 'pdfmake/interfaces';
import type { FigureBlock, Headline } from '#lib/analyses/block.ts';
import { caption, notesUnder } from './caption.ts';
import { BODY, drawing, type Drawing, INK, NATURAL_LINE, sceneWidthPt, SIZE } from './page.ts';
import { AFTER, anchored, spacedAfter, type Ids, type Part, type Piece } from './piece.ts';
import { sliceScene } from './slice-scene.ts';

const HEADLINE_HEIGHT = 26 * NATURAL_LINE * 0.86 + 4;

/** Space above and below a drawing. */
const AROUND = 2;

/** Kept free on a page of its own, for the headings that may stand over the figure. */
const HEADINGS = 90;

/** A figure as a vector drawing with title, caption, headline and notes. One taller than a page goes on on the next. */
export function figureBlock(block: FigureBlock, ids: Ids): Piece {
  const opening = caption(block, ids);
  const above = opening.height + (block.headline ? HEADLINE_HEIGHT : 0);
  const room = BODY.height - above - HEADINGS;
  const scale = sceneWidthPt(block.scene) / block.scene.width;
  const slices = block.scene.height > 0 ? sliceScene(block.scene, room / scale) : [];
  const drawings = slices.map((scene) => {
    const fitted = Math.min(1, room / (scene.height * scale));
    return drawing(scene, scene.width * scale * fitted);
  });

  const placed = drawings.map((drawn) => {
    const id = ids.next();
    const node: Drawing = anchored(id, { ...drawn, margin: [0, AROUND, 0, AROUND] });
    return { id, node, height: drawn.height + 2 * AROUND };
  });
  const notes = notesUnder(block.notes);
  const firstHeight = above + (placed[0]?.height ?? 0);
  const more = placed.slice(1).map(({ id, node, height }): Part => ({ id, node, before: 0, lead: height, height }));
  const parts = [{ ...opening, lead: firstHeight, height: firstHeight }, ...more].map((part, index, all) =>
    index === all.length - 1
      ? { ...part, lead: part.lead + notes.kept, height: part.height + notes.height + AFTER }
      : part
  );
  const content = [
    ...opening.content,
    ...(block.headline ? [headline(block.headline)] : []),
    ...placed.map(({ node }) => node),
    ...notes.content
  ];
  return { content: spacedAfter(content), parts, ...(opening.entry ? { entry: opening.entry } : {}) };
}

/** The one number a figure shouts, with its facts beside it. */
function headline({ value, stars, facts }: Headline): Content {
  return {
    columns: [
      {
        width: 'auto',
        noWrap: true,
        text: [
          { text: value, fontSize: 26, bold: true },
          { text: stars, fontSize: 16, bold: true }
        ]
      },
      ...facts.map(({ term, value: fact }) => ({
        width: 'auto' as const,
        margin: [0, 10, 0, 0] as [number, number, number, number],
        stack: [
          { text: term, fontSize: SIZE.small, color: INK.ink3 },
          { text: fact, fontSize: SIZE.table }
        ]
      }))
    ],
    columnGap: 18,
    lineHeight: 0.86,
    margin: [0, 0, 0, 4]
  };
}
