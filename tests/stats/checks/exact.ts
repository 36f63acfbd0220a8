import { readReference } from '../../reference/read.ts';
import type { Rounding } from '#lib/stats/checks/printed.ts';
import type { Scale } from '#lib/stats/checks/grim.ts';
import type { Split } from '#lib/stats/checks/phi.ts';

/** What is possible, found by going through all data that there are. */
export const exact = readReference<{
  readonly rounding: readonly (Readonly<Record<Rounding, boolean>> & {
    readonly fraction: readonly [number, number];
    readonly printed: string;
  })[];
  readonly grim: readonly {
    readonly mean: string;
    readonly n: number;
    readonly items: number;
    readonly rounding: Rounding;
    readonly scale?: Scale;
    readonly totals: readonly [number, number] | null;
  }[];
  readonly grimmer: readonly {
    readonly mean: string;
    readonly sd: string;
    readonly n: number;
    readonly scale: Scale;
    readonly items: number;
    readonly rounding: Rounding;
    readonly divisor: 'n' | 'n-1';
    readonly possible: boolean;
    readonly least: number | null;
    readonly most: number | null;
    readonly below: number | null;
    readonly above: number | null;
  }[];
  readonly percent: readonly {
    readonly percent: string;
    readonly n: number;
    readonly rounding: Rounding;
    readonly counts: readonly [number, number] | null;
  }[];
  readonly together: readonly {
    readonly percents: readonly string[];
    readonly n: number;
    readonly rounding: Rounding;
    readonly possible: boolean;
    readonly alone: boolean;
  }[];
  readonly bases: readonly {
    readonly percents: readonly string[];
    readonly most: number;
    readonly together: boolean;
    readonly rounding: Rounding;
    readonly bases: readonly number[];
  }[];
  readonly phi: readonly {
    readonly rho: string;
    readonly sizes: readonly [number, number];
    readonly rounding: Rounding;
    readonly first: Split;
    readonly second: Split;
    readonly count: number;
    readonly smallerGroups: readonly [number, number] | null;
    readonly below: number | null;
    readonly above: number | null;
  }[];
}>('checks-exact');
