/** A number that a cell shows, by the name that opens its derivation. */
export interface ShownNumber {
  readonly kind: string;
  readonly ref: string;
  readonly value: number;
}

/** A derivation that cells open, the numbers that open it, and the lines that it prints for each program. */
export interface OpenedLines {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly numbers: readonly ShownNumber[];
  readonly code: Readonly<Partial<Record<'R' | 'SPSS', string>>>;
}

/** Sets of lines that are the same are run once. */
export function distinctLines(opened: readonly OpenedLines[], program: 'R' | 'SPSS'): Map<string, OpenedLines[]> {
  const sets = new Map<string, OpenedLines[]>();
  for (const each of opened) {
    const text = each.code[program];
    if (text !== undefined) sets.set(text, [...(sets.get(text) ?? []), each]);
  }
  return sets;
}

/** How many, or the sum of their weights, which is counted and not worked out. */
export const isCount = ({ ref, value }: ShownNumber): boolean =>
  /(?:^|\/)(?:n|answered|invited|respondents|df)$/u.test(ref) ||
  (Number.isInteger(value) && /(?:^|\/)computed$/u.test(ref));
