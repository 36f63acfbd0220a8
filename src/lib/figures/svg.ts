import type { Palette } from './palette.ts';
import type { Scene, SceneNode, Stroke } from './scene.ts';

/** How a scene is written: its colours in hex, and the font stack of its text. */
export interface SvgStyle {
  readonly palette: Palette;
  readonly fontFamily: string;
}

/**
 * A scene as a standalone SVG document: for saving, and for paper.
 *
 * Plain shapes and hex colours only (no patterns, filters, markers or var()), so that every reader draws the same.
 * Title and description stand first, as a screen reader wants them. Texts are escaped: they may come from a file.
 * Numbers are rounded to two decimals. What can be moved or asked on the screen is drawn and nothing more.
 *
 * @throws RangeError for a coordinate that is not finite
 */
export function toSvg(scene: Scene, style: SvgStyle): string {
  const [width, height] = [number(scene.width), number(scene.height)];
  const nodes = scene.nodes.map((node) => nodeToSvg(node, style.palette)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` role="img" font-family="${escapeXml(style.fontFamily)}">` +
    `<title>${escapeXml(scene.title)}</title><desc>${escapeXml(scene.description)}</desc>${nodes}</svg>`
  );
}

function nodeToSvg(node: SceneNode, palette: Palette): string {
  switch (node.kind) {
    case 'rect':
      return element(
        'rect',
        { x: node.x, y: node.y, width: node.width, height: node.height, rx: node.radius },
        palette[node.fill],
        strokeToSvg(node.stroke, palette)
      );
    case 'line':
      return element(
        'line',
        { x1: node.x1, y1: node.y1, x2: node.x2, y2: node.y2 },
        null,
        strokeToSvg(node.stroke, palette)
      );
    case 'path':
      return `<path d="${pathData(node.d)}" fill="${palette[node.fill]}"${strokeToSvg(node.stroke, palette)}/>`;
    case 'circle':
      return element(
        'circle',
        { cx: node.cx, cy: node.cy, r: node.r },
        palette[node.fill],
        strokeToSvg(node.stroke, palette)
      );
    case 'text':
      return (
        `<text x="${number(node.x)}" y="${number(node.y)}" font-size="${number(node.size)}"` +
        ` font-weight="${node.weight}" text-anchor="${node.anchor}" fill="${palette[node.fill]}">` +
        `${escapeXml(node.text)}</text>`
      );
    case 'group':
      return `<g>${node.nodes.map((child) => nodeToSvg(child, palette)).join('')}</g>`;
  }
}

function element(
  name: string,
  lengths: Readonly<Record<string, number | undefined>>,
  fill: string | null,
  stroke: string
): string {
  const attributes = Object.entries(lengths)
    .filter((entry): entry is [string, number] => entry[1] !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${number(value)}"`)
    .join('');
  return `<${name}${attributes}${fill === null ? '' : ` fill="${fill}"`}${stroke}/>`;
}

function strokeToSvg(stroke: Stroke | undefined, palette: Palette): string {
  if (!stroke) return '';
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"` : '';
  return ` stroke="${palette[stroke.paint]}" stroke-width="${number(stroke.width)}"${dash}`;
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`toSvg requires finite numbers (got ${value})`);
  return String(Math.round(value * 100) / 100 || 0);
}

/** Rounds what has more than two decimals; flags of arcs and whole numbers stay as they are. */
function pathData(d: string): string {
  if (/NaN|Infinity|undefined/.test(d)) throw new RangeError(`toSvg requires finite numbers (got the path ${d})`);
  return escapeXml(d.replace(/-?\d*\.?\d+e[-+]?\d+|-?\d*\.\d{3,}/gi, (text) => number(Number(text))));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

/** Text as XML character data or attribute value; characters that XML 1.0 cannot hold are left out. */
function escapeXml(text: string): string {
  let escaped = '';
  for (const letter of text) {
    const point = letter.codePointAt(0) as number;
    const allowed =
      point === 9 ||
      point === 10 ||
      point === 13 ||
      (point >= 0x20 && point < 0xd800) ||
      (point > 0xdfff && point < 0xfffe) ||
      point > 0xffff;
    if (allowed) escaped += ENTITIES[letter] ?? letter;
  }
  return escaped;
}
