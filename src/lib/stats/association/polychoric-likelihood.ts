import type { Counts } from '../counts/counts.ts';
import { marginsOf } from '../counts/margins.ts';
import { bivariateNormalRectangle, lowerOrthant, PLACKETT, plackettNodes } from '../distributions/bivariate-normal.ts';
import { normalQuantile } from '../distributions/normal.ts';

/** Below this share of what independence gives, a cell's probability has lost digits to subtraction. */
const CANCELLED = 1e-4;

/** Where the underlying normal variables are cut, rising; one fewer than there are levels. */
export interface Thresholds {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The log-likelihood of a correlation, with its first two derivatives by the angle asin ρ. */
export interface LikelihoodAt {
  readonly value: number;
  readonly slope: number;
  readonly curvature: number;
}

/**
 * The likelihood of a table of counts as a cut bivariate normal distribution, as a function of its correlation; the
 * thresholds are those of the margins (Olsson 1979, two-step). Made for one table and asked many times.
 */
export interface PolychoricLikelihood {
  readonly thresholds: Thresholds;
  readonly n: number;
  readonly at: (angle: number) => LikelihoodAt;
  /** P(cell), row-major, and its derivative by the angle, as the last call of `at` left them. */
  readonly probabilities: Float64Array;
  readonly slopes: Float64Array;
}

/**
 * @param counts  at least two rows and two columns, none of them empty
 */
export function polychoricLikelihood({ rows, columns, cells }: Counts): PolychoricLikelihood {
  const margins = marginsOf({ rows, columns, cells });
  const [x, y] = [cuts(margins.rows, margins.n), cuts(margins.columns, margins.n)];
  const [inner, corners] = [columns - 1, (rows - 1) * (columns - 1)];
  const integrals = new Float64Array(corners);
  const [densities, bends] = [new Float64Array(corners), new Float64Array(corners)];
  const probabilities = new Float64Array(rows * columns);
  const slopes = new Float64Array(rows * columns);

  /** What each corner has above independence: P(X ≤ h, Y ≤ k) − Φ(h) Φ(k), and its derivatives by the angle. */
  const fillCorners = (angle: number): void => {
    const [rho, cosine] = [Math.sin(angle), Math.cos(angle)];
    const nodes = Math.abs(rho) <= PLACKETT ? plackettNodes(rho) : null;
    for (let i = 0, corner = 0; i < rows - 1; i++) {
      const h = x.places[i] as number;
      for (let j = 0; j < inner; j++, corner++) {
        const k = y.places[j] as number;
        const [squares, twice] = [h * h + k * k, 2 * h * k];
        if (nodes) {
          let sum = 0;
          for (let node = 0; node < nodes.count; node++)
            sum +=
              (nodes.weights[node] as number) *
              Math.exp((twice * (nodes.sines[node] as number) - squares) * (nodes.halves[node] as number));
          integrals[corner] = sum;
        } else {
          const [belowH, belowK] = [x.below[i] as number, y.below[j] as number];
          integrals[corner] = lowerOrthant(h, k, rho, belowH, belowK) - belowH * belowK;
        }
        const over = squares - twice * rho;
        const density = Math.exp(-over / (2 * cosine * cosine)) / (2 * Math.PI);
        densities[corner] = density;
        bends[corner] = (density * (twice / 2 - (over * rho) / (cosine * cosine))) / cosine;
      }
    }
  };
  const difference = (of: Float64Array, i: number, j: number): number => {
    const corner = i * inner + j;
    const right = j < inner;
    const [below, above] = [i < rows - 1, i > 0];
    const here = below && right ? (of[corner] as number) : 0;
    const left = below && j > 0 ? (of[corner - 1] as number) : 0;
    const up = above && right ? (of[corner - inner] as number) : 0;
    const upLeft = above && j > 0 ? (of[corner - inner - 1] as number) : 0;
    return here - left - up + upLeft;
  };

  const at = (angle: number): LikelihoodAt => {
    fillCorners(angle);
    let [value, slope, curvature] = [0, 0, 0];
    for (let i = 0, cell = 0; i < rows; i++)
      for (let j = 0; j < columns; j++, cell++) {
        const apart = ((margins.rows[i] as number) / margins.n) * ((margins.columns[j] as number) / margins.n);
        let probability = apart + difference(integrals, i, j);
        const count = cells[cell] as number;
        if (count > 0 && probability < CANCELLED * apart)
          probability = bivariateNormalRectangle(x.side(i), y.side(j), Math.sin(angle));
        probabilities[cell] = probability;
        const first = difference(densities, i, j);
        slopes[cell] = first;
        if (count === 0) continue;
        const ratio = first / probability;
        value += count * Math.log(probability);
        slope += count * ratio;
        curvature += count * (difference(bends, i, j) / probability - ratio * ratio);
      }
    return { value, slope, curvature };
  };
  return { thresholds: { rows: x.places, columns: y.places }, n: margins.n, at, probabilities, slopes };
}

interface Cuts {
  readonly places: readonly number[];
  /** The share below each place. */
  readonly below: readonly number[];
  /** Between which places a level lies. */
  readonly side: (level: number) => readonly [number, number];
}

function cuts(totals: Float64Array, n: number): Cuts {
  const below: number[] = [];
  let sum = 0;
  for (let level = 0; level < totals.length - 1; level++) below.push((sum += totals[level] as number) / n);
  const places = below.map((_, level) => {
    const above = totals.subarray(level + 1).reduce((rest, total) => rest + total, 0) / n;
    // From the nearer end: near 1 a share has lost the digits of what is left.
    return above < 0.5 ? 0 - normalQuantile(above) : normalQuantile(below[level] as number);
  });
  return { places, below, side: (level) => [places[level - 1] ?? -Infinity, places[level] ?? Infinity] };
}
