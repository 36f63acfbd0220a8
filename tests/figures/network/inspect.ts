import { textWidth } from '#lib/figures/measure.ts';
import type { PathNode, Scene, SceneNode, TextNode } from '#lib/figures/scene.ts';

export interface Area {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Shaft {
  readonly what: string;
  readonly width: number;
  readonly points: readonly (readonly [number, number])[];
}

/** What a drawn network shows, measured from its nodes alone. */
export interface Inspected {
  readonly boxes: readonly Area[];
  readonly heads: readonly Area[];
  readonly shafts: readonly Shaft[];
  /** Numbers on arrows. */
  readonly numbers: readonly Area[];
  /** Headings, words in the gutter, legend: all text that is neither in a box nor on an arrow. */
  readonly otherTexts: readonly Area[];
  readonly outsideBox: readonly string[];
  readonly outsideScene: readonly string[];
  readonly small: readonly string[];
}

/** The ink of a line: from the top of its capitals to a comma's tail. */
function textArea({ text, x, y, size, weight, anchor }: TextNode): Area {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { what: text, x: left, y: y - 0.7 * size, width, height: 0.85 * size };
}

function numbersIn(d: string): [number, number][] {
  const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([each]) => Number(each));
  return numbers.flatMap((x, index) =>
    index % 2 === 0 ? [[x, numbers[index + 1] as number] as [number, number]] : []
  );
}

function headArea(what: string, { d }: PathNode): Area {
  const points = numbersIn(d);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { what: `head ${what}`, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Points along lines and cubic curves, close enough to find a shaft that crosses a word. */
function along(d: string): [number, number][] {
  const points: [number, number][] = [];
  let from: [number, number] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MLC])([^MLCZ]*)/gu)) {
    const given = numbersIn(rest as string);
    const to = given.at(-1) as [number, number];
    const [c1, c2] = command === 'C' ? (given as [[number, number], [number, number]]) : [from, to];
    for (let step = 0; step <= 60; step++) {
      const t = step / 60;
      const u = 1 - t;
      if (command === 'M') continue;
      const at = (axis: 0 | 1): number =>
        command === 'L'
          ? u * from[axis] + t * to[axis]
          : u ** 3 * from[axis] + 3 * u * u * t * c1[axis] + 3 * u * t * t * c2[axis] + t ** 3 * to[axis];
      points.push([at(0), at(1)]);
    }
    from = to;
  }
  return points;
}

/** Sorts a scene's nodes by what they are and measures them. */
export function inspect(scene: Scene): Inspected {
  const boxes: Area[] = [];
  const heads: Area[] = [];
  const shafts: Shaft[] = [];
  const numbers: Area[] = [];
  const otherTexts: Area[] = [];
  const outsideBox: string[] = [];
  const small: string[] = [];
  const visit = (node: SceneNode): void => {
    if (node.kind === 'text') otherTexts.push(textArea(node));
    if (node.kind !== 'group') return;
    const texts = node.nodes.filter((each) => each.kind === 'text');
    small.push(...texts.filter((each) => each.size < 12).map((each) => `small: ${each.text}`));
    if (node.part?.kind === 'box') {
      const { x, y, width, height, variable } = node.part;
      const box = { what: `box ${variable}`, x, y, width, height };
      boxes.push(box);
      outsideBox.push(
        ...texts
          .map(textArea)
          .filter((each) => !inside(each, box))
          .map((each) => `out of box: ${each.what}`)
      );
      return;
    }
    if (node.part?.kind !== 'detail') return node.nodes.forEach(visit);
    const paths = node.nodes.filter((each) => each.kind === 'path');
    // Under the shaft may lie its band, and in it the lines of the lower limit.
    const shaft = paths.find(({ fill, stroke }) => fill === 'none' && !stroke?.paint.startsWith('div')) as PathNode;
    const head = paths.at(-1) as PathNode;
    shafts.push({ what: node.part.id, width: shaft.stroke?.width ?? 0, points: along(shaft.d) });
    heads.push(headArea(node.part.id, head));
    numbers.push(...texts.map(textArea));
  };
  scene.nodes.forEach(visit);
  small.push(
    ...scene.nodes.filter((each) => each.kind === 'text' && each.size < 12).map((each) => `small: ${each.kind}`)
  );
  const page = { what: 'scene', x: -1, y: -1, width: scene.width + 2, height: scene.height + 2 };
  const outsideScene = [...boxes, ...heads, ...numbers, ...otherTexts]
    .filter((each) => !inside(each, page))
    .map((each) => `out of scene: ${each.what}`);
  return { boxes, heads, shafts, numbers, otherTexts, outsideBox, outsideScene, small };
}

function inside(inner: Area, outer: Area): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Pairs of areas that overlap. */
export function touching(some: readonly Area[], others: readonly Area[], fault: string): string[] {
  return some.flatMap((a, i) =>
    others
      .filter((b, j) => (some !== others || j > i) && a !== b && overlap(a, b))
      .map((b) => `${fault}: ${a.what} | ${b.what}`)
  );
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Shafts that run through a number. */
export function shaftsThrough({ shafts, numbers }: Inspected): string[] {
  return crossings(shafts, numbers, 'number');
}

/** Shafts that run through a box, further in than a thick one touches its own where it starts. */
export function shaftsThroughBoxes({ shafts, boxes }: Inspected): string[] {
  const inner = boxes.map(({ what, x, y, width, height }) => ({
    what,
    x: x + 2,
    y: y + 2,
    width: width - 4,
    height: height - 4
  }));
  return crossings(shafts, inner, 'box');
}

function crossings(shafts: readonly Shaft[], areas: readonly Area[], fault: string): string[] {
  return shafts.flatMap(({ what, width, points }) =>
    areas
      .filter((area) =>
        points.some(([x, y]) => overlap(area, { what, x: x - width / 2, y: y - width / 2, width, height: width }))
      )
      .map((area) => `shaft through ${fault}: ${what} | ${area.what}`)
  );
}
