/** The place of an ordered number, as it stands below the line. */
export function subscript(place: number): string {
  return [...String(place)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('');
}
