import type { CompareSpec } from '#lib/analyses/compare/spec.ts';

/** Adjustments, as `p.adjust` calls them. */
export const ADJUST: Readonly<Record<CompareSpec['adjust'], string>> = {
  none: 'none',
  bonferroni: 'bonferroni',
  holm: 'holm',
  bh: 'BH',
  by: 'BY'
};
