import type { ChoiceName, OfChoice, Tally, Way } from './ways.ts';

/** Estimates this near to 0 are 0. */
export const ROUNDING = 1e-12;

/** The choices in the order of their rows. */
export const CHOICES: readonly ChoiceName[] = [
  'outcomeCutoff',
  'outcomeDontKnow',
  'outcomeNoAnswer',
  'predictorCutoff',
  'predictorDontKnow',
  'predictorNoAnswer',
  'method'
];

const METHODS = ['spearman', 'kendall', 'pearson'];

/** @param ways  by rising estimate */
export function tallyOf(ways: readonly Way[], alpha: number): Tally {
  const estimate = (place: number): number => (ways[place] as Way).estimate;
  const defined = ways.length;
  const positive = ways.filter((way) => way.estimate > ROUNDING);
  const negative = ways.filter((way) => way.estimate < -ROUNDING);
  const significant = (among: readonly Way[]): number => among.filter(({ p }) => p < alpha).length;
  return {
    defined,
    positive: positive.length,
    negative: negative.length,
    positiveSignificant: significant(positive),
    negativeSignificant: significant(negative),
    median: defined === 0 ? null : (estimate((defined - 1) >> 1) + estimate(defined >> 1)) / 2,
    min: defined === 0 ? null : estimate(0),
    max: defined === 0 ? null : estimate(defined - 1)
  };
}

/** For each choice that differs between the ways, the ways that make it: cut-offs rise, all levels are last. */
export function byChoice(ways: readonly Way[], alpha: number): OfChoice[] {
  return CHOICES.flatMap((choice) => {
    const ofValue = new Map<Way[ChoiceName], Way[]>();
    for (const way of ways) {
      const among = ofValue.get(way[choice]);
      if (among) among.push(way);
      else ofValue.set(way[choice], [way]);
    }
    if (ofValue.size < 2) return [];
    return [...ofValue]
      .sort(([a], [b]) => orderOf(a) - orderOf(b))
      .map(([value, among]) => ({ choice, value, ...tallyOf(among, alpha) }));
  });
}

function orderOf(value: Way[ChoiceName]): number {
  if (value === null) return Infinity;
  if (typeof value === 'number') return value;
  return value === 'missing' ? 1 : Math.max(0, METHODS.indexOf(value));
}
