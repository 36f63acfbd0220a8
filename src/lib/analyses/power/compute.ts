import { outcomeOf, variablesWithRole } from '#lib/data/codebook.ts';
import { criticalCorrelation } from '#lib/stats/checks/correlation.ts';
import { marginsOf } from '#lib/stats/counts/margins.ts';
import {
  correlationPower,
  correlationSize,
  detectableCorrelation,
  type CorrelationPowerOptions
} from '#lib/stats/power/correlation-power.ts';
import type { Undefined } from '#lib/stats/result.ts';
import type { Input, Notice } from '../contract.ts';
import { usableVariables } from '../variables-meant.ts';
import type { PowerSpec } from './spec.ts';

/** What a number of pairs can show. */
export interface Reach {
  readonly n: number;
  /** What |rho| must exceed to be significant. */
  readonly critical: number;
  /** The smallest true |rho| that is found significant with the power wanted. */
  readonly detectable: number;
  /** Of the rho asked about; null where none is. */
  readonly power: number | null;
}

/** Of the outcome and a driver; both are null where the number of pairs was given. */
export interface PowerRow extends Reach {
  readonly x: string | null;
  readonly y: string | null;
}

/** Power by the true correlation, for one number of pairs. */
export interface PowerCurve {
  readonly n: number;
  readonly detectable: number;
  readonly points: readonly { readonly rho: number; readonly power: number }[];
}

export interface PowerResult {
  readonly outcome: string | null;
  readonly method: PowerSpec['method'];
  readonly alpha: number;
  /** The power wanted, 0 to 1. */
  readonly wanted: number;
  readonly rho: number | null;
  /** As it was given: one row. Otherwise a row for each driver. */
  readonly rows: readonly PowerRow[];
  /** The fewest pairs that find the rho asked about with the power wanted. */
  readonly needed: Reach | null;
  /** Of the most pairs, and of the fewest where these differ. */
  readonly curves: readonly PowerCurve[];
  readonly notices: readonly Notice[];
}

/** With fewer pairs there is no variance by Fisher's z. */
const LEAST = 4;
/** Points of a curve are so many to an axis. */
const POINTS = 60;

/** Pairs are of coded answers, as they are correlated; respondents, not weights. */
export function compute(spec: PowerSpec, input: Input): PowerResult {
  const notices: Notice[] = [];
  const { method, rho } = spec;
  const options = { method, alpha: spec.alpha ?? 0.05, power: spec.power / 100 };
  const outcome = spec.outcome ?? outcomeOf(input.codebook)?.name ?? null;
  const sizes = spec.n === null ? pairsOf(outcome, input, notices) : [given(spec.n, notices)];
  // Where a limit for privacy is larger, fewer pairs are not told either.
  const least = Math.max(LEAST, spec.n === null ? input.smallestGroup : 0);
  // Drivers often have the same number of pairs.
  const known = new Map<number, Reach>();
  const rows = sizes.flatMap(({ x, n }): PowerRow[] => {
    if (n >= least) {
      const found = known.get(n) ?? reach(n, rho, options);
      known.set(n, found);
      return [{ x, y: x === null ? null : outcome, ...found }];
    }
    notices.push({ code: 'too-few-pairs', about: { ...(x === null ? {} : { variable: x }), least } });
    return [];
  });
  const size = rho === null ? null : correlationSize(rho, options);
  if (rho !== null && size === null) notices.push({ code: 'rho-zero', about: {} });
  const bySize = [...known.values()].toSorted((a, b) => b.n - a.n);
  const ends = bySize.filter((_, index) => index === 0 || index === bySize.length - 1);
  const to = axisEnd(ends);
  return {
    outcome: spec.n === null ? outcome : null,
    method,
    alpha: options.alpha,
    wanted: options.power,
    rho,
    rows,
    needed: size && reach(size.n, rho, options),
    curves: ends.map(({ n, detectable }) => ({ n, detectable, points: curve(n, detectable, to, options) })),
    notices
  };
}

type Options = CorrelationPowerOptions & { readonly power: number };

function reach(n: number, rho: number | null, options: Options): Reach {
  return {
    n,
    critical: defined(criticalCorrelation(n, options.alpha)),
    detectable: defined(detectableCorrelation(n, options)),
    power: rho === null ? null : defined(correlationPower(rho, n, options))
  };
}

/** Enough pairs have been asked for. */
function defined(value: number | Undefined<'too-few'>): number {
  if (typeof value !== 'number') throw new RangeError(`reach requires at least ${LEAST} pairs (got ${value.n})`);
  return value;
}

function given(n: number, notices: Notice[]): { x: null; n: number } {
  if (!Number.isInteger(n)) notices.push({ code: 'whole', about: { n: Math.floor(n) } });
  return { x: null, n: Math.floor(n) };
}

/** How many have answered both the outcome and each driver. */
function pairsOf(outcome: string | null, input: Input, notices: Notice[]): { x: string; n: number }[] {
  if (outcome === null) {
    notices.push({ code: 'no-outcome', about: {} });
    return [];
  }
  const [y] = usableVariables([outcome], 'order', input, notices);
  const drivers = variablesWithRole(input.codebook, 'driver').map(({ name }) => name);
  if (drivers.length === 0) notices.push({ code: 'no-drivers', about: {} });
  if (y === undefined) return [];
  const others = drivers.filter((name) => name !== y);
  return usableVariables(others, 'order', input, notices).map((x) => ({
    x,
    n: marginsOf(input.counts.unweighted.pair(x, y)).n
  }));
}

/** Of the axis of rho: room for the curves up to where they are near 1. */
function axisEnd(ends: readonly Reach[]): number {
  const [most, fewest] = [ends[0]?.detectable ?? 1, ends.at(-1)?.detectable ?? 1];
  return Math.min(1, Math.max(2.2 * most, 1.3 * fewest)) || 1;
}

function curve(n: number, detectable: number, to: number, options: Options): PowerCurve['points'] {
  const places = Array.from({ length: POINTS + 1 }, (_, index) => (index * to) / POINTS);
  return [...places, ...(detectable < to ? [detectable] : [])]
    .toSorted((a, b) => a - b)
    .map((rho) => ({ rho, power: defined(correlationPower(rho, n, options)) }));
}
