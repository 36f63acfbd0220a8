import { capitalised } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel } from '../labels.ts';
import { pText } from '../p-text.ts';
import type { CompareResult, ComparedGroup } from './result.ts';

/** Where groups clearly differ, which lies higher; by the exact p where there is one. */
export function finding(result: CompareResult, presentation: Presentation): string {
  const { say, codebook } = presentation;
  const words = say.messages.compare.finding;
  const [test] = result.comparisons;
  const name = ({ value }: ComparedGroup): string => categoryLabel(codebook, result.by ?? '', value, say);
  const place = ({ meanRank, mean }: ComparedGroup): number => (result.method === 'ranks' ? meanRank : mean) ?? 0;
  const shown = result.groups.filter(({ mean }) => mean !== null);
  if (shown.length === 0) return words.hidden;
  const [first, second] = shown;
  if (!test || !first || !second) return words.untested;
  const p = test.pExact ?? test.p;
  const clear = p < 1 - result.level;
  if (shown.length === 2) {
    const difference = place(first) - place(second);
    const say = !clear || difference === 0 ? words.equal : difference > 0 ? words.higher : words.lower;
    return say(
      clear && difference !== 0 ? capitalised(name(first)) : name(first),
      name(second),
      pText(p, presentation)
    );
  }
  if (!clear) return words.allEqual(shown.length, pText(p, presentation));
  const sorted = shown.toSorted((a, b) => place(b) - place(a));
  const names = (end: ComparedGroup | undefined): string =>
    say.list(shown.filter((group) => end && place(group) === place(end)).map(name));
  return words.range(capitalised(names(sorted[0])), names(sorted.at(-1)), pText(p, presentation));
}

/** How many pairs clearly differ. */
export function pairsFinding({ pairs, level }: CompareResult, { say }: Presentation): string {
  const clear = pairs.filter(({ pAdjusted }) => pAdjusted !== null && pAdjusted < 1 - level).length;
  return say.messages.compare.finding.pairs(clear, pairs.length);
}
