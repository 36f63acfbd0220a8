import { own, variableOf } from '#lib/data/codebook.ts';
import type {
  Fact,
  NetworkArrow,
  NetworkFigure,
  NetworkLink,
  NetworkPanel,
  NetworkVariable
} from '#lib/figures/network/figure.ts';
import type { Format } from '#lib/figures/scene.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { descriptionOf } from './description.ts';
import { detailOf } from './detail.ts';
import { groupLabel } from './finding.ts';
import { legendOf } from './legend.ts';
import { isFound, type Edge, type Found, type NetworkResult, type Panel } from './result.ts';
import type { NetworkSpec } from './spec.ts';

/** What the drawing needs, in words and plain numbers. */
export function pictureOf(result: NetworkResult, title: string, presentation: Presentation): NetworkFigure {
  const { say, codebook, format } = presentation;
  const { spec, via, outcome } = result;
  const narrow = format === 'compact' || (result.panels.length > 1 && spec.layout === 'layered');
  const box = (name: string): NetworkVariable => ({
    id: name,
    label: variableLabel(codebook, name, say, narrow ? 'tiny' : 'short'),
    name: variableLabel(codebook, name, say),
    group: variableOf(codebook, name)?.driverGroup ?? null
  });
  const joined = new Set(
    result.panels.flatMap(({ edges }) => edges.flatMap((edge) => (edge.shown ? [edge.from] : [])))
  );
  const drivers = spec.unconnected ? result.drivers : result.drivers.filter((name) => joined.has(name));
  const panels = result.panels.map((panel) => panelOf(result, panel, presentation));
  return {
    format,
    title,
    description: descriptionOf(result, presentation),
    groups: codebook.driverGroups.map(({ id, label, mark }) => ({ id, label: say.local(label), mark })),
    drivers: drivers.map(box),
    via: via === null ? null : box(via),
    // Narrow panels have room for the outcome's name: it is the one box that must not be mistaken.
    outcome: { ...box(outcome ?? ''), label: variableLabel(codebook, outcome ?? '', say, 'short') },
    panels,
    thickness: spec.thickness,
    layout: spec.layout,
    links: linksOf(result),
    legend: legendOf(result, panels, presentation),
    places: placesOf(spec, format)
  };
}

/** The mean |rho| of each pair over the groups that have one. */
function linksOf({ panels }: NetworkResult): NetworkLink[] {
  return (panels[0]?.edges ?? []).flatMap(({ from, to }, pair) => {
    const sizes = panels.flatMap(({ edges }) => {
      const found = edges[pair]?.found;
      return found && isFound(found) ? [Math.abs(found.rho)] : [];
    });
    return sizes.length === 0
      ? []
      : [{ from, to, strength: sizes.reduce((sum, size) => sum + size, 0) / sizes.length }];
  });
}

type Place = Readonly<{ x: number; y: number }>;

/** Where boxes were dragged. A notebook that was not written here may hold anything there: what is no place moves no box. */
function placesOf({ places, layout }: NetworkSpec, format: Format): Map<string, Place> {
  const set = layout === 'layered' ? '' : `-${layout}`;
  // Paper is laid out as the wide screen is, so boxes dragged there stay where they were put.
  const dragged: Readonly<Record<string, unknown>> =
    places[format + set] ?? (format === 'paper' ? places[`wide${set}`] : undefined) ?? {};
  return new Map(Object.entries(dragged).flatMap(([name, place]) => (isPlace(place) ? [[name, place] as const] : [])));
}

function isPlace(place: unknown): place is Place {
  const { x, y } = (place ?? {}) as Partial<Place>;
  return Number.isFinite(x) && Number.isFinite(y);
}

function panelOf(result: NetworkResult, panel: Panel, presentation: Presentation): NetworkPanel {
  const { say, codebook } = presentation;
  const words = say.messages.network;
  const names = [result.via, result.outcome].filter((name) => name !== null);
  return {
    heading: panel.group === null ? null : groupLabel(result, panel.group, say, codebook),
    aside: panel.group === null ? null : words.n(say.count(panel.n)),
    arrows: panel.edges.flatMap((edge) =>
      edge.shown && isFound(edge.found) ? [arrowOf(edge, edge.found, result, panel, presentation)] : []
    ),
    words: wordsOf(result, panel, presentation),
    facts: new Map(names.map((name) => [name, factsOf(result, panel, name, presentation)]))
  };
}

/** Words for the boxes without a number: where all answered alike, or too few answered both. */
function wordsOf({ via, outcome }: NetworkResult, { edges }: Panel, { say }: Presentation): Map<string, string> {
  const { cell } = say.messages.common;
  const words = new Map<string, string>();
  const alike = [via, outcome].filter(
    (name) => name !== null && edges.every((edge) => edge.to !== name || isAlike(edge))
  );
  for (const name of alike) if (name !== null && edges.some(({ to }) => to === name)) words.set(name, cell.constant);
  for (const { from, to, found } of edges) {
    // A driver's word is about its arrow to the variable between, which has none of its own.
    if (isFound(found) || from === via || (via !== null && to !== via)) continue;
    if (found.why !== 'constant') words.set(from, cell.few);
    else if (found.constant !== 'to' || !alike.includes(to)) words.set(from, cell.constant);
  }
  return words;
}

/** True where nobody differs in the variable that the arrow ends at. */
function isAlike({ found }: Edge): boolean {
  return !isFound(found) && found.why === 'constant' && found.constant !== 'from';
}

function factsOf(result: NetworkResult, panel: Panel, name: string, { say, codebook }: Presentation): Fact[] {
  const words = say.messages.network;
  const above = own(result.above, name);
  const high = own(panel.high, name);
  if (!above || !high) return [];
  const count = words.outOf(say.count(high.high), say.count(high.n));
  const levels = above.values.map((value) => categoryLabel(codebook, name, value, say, 'short'));
  const [lowest = ''] = levels;
  const inWords = levels.length <= 2 ? levels.join(words.or) : above.reversed ? null : words.orHigher(lowest);
  return [
    ...(inWords === null ? [] : [{ what: words.fact(inWords), count }]),
    { what: words.fact(say.messages.common.high), count }
  ];
}

function arrowOf(
  edge: Edge,
  found: Found,
  result: NetworkResult,
  { group }: Panel,
  presentation: Presentation
): NetworkArrow {
  const { from, to, solid } = edge;
  return {
    from,
    to,
    rho: found.rho,
    solid,
    band: bandOf(found),
    label: result.spec.numbers ? presentation.say.number(found.rho, 2) + '*'.repeat(found.stars) : null,
    detail: detailOf(edge, found, result, group, presentation)
  };
}

/** The interval as sizes, on rho's own side of zero. */
function bandOf({ rho, interval }: Found): NetworkArrow['band'] {
  if (!interval) return null;
  const [near, far] = rho < 0 ? [-interval.high, -interval.low] : [interval.low, interval.high];
  return { low: Math.max(0, near), high: Math.max(Math.abs(rho), far) };
}
