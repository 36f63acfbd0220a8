import { capitalised } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel } from '../labels.ts';
import type { CompareResult } from './result.ts';

/** What the groups' numbers are of. */
export function groupNotes(result: CompareResult, { say }: Presentation): string[] {
  const words = say.messages.compare.notes;
  return [
    ...(result.method === 'ranks' ? [words.ranks] : []),
    ...(result.numbered && !result.coded ? [words.numbered] : []),
    ...(result.weighted ? [words.weighted] : [])
  ];
}

/** Which tests these are and by which conventions, and how large the difference is in words. */
export function testNotes(result: CompareResult, { say, codebook }: Presentation): string[] {
  const words = say.messages.compare.notes;
  const [test] = result.comparisons;
  if (!test) return [];
  const notes: string[] = result.comparisons.map((each) => words.tests[each.test]);
  if (test.test === 'mann-whitney') {
    notes.push(words.continuity[result.convention]);
    if (test.pExact !== null) notes.push(words.exact);
    if (test.notExact === 'weights' || test.notExact === 'too-large') notes.push(words.notExact[test.notExact]);
  }
  if (test.superiority) {
    const [first, second] = result.groups
      .filter(({ mean }) => mean !== null)
      .map(({ value }) => categoryLabel(codebook, result.by ?? '', value, say));
    const { estimate, low, high } = test.superiority;
    const range = [say.percent(low ?? 0), say.percent(high ?? 1)] as const;
    notes.push(capitalised(words.superiority(first ?? '', second ?? '', say.percent(estimate), ...range)));
  }
  if (test.effect?.name === 'hedges-g') notes.push(words.pooled);
  return notes;
}

export function pairNotes(result: CompareResult, { say }: Presentation): string[] {
  const words = say.messages.compare.notes;
  const adjusted = words.adjust[result.adjust];
  if (result.method === 'ranks') return [words.dunn, adjusted];
  return result.pairwise === 'games-howell' ? [words.gamesHowell] : [words.pairwise, adjusted, words.unadjusted];
}
