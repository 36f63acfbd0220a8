/** 2^27 + 1: splits a double into two halves whose products are exact (Veltkamp 1968). */
const SPLITTER = 134217729;

/** An unevaluated sum high + low: a number of about 32 digits. */
export interface Double {
  readonly high: number;
  readonly low: number;
}

/** a + b without rounding (Knuth's two-sum). */
export function exactSum(a: number, b: number): Double {
  const high = a + b;
  const part = high - a;
  return { high, low: a - (high - part) + (b - part) };
}

/** a · b without rounding (Dekker 1971), for sizes below 1e290. */
export function exactProduct(a: number, b: number): Double {
  const high = a * b;
  const [aHigh, bHigh] = [topHalf(a), topHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return { high, low: aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow) };
}

/** Σ a · b as if computed in twice the precision (Ogita, Rump and Oishi 2005, algorithm Dot2). */
export function doubleDot(a: ArrayLike<number>, b: ArrayLike<number>): Double {
  let [high, low] = [0, 0];
  for (let index = 0; index < a.length; index++) {
    const product = exactProduct(a[index] as number, b[index] as number);
    const sum = exactSum(high, product.high);
    high = sum.high;
    low += sum.low + product.low;
  }
  return exactSum(high, low);
}

/** Σ values, rounded once. */
export function compensatedSum(values: ArrayLike<number>): number {
  let [high, low] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const sum = exactSum(high, values[index] as number);
    high = sum.high;
    low += sum.low;
  }
  return high + low;
}

function topHalf(a: number): number {
  const scaled = SPLITTER * a;
  return scaled - (scaled - a);
}
