import { textWidth } from '../measure.ts';
import type { Paint, TextNode } from '../scene.ts';
import { headHalf, headLength, pointsAlong, shortOf, type Way } from './arrow.ts';
import type { NetworkPanel } from './figure.ts';
import { bottom, centre, overlaps, right, within, type Point, type Rect } from './geometry.ts';
import { GUTTER_AFTER, GUTTER_BEFORE, type Layout } from './layout.ts';
import { BARE, wayOf, type Plan } from './routes.ts';
import { shaftGrid, type Shaft } from './shaft-grid.ts';

/** A line of text with the box it covers. */
export interface Label {
  readonly node: TextNode;
  readonly rect: Rect;
}

/** An arrow with its way, and its number where there is one and room for it. */
export interface Drawn {
  readonly plan: Plan;
  readonly way: Way;
  readonly number: Label | null;
}

/** Air round a number, px. */
const AIR = 1.5;

/** A number by its arrow stays this far from the other shafts, px, so that it is clear whose it is. */
const APART = 8;

/** A line of text centred on `y`; digits and capitals are about two thirds of the size tall. */
export function label(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  anchor: TextNode['anchor'],
  fill: Paint
): Label {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    node: { kind: 'text', x, y: y + 0.34 * size, text, size, weight, anchor, fill },
    rect: { x: left, y: y - 0.42 * size, width, height: 0.92 * size }
  };
}

const pageOf = ({ width, height }: Layout): Rect => ({ x: -0.5, y: -0.5, width: width + 1, height: height + 1 });

/** Words that stand in the gutter in place of a number, but not where a box was dragged on to them, or to the edge. */
export function wordsOf(panel: NetworkPanel, layout: Layout, plans: readonly Plan[]): Label[] {
  return layout.boxes.flatMap(({ role, rect, variable }) => {
    const word = panel.words.get(variable.id);
    if (role !== 'driver' || word === undefined || layout.free) return [];
    const beside = plans.filter((plan) => plan.arrow.from === variable.id && plan.out === 'right').length;
    const y = centre(rect).y - (beside / 2) * layout.sizes.slot;
    const chosen = label(word, right(rect) + GUTTER_BEFORE, y, layout.sizes.fact, 400, 'start', 'ink3');
    const covered = layout.boxes.some((box) => overlaps(chosen.rect, box.rect, AIR));
    return covered || !within(chosen.rect, pageOf(layout)) ? [] : [chosen];
  });
}

/**
 * Gives every number a place where it touches no box, head, heading or other number: in the gutter beside its driver,
 * which always has room while boxes stand in their layers; otherwise along its arrow, off the other shafts if possible.
 * A number that has no free place is not drawn (it is in the arrow's detail and in the figure's table).
 */
export function withNumbers(plans: readonly Plan[], layout: Layout, words: readonly Label[]): Drawn[] {
  const taken: Rect[] = [
    ...layout.boxes.map((box) => box.rect),
    ...layout.headings.map((heading) => heading.rect),
    ...plans.map((plan) => plan.head),
    ...words.map((word) => word.rect)
  ];
  const page = pageOf(layout);
  const free = (rect: Rect): boolean => within(rect, page) && !taken.some((other) => overlaps(rect, other, AIR));
  const take = (chosen: Label): Label => {
    taken.push(chosen.rect);
    return chosen;
  };

  const numbers = new Map<Plan, Label>();
  for (const plan of plans) {
    const inGutter = plan.reach > 0 ? gutterLabel(plan, layout) : null;
    if (inGutter && free(inGutter.rect)) numbers.set(plan, take(inGutter));
  }
  const ways = new Map(plans.map((plan) => [plan, wayOf(plan, numbers.has(plan) ? plan.reach : BARE)] as const));
  const waiting = plans.filter((plan) => !numbers.has(plan) && plan.arrow.label !== null);
  // Followed only where some number has no gutter.
  const nears = waiting.length === 0 ? () => false : shaftGrid(plans.map((owner) => shaftOf(owner, ways, layout)));
  for (const plan of waiting) {
    const points = pointsAlong(ways.get(plan) as Way);
    const candidates = alongLabels(plan, points, layout).filter((each) => free(each.rect));
    const clearBy =
      (apart: number) =>
      ({ rect }: Label): boolean =>
        !nears(rect, (owner) => (owner === plan ? 0 : apart), apart);
    const chosen = layout.free
      ? (candidates.find(clearBy(APART)) ??
        hugging(plan, layout).find((each) => free(each.rect) && clearBy(0)(each)) ??
        candidates.find(clearBy(0)))
      : (candidates.find(clearBy(APART)) ?? candidates[0]);
    if (chosen) numbers.set(plan, take(chosen));
  }
  return plans.map((plan) => ({ plan, way: ways.get(plan) as Way, number: numbers.get(plan) ?? null }));
}

/** Where arrows go round others they are long: followed more closely, and as they are drawn, to the base of the head. */
function shaftOf(owner: Plan, ways: ReadonlyMap<Plan, Way>, { free }: Layout): Shaft<Plan> {
  const way = ways.get(owner) as Way;
  const width = Math.max(owner.width, owner.band?.high ?? 0);
  if (!free) return { owner, width, points: pointsAlong(way) };
  const to = shortOf(way.tip, way.into, headLength(owner.width) - 0.5);
  const stretches = way.stretches.map((each, index) => (index === way.stretches.length - 1 ? { ...each, to } : each));
  return { owner, width, points: pointsAlong({ ...way, stretches }, 160) };
}

function style(plan: Plan): { weight: 400 | 600; fill: Paint } {
  const { solid, rho } = plan.arrow;
  return { weight: solid ? 600 : 400, fill: inkOf(solid, rho) };
}

const inkOf = (solid: boolean, rho: number): Paint => (rho < 0 ? 'neg' : solid ? 'ink' : 'ink3');

function gutterLabel(plan: Plan, layout: Layout): Label | null {
  if (plan.arrow.label === null || (plan.out !== 'right' && plan.out !== 'left')) return null;
  const { weight, fill } = style(plan);
  const { x, y } = plan.port;
  const size = layout.sizes.number;
  return plan.out === 'right'
    ? label(plan.arrow.label, x + plan.reach - GUTTER_AFTER, y, size, weight, 'end', fill)
    : label(plan.arrow.label, x - plan.reach + GUTTER_AFTER, y, size, weight, 'start', fill);
}

/** Places close above and below the box that an arrow leaves, nearest its port first: it is clear there whose number it is. */
function hugging({ arrow, source, port }: Plan, layout: Layout): Label[] {
  if (layout.boxes.some(({ role, variable }) => role !== 'driver' && variable.id === arrow.from)) return [];
  const text = arrow.label ?? '';
  const size = layout.sizes.number;
  const { solid, rho } = arrow;
  const weight = solid ? 600 : 400;
  const half = textWidth(text, size, weight) / 2;
  const [from, to] = [source.x + half, right(source) - half];
  const spots = [0, 0.25, 0.5, 0.75, 1].map((share) => from + share * (to - from));
  return spots
    .toSorted((a, b) => Math.abs(a - port.x) - Math.abs(b - port.x))
    .flatMap((x) =>
      [source.y - 0.5 * size - 2, bottom(source) + 0.5 * size + 3].map((y) =>
        label(text, x, y, size, weight, 'middle', inkOf(solid, rho))
      )
    );
}

/** Places beside the shaft, from its middle outwards: above and right before below and left. */
function alongLabels(plan: Plan, points: readonly Point[], layout: Layout): Label[] {
  const text = plan.arrow.label ?? '';
  const size = layout.sizes.number;
  const { weight, fill } = style(plan);
  const middle = (points.length - 1) / 2;
  const outwards = points.map((point, index) => ({ point, from: Math.abs(index - middle) }));
  const centred = (x: number, y: number): Label => label(text, x, y, size, weight, 'middle', fill);
  const half = textWidth(text, size, weight) / 2;
  const upright = plan.out === 'top' || plan.out === 'bottom';
  // Close to the shaft first; where it runs aslant a number needs to stand further off.
  return [headHalf(plan.width) + 3, headHalf(plan.width) + 14].flatMap((off) =>
    outwards
      .toSorted((a, b) => a.from - b.from)
      .flatMap(({ point: { x, y } }) => {
        const beside = [centred(x + off + half, y), centred(x - off - half, y)];
        const across = [centred(x, y - off - 0.5 * size), centred(x, y + off + 0.42 * size)];
        return upright ? [...beside, ...across] : [...across, ...beside];
      })
  );
}
