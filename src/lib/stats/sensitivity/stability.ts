import { isDefined, type Undefined } from '../result.ts';
import { demandColumns, type CodedColumn } from '../kernel/columns.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { rowNumbers, rowsOf, type MatrixOptions } from '../matrix/correlation-matrix.ts';
import { spearmanMatrix } from '../matrix/spearman-matrix.ts';
import { seeded, shuffle } from '../numerics/random.ts';
import { allAtOnce } from './all-at-once.ts';
import { centralityCorrelation, centralityOf } from './centrality.ts';
import { csCoefficient, type StabilityLimits, type SubsetCorrelations } from './cs-coefficient.ts';

export interface StabilityOptions extends MatrixOptions, StabilityLimits {
  /** Decides every subset: whole, 0 to 2^53 − 1. */
  readonly seed: number;
  /** Smallest and largest share of respondents to drop, .05 and .75 where absent, and how many steps there are, 10. */
  readonly least?: number;
  readonly most?: number;
  readonly steps?: number;
  /** Subsets of each size; 100 where absent. */
  readonly perStep?: number;
}

/** How well a kind of centrality holds when respondents are dropped. */
export interface CentralityStability {
  /** Of each node, all respondents in. */
  readonly centrality: readonly number[];
  /** The largest share that may be dropped; 0 where none of those tried may. */
  readonly cs: number;
  readonly steps: readonly SubsetCorrelations[];
}

/** How well the centralities of a network hold when respondents are dropped. */
export interface NetworkStability {
  /** Respondents that subsets are drawn from. */
  readonly n: number;
  readonly strength: CentralityStability;
  readonly expectedInfluence: CentralityStability;
}

export type NoStability = Undefined<'too-few-variables' | 'undefined-edges'>;

/**
 * Case-dropping stability of a network of Spearman correlations (Costenbader and Valente 2003; Epskamp, Borsboom and Fried
 * 2018): subsets of the respondents, drawn without replacement, and how the centralities in each correlate with those of
 * all.
 *
 *   R: `bootnet(…, type = "case", caseMin = least, caseMax = most, caseN = steps)` and `corStability`, with other random
 *   numbers; bootnet draws the size of each subset too, here each size has as many. A subset in which an edge is undefined
 *   is counted and left out of its step. Steps that come to the same number of respondents are one.
 *
 * @param columns  equally long; a code at or above a column's levels is missing. Not modified.
 * @returns the stability of strength and of expected influence; or why there is none: fewer than 3 columns, or an edge that
 *          is undefined among all respondents (n is how many of either)
 * @throws RangeError for columns or rows of unequal length, shares to drop that do not rise within 0 to 1, numbers of steps
 *         or subsets that are not whole, from 1 up, another seed, a limit outside its range
 */
export function networkStability(
  columns: readonly CodedColumn[],
  kernel: Kernel,
  options: StabilityOptions
): NetworkStability | NoStability {
  return allAtOnce(networkStabilityWork(columns, kernel, options));
}

/**
 * As `networkStability`, in pieces of one subset; yields the share done, 0 to 1, after each. Errors are thrown by the first
 * piece.
 */
export function* networkStabilityWork(
  columns: readonly CodedColumn[],
  kernel: Kernel,
  options: StabilityOptions
): Generator<number, NetworkStability | NoStability, void> {
  const { perStep = 100, seed, missing = 'pairwise' } = options;
  const length = demandColumns('networkStability', columns, options.rows);
  if (!(Number.isInteger(perStep) && perStep >= 1)) {
    throw new RangeError(`networkStability requires a whole number of subsets from 1 up (got ${perStep})`);
  }
  const drops = dropsOf(options);
  const random = seeded(seed);
  csCoefficient([], options);
  if (columns.length < 3) return { why: 'too-few-variables', n: columns.length };
  const all = centralityOf(spearmanMatrix(columns, kernel, options));
  if (!isDefined(all)) return all;
  const among = rowNumbers(rowsOf(columns, options)) ?? Uint32Array.from({ length }, (_, row) => row);
  const n = among.length;
  const sizes = [...new Set(drops.map((drop) => roundedHalfToEven((1 - drop) * n)))];
  const order = among.slice();
  const rows = new Uint8Array(length);
  const strength: SubsetCorrelations[] = [];
  const expectedInfluence: SubsetCorrelations[] = [];
  for (const [step, size] of sizes.entries()) {
    const found: (readonly [strength: number, expectedInfluence: number])[] = [];
    for (let subset = 0; subset < perStep; subset++) {
      shuffle(order, random);
      rows.fill(0);
      for (let place = 0; place < size; place++) rows[order[place] as number] = 1;
      const one = centralityOf(spearmanMatrix(columns, kernel, { missing, rows }));
      if (isDefined(one)) {
        found.push([
          centralityCorrelation(one.strength, all.strength),
          centralityCorrelation(one.expectedInfluence, all.expectedInfluence)
        ]);
      }
      yield (step * perStep + subset + 1) / (sizes.length * perStep);
    }
    const drop = { drop: 1 - size / n, size, without: perStep - found.length };
    strength.push({ ...drop, correlations: found.map(([first]) => first) });
    expectedInfluence.push({ ...drop, correlations: found.map(([, second]) => second) });
  }
  const stability = (centrality: readonly number[], steps: readonly SubsetCorrelations[]): CentralityStability => ({
    centrality,
    cs: csCoefficient(steps, options),
    steps
  });
  return {
    n,
    strength: stability(all.strength, strength),
    expectedInfluence: stability(all.expectedInfluence, expectedInfluence)
  };
}

/** Shares to drop, equally far apart. */
function dropsOf({ least = 0.05, most = 0.75, steps = 10 }: StabilityOptions): number[] {
  if (!(Number.isInteger(steps) && steps >= 1)) {
    throw new RangeError(`networkStability requires a whole number of steps from 1 up (got ${steps})`);
  }
  if (!(least >= 0 && least <= most && most < 1)) {
    throw new RangeError(`networkStability requires shares to drop that rise within 0 to 1 (got ${least} and ${most})`);
  }
  if (steps === 1) return [least];
  return Array.from({ length: steps }, (_, step) => least + step * ((most - least) / (steps - 1)));
}

/** As R rounds. */
function roundedHalfToEven(value: number): number {
  const down = Math.floor(value);
  return value - down === 0.5 ? down + (down % 2) : Math.round(value);
}
