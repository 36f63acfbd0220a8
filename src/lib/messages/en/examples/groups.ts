import { invited, level, quartiles, seed, share } from './repeated.ts';

export const frequencies = {
  variables: 'Choose only “Plan with goals and roles” and “More resources” to see them by themselves.',
  show: '“Bars on the cut-off” shows that 79% are high on practice. “Table” shows the count and percentage of each answer.',
  base: share
};

export const describe = {
  variables: 'Choose “Levels of Use” alone to get the mean 4.23 and the median 4 of 31 answers.',
  by: 'Choose sector, and school and kindergarten get numbers of their own: 3.82 and 4.67.',
  box: 'Turn it on for “Levels of Use” by sector: the middle half goes from 3.5 to 5 in schools and from 4 to 5 in kindergartens.',
  top: 'With answers to a small, some and large extent, 2 gives the share that answered some or large.',
  convention: quartiles,
  population: invited,
  level
};

export const response = { by: 'Choose municipality: in municipality 3, 9 of 15 invited answered, which is 60%.' };

export const means = {
  outcome: 'Levels of Use has the mean 4.67 in kindergartens and 3.82 in schools.',
  by: 'By municipality the means go from 3.38 in municipality 3 to 5.00 in municipality 6.',
  show: 'Choose “Table only” when readers want the standard deviation, 1.26 for all, and no figure is needed.'
};

export const compare = {
  outcome: 'Choose “Levels of Use” to ask whether kindergartens have come further than schools.',
  by: 'Choose sector: 11 answers from schools against 15 from kindergartens.',
  method: 'Levels of Use goes from 1 to 8. If 4 to 5 is not as far as 1 to 2, choose ranks.',
  coded: 'With the cut-off between 4 and 5, low and high are compared, not all eight levels.',
  pairwise: 'Six municipalities make fifteen pairs. Choose Games–Howell to compare all fifteen.',
  adjust: 'Four sectors make six pairs. Bonferroni multiplies each p by six: 0.004 becomes 0.024.',
  exact: 'School against kindergarten on Levels of Use: the exact p is 0.140, the approximate 0.138.',
  convention: 'School against kindergarten on Levels of Use: the approximate p is 0.138 as R and 0.131 as SPSS.',
  level
};

export const paired = {
  variables: 'First “Confidence in autumn”, then “Confidence in spring”, answered by the same 25.',
  method: 'If small to some extent is not as far as some to large extent, choose ranks.',
  coded: 'With the cut-off between small and some, only those who crossed it count: 9 up and 2 down.',
  adjust: 'Autumn, spring and next autumn make three pairs. Bonferroni multiplies each p by three: 0.01 becomes 0.03.',
  convention: 'Choose “As SPSS” when the numbers are to be as in SPSS output from last year.',
  level
};

export const crosstab = {
  rows: 'Choose “Levels of Use”, cut in low and high.',
  columns: 'Choose sector to see what share is high in schools and in kindergartens.',
  show: '“Column” gives the share of high among the 15 kindergartens. “Row” gives that of kindergartens among the 14 high.',
  chart: '“Small bars” gives school and kindergarten a figure each on one scale. “100%” puts them below one another.',
  letters: 'School is column A. Where A stands by a share of kindergartens, that of schools is clearly smaller.',
  expected: 'If 14 of 31 are high, and 11 of the 31 from schools, 14 · 11 / 31 = 5.0 high are expected in schools.',
  residuals: 'A residual of 2.1 is more than 1.96, within which chance stays 95 times of 100.',
  coded: 'On: low and high, cut between 4 and 5. Off: all eight levels of Levels of Use.',
  exact: 'Health station and administration have two answers each. Choose Fisher: chi-square is then uncertain.',
  level,
  seed
};

export const trend = {
  outcome: 'Choose “Levels of Use” to see whether use grows from year to year.',
  wave: 'Choose the variable “Year”, with the answers 2021, 2022 and 2023.',
  by: 'Choose sector, and school and kindergarten have a line each.',
  show: '“Top box” shows how many have reached the highest levels, each year.',
  top: 'With 4 of the eight levels of Levels of Use the top box is 14 of 31, which is 45%.',
  level: 'With 99 instead of 95 the lines are longer.'
};
