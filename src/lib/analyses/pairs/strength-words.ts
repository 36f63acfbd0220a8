export type StrengthWord = 'very-weak' | 'weak' | 'moderate' | 'strong' | 'very-strong';

/** By how many limits there are. */
const WORDS: readonly (readonly StrengthWord[])[] = [
  [],
  ['weak', 'strong'],
  ['weak', 'moderate', 'strong'],
  ['very-weak', 'weak', 'moderate', 'strong'],
  ['very-weak', 'weak', 'moderate', 'strong', 'very-strong']
];

/** The words that limits of one's own stand between, weakest first. */
export function wordsBetween(limits: readonly number[]): readonly StrengthWord[] {
  return WORDS[limits.length] ?? [];
}
