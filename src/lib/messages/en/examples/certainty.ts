import { invited, level, quartiles, seed, share } from './repeated.ts';

export const power = {
  outcome: 'Choose “Levels of Use” to see how weak associations the 30 or so answers can show.',
  n: 'Type 120 to see what could have been shown if all those invited had answered.',
  rho: 'Type 0.3 for a moderate association. It needs 87 answers.',
  power: '80 means that four of five such surveys find the association.',
  alpha: 'Type 0.01 instead of 0.05, and a rho of 0.3 needs 127 answers instead of 87.',
  method: 'A rho of 0.3 needs 87 answers by Bonett and Wright, 85 by Fisher’s z and 84 by the exact one.'
};

export const multiverse = {
  outcome: 'Choose “Levels of Use”: the cut-off goes from 1 | 2 to 5 | 6 in turn, and is left out.',
  on: 'Choose “Practising the guide”: three levels can be cut between small and some, or some and large.',
  coefficients: 'With “Spearman’s rho” alone there are a third as many ways: 144 instead of 432.',
  uncut: 'Rho of all eight levels of Levels of Use and all three of practice is then one of the ways.',
  missing: 'One answered “don’t know” about practice: it is counted both as low and as left out.',
  alpha: 'Type 0.01 to count only the ways with p below 0.01.'
};

export const stability = {
  variables: 'Choose “Levels of Use” and “Practising the guide” to see how much their rho of 0.44 can change.',
  resamples: 'Leave it at 1000 while you try things out, and type 10000 when the numbers are to be printed.',
  perStep: 'With 100: a hundred subsets without 5%, a hundred without somewhat more, and so on.',
  seed,
  level
};

export const working = {
  asRead: 'On: practice is to a small, some or large extent, also where the notebook cuts it in two.',
  complete: 'On: who lacks an answer on plan is in none of the tests.',
  drawn: 'Choose BCa when that is the interval that the cell has.',
  resamples: stability.resamples,
  perStep: stability.perStep,
  seed: 'Type the same seed as in the cell, such as 1.',
  method: 'Choose Kendall’s tau-b when that is what stands in the row of the cell with all ways.',
  coefficients: multiverse.coefficients,
  uncut: multiverse.uncut,
  treatments: multiverse.missing,
  alpha: multiverse.alpha,
  sought: 'Choose “Number of answers” to see why 87 are enough, and 86 are not.',
  pairs: 'Type the number in the row, such as 30.',
  rho: power.rho,
  power: power.power,
  distribution: power.method,
  pairwise: 'Choose the one that the cell has, such as Games–Howell.',
  adjust: 'Choose the one that the cell has, such as Holm.',
  alternative:
    'Choose the one that the cell has: if plan and practice were expected to go together, it is “One-sided, positive”.',
  controls: 'Choose the same as in the cell, for example practice. Rho is then among those who practise alike.',
  family: 'Choose the model that the cell has, such as linear.',
  penalty: 'Matters only where the model is logistic.',
  robust: 'Choose the same standard errors as the cell has.',
  inference: 'Choose the profile where the cell has it.',
  measure: 'Choose the odds ratio when that is the number below the two-way table.',
  groups: 'Choose the columns when the municipalities stand there, and the rows are below and above the cut-off.',
  test: 'Choose ranks when the answers have no more than an order.',
  coded: 'Turn on when the cell that the number is from uses the cut-offs.',
  variables: 'Choose the items of the scale, such as the four on how useful the guide is.',
  coefficient: 'Choose “Guttman’s λ₂” to see that it is never below alpha of the same items.',
  missing: 'Choose “Pairwise” when the cell takes each pair of items for itself.',
  matrix: 'Choose “Polychoric correlations” when alpha in the cell is ordinal.',
  reverse: 'Choose “Turn them” when the notebook reverses an item.',
  of: 'Choose “rho and p” to see how 0.437 in the table of practice and use is worked out.',
  x: 'Choose “Practising the guide” when the number stands in the row of practice.',
  y: 'Choose “Levels of Use” when the table shows rho of each driver and use.',
  by: 'Choose sector when the number is of schools alone.',
  value: 'Type barnehage, the file’s word for kindergarten, when the grouping is sector.',
  within: 'Choose position when the number is of unit leaders in schools alone.',
  withinValue: 'Type enhetsleder, the file’s word for unit leader, when “Within” is position.',
  part: 'Type 3 for those who answered to a large extent, or .high for some and large together.',
  upTo: 'For level 3 of Levels of Use: the share on 1, 2 and 3 together.',
  width: 'Type 10 when age is put into 20–29, 30–39 and so on.',
  box: 'For Levels of Use: also where the lines on either side of the box end.',
  base: share,
  convention: quartiles,
  weighted: 'One with the weight 1.5 counts as one and a half.',
  population: invited,
  level
};

export const check = {
  what: 'Choose mean: 4.60 cannot come from six whole answers.',
  mean: 'Type 4.60 when that is what the table says.',
  rho: 'Type 0.480 when that is what the text says.',
  percent: 'Type 39.4 45.5 6.1 6.1 3.0 for the four sectors and the one not given.',
  n: 'Type 6 when the mean 4.60 is said to be of the six in municipality 4.',
  levels: 'Type 1..8 for Levels of Use.',
  sd: 'Type 0.55 when the table has the mean 4.60 and the standard deviation 0.55.',
  divisor: 'Choose n − 1 when the number comes from SPSS or from sd() in R.',
  items: 'Type 5 when five questions were put together into one mean for each.',
  stars: '0.471* among 15 kindergartens: choose *, and see that p is 0.076.',
  phi: 'Choose this when practice is cut in low and high, and Levels of Use too.',
  together: 'Turn it off when each could tick several answers, so that the percentages make more than a hundred.',
  rounding: '2.5 becomes 3 when a half is rounded up, and 2 when it is rounded to even.'
};
