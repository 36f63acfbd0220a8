import type { Presentation } from '../contract.ts';
import { isFoundPair, type FoundPair, type PairsResult } from './result.ts';
import { wordsBetween } from './strength-words.ts';

/** By what test, interval and scale, and what was drawn: what a reader must know. */
export function notes(result: PairsResult, presentation: Presentation): string[] {
  const { say } = presentation;
  const words = say.messages.pairs.notes;
  const found = result.pairs.filter(isFoundPair);
  if (found.length === 0) return [];
  const { method, convention, adjust } = result;
  const test = method === 'kendall' ? words.kendall[convention] : words.tests[method];
  return [
    words.test(test, words.alternatives[result.alternative]),
    ...(result.weighted ? [say.messages.common.weighted.note] : []),
    ...(result.interval === 'bootstrap'
      ? [words.bootstrap(say.number(result.resamples ?? 0, 0), String(result.seed))]
      : [intervalNote(result, presentation)]),
    ...exactNotes(result, found, presentation),
    ...(adjust === 'none' ? [] : [words.adjusted(words.adjustments[adjust], found.length)]),
    ...(result.missing === 'listwise' ? [words.listwise] : []),
    ...(method === 'somers-d' ? [words.direction[result.with === null ? 'symmetric' : 'columns']] : []),
    result.scale === 'own' ? ownNote(result, presentation) : say.messages.common.strengthNote[result.scale]
  ];
}

function intervalNote({ method, convention, controls }: PairsResult, { say }: Presentation): string {
  const words = say.messages.pairs.notes;
  if (method === 'spearman') return words.spearman[convention];
  if (method === 'pearson') return controls.length > 0 ? words.partial : words.intervals.pearson;
  return words.intervals[method];
}

function exactNotes({ exact, seed }: PairsResult, found: readonly FoundPair[], { say }: Presentation): string[] {
  const words = say.messages.pairs.notes;
  if (exact === 'fisher') return [words.fisher];
  if (exact === 'none') return [];
  const drawn = found.flatMap((pair) =>
    pair.exact?.test === 'monte-carlo' ? [{ ...pair.exact, p: pair.pExact }] : []
  );
  const widest = Math.max(...drawn.map(({ p, low, high }) => Math.max((high ?? 0) - (p ?? 0), (p ?? 0) - (low ?? 0))));
  return [
    ...(drawn.length < found.length ? [words.permutation] : []),
    ...(drawn.length > 0
      ? [
          words.monteCarlo(
            drawn.length === found.length ? null : drawn.length,
            say.number(drawn[0]?.draws ?? 0, 0),
            String(seed),
            say.number(widest, 4)
          )
        ]
      : [])
  ];
}

/** `svak under 0,20, moderat under 0,40, sterk fra 0,40` */
function ownNote({ limits }: PairsResult, { say }: Presentation): string {
  const { strength, notes: words } = say.messages.pairs;
  const between = wordsBetween(limits).map((word, place) => {
    const limit = limits[place];
    return limit === undefined
      ? words.from(strength[word], say.number(limits.at(-1) ?? 0, 2))
      : words.below(strength[word], say.number(limit, 2));
  });
  return words.own(between.join(', '));
}
