import type { NetworkFigure } from './figure.ts';
import { freeBoxes, type FreeBoxes, type Sized } from './free-boxes.ts';
import { clamp } from './geometry.ts';
import type { Box, Layout } from './layout.ts';
import type { Sizes } from './sizes.ts';

/** Between a box above or below those in the middle, and these, px. */
const APART = 44;

/** Beside the boxes in the middle, px: an arrow with its head, where there is room for a long one and where there is not. */
const BESIDE = { most: 40, least: 24 };

/** How much taller the figure becomes in each try, px. */
const GROWTH = 8;

/** Where the middle of a box stands. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Drivers round an ellipse, clockwise from the top, the groups after one another; within it the variable between, and the
 * outcome below. On either side they stand equally far apart in height, so that none can cover another.
 */
export function circle(figure: NetworkFigure, width: number, sizes: Sizes): Layout {
  const boxes = freeBoxes(figure, sizes);
  const { height, drivers, middle } = circleSpots(boxes, width, sizes.link);
  const at = (each: Sized, { x, y }: Spot): Box => each.at(x - each.width / 2, y - each.height / 2);
  return {
    width,
    height,
    gutter: 0,
    boxes: [
      ...boxes.drivers.map((each, index) => at(each, drivers[index] as Spot)),
      ...middleOf(boxes).map((each, index) => at(each, middle[index] as Spot))
    ],
    headings: [],
    sizes,
    name: 'circle',
    free: true
  };
}

/** The variable between and the outcome, or the outcome alone. */
export const middleOf = ({ via, outcome }: FreeBoxes): Sized[] => (via ? [via, outcome] : [outcome]);

/** Where everything stands, by middles, and how tall that is. */
export function circleSpots(
  boxes: FreeBoxes,
  width: number,
  link: number
): { height: number; drivers: Spot[]; middle: Spot[] } {
  const middle = middleOf(boxes);
  const stack = middle.reduce((sum, each) => sum + each.height, 0) + link * (middle.length - 1);
  const tallest = Math.max(0, ...boxes.drivers.map((each) => each.height));
  const rows = Math.ceil(boxes.drivers.length / 2);
  for (let height = Math.max(stack, rows * (tallest + boxes.gap)); ; height += GROWTH) {
    const drivers = spotsRound(boxes, width, height);
    const [top, bottom] = freeMiddle(boxes, drivers, width, height);
    if (bottom - top < stack) continue;
    let y = (top + bottom - stack) / 2;
    const spots = middle.map((each) => {
      const spot = { x: width / 2, y: y + each.height / 2 };
      y += each.height + link;
      return spot;
    });
    return { height: Math.ceil(height), drivers, middle: spots };
  }
}

function spotsRound(boxes: FreeBoxes, width: number, height: number): Spot[] {
  const { drivers } = boxes;
  const box = drivers[0]?.width ?? 0;
  const furthest = width / 2 - box / 2;
  const clear = sideOf(boxes, width) + box / 2;
  const onRight = Math.ceil(drivers.length / 2);
  return drivers.map((_, index) => {
    const right = index < onRight;
    const rows = right ? onRight : drivers.length - onRight;
    const row = right ? index : drivers.length - 1 - index;
    const share = (2 * row + 1 - rows) / rows;
    const nearest = Math.abs(share) <= 0.5 ? clear : box / 2 + 8;
    const out = Math.min(furthest, Math.max(nearest, furthest * Math.sqrt(1 - share * share)));
    return { x: width / 2 + (right ? out : -out), y: ((row + 0.5) * height) / rows };
  });
}

/** From the middle of the page to where a box beside those in the middle may begin, px. */
function sideOf({ drivers, via, outcome }: FreeBoxes, width: number): number {
  const half = Math.max(via?.width ?? 0, outcome.width) / 2;
  const room = width / 2 - half - (drivers[0]?.width ?? 0);
  return half + clamp(room, BESIDE.least, BESIDE.most);
}

/** From where to where nothing stands above, below or close beside the middle. */
function freeMiddle(boxes: FreeBoxes, spots: readonly Spot[], width: number, height: number): [number, number] {
  const half = sideOf(boxes, width);
  let [top, bottom] = [0, height];
  boxes.drivers.forEach((each, index) => {
    const { x, y } = spots[index] as Spot;
    if (Math.abs(x - width / 2) - each.width / 2 >= half - 0.5) return;
    if (y < height / 2) top = Math.max(top, y + each.height / 2 + APART);
    else bottom = Math.min(bottom, y - each.height / 2 - APART);
  });
  return [top, bottom];
}
