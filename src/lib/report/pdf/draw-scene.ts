import { LIGHT } from '#lib/figures/palette.ts';
import type { Paint, Scene, SceneNode, Stroke, TextNode } from '#lib/figures/scene.ts';
import type { ReportDocument } from './document.ts';

/** Where a scene stands on the page, in points from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Draws a scene as vectors and text: what `toSvg` says in SVG, in the operators of PDF. What is outside it is not seen.
 * Numbers are rounded to two decimals of the scene's own px.
 *
 * @throws RangeError for a coordinate that is not finite
 */
export function drawScene(document: ReportDocument, scene: Scene, { x, y, width }: Place, family: string): void {
  const scale = width / scene.width;
  const operators = [
    'q',
    `${exact(scale)} 0 0 ${exact(scale)} ${exact(x)} ${exact(y)} cm`,
    `0 0 ${number(scene.width)} ${number(scene.height)} re W n`,
    '4 M 0 j 0 J 0 Tr'
  ];
  document.addContent(operators.join('\n'));
  for (const node of scene.nodes) drawNode(document, node, family);
  document.addContent('Q');
}

function drawNode(document: ReportDocument, node: SceneNode, family: string): void {
  switch (node.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = node;
      // Without width or height there is nothing, not even an outline.
      if (width <= 0 || height <= 0) return;
      const outline =
        radius > 0
          ? rounded(x, y, width, height, radius)
          : `${numbers(x, y)} m ${numbers(x + width, y)} l ${numbers(x + width, y + height)} l ${numbers(x, y + height)} l h`;
      shape(document, outline, node.fill, node.stroke);
      return;
    }
    case 'line':
      shape(document, `${numbers(node.x1, node.y1)} m ${numbers(node.x2, node.y2)} l`, 'none', node.stroke);
      return;
    case 'circle':
      if (node.r > 0) shape(document, circle(node.cx, node.cy, node.r), node.fill, node.stroke);
      return;
    case 'path':
      drawPath(document, node.d, node.fill, node.stroke);
      return;
    case 'text':
      drawText(document, node, family);
      return;
    case 'group':
      for (const child of node.nodes) drawNode(document, child, family);
  }
}

/** Fills and strokes an outline; with neither, it is left out. */
function shape(document: ReportDocument, outline: string, fill: Paint, stroke: Stroke | undefined): void {
  const ways = waysToPaint(fill, stroke);
  if (ways) document.addContent(`${ways.set}${outline} ${ways.paint}`);
}

function waysToPaint(fill: Paint, stroke: Stroke | undefined): { set: string; paint: string } | null {
  const filled = fill !== 'none';
  const stroked = stroke !== undefined && stroke.paint !== 'none' && stroke.width > 0;
  if (!filled && !stroked) return null;
  const dash = stroked ? `[${(stroke.dash ?? []).map(number).join(' ')}] 0 d ` : '';
  const pen = stroked ? `${colour(stroke.paint)} RG ${number(stroke.width)} w ${dash}` : '';
  return {
    set: `${filled ? `${colour(fill)} rg ` : ''}${pen}`,
    paint: filled && stroked ? 'B' : filled ? 'f' : 'S'
  };
}

const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c' };

function drawPath(document: ReportDocument, d: string, fill: Paint, stroke: Stroke | undefined): void {
  if (/NaN|Infinity|undefined/.test(d)) throw new RangeError(`drawScene requires finite numbers (got the path ${d})`);
  const ways = waysToPaint(fill, stroke);
  if (!ways) return;
  if (d.includes('A')) {
    // pdfkit knows how an arc is drawn by curves.
    document.addContent(ways.set.trim()).path(d).addContent(ways.paint);
    return;
  }
  const outline = [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].flatMap(([, command = '', rest = '']) => {
    if (command === 'Z') return ['h'];
    const values = (rest.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const size = command === 'C' ? 6 : 2;
    return Array.from({ length: values.length / size }, (_, index) => {
      const operands = values.slice(index * size, (index + 1) * size).map(number);
      // More points after a move are lines.
      return `${operands.join(' ')} ${command === 'M' && index > 0 ? 'l' : OPERATORS[command]}`;
    });
  });
  document.addContent(`${ways.set}${outline.join(' ')} ${ways.paint}`);
}

/** How far the handles of a quarter of a circle stand from its ends, of its radius; and those of a sixth. */
const HANDLE = { quarter: 0.5522847498307936, sixth: 0.3572655899081636 };

/** A circle of six curves. */
function circle(x: number, y: number, r: number): string {
  const point = (turn: number, out: number): [number, number] => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 3), Math.sin((turn * Math.PI) / 3)];
    return [x + r * (cos - out * sin), y + r * (sin + out * cos)];
  };
  const curves = Array.from({ length: 6 }, (_, sixth) => {
    const ends = [point(sixth, HANDLE.sixth), point(sixth + 1, -HANDLE.sixth), point(sixth + 1, 0)];
    return `${numbers(...ends.flat())} c`;
  });
  return `${numbers(x + r, y)} m ${curves.join(' ')} h`;
}

/** A rectangle with rounded corners. */
function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const [r, s] = [Math.min(radius, width / 2), Math.min(radius, height / 2)];
  const [right, bottom, h, v] = [x + width, y + height, r * (1 - HANDLE.quarter), s * (1 - HANDLE.quarter)];
  return [
    `${numbers(x + r, y)} m ${numbers(right - r, y)} l`,
    `${numbers(right - h, y, right, y + v, right, y + s)} c ${numbers(right, bottom - s)} l`,
    `${numbers(right, bottom - v, right - h, bottom, right - r, bottom)} c ${numbers(x + r, bottom)} l`,
    `${numbers(x + h, bottom, x, bottom - v, x, bottom - s)} c ${numbers(x, y + s)} l`,
    `${numbers(x, y + v, x + h, y, x + r, y)} c h`
  ].join(' ');
}

const ANCHORED = { start: 0, middle: 0.5, end: 1 } as const;

function drawText(document: ReportDocument, node: TextNode, family: string): void {
  // As in SVG: space is one space, and none at the ends.
  const text = node.text.replace(/\s+/g, ' ').trim();
  if (text === '' || node.fill === 'none') return;
  const font = document.provideFont(family, node.weight === 600, false);
  document.page.fonts[font.id] ??= font.ref();
  const [glyphs, positions] = font.encode(text);
  let width = 0;
  let codes = '';
  const shown: string[] = [];
  glyphs.forEach((glyph, index) => {
    const { xAdvance = 0, advanceWidth = 0 } = positions[index] ?? {};
    codes += glyph;
    width += xAdvance;
    const kern = advanceWidth - xAdvance;
    if (kern === 0) return;
    shown.push(`<${codes}> ${number(kern)}`);
    codes = '';
  });
  if (codes) shown.push(`<${codes}>`);
  const from = Number(number(node.x)) - (ANCHORED[node.anchor] * width * node.size) / 1000;
  document.addContent(
    `BT ${colour(node.fill)} rg /${font.id} ${number(node.size)} Tf 1 0 0 -1 ${exact(from)} ${number(node.y)} Tm [${shown.join(' ')}] TJ ET`
  );
}

/** Red, green and blue, 0 to 1. */
function colour(paint: Paint): string {
  const hex = Number.parseInt(LIGHT[paint].slice(1), 16);
  return [hex >> 16, (hex >> 8) & 255, hex & 255].map((part) => String(Math.round((part / 255) * 1e6) / 1e6)).join(' ');
}

function numbers(...values: number[]): string {
  return values.map(number).join(' ');
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`drawScene requires finite numbers (got ${value})`);
  return String(Math.round(value * 100) / 100 || 0);
}

function exact(value: number): string {
  return String(Math.round(value * 1e6) / 1e6 || 0);
}
