import type { Content, DynamicContent } from 'pdfmake/interfaces';
import { truncate } from '#lib/figures/measure.ts';
import { BODY, MM, PAGE, SIZE } from './page.ts';
import type { Report, ReportSay } from './report.ts';

/** A section's heading; pdfmake writes into the node where it was placed before it asks for the running heads. */
export interface SectionMark {
  readonly heading: string;
  readonly node: object;
}

/** Report to the left, section to the right; the cover has none. */
export function runningHead(report: Report, sections: readonly SectionMark[]): DynamicContent {
  return (page) => {
    if (page === 1) return null;
    const current = sections.findLast(({ node }) => isBefore(placeOf(node), page));
    return line(report.title, current?.heading ?? '', 11 * MM);
  };
}

/** What made the report and which notebook to the left, page number to the right; the cover has none. */
export function runningFoot(report: Report, say: ReportSay): DynamicContent {
  const words = say.messages.report;
  return (page, pages) =>
    page === 1 ? null : line(words.madeWith(report.madeWith, report.notebookHash), words.page(page, pages), 8.5 * MM);
}

function line(left: string, right: string, top: number): Content {
  const width = BODY.width / 2 - 8;
  return {
    columns: [
      { text: truncate(left, width, SIZE.small), style: 'running' },
      { text: truncate(right, width, SIZE.small), style: 'running', alignment: 'right' }
    ],
    margin: [PAGE.left, top, PAGE.right, 0]
  };
}

interface Place {
  readonly pageNumber: number;
  readonly top: number;
}

/** Begun before the page, or in its upper part: the section that most of the page belongs to. */
function isBefore(place: Place | undefined, page: number): boolean {
  if (!place) return false;
  return place.pageNumber < page || (place.pageNumber === page && place.top < PAGE.height * 0.4);
}

function placeOf(node: object): Place | undefined {
  return (node as { positions?: Place[] }).positions?.[0];
}
