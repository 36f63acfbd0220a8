import type { ExplorerDrawing } from './explorer.ts';
import { textWidth, wrapText } from './measure.ts';
import { FORMAT_WIDTH } from './scene.ts';

/** Type sizes of the figure: 12 px is the smallest that the screen may have. */
export const SMALL = 12;
export const BODY = 13;

/** Where things stand, in px. */
export interface Frame {
  readonly width: number;
  /** The scale's ends. */
  readonly left: number;
  readonly right: number;
  /** The zone right of the scale: kinds of missing above; all levels and print below. */
  readonly aside: number;
  readonly asideWidth: number;
  readonly legendLeft: number;
  readonly narrow: boolean;
  /** Foot of the bars, and the height of the tallest. */
  readonly base: number;
  readonly tallest: number;
  /** Lines of text under the bars. */
  readonly nameLines: readonly (readonly string[])[];
  /** Under each kind of missing. */
  readonly missingLines: readonly (readonly string[])[];
  /** Centre of the handle's pill. */
  readonly pill: number;
}

/** Lays out the figure for its format, from measured text. */
export function frameOf(drawing: ExplorerDrawing): Frame {
  const { format, strip, missing, labels } = drawing;
  const narrow = format === 'compact';
  const width = FORMAT_WIDTH[format];
  const left = narrow ? 36 : 44;
  const beside = strip ? strip.columns.filter(({ at }) => at === null).length + (strip.published ? 1 : 0) : 0;
  const slot = narrow ? 38 : 70;
  const slots = Math.max(beside, Math.min(missing.length, narrow ? 2 : 3));
  const asideWidth = Math.max(slots * slot, missing.length * (narrow ? 38 : 60));
  const aside = width - asideWidth;
  const right = asideWidth > 0 ? aside - (narrow ? 6 : 16) : width - 4;

  const pitch = (right - left) / Math.max(1, labels.length);
  const nameLines = namesThatFit(
    labels.map(({ name }) => name ?? ''),
    pitch
  );
  const missingSlot = asideWidth / Math.max(1, missing.length) - 4;
  const missingLines = missing.map(({ label, note }) => [
    ...wrapText(label, missingSlot, SMALL, 400, 2),
    ...(note === null ? [] : wrapText(note, missingSlot, SMALL, 400, 2))
  ]);
  const lines = Math.max(0, ...nameLines.map((each) => each.length), ...missingLines.map((each) => each.length - 1));
  const tallest = narrow ? 104 : 112;
  const base = 46 + tallest;
  return {
    width,
    left,
    right,
    aside,
    asideWidth,
    legendLeft: narrow ? 0 : left,
    narrow,
    base,
    tallest,
    nameLines,
    missingLines,
    pill: base + 24 + lines * 15 + (format === 'paper' ? 0 : 16)
  };
}

/** Few bars have names whatever happens; more have them where all stand whole. */
const FEW = 5;

/** Names under the bars on one line or two, of which no two touch. Those of few bars may be cut short. */
function namesThatFit(names: readonly string[], pitch: number): string[][] {
  if (names.every((name) => name === '')) return [];
  const whole = names.map((name) => inTwo(name, pitch - 3));
  if (fit(whole, pitch)) return whole;
  return names.length <= FEW ? names.map((name) => wrapText(name, pitch - 6, SMALL, 400, 2)) : [];
}

/** True where each name has room between its neighbours' names; a long one may lean on short ones. */
function fit(names: readonly (readonly string[])[], pitch: number): boolean {
  const widths = names.map((lines) => Math.max(0, ...lines.map((each) => textWidth(each, SMALL))));
  return widths.every((width, index) => {
    const next = widths[index + 1];
    return width <= 1.3 * pitch && (next === undefined || (width + next) / 2 + 5 <= pitch);
  });
}

function inTwo(name: string, width: number): string[] {
  if (textWidth(name, SMALL) <= width) return name === '' ? [] : [name];
  const words = name.split(' ');
  let first = words.shift() ?? '';
  while (words.length > 0 && textWidth(`${first} ${words[0]}`, SMALL) <= width) first += ` ${words.shift()}`;
  return words.length > 0 ? [first, words.join(' ')] : [first];
}

/** The x of a fraction of the scale. */
export function placeOf(frame: Frame, at: number): number {
  return frame.left + at * (frame.right - frame.left);
}

/**
 * Which of a row of centred labels to write so that none touches another: every one, or every second, fifth, tenth …;
 * `keep` is always among them and drives out those that it would touch.
 */
export function thinned(
  labels: readonly { readonly x: number; readonly text: string }[],
  size: number,
  keep: number | null = null
): boolean[] {
  const gap = 6;
  const clear = (a: number, b: number): boolean => {
    const [one, two] = [labels[a], labels[b]];
    if (!one || !two) return true;
    const room = (textWidth(one.text, size, 600) + textWidth(two.text, size, 600)) / 2 + gap;
    return Math.abs(one.x - two.x) >= room;
  };
  for (let step = 1; step < labels.length; step = nextStep(step)) {
    const shown = [...labels.keys()].filter((index) => index % step === 0);
    if (shown.every((index, place) => place === 0 || clear(shown[place - 1] as number, index))) {
      return labels.map((_, index) => index === keep || (index % step === 0 && (keep === null || clear(index, keep))));
    }
  }
  return labels.map((_, index) => index === (keep ?? 0));
}

function nextStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const lead = step / power;
  return lead < 2 ? 2 * power : lead < 5 ? 5 * power : 10 * power;
}
