import { dotsScene, type Dot } from '#lib/figures/dots.ts';
import { scaleTicks } from '#lib/figures/scale-ticks.ts';
import { capitalised } from '#lib/messages/sentence.ts';
import type { FigureBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { coefficientColumns, coefficientRows, subtitle } from './coefficients.ts';
import { finding } from './finding.ts';
import { coefficientName } from './names.ts';
import { coefficientNotes } from './notes.ts';
import type { RegressionCoefficient, RegressionResult } from './result.ts';

/** The axis of odds ratios goes no further than this for the sake of an interval. */
const FURTHEST = Math.log(100);

/** Up to this, an axis of odds ratios has 2 and 5 between the powers of 10. */
const CLOSE = Math.log(1000);

/** A dot with its interval for each coefficient; odds ratios on a logarithmic axis. */
export function coefficientFigure(result: RegressionResult, presentation: Presentation): FigureBlock {
  const { say } = presentation;
  const message = say.messages.regression.figure;
  const kind = result.family === 'linear' ? 'b' : 'oddsRatio';
  const slopes = result.coefficients.filter(({ variable }) => variable !== null);
  const axis = kind === 'b' ? linearAxis(slopes) : oddsAxis(slopes);
  const title = finding(result, presentation);
  const shown = (value: number | null): string =>
    value === null ? say.messages.common.cell.none : say.number(kind === 'b' ? value : Math.exp(value), 2);
  const name = (slope: RegressionCoefficient): string => capitalised(coefficientName(slope, presentation));
  return {
    kind: 'figure',
    id: `regression-dots-${result.outcome}`,
    title,
    subtitle: subtitle(result, presentation),
    scene: dotsScene({
      format: presentation.format,
      title,
      description: `${slopes
        .map((slope) => message.description(name(slope), shown(slope.estimate), shown(slope.low), shown(slope.high)))
        .join(', ')}.`,
      dots: slopes.map((slope): Dot => dot(slope, name(slope), shown(slope.estimate), axis, presentation)),
      reference: { value: 0, label: message.none[kind] },
      ticks: axis.ticks.map(({ value, decimals }) => ({
        value,
        label: say.number(kind === 'b' ? value : Math.exp(value), decimals)
      })),
      scale: axis,
      axisLabel: message.axis[kind],
      sideHead: 'p'
    }),
    data: { columns: coefficientColumns(result, presentation), rows: coefficientRows(result, presentation) },
    notes: coefficientNotes(result, presentation).slice(0, 1)
  };
}

interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly decimals: number }[];
}

function dot(slope: RegressionCoefficient, label: string, text: string, axis: Axis, { say }: Presentation): Dot {
  return {
    label,
    value: slope.estimate,
    valueText: text,
    // An end that there is none of lies beyond the axis.
    interval: { low: slope.low ?? axis.min - 1, high: slope.high ?? axis.max + 1 },
    hidden: false,
    side: say.p(slope.p),
    detail: null
  };
}

function linearAxis(slopes: readonly RegressionCoefficient[]): Axis {
  const ends = [0, ...slopes.flatMap(({ estimate, low, high }) => [estimate, low ?? estimate, high ?? estimate])];
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  return { min, max, ticks: scaleTicks(min, max) };
}

/** In logarithms; from tick to tick. */
function oddsAxis(slopes: readonly RegressionCoefficient[]): Axis {
  const near = (end: number): number => Math.min(Math.max(end, -FURTHEST), FURTHEST);
  const ends = [
    -Math.LN2,
    Math.LN2,
    ...slopes.flatMap(({ estimate, low, high }) => [estimate, near(low ?? estimate), near(high ?? estimate)])
  ];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const factors = most - least <= CLOSE ? [1, 2, 5] : [1];
  const powers = { from: Math.floor(least / Math.LN10), to: Math.ceil(most / Math.LN10) };
  const all = Array.from({ length: powers.to - powers.from + 1 }, (_, place) => powers.from + place).flatMap((power) =>
    factors.map((factor) => ({ value: power * Math.LN10 + Math.log(factor), decimals: Math.max(0, -power) }))
  );
  const below = all.findLast(({ value }) => value <= least + 1e-9) ?? all[0];
  const above = all.find(({ value }) => value >= most - 1e-9) ?? all.at(-1);
  const [min, max] = [below?.value ?? least, above?.value ?? most];
  return { min, max, ticks: all.filter(({ value }) => value >= min - 1e-9 && value <= max + 1e-9) };
}
