import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { pText } from '../p-text.ts';
import { variableLabel } from '../labels.ts';
import type { Comparison, PairedResult, Wave } from './result.ts';

/** A variable as it stands inside a sentence. */
export function nameOf(variable: string, { codebook, say }: Presentation): string {
  return inSentence(variableLabel(codebook, variable, say, 'short'));
}

/** A number of respondents; sums of weights need not be whole. */
export function countText(count: number, { say }: Presentation): string {
  return say.number(count, Number.isInteger(count) ? 0 : 1);
}

/** Whether answers clearly changed, and which way; by the exact p where there is one. */
export function finding(result: PairedResult, presentation: Presentation): string {
  const words = presentation.say.messages.paired.finding;
  const { waves, level } = result;
  const [test] = result.comparisons;
  const [first, second] = waves;
  if (!test || !first || !second) return words.untested;
  const clear = (test.pExact ?? test.p) < 1 - level;
  const p = pText(test.pExact ?? test.p, presentation);
  if (waves.length > 2) return clear ? range(waves, p, presentation) : words.allEqual(waves.length, p);
  const [before, after] = [nameOf(first.variable, presentation), nameOf(second.variable, presentation)];
  const way = directionOf(test, result);
  if (!clear || way === 0) return words.equal(before, after, p);
  return (way > 0 ? words.higher : words.lower)(capitalised(after), before, p);
}

/** Above 0 where the second is higher. */
function directionOf(test: Comparison, { changes }: PairedResult): number {
  const [change] = changes;
  return test.test === 'mcnemar' ? (change?.rises ?? 0) - (change?.falls ?? 0) : (test.statistic ?? 0);
}

function range(waves: readonly Wave[], p: string, presentation: Presentation): string {
  const { say } = presentation;
  const sorted = waves.toSorted((a, b) => (b.meanRank ?? 0) - (a.meanRank ?? 0));
  const names = (end: Wave | undefined): string =>
    say.list(
      waves.filter(({ meanRank }) => meanRank === end?.meanRank).map(({ variable }) => nameOf(variable, presentation))
    );
  return say.messages.paired.finding.range(capitalised(names(sorted[0])), names(sorted.at(-1)), p);
}

/** Of two variables how many went which way, of more how many pairs clearly differ. */
export function changesFinding({ changes, waves, level }: PairedResult, presentation: Presentation): string {
  const words = presentation.say.messages.paired.finding;
  const [change] = changes;
  if (waves.length === 2 && change) {
    const [rises, falls, same] = [change.rises, change.falls, change.same].map((count) =>
      countText(count, presentation)
    );
    return words.changes(rises ?? '', falls ?? '', same ?? '');
  }
  const clear = changes.filter(({ pAdjusted }) => pAdjusted !== null && pAdjusted < 1 - level).length;
  return words.pairs(clear, changes.length);
}
