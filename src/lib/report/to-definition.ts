import type { StyleDictionary, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Block } from '#lib/analyses/block.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { codeBlock, equationsBlock } from './equations-block.ts';
import { figureBlock } from './figure-block.ts';
import { FONT, INK, PAGE, SIZE } from './page.ts';
import { breakPages, hangSpace, isTooLow, roomNeeded } from './page-flow.ts';
import { ids, type Ids, type Piece } from './piece.ts';
import type { Report, ReportSay } from './report.ts';
import { runningFoot, runningHead, type SectionMark } from './running-head.ts';
import { tableBlock } from './table-block.ts';
import { headingBlock, noticeBlock, textBlock } from './text-block.ts';

const LANGUAGE_TAG = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/**
 * A report as pdfmake's document definition: cover, contents, then the sections' blocks as on the screen.
 *
 * @param say  the words of the report's language
 * @throws RangeError for a date that is none, or a scene with coordinates that are not finite
 */
export function toDefinition(report: Report, say: ReportSay): TDocumentDefinitions {
  const marks: SectionMark[] = [];
  const pieces = sectionPieces(report, say, marks);
  const entries = pieces.flatMap((piece) => piece.entry ?? []);
  const needed = roomNeeded(pieces);
  breakPages(pieces, needed);
  const body = pieces.flatMap((piece) => piece.content);
  // The node itself, not a copy: the running heads look up where pdfmake has placed it.
  if (typeof body[0] === 'object') Object.assign(body[0], { pageBreak: 'before' });
  hangSpace(body);
  const date = new Date(`${report.date}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`toDefinition requires a day (got ${report.date})`);

  return {
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    language: LANGUAGE_TAG[report.language],
    displayTitle: true,
    info: {
      title: report.title,
      subject: report.subtitle,
      author: 'Drivkraft',
      creator: report.madeWith,
      producer: 'pdfmake',
      creationDate: date,
      modDate: date
    },
    // The cover lies in the background of a page without content: there it may use the margins too.
    background: (page) => (page === 1 ? { stack: cover(report, say) } : null),
    content: [{ text: '' }, ...contents(entries, say.messages.report.contents), ...body],
    header: runningHead(report, marks),
    footer: runningFoot(report, say),
    // Mends what was measured wrong when the pages were broken.
    pageBreakBefore: ({ id, startPosition }) => isTooLow(startPosition.top - PAGE.top, needed.get(id ?? '') ?? 0),
    defaultStyle: { font: FONT, fontSize: SIZE.prose, color: INK.ink },
    styles: STYLES
  };
}

const STYLES: StyleDictionary = {
  h1: { fontSize: SIZE.h1, bold: true, lineHeight: 0.86 },
  h2: { fontSize: SIZE.h2, bold: true, lineHeight: 0.88 },
  h3: { fontSize: SIZE.h3, bold: true, lineHeight: 0.9 },
  finding: { fontSize: SIZE.finding, bold: true, lineHeight: 0.9 },
  prose: { fontSize: SIZE.prose, lineHeight: 1.03 },
  caption: { fontSize: SIZE.caption, lineHeight: 0.95 },
  captionText: { color: INK.ink2 },
  tableHead: { fontSize: SIZE.small, color: INK.ink3 },
  note: { fontSize: SIZE.small, lineHeight: 0.98, color: INK.ink2 },
  box: { fontSize: SIZE.small, lineHeight: 1.02, color: INK.ink2 },
  running: { fontSize: SIZE.small, color: INK.ink3 }
};

function sectionPieces(report: Report, say: ReportSay, marks: SectionMark[]): Piece[] {
  const source = ids();
  return report.sections.flatMap(({ heading, blocks }) => {
    const pieces = () => blocks.filter(isForPaper).map((block) => blockPiece(block, source, say));
    if (heading === undefined) return pieces();
    const opening = headingBlock({ kind: 'heading', level: 1, text: heading }, source);
    marks.push({ heading, node: opening.content[0] as object });
    return [opening, ...pieces()];
  });
}

/** Letters of code that fill half a page. */
const MOST_CODE = 4000;

/** Nobody types pages of numbers from paper: what is longer is had from the notebook. */
const isForPaper = (block: Block): boolean => block.kind !== 'code' || block.text.length <= MOST_CODE;

function blockPiece(block: Block, source: Ids, say: ReportSay): Piece {
  switch (block.kind) {
    case 'heading':
      return headingBlock(block, source);
    case 'text':
      return textBlock(block, source);
    case 'table':
      return tableBlock(block, source, say.messages.report.continued);
    case 'figure':
      return figureBlock(block, source);
    case 'notice':
      return noticeBlock(block, source);
    case 'equations':
      return equationsBlock(block, source);
    case 'code':
      return codeBlock(block, source);
  }
}
