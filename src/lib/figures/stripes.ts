import { pathRound } from 'd3';
import { textWidth, wrapText } from './measure.ts';
import type { Paint, Scene, SceneNode } from './scene.ts';
import { tenths } from './tenths.ts';

/** One driver: its group's colour, and how strongly it goes with the target (|rho|). */
export interface Stripe {
  readonly paint: Paint;
  /** In [0, 1]. */
  readonly weight: number;
}

/** A driver group's name, written on the widest of its stripes. */
export interface StripeGroup {
  readonly paint: Paint;
  readonly label: string;
}

export interface Stripes {
  /** px */
  readonly width: number;
  readonly height: number;
  /** From the top down, those of a group together. */
  readonly stripes: readonly Stripe[];
  readonly groups: readonly StripeGroup[];
  /** In the arrow head, or null for a picture without words. */
  readonly target: string | null;
  /** Left edge of the words, px: the page's margin where the stripes run off the page. */
  readonly margin: number;
  /** What a screen reader says. */
  readonly title: string;
}

/** Air between stripes where they meet the head, as a share of the height. */
const GAP = 0.012;

/** The widest stripe, |rho| = 1, as a share of the height. */
const WIDEST = 0.2;

/**
 * The report's cover: each stripe is a driver, as wide as its association is strong, all flowing into one arrow head.
 * Works from a logo's size to a page's; words are left out where they have no room.
 *
 * @throws RangeError for a weight outside [0, 1]
 */
export function driverStripes(figure: Stripes): Scene {
  const wrong = figure.stripes.find(({ weight }) => !(weight >= 0 && weight <= 1));
  if (wrong) throw new RangeError(`driverStripes requires weights in [0, 1] (got ${wrong.weight})`);
  const { width, height } = figure;
  const bands = bandsOf(figure);
  const neck = width * 0.705;
  const nodes: SceneNode[] = bands.map((band) => ({
    kind: 'path',
    d: centreLine(band, levelUntil(figure), neck),
    fill: 'none',
    stroke: { paint: band.paint, width: tenths(band.thick) }
  }));
  return {
    width,
    height,
    title: figure.title,
    description: '',
    nodes: [...nodes, ...labels(figure, bands), ...head(figure, neck)]
  };
}

/** A stripe's centre line on the left and at the head. */
interface Band extends Stripe {
  readonly thick: number;
  readonly from: number;
  readonly to: number;
}

function bandsOf({ stripes, height }: Stripes): Band[] {
  const gap = height * GAP;
  const slot = height / Math.max(1, stripes.length);
  // |rho| = 1 fills a slot, whatever the strongest stripe is: widths are not stretched to look strong.
  const thick = stripes.map(({ weight }) => Math.max(height * 0.008, weight * Math.min(slot * 0.92, height * WIDEST)));
  const total = thick.reduce((sum, each) => sum + each, 0) + gap * (stripes.length - 1);
  const squeeze = Math.min(1, (height * 0.62) / total);
  let to = (height - total * squeeze) / 2;
  return stripes.map((stripe, index) => {
    const width = (thick[index] as number) * squeeze;
    const band = { ...stripe, thick: width, from: slot * (index + 0.5), to: to + width / 2 };
    to += width + gap * squeeze;
    return band;
  });
}

/** Stripes run level until the words on them end. */
function levelUntil({ margin, groups, width, height }: Stripes): number {
  const size = labelSize(height);
  const longest = Math.max(0, ...groups.map(({ label }) => textWidth(label, size, 600)));
  return groups.length === 0 ? 0 : Math.min(margin + longest + 4, width * 0.35);
}

/** Level, then a curve that leaves and arrives level, to just inside the head. */
function centreLine({ from, to }: Band, level: number, neck: number): string {
  const middle = (level + neck) / 2;
  const line = pathRound(1);
  line.moveTo(0, from);
  line.lineTo(level, from);
  line.bezierCurveTo(middle, from, middle, to, neck, to);
  line.lineTo(neck + 2, to);
  return line.toString();
}

const labelSize = (height: number): number => Math.min(15, Math.max(12, height / 34));

/** On the widest stripe of the group where it is wide enough, else above its first. */
function labels({ groups, margin, height }: Stripes, bands: readonly Band[]): SceneNode[] {
  const size = labelSize(height);
  const slot = height / Math.max(1, bands.length);
  return groups.flatMap(({ paint, label }): SceneNode[] => {
    const own = bands.filter((band) => band.paint === paint);
    const widest = own.reduce<Band | null>((most, band) => (most && most.thick >= band.thick ? most : band), null);
    const [first] = own;
    if (!widest || !first) return [];
    const text = { kind: 'text', x: margin, text: label, size, weight: 600, anchor: 'start' } as const;
    if (widest.thick >= size * 1.3) return [{ ...text, y: widest.from + 0.34 * size, fill: 'surface' }];
    const above = first.from - first.thick / 2 - 4;
    return slot - first.thick >= size * 1.3 ? [{ ...text, y: above, fill: paint }] : [];
  });
}

function head({ width, height, target }: Stripes, neck: number): SceneNode[] {
  const half = height * 0.36;
  const middle = height / 2;
  const tip = width * 0.925;
  const triangle: SceneNode = {
    kind: 'path',
    d: `M${tenths(neck)} ${tenths(middle - half)}L${tenths(tip)} ${tenths(middle)}L${tenths(neck)} ${tenths(middle + half)}Z`,
    fill: 'ink'
  };
  if (target === null) return [triangle];
  const left = neck + width * 0.022;
  const wished = Math.min(19, Math.max(12, height / 26));
  for (const size of [wished, Math.max(12, wished * 0.8), 12]) {
    for (let most = 1; most <= 5; most++) {
      // The head narrows: its outermost lines have the least room.
      const room = neck + (tip - neck) * (1 - (most * size * 0.62) / half) - left - 6;
      const lines = wrapText(target, room, size, 600, most);
      if (lines.join('').replace(/\s/gu, '') !== target.replace(/\s/gu, '')) continue;
      const step = size * 1.25;
      const first = middle - ((lines.length - 1) / 2) * step + 0.34 * size;
      const words = lines.map((text, index): SceneNode => {
        const y = first + index * step;
        return { kind: 'text', x: left, y, text, size, weight: 600, anchor: 'start', fill: 'surface' };
      });
      return [triangle, ...words];
    }
  }
  return [triangle];
}
