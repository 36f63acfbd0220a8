import type { CellBar, TableCell } from '#lib/analyses/block.ts';
import { mark } from '#lib/figures/marks.ts';
import type { SceneNode } from '#lib/figures/scene.ts';
import { ICONS, type IconName } from '../icons.ts';
import { paintNodes } from '../scene/paint-nodes.ts';

const SVG = 'http://www.w3.org/2000/svg';
const BAR = { width: 96, height: 18 };

/** What is read aloud for the signs of agreement with print. */
export type CheckWords = Readonly<Record<NonNullable<TableCell['check']>, string>>;

/** The text that heads a row, with its mark. `inset`: other rows have a mark, and this one keeps room for it. */
export function rowLabel(cell: TableCell | undefined, inset: boolean): HTMLElement {
  const label = span(inset ? 'label inset' : 'label');
  const { shape, paint } = cell?.mark ?? {};
  if (shape && paint) label.append(drawing(11, 11, [mark(shape, 5.5, 5.5, 9, paint)]));
  label.append(cell?.text ?? '');
  return label;
}

/** What stands in a cell of a table, with those parts of it that are written over. */
export interface CellContent {
  readonly nodes: readonly Node[];
  /** Its text, also where that is a number that can be chosen. */
  readonly words: Text;
  readonly bar: SVGSVGElement | null;
  readonly stars: HTMLElement | null;
}

/**
 * A bar, its text, a sign of agreement; and stars, for which a starred column keeps room. A number with a name is a button
 * where numbers can be chosen; the table is one stop for the keyboard, and arrows walk within it.
 */
export function cellContent(
  cell: TableCell | undefined,
  starred: boolean,
  checks: CheckWords | undefined,
  choosable: boolean,
  derives: ((ref: string) => boolean) | undefined
): CellContent {
  const words = document.createTextNode(cell?.text ?? '');
  const bar = cell?.bar ? drawing(BAR.width, BAR.height, barNodes(cell.bar)) : null;
  const stars = starred ? starsOf(cell) : null;
  const nodes: Node[] = [choosable && cell?.ref ? numberOf(cell.ref, words, derives?.(cell.ref) === true) : words];
  if (bar) nodes.unshift(bar);
  if (cell?.check) nodes.push(signOf(cell.check, checks?.[cell.check] ?? ''));
  if (stars) nodes.push(stars);
  return { nodes, words, bar, stars };
}

/** True where a cell is nothing but a text, with or without stars: one can be written over the other. */
export function isPlain(cell: TableCell | undefined): boolean {
  return !cell?.bar && !cell?.check;
}

export function starsOf(cell: TableCell | undefined): HTMLElement {
  return span('stars', cell?.stars);
}

function numberOf(ref: string, words: Text, derives: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = 'number';
  if (derives) button.setAttribute('aria-haspopup', 'dialog');
  button.dataset['ref'] = ref;
  button.append(words);
  return button;
}

/** True where a cell is nothing but a bar. */
export function isBar(cell: TableCell | undefined): cell is TableCell & { readonly bar: CellBar } {
  return cell?.bar !== undefined && cell.text === '' && !cell.check && !cell.stars;
}

/** Draws a bar into the drawing that another one stands in. */
export function repaintBar(svg: Element, bar: CellBar): void {
  paintNodes(svg, barNodes(bar));
}

function barNodes({ value, min, max, solid, paint }: CellBar): SceneNode[] {
  const at = (number: number) => ((number - min) / (max - min || 1)) * BAR.width;
  const [from, to] = [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
  const bar = { x: from + 0.5, y: 5.5, width: Math.max(0, to - from - 1), height: 7 };
  const axis = { x1: at(0), x2: at(0), y1: 2, y2: 16 };
  return [
    { kind: 'rect', ...bar, fill: solid ? paint : 'none', stroke: { paint, width: 1 } },
    { kind: 'line', ...axis, stroke: { paint: 'line-strong', width: 1 } }
  ];
}

function signOf(check: NonNullable<TableCell['check']>, words: string): HTMLElement {
  const name: IconName = check === 'match' ? 'check' : 'cross';
  const icon = drawing(18, 18, [{ kind: 'path', d: ICONS[name], fill: 'none' }]);
  icon.setAttribute('class', 'sign');
  const sign = span(check);
  sign.append(icon, span('vh', words));
  return sign;
}

function span(kind: string, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = kind;
  element.textContent = text;
  return element;
}

function drawing(width: number, height: number, nodes: readonly SceneNode[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  paintNodes(svg, nodes);
  return svg;
}
