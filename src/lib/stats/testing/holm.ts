import { adjusted } from './adjust.ts';

/** Holm's step-down adjustment: `adjusted(ps, 'holm')`. */
export function holm(ps: readonly number[]): number[] {
  return adjusted(ps, 'holm');
}
