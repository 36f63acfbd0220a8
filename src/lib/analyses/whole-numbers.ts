/** The numbers times a power of ten that makes them whole, which a correlation does not notice; null where none does. */
export function wholeNumbers(
  numbers: readonly number[]
): { readonly numbers: readonly number[]; readonly factor: number } | null {
  for (let factor = 1; factor <= 1e6; factor *= 10) {
    const scaled = numbers.map((number) => Math.round(number * factor));
    if (scaled.some((number) => Math.abs(number) > 2 ** 31)) return null;
    if (numbers.every((number, level) => (scaled[level] as number) / factor === number))
      return { numbers: scaled, factor };
  }
  return null;
}
