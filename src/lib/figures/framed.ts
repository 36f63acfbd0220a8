import { wrapText } from './measure.ts';
import type { Paint, Scene, SceneNode } from './scene.ts';
import { shifted } from './shift.ts';

/** What stands around a figure where it leaves the page. */
export interface Frame {
  /** "Figur 3", or nothing. */
  readonly number: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
}

const MARGIN = 20;
const TITLE = { size: 19, line: 24, lines: 3 };
const SUBTITLE = { size: 14, line: 19, lines: 3 };
const NOTE = { size: 12, line: 17, lines: 6 };
const GAP = 16;

/** A figure with its title above and its notes below, on a ground of its own: what is pasted into a document or a slide. */
export function framedScene(scene: Scene, { number, title, subtitle, notes }: Frame): Scene {
  const width = scene.width + 2 * MARGIN;
  const nodes: SceneNode[] = [];
  let y = MARGIN;
  const write = (text: string, { size, line, lines }: typeof TITLE, weight: 400 | 600, fill: Paint): void => {
    for (const each of wrapText(text, scene.width, size, weight, lines)) {
      y += line;
      nodes.push({ kind: 'text', x: MARGIN, y: y - 0.25 * line, text: each, size, weight, anchor: 'start', fill });
    }
  };
  if (number !== '') write(number, NOTE, 400, 'ink3');
  write(title, TITLE, 600, 'ink');
  if (subtitle !== '') write(subtitle, SUBTITLE, 400, 'ink2');
  y += GAP;
  nodes.push(...shifted(scene.nodes, MARGIN, y));
  y += scene.height + (notes.length > 0 ? GAP : 0);
  for (const note of notes) write(note, NOTE, 400, 'ink2');
  const height = Math.ceil(y + MARGIN);
  const ground: SceneNode = { kind: 'rect', x: 0, y: 0, width, height, fill: 'surface' };
  return { width, height, title: scene.title, description: scene.description, nodes: [ground, ...nodes] };
}
