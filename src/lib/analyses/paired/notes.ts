import type { Presentation } from '../contract.ts';
import type { PairedResult } from './result.ts';

/** What the answers' numbers are of. */
export function waveNotes(result: PairedResult, { say }: Presentation): string[] {
  const words = say.messages.paired.notes;
  return [...(result.numbered && !result.coded ? [words.numbered] : []), ...(result.weighted ? [words.weighted] : [])];
}

/** Which tests these are, and by which conventions. */
export function testNotes({ comparisons, convention }: PairedResult, { say }: Presentation): string[] {
  const words = say.messages.paired.notes;
  const has = (...tests: string[]): boolean => comparisons.some(({ test }) => tests.includes(test));
  const [why] = comparisons.flatMap(({ notExact }) => (notExact === null ? [] : [notExact]));
  return [
    ...comparisons.map(({ test }) => words.tests[test]),
    ...(has('wilcoxon') ? [words.continuity[convention]] : []),
    ...(why ? [words.notExact[why]] : []),
    ...(has('wilcoxon', 'sign') ? [words.effects] : [])
  ];
}

export function changeNotes(result: PairedResult, { say }: Presentation): string[] {
  const words = say.messages.paired.notes;
  if (result.waves.length === 2) return [words.change];
  return [words.change, words.pairs[result.method], words.adjust[result.adjust], words.unadjusted];
}
