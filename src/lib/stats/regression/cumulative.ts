import type { Counts } from '../counts/counts.ts';
import { zeros } from '../numerics/matrix.ts';
import type { Hill } from '../numerics/newton.ts';

/** Writes what a pattern's cumulative logit ln(P(Y ≤ split) / P(Y > split)) is made of: a factor for each parameter. */
export type CumulativeRow = (pattern: number, split: number, into: Float64Array) => void;

/**
 * The log-likelihood of cumulative logits: Σ count · ln(F(u) − F(l)), u and l being the logits of the splits above and below
 * a level. Concave in the parameters (Pratt 1981).
 *
 *   ln(F(u) − F(l)) = −ln(1 + e^(−u)) − ln(1 + e^l) + ln(1 − e^(l − u)): nothing cancels, however rare the level.
 *
 * @param counts      patterns × levels of the outcome
 * @param parameters  how many there are
 * @returns null where a level that somebody has would have no chance above 0
 */
export function cumulativeHill(
  { rows, columns, cells }: Counts,
  parameters: number,
  rowOf: CumulativeRow
): (place: Float64Array) => Hill | null {
  const [upper, lower] = [new Float64Array(parameters), new Float64Array(parameters)];
  return (place) => {
    const gradient = new Float64Array(parameters);
    const information = zeros(parameters, parameters);
    let value = 0;
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        const count = cells[i * columns + j] as number;
        if (count === 0) continue;
        const u = j < columns - 1 ? logitOf(rowOf, i, j, upper, place) : withoutSplit(upper, Infinity);
        const l = j > 0 ? logitOf(rowOf, i, j - 1, lower, place) : withoutSplit(lower, -Infinity);
        const gap = u - l;
        if (!(gap > 0)) return null;
        // 1 / (e^gap − 1), and what it falls by; 0 for the lowest and the highest level.
        const pull = 1 / Math.expm1(gap);
        const bend = pull === 0 ? 0 : pull / -Math.expm1(-gap);
        value += count * (Math.log(-Math.expm1(-gap)) - softplus(-u) - softplus(l));
        const [byUpper, byLower] = [count * (shareOf(-u) + pull), -count * (shareOf(l) + pull)];
        const [curveUpper, curveLower] = [shareOf(u) * shareOf(-u) + bend, shareOf(l) * shareOf(-l) + bend];
        for (let a = 0; a < parameters; a++) {
          const [ua, la] = [upper[a] as number, lower[a] as number];
          if (ua === 0 && la === 0) continue;
          gradient[a] = (gradient[a] as number) + byUpper * ua + byLower * la;
          const [left, right] = [count * (curveUpper * ua - bend * la), count * (curveLower * la - bend * ua)];
          for (let b = 0; b < parameters; b++) {
            const at = a * parameters + b;
            information.values[at] =
              (information.values[at] as number) + left * (upper[b] as number) + right * (lower[b] as number);
          }
        }
      }
    return { value, gradient, information };
  };
}

function logitOf(
  rowOf: CumulativeRow,
  pattern: number,
  split: number,
  into: Float64Array,
  place: Float64Array
): number {
  into.fill(0);
  rowOf(pattern, split, into);
  let sum = 0;
  for (let a = 0; a < into.length; a++) sum += (into[a] as number) * (place[a] as number);
  return sum;
}

function withoutSplit(into: Float64Array, logit: number): number {
  into.fill(0);
  return logit;
}

/** e^x / (1 + e^x): the chance that has this logit. */
export function shareOf(logit: number): number {
  if (logit >= 0) return 1 / (1 + Math.exp(-logit));
  const odds = Math.exp(logit);
  return odds / (1 + odds);
}

/** ln(1 + e^x). */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
