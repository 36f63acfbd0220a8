import type { resampled as nb } from '../../nb/working/resampled.ts';

export const resampled: typeof nb = {
  between: (measure, edge) => `${measure} between ${edge}`,
  less: (edge, other) => `the difference between the rho of ${edge} and the rho of ${other}`,
  finding: (subject, estimate, level, low, high) => `${subject} is ${estimate}, ${level} interval ${low} to ${high}`,
  subtitle: (n, resamples, seed, first) =>
    `Each resample is drawn from the ${n} with replacement, and is as large. ${resamples} resamples, seed ${seed}; the first gave ${first}. Here the estimates are in order of size, around the ends of the interval.`,
  ofAll: (count) => `Place 1 is the lowest, place ${count} the highest.`,
  places: 'Place',
  estimate: 'Estimate',
  defined: 'Resamples with an estimate',
  place: 'The place in the list',
  part: 'How far between the two places',
  normalPart: (before, after) => `How far from place ${before} to ${after}, on the scale of the normal distribution`,
  low: (level) => `${level} interval, lower end`,
  high: 'Upper end',
  bias: 'The bias: b is how many of the estimates are lower than in the answers themselves',
  squares: 'The sum of l², one l for each respondent',
  cubes: 'The sum of l³',
  acceleration: 'The acceleration: how much the spread changes with the value',
  probability: 'The share of the estimates that is to be lower than the end',
  jackknife: 'The estimate with one left out, in turn',
  jackknifeSubtitle: (mean) =>
    `l is the mean, ${mean}, less the estimate without that respondent. The count is how many it is true of.`,
  differing: (edge, some, all) => `rho between ${edge} clearly differs from ${some} of ${all} others`,
  differencesSubtitle: (rho, level, resamples, seed) =>
    `rho is ${rho}. The difference from each of the others, with a ${level} interval of ${resamples} resamples, seed ${seed}.`,
  other: 'Others',
  difference: 'Difference',
  lower: 'Lower',
  upper: 'Upper',
  differs: 'Without zero',
  yes: 'yes',
  no: 'no',
  countDiffering: 'Intervals without zero',
  measures: { strength: 'strength', 'expected-influence': 'expected influence' },
  cs: (measure, cs) => `CS of ${measure} is ${cs}`,
  step: (measure, drop, mean) => `with ${drop} dropped the correlation of ${measure} is ${mean} on average`,
  stepSubtitle: (n, size, count, seed) =>
    `Of the ${n}, ${size} are drawn without replacement. Each subset has a correlation between the variables’ numbers in it and among all. ${count} subsets, seed ${seed}, in order of size, around the limits.`,
  steps: (measure) => `All steps of ${measure}`,
  stepsSubtitle: (perStep, seed) =>
    `${perStep} subsets in each step, seed ${seed}. A step holds when more than 95% of them have a correlation above 0.7.`,
  dropped: 'Dropped',
  holding: 'Above 0.7',
  subsets: 'Subsets',
  share: 'Share',
  holds: 'Holds',
  largest: 'The largest share that holds',
  noneHolds: 'No step holds',
  drop: 'The share that is dropped',
  mean: 'The mean of the correlations',
  above: 'The share above 0.7',
  lowest: 'The 5% quantile',
  highest: 'The 95% quantile',
  without: 'Resamples in which the number is undefined, since everyone answers alike, are not included.',
  same: 'The difference is of the same resamples.',
  convention: {
    bca: 'The interval is BCa (Efron 1987). The quantile of the share α stands at place (R + 1) · α, and between two places it is read on the scale of the normal distribution, as in boot.ci in the R package boot.',
    percentile:
      'The interval is of percentiles (Efron 1979). The quantile of the share α stands at place (R + 1) · α, and between two places it is read on the scale of the normal distribution, as in boot.ci(type = "perc") in the R package boot.',
    edge: 'Resamples are drawn from all rows, those without an answer too, which are then left out pairwise. The ends are quantiles of type 7, as quantile in R and the package bootnet.',
    difference:
      'Resamples are drawn from all rows, those without an answer too, which are then left out pairwise. The ends are quantiles of type 7, as quantile in R and the package bootnet.',
    differences:
      'Two associations clearly differ when the interval of the difference is without zero, as in differenceTest in the R package bootnet. The limits are not adjusted for many comparisons.',
    strength:
      'Strength is the sum of |rho| to the other variables. CS (Epskamp, Borsboom and Fried 2018) is as corStability in the R package bootnet; quantiles are of type 7.',
    'expected-influence':
      'Expected influence is the sum of rho to the other variables. CS (Epskamp, Borsboom and Fried 2018) is as corStability in the R package bootnet; quantiles are of type 7.'
  }
};
