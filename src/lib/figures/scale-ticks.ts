import { niceStep } from './nice-step.ts';

/** Ticks of an axis: every whole number of a short scale, else some six round ones; with the decimals to show. */
export function scaleTicks(min: number, max: number): { readonly value: number; readonly decimals: number }[] {
  if (max === min) return [{ value: min, decimals: Number.isInteger(min) ? 0 : 2 }];
  const short = Number.isInteger(min) && Number.isInteger(max) && max - min <= 12;
  const step = short ? 1 : niceStep((max - min) / 6);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const first = Math.ceil(min / step - 1e-9);
  const count = Math.floor(max / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => ({
    value: Number(((first + index) * step).toPrecision(12)),
    decimals
  }));
}
