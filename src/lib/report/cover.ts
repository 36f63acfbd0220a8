import type { Content, ContentColumns } from 'pdfmake/interfaces';
import { wrapText } from '#lib/figures/measure.ts';
import type { Scene } from '#lib/figures/scene.ts';
import { formatDay } from '#lib/messages/dates.ts';
import { BODY, drawing, type Drawing, INK, MM, NATURAL_LINE, PAGE, SIZE, textHeightPt } from './page.ts';
import type { Report, ReportSay } from './report.ts';

const TITLE = { top: 55 * MM, height: 120, sizes: [34, 28, 24, 20, 16], lineHeight: 0.76 };
const FACTS = { bottom: 14 * MM, gap: 14, lineHeight: 0.98 };

/** The first page: title, subtitle, the drawing over the whole width, and four facts at the foot. */
export function cover(report: Report, say: ReportSay): Content[] {
  const title = titleLines(report.title);
  const titleBottom = TITLE.top + title.lines.length * title.size * NATURAL_LINE * TITLE.lineHeight;
  const subtitleHeight = textHeightPt(report.subtitle, BODY.width, 15, 0.95);
  const facts = factsRow(report, say);
  const art = report.coverScene ? artwork(report.coverScene, titleBottom + 20 + subtitleHeight, facts.top - 20) : null;
  return [
    { ...logo(), absolutePosition: { x: PAGE.left, y: 24 * MM } },
    { text: 'Drivkraft', bold: true, fontSize: 13, absolutePosition: { x: PAGE.left + 30, y: 24 * MM + 1 } },
    {
      text: title.lines.join('\n'),
      fontSize: title.size,
      lineHeight: TITLE.lineHeight,
      characterSpacing: -0.015 * title.size,
      bold: true,
      absolutePosition: { x: PAGE.left, y: TITLE.top }
    },
    {
      text: report.subtitle,
      fontSize: 15,
      lineHeight: 0.95,
      color: INK.ink2,
      absolutePosition: { x: PAGE.left, y: titleBottom + 16 }
    },
    ...(art ? [art] : []),
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: BODY.width, y2: 0, lineWidth: 0.5, lineColor: INK['line-strong'] }],
      absolutePosition: { x: PAGE.left, y: facts.top }
    },
    { ...facts.content, absolutePosition: { x: PAGE.left, y: facts.top + 11 } }
  ];
}

/** The largest size at which the title fits, its lines about equally long. */
function titleLines(title: string): { size: number; lines: string[] } {
  const broken = (size: number, width: number) => wrapText(title, width, size, 600, Number.POSITIVE_INFINITY);
  const size =
    TITLE.sizes.find(
      (each) => broken(each, BODY.width).length * each * NATURAL_LINE * TITLE.lineHeight <= TITLE.height
    ) ?? 16;
  const count = broken(size, BODY.width).length;
  let width = BODY.width;
  while (width > 120 && broken(size, width - 8).length === count && !broken(size, width - 8).some(isCut)) width -= 8;
  return { size, lines: broken(size, width) };
}

function isCut(line: string): boolean {
  return line.endsWith('…');
}

/** As wide as the page, or narrower where it would not fit between title and facts; left out where it cannot. */
function artwork(scene: Scene, from: number, to: number): Content | null {
  const natural = (scene.height * PAGE.width) / scene.width;
  const scale = Math.min(1, (to - from) / natural);
  if (scale < 0.5) return null;
  const drawn = drawing(scene, PAGE.width * scale);
  return { ...drawn, absolutePosition: { x: 0, y: from + (to - from - drawn.height) * 0.6 } };
}

function factsRow(report: Report, say: ReportSay): { content: ContentColumns; top: number } {
  const words = say.messages.report;
  const facts = [
    ...(report.madeFor ? [{ term: words.madeFor, text: report.madeFor, share: 1 }] : []),
    { term: words.date, text: formatDay(report.date, report.language), share: 0.95 },
    ...(report.coverScene ? [{ term: words.aboutFigure, text: report.coverScene.description, share: 1.45 }] : []),
    { term: words.aboutData, text: [report.source, report.note].filter(Boolean).join('\n'), share: 1.6 }
  ];
  const shares = facts.reduce((total, fact) => total + fact.share, 0);
  const room = BODY.width - FACTS.gap * (facts.length - 1);
  const columns = facts.map((fact) => ({ ...fact, width: (fact.share * room) / shares }));
  const tallest = (size: number) =>
    Math.max(...columns.map(({ text, width }) => textHeightPt(text, width, size, FACTS.lineHeight)));
  const size = tallest(SIZE.caption) > 60 ? SIZE.small : SIZE.caption;
  const height = tallest(size) + size * NATURAL_LINE * FACTS.lineHeight;
  return {
    top: PAGE.height - FACTS.bottom - Math.max(height, 60) - 11,
    content: {
      columns: columns.map(({ term, text, width }) => ({
        width,
        stack: [
          { text: term, bold: true },
          { text, color: INK.ink2 }
        ]
      })),
      columnGap: FACTS.gap,
      fontSize: size,
      lineHeight: FACTS.lineHeight
    }
  };
}

function logo(): Drawing {
  const stripe = (d: string, paint: 'komp' | 'org' | 'led', width: number) =>
    ({ kind: 'path', d, fill: 'none', stroke: { paint, width } }) as const;
  const scene: Scene = {
    width: 28,
    height: 28,
    title: 'Drivkraft',
    description: '',
    nodes: [
      stripe('M2 5.5C11 5.5 11 12.4 19 12.6', 'komp', 4),
      stripe('M2 14.3L19 14.3', 'org', 1.8),
      stripe('M2 22.6C11 22.6 11 16 19 15.8', 'led', 2.8),
      { kind: 'path', d: 'M18 8.2L27 14.2L18 20.2Z', fill: 'ink' }
    ]
  };
  return drawing(scene, 22);
}
