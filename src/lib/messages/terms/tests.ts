import { term } from './term.ts';

export const tests = {
  p: term(
    'tests',
    'p-verdi',
    'p-verdi',
    'p value',
    'Sig. (2-tailed)',
    'correlation explorer network summary pairs compare power regression'
  ),
  star: term(
    'tests',
    'stjerne',
    'stjerne',
    'star',
    'Flag significant correlations',
    'correlation explorer network pairs'
  ),
  significanceLevel: term(
    'tests',
    'signifikansnivå (alfa)',
    'signifikansnivå (alfa)',
    'significance level (alpha)',
    'Significance level',
    'power network multiverse'
  ),
  twoSided: term('tests', 'tosidig test', 'tosidig test', 'two-sided test', 'Two-tailed', 'correlation pairs power'),
  adjustedP: term('tests', 'justert p', 'justert p', 'adjusted p', 'Adj. Sig., Bonferroni', 'pairs compare'),
  power: term('tests', 'teststyrke', 'teststyrke', 'power', 'POWER', 'power'),
  permutation: term(
    'tests',
    'permutasjonstest',
    'permutasjonstest',
    'permutation test',
    'Exact, Monte Carlo (Exact Tests)',
    'pairs'
  ),
  mannWhitney: term(
    'tests',
    'Mann–Whitneys U',
    'Mann–Whitneys U',
    'Mann–Whitney U',
    'Mann-Whitney U (NPAR TESTS)',
    'compare'
  ),
  kruskalWallis: term(
    'tests',
    'Kruskal–Wallis’ H',
    'Kruskal–Wallis’ H',
    'Kruskal–Wallis H',
    'Kruskal-Wallis H (NPAR TESTS)',
    'compare'
  ),
  welch: term('tests', 'Welchs t', 'Welchs t', 'Welch’s t', 'Equal variances not assumed (T-TEST)', 'compare'),
  effectSize: term('tests', 'effektstørrelse', 'effektstorleik', 'effect size', 'Effect Size, Cohen’s d', 'compare'),
  wilcoxon: term(
    'tests',
    'Wilcoxons test for par',
    'Wilcoxons test for par',
    'Wilcoxon signed-rank test',
    'Wilcoxon Signed Ranks (NPAR TESTS)',
    'paired'
  ),
  mcnemar: term('tests', 'McNemars test', 'McNemars test', 'McNemar’s test', 'McNemar (NPAR TESTS)', 'paired')
};
