const NUMBER = /^[-+\u2212]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)?(?:[.,]\d+)?(?:[eE][-+]?\d+)?$/;

/**
 * The number that a text writes, or null where it writes none.
 *
 * Understood: decimal point or decimal comma, minus or true minus, thousands apart by spaces, powers of ten (`1,5e3`).
 * Not understood, because it can mean two things: both a point and a comma in one number.
 */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || !NUMBER.test(trimmed)) return null;
  const number = Number(
    trimmed
      .replace(/[ \u00A0\u202F]/g, '')
      .replace('\u2212', '-')
      .replace(',', '.')
  );
  return Number.isFinite(number) ? number : null;
}
