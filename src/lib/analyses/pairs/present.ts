import type { Block, NoticeBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { troubles } from '../trouble.ts';
import { isLight } from '../weighed.ts';
import { figure } from './figure.ts';
import { label } from './finding.ts';
import { isFoundPair, type AbsentPair, type PairsResult } from './result.ts';
import { table } from './table.ts';

/** Pairs that a notice names one by one. */
const NAMED = 4;

/** One with several: a table. All with all: the matrix, and the table of its pairs. */
export function present(result: PairsResult, presentation: Presentation): Block[] {
  const notices = [
    ...troubles(result.notices, presentation.say.messages.pairs.notices, presentation),
    ...absences(result, presentation)
  ];
  if (result.pairs.length === 0) return notices;
  return [...figure(result, presentation), table(result, presentation), ...notices];
}

/** A notice for each reason why pairs have no coefficient, no bootstrap interval, or one at the end of the scale. */
function absences(result: PairsResult, presentation: Presentation): NoticeBlock[] {
  const { say } = presentation;
  const words = say.messages.pairs.without;
  const { smallestGroup } = result;
  const names = (pairs: readonly { readonly x: string; readonly y: string }[]): string => {
    const quoted = pairs.map(({ x, y }) =>
      say.messages.common.quoted(`${label(x, presentation)} – ${label(y, presentation)}`)
    );
    const more = pairs.length - NAMED;
    return say.list(more > 1 ? [...quoted.slice(0, NAMED), say.messages.pairs.others(more)] : quoted);
  };
  const whys: readonly AbsentPair['why'][] = ['few', 'too-few', 'constant', 'not-2x2', 'collinear', 'too-many'];
  const absent = whys.flatMap((why): NoticeBlock[] => {
    const pairs = result.pairs.filter((pair) => 'why' in pair && pair.why === why && !isLight(pair));
    return pairs.length === 0
      ? []
      : [{ kind: 'notice', tone: why === 'few' ? 'info' : 'warn', ...words[why](names(pairs), smallestGroup) }];
  });
  const light = result.pairs.filter((pair) => 'why' in pair && isLight(pair));
  const found = result.pairs.filter(isFoundPair);
  const atEnd = found.filter(({ method, estimate }) => method === 'polychoric' && Math.abs(estimate) === 1);
  const notDrawn = result.interval === 'bootstrap' ? found.filter(({ percentile }) => percentile === null) : [];
  const notTested = result.exact === 'none' ? [] : found.filter(({ pExact }) => pExact === null);
  // Fisher's test is for pairs of two levels each: that other pairs lack it is as it should be.
  const noFisher = result.exact === 'fisher' && notTested.length > 0 && notTested.length === found.length;
  return [
    ...absent,
    ...(light.length === 0 ? [] : [warning(words.light(names(light)))]),
    ...(atEnd.length === 0 ? [] : [warning(words.boundary(names(atEnd)))]),
    ...(notDrawn.length === 0 ? [] : [warning(words.bootstrap(names(notDrawn)))]),
    ...(noFisher ? [warning(words.fisher)] : []),
    ...(result.exact === 'permutation' && notTested.length > 0 ? [warning(words.permutation(names(notTested)))] : [])
  ];
}

function warning(words: { readonly title: string; readonly text: string }): NoticeBlock {
  return { kind: 'notice', tone: 'warn', ...words };
}
