import { dotsScene, type Dot } from '#lib/figures/dots.ts';
import { scaleTicks } from '#lib/figures/scale-ticks.ts';
import type { FigureBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { edgeLabel } from './words.ts';
import { edgesData } from './edges-table.ts';
import type { Edge, StabilityResult } from './result.ts';

/** More are not to be taken in at a glance. */
const MOST = 30;

/** The strongest edges with their intervals, from the most positive to the most negative. */
export function edgesFigure(
  result: StabilityResult,
  title: string,
  subtitle: string,
  presentation: Presentation
): FigureBlock {
  const { say, format } = presentation;
  const message = say.messages.stability;
  const { edges } = result;
  const shown =
    edges.length <= MOST
      ? edges
      : edges
          .toSorted((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate))
          .slice(0, MOST)
          .toSorted((a, b) => b.estimate - a.estimate);
  const scale = scaleOf(shown);
  return {
    kind: 'figure',
    id: 'stability-edges',
    title,
    subtitle,
    scene: dotsScene({
      format,
      title,
      description: shown.map((edge) => described(edge, presentation)).join(' '),
      dots: shown.map((edge) => dotOf(edge, presentation)),
      reference: null,
      zero: 0,
      ticks: scaleTicks(scale.min, scale.max).map(({ value, decimals }) => ({
        value,
        label: say.number(value, decimals)
      })),
      scale,
      axisLabel: message.rho,
      sideHead: 'n'
    }),
    data: edgesData(result, presentation),
    notes: [message.notes.hollow, ...(shown.length < edges.length ? [message.notes.strongest(MOST, edges.length)] : [])]
  };
}

/** In fifths, with 0 among them. */
function scaleOf(edges: readonly Edge[]): { min: number; max: number } {
  const low = Math.min(0, ...edges.map((edge) => edge.low));
  const high = Math.max(0.2, ...edges.map((edge) => edge.high));
  return { min: Math.floor(low * 5 + 1e-9) / 5, max: Math.ceil(high * 5 - 1e-9) / 5 };
}

function dotOf(edge: Edge, presentation: Presentation): Dot {
  const { say } = presentation;
  const { detail } = say.messages.stability;
  const { x, y, n, estimate, low, high, differs } = edge;
  const label = edgeLabel([x, y], presentation);
  return {
    label,
    value: estimate,
    valueText: say.number(estimate, 2),
    interval: { low, high },
    hidden: false,
    hollow: !differs,
    side: say.number(n, 0),
    detail: {
      kind: 'detail',
      id: `stability-${x}-${y}`,
      label,
      lines: [
        detail.rho(say.number(estimate, 2)),
        detail.interval(say.number(low, 2), say.number(high, 2)),
        detail.n(say.number(n, 0))
      ]
    }
  };
}

function described({ x, y, estimate, low, high }: Edge, presentation: Presentation): string {
  const { say } = presentation;
  return say.messages.stability.description(
    edgeLabel([x, y], presentation),
    say.number(estimate, 2),
    say.number(low, 2),
    say.number(high, 2)
  );
}
