import type { Paint, Scene, SceneNode, Series, Stroke } from './scene.ts';

/** Which paints stand for others. */
export type Repaint = Readonly<Partial<Record<Paint, Paint>>>;

/** What a scene is painted with. */
export interface Restyle {
  readonly paints: Repaint;
  /** Of what belongs to no series, besides. */
  readonly marks: Repaint;
  /** A colour of its own for some series, and one for text on it. */
  readonly own: ReadonlyMap<string, { readonly solid: Paint; readonly on: Paint }>;
  /** Whether values stand as text. */
  readonly values: boolean;
}

/** A scene in other paints, and with or without its values as text. What is drawn stays where it is. */
export function restyled(scene: Scene, style: Restyle): Scene {
  const series = new Map((scene.series ?? []).map((each) => [each.id, each]));
  const nodes = scene.nodes.flatMap((node) => redrawn(node, style, series));
  return {
    ...scene,
    nodes,
    ...(scene.series && { series: scene.series.map((each) => ({ ...each, paint: paintOf(each, style) })) })
  };
}

function paintOf({ id, paint }: Series, { own, paints }: Restyle): Paint {
  return own.get(id)?.solid ?? paints[paint] ?? paint;
}

function redrawn(node: SceneNode, style: Restyle, series: ReadonlyMap<string, Series>): SceneNode[] {
  if (node.kind === 'group') {
    return [{ ...node, nodes: node.nodes.flatMap((each) => redrawn(each, style, series)) }];
  }
  if (node.kind === 'text' && node.isValue && !style.values) return [];
  const of = node.series === undefined ? undefined : series.get(node.series);
  const own = of && style.own.get(of.id);
  const other = (paint: Paint): Paint => {
    if (own && paint === of.paint) return own.solid;
    if (own && node.kind === 'text') return own.on;
    return (of ? undefined : style.marks[paint]) ?? style.paints[paint] ?? paint;
  };
  const drawn = (stroke: Stroke): Stroke => ({ ...stroke, paint: other(stroke.paint) });
  if (node.kind === 'line') return [{ ...node, stroke: drawn(node.stroke) }];
  if (node.kind === 'text') return [{ ...node, fill: other(node.fill) }];
  return [{ ...node, fill: other(node.fill), ...(node.stroke && { stroke: drawn(node.stroke) }) }];
}

/** Every node of a scene that draws something, groups opened. */
export function leavesOf(nodes: readonly SceneNode[]): Exclude<SceneNode, { kind: 'group' }>[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? leavesOf(node.nodes) : [node]));
}
