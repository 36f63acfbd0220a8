import type { permutation as nb } from '../../nb/working/permutation.ts';

export const permutation: typeof nb = {
  finding: (measure, x, y, p) => `The permutation test of ${measure} between ${x} and ${y} gives ${p}`,
  title: {
    'two-sided': (p) => `Sums of products at least as far from zero have a probability of ${p}`,
    greater: (p) => `Sums of products at least as large have a probability of ${p}`,
    less: (p) => `Sums of products at most as large have a probability of ${p}`
  },
  subtitle:
    'If there is no association, every permutation of the answers to one variable is as likely. Each gives a sum of products; the observed is highlighted.',
  sum: 'Sum of products SPxy',
  orders: 'Permutations',
  nearer: { 'two-sided': 'Nearer zero', greater: 'Smaller', less: 'Larger' },
  far: { 'two-sided': 'At least as far from zero', greater: 'At least as large', less: 'At most as large' },
  all: 'All permutations of the n answers',
  p: 'Exact p',
  share: {
    'two-sided': 'permutations at least as far from zero / N',
    greater: 'permutations with at least as large a sum / N',
    less: 'permutations with at most as large a sum / N'
  },
  summed: 'sum of the probabilities in the table',
  hits: {
    'two-sided': (draws) => `Of ${draws} permutations drawn, B: those with an SPxy at least as far from zero`,
    greater: (draws) => `Of ${draws} permutations drawn, B: those with an SPxy at least as large`,
    less: (draws) => `Of ${draws} permutations drawn, B: those with an SPxy at most as large`
  },
  drawnP: 'p, estimated from those drawn',
  interval: (level) => `${level} interval (Clopper–Pearson) of the p that all permutations would give`,
  convention: {
    all: {
      spearman:
        'All permutations are counted, with ties too. Where one variable has two levels, p is as in R’s package coin, spearman_test(distribution = "exact"); without ties as in cor.test(method = "spearman", exact = TRUE) of at most nine.',
      pearson:
        'All permutations are counted, with ties too. Where one variable has two levels, p is as in R’s package coin, independence_test(distribution = "exact").'
    },
    drawn: (seed) =>
      `There are too many permutations to count them all, and p is estimated from random ones (seed ${seed}). The answers themselves are one of them: hence + 1 (Phipson and Smyth 2010).`
  },
  lines: {
    all: 'The lines for R draw permutations, as counting all would take long there: p comes close to the exact one, and is not quite the same.',
    drawn: 'R draws other permutations: its p is another, but as a rule within the interval.'
  }
};
