import type { Key } from './legend.ts';
import type { Paint, Series } from './scene.ts';

/**
 * Paints of the levels of a scale that hangs on `hang` (in levels from the left): warm below, blue above, stronger away
 * from the cut-off; neutral for a level that the middle passes through. Levels far out share the strongest paint.
 */
export function likertPaints(levels: number, hang: number): Paint[] {
  const low = Math.floor(hang);
  const firstHigh = Math.ceil(hang);
  return Array.from({ length: levels }, (_, level) => {
    if (level < low) return low - level === 1 ? 'lik-lo' : 'lik-lo2';
    if (level < firstHigh) return 'utf-tint';
    const highs = levels - firstHigh;
    const distance = level - firstHigh;
    if (highs === 1) return 'lik-hi2';
    return distance === 0 ? 'lik-hi' : distance === 1 ? 'lik-hi2' : 'lik-hi3';
  });
}

/** The paint of text on a level's paint. */
export function onLikert(paint: Paint): Paint {
  switch (paint) {
    case 'lik-lo':
    case 'lik-lo2':
      return 'on-lik-lo';
    case 'lik-hi2':
    case 'lik-hi3':
      return 'on-lik-hi2';
    case 'lik-hi':
      return 'on-lik-hi';
    default:
      return 'ink';
  }
}

/** Keys to the paints of a scale; levels that share a paint share a key, from the first to the last of them. */
export function likertKeys(labels: readonly string[], hang: number): Key[] {
  const paints = likertPaints(labels.length, hang);
  return [...new Set(paints)].map((fill) => {
    const first = labels[paints.indexOf(fill)] as string;
    const last = labels[paints.lastIndexOf(fill)] as string;
    return { fill, series: likertSeries(fill), label: first === last ? first : `${first} – ${last}` };
  });
}

/** What a level belongs to where it can have a colour of its own: those that share a paint are one. */
export function likertSeries(paint: Paint): string {
  return paint === 'utf-tint' ? 'middle' : paint.replace('lik-', '');
}

/** The keys to a scale, as what can have a colour of its own. */
export function seriesOfKeys(keys: readonly Key[]): Series[] {
  return keys.flatMap(({ fill, label }) =>
    fill === 'hatched' || fill === 'empty' ? [] : [{ id: likertSeries(fill), label, paint: fill, area: true }]
  );
}
