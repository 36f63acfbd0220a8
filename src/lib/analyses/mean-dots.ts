import { dotsScene, type Dot } from '#lib/figures/dots.ts';
import { scaleTicks } from '#lib/figures/scale-ticks.ts';
import type { FigureBlock } from './block.ts';
import type { Presentation } from './contract.ts';
import { decimalsOn } from './decimals-on.ts';

/** A mean with its interval; what it lacks is null. */
export interface DottedMean {
  /** Of the dot, stable within its figure. */
  readonly id: string;
  readonly label: string;
  readonly n: number | null;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly hidden: boolean;
}

/** What the figure is called and stands beside. */
export interface DotsAround extends Pick<FigureBlock, 'id' | 'title' | 'subtitle' | 'data' | 'notes'> {
  readonly axisLabel: string;
  readonly scale: { readonly min: number; readonly max: number };
}

/** Means as dots with intervals on one scale, n beside. */
export function meanDots(
  means: readonly DottedMean[],
  { axisLabel, scale, ...around }: DotsAround,
  presentation: Presentation
): FigureBlock {
  const { say, format } = presentation;
  const text = (value: number): string => say.number(value, decimalsOn(scale));
  return {
    kind: 'figure',
    ...around,
    scene: dotsScene({
      format,
      title: around.title,
      description: `${means.map((mean) => described(mean, text, presentation)).join(', ')}.`,
      dots: means.map((mean) => dot(mean, around.id, text, presentation)),
      reference: null,
      ticks: scaleTicks(scale.min, scale.max).map(({ value, decimals }) => ({
        value,
        label: say.number(value, decimals)
      })),
      scale,
      axisLabel,
      sideHead: 'n'
    })
  };
}

function dot(
  { id, label, n, mean, low, high, hidden }: DottedMean,
  figure: string,
  text: (value: number) => string,
  { say }: Presentation
): Dot {
  const words = say.messages.common.dots;
  const interval = low === null || high === null ? null : { low, high };
  const count = n === null ? '' : say.number(n, Number.isInteger(n) ? 0 : 1);
  const lines =
    mean === null
      ? []
      : [
          words.mean(text(mean)),
          ...(interval ? [words.interval(text(interval.low), text(interval.high))] : []),
          `n = ${count}`
        ];
  return {
    label,
    value: mean,
    valueText: mean === null ? '' : text(mean),
    interval,
    hidden,
    side: count,
    detail: lines.length === 0 ? null : { kind: 'detail', id: `${figure}-${id}`, label, lines }
  };
}

function described(
  { label, mean, low, high, hidden }: DottedMean,
  text: (value: number) => string,
  { say }: Presentation
): string {
  const words = say.messages.common.dots;
  if (hidden) return words.hidden(label);
  if (mean === null) return words.none(label);
  const interval = low === null || high === null ? null : ([text(low), text(high)] as const);
  return words.described(label, text(mean), interval);
}
