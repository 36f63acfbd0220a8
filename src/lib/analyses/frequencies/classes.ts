/** A number and how many gave it. */
export interface Weighted {
  readonly number: number;
  readonly n: number;
}

/** Respondents from `number` (the lower limit, included) up to the next class. */
export interface NumberClass extends Weighted {
  readonly value: string;
}

/**
 * Numbers put into 10 to 25 classes of equal width, a width of 1, 2 or 5 times a power of ten, limits being multiples of
 * it. Empty classes between are kept.
 *
 * @throws RangeError unless there are two different numbers
 */
export function classesOf(numbers: readonly Weighted[]): { width: number; classes: NumberClass[] } {
  const values = numbers.map(({ number }) => number);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!(most > least)) throw new RangeError(`classesOf requires two different numbers (got ${values.length})`);
  const width = niceWidth((most - least) / 20);
  // Limits are multiples of the width; without the margin 0.3 would fall below the limit 3 · 0.1.
  const place = (number: number) => Math.floor(number / width + 1e-9);
  const first = place(least);
  const counts = new Array<number>(place(most) - first + 1).fill(0);
  for (const { number, n } of numbers) counts[place(number) - first] = (counts[place(number) - first] ?? 0) + n;
  const classes = counts.map((n, index) => {
    const limit = Number(((first + index) * width).toPrecision(12));
    return { value: String(limit), number: limit, n };
  });
  return { width, classes };
}

/** The least of 1, 2, 5 times a power of ten that is at least `least`. */
function niceWidth(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((step) => step * power >= least) ?? 10) * power;
}
