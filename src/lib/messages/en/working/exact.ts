import type { exact as nb } from '../../nb/working/exact.ts';

export const exact: typeof nb = {
  title: (p) => `Rank sums at least as far out as the observed have a probability of ${p}`,
  subtitle: {
    shares:
      'If the groups are alike, every way to share the ranks between them is as likely. R₁ is the rank sum of the first group; the observed is highlighted.',
    signs:
      'If a change up is as likely as one down, every way to give the ranks a sign is as likely. V is the sum of the ranks with a plus; the observed is highlighted.'
  },
  sum: { shares: 'Rank sum R₁', signs: 'Rank sum V' },
  ways: 'Ways',
  nearer: 'Nearer the expected',
  far: 'At least as far out',
  distance: {
    shares: 'How far the rank sum is from the expected',
    signs: 'How far the rank sum is from the expected, half of all ranks'
  },
  all: {
    shares: 'Ways to share the ranks between the groups',
    signs: 'Ways to give a sign to the ranks of those who changed'
  },
  p: 'Exact p',
  share: 'ways at least as far out / W',
  summed: 'sum of the probabilities at least as far out',
  convention: {
    shares:
      'Exact p is as in R’s package coin, wilcox_test(distribution = "exact"): with ties too, and not twice the one-sided.',
    signs:
      'Exact p is as in R’s package coin, wilcoxsign_test(distribution = "exact", zero.method = "Wilcoxon"): with changes of the same size too.'
  }
};
