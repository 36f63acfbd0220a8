import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { isLight, respondentsOf } from '../weighed.ts';
import { MIN_PAIRS } from './spec.ts';
import { isFound, type HiddenGroup, type NetworkResult, type Panel } from './result.ts';

/** Fewer answers apart than this, and |rho| = 1 is remarked on. */
const FEW_APART = 5;

/** More arrows than this are counted, not named. */
const MOST_NAMED = 3;

/** What the reader must know: which arrows are shown, what the words mean, who is left out and why. */
export function notesOf(result: NetworkResult, presentation: Presentation): string[] {
  if (result.panels.length === 0) return hiddenNotes(result, presentation);
  const { say, codebook } = presentation;
  const { notes } = say.messages.network;
  const { spec, via, outcome } = result;
  const alpha = say.number(Number(spec.alpha), 2);
  const minRho = say.number(spec.minRho, 2);
  const edges = result.panels.flatMap((panel) => panel.edges);
  const name = (variable: string): string => variableLabel(codebook, variable, say, 'short');
  const { common } = say.messages;
  const list: string[] = [(spec.weakVia ? notes.shown : notes.onlyClear)(minRho, alpha)];
  if (via !== null && outcome !== null && spec.weakVia && !spec.weakDirect)
    list.push(notes.direct(name(outcome), alpha));
  if (!edges.some((edge) => edge.shown)) list.push(notes.noArrows);
  else if (spec.unconnected && result.panels.some((panel) => hasPale(result, panel))) list.push(notes.pale);
  if (edges.some(({ found }) => isFound(found) && found.stars > 0)) list.push(common.starsNote);
  if (result.weighted) list.push(common.weighted.note);
  if (edges.some(({ found }) => isFound(found) && found.noFisher)) list.push(common.weighted.noFisher);
  const none = edges.flatMap(({ found }) => (isFound(found) ? [] : [found]));
  const light = none.filter((found) => isLight(found, result.by === null ? undefined : MIN_PAIRS));
  const absent = none.flatMap((found) => (light.includes(found) ? [] : [found.why]));
  if (absent.includes('constant')) list.push(notes.alike);
  if (absent.includes('too-few') || absent.includes('hidden')) {
    list.push(
      result.by === null
        ? notes.fewAll(Math.max(3, result.smallestGroup))
        : notes.few(Math.max(MIN_PAIRS, result.smallestGroup))
    );
  }
  if (light.length > 0) list.push(common.weighted.light(common.cell.few));
  list.push(...intervalNotes(result, presentation));
  list.push(...restingNotes(result, presentation), ...hiddenNotes(result, presentation));
  if (result.unordered.length > 0) list.push(notes.unordered(say.list(result.unordered.map(name))));
  return list;
}

/** What the bands are, and why some arrows or all have none. */
function intervalNotes({ drawn, panels }: NetworkResult, { say }: Presentation): string[] {
  const { notes } = say.messages.network;
  if (!drawn) return [];
  if ('why' in drawn) return [notes.noIntervals[drawn.why]];
  const without = panels
    .flatMap(({ edges }) => edges)
    .filter(({ found, shown }) => shown && isFound(found) && found.interval === null).length;
  return [
    notes.interval(say.number(drawn.resamples, 0), String(drawn.seed)),
    ...(without > 0 ? [notes.withoutInterval(without)] : [])
  ];
}

function hasPale({ drivers }: NetworkResult, { edges }: Panel): boolean {
  return drivers.some((driver) => !edges.some((edge) => edge.from === driver && edge.shown));
}

/** |rho| = 1 says little where all but a few gave the same answer. */
function restingNotes(result: NetworkResult, { say, codebook }: Presentation): string[] {
  const words = say.messages.network;
  const name = (variable: string): string => variableLabel(codebook, variable, say, 'short');
  return [1, -1].flatMap((rho) => {
    const parts = result.panels.flatMap(({ group, edges }) =>
      edges.flatMap(({ from, to, found, shown }) => {
        if (!shown || !isFound(found) || found.rho !== rho || found.apart >= FEW_APART) return [];
        const arrow = words.arrow(name(from), name(to));
        const where =
          group === null ? arrow : words.inGroup(categoryLabel(codebook, result.by ?? '', group, say), arrow);
        return [words.notes.restingOn(where, found.apart, respondentsOf(found))];
      })
    );
    if (parts.length === 0) return [];
    const number = say.number(rho, 2);
    return [
      parts.length > MOST_NAMED
        ? words.notes.restingMany(number, parts.length, FEW_APART)
        : words.notes.resting(number, parts.join('; '))
    ];
  });
}

function hiddenNotes({ hidden, by, smallestGroup }: NetworkResult, { say, codebook }: Presentation): string[] {
  const { notes } = say.messages.network;
  const named = (why: HiddenGroup['why']): { count: number; groups: string } => {
    const groups = hidden.filter((each) => each.why === why);
    const list = say.list(groups.map(({ group }) => categoryLabel(codebook, by ?? '', group, say)));
    return { count: groups.length, groups: list.charAt(0).toUpperCase() + list.slice(1) };
  };
  const few = named('few-pairs');
  const small = named('small');
  const complement = named('complement');
  return [
    ...(few.count > 0 ? [notes.left(few.groups, few.count, Math.max(MIN_PAIRS, smallestGroup))] : []),
    ...(small.count > 0 ? [notes.small(small.groups, small.count, smallestGroup)] : []),
    ...(complement.count > 0 ? [notes.complement(complement.groups)] : [])
  ];
}
