import { level, seed } from './repeated.ts';

export const correlation = {
  target: 'Choose “Practising the guide”: sharing experience then has the strongest rho, 0.79.',
  variables: 'Include municipality besides the eleven drivers, and the table has twelve rows.',
  by: 'Choose sector: rho of practice and use is 0.46 in schools and 0.47 in kindergartens.',
  sort: '“By rho” puts practice (0.44) first and shared time (−0.25) last.',
  scale: 'A rho of exactly 0.50 is moderate by Jacobsen and strong by Cohen.',
  minPairs: 'Health station has two answers. With the limit 5, no rho is shown there.'
};

export const pairs = {
  variables: 'Choose four drivers to get the six associations between them.',
  with: 'Choose “Levels of Use”, and there is one association for each of the eleven drivers.',
  method: 'To a small, some and large extent have an order: Spearman. Sectors have none: Cramér’s V.',
  controls: 'Choose practice to see whether plan and use (rho 0.37) go together among those who practise alike.',
  coded: 'On: practice is low or high. Off: practice is to a small, some or large extent.',
  missing: 'Who lacks only the answer on plan is pairwise in all the other pairs, otherwise in none.',
  alternative: 'If rho of practice was expected to be positive, the one-sided p is half of 0.016: 0.008.',
  exact: 'Practice and use, both cut in two: p is 0.016 by the approximation and 0.024 by Fisher.',
  interval: 'The bootstrap draws 33 of the 33 answers again and again, and sees how far rho spreads.',
  adjust: 'After twelve tests, Holm turns p of practice from 0.016 into 0.188.',
  scale: 'A rho of exactly 0.50 is moderate by Jacobsen and strong by Cohen.',
  own: 'Type 0.3 0.5, and the limits are where Jacobsen has them.',
  level,
  convention: 'Choose SPSS when the intervals are to be as in a report that was made there.',
  seed
};

export const explorer = {
  outcome: 'Choose “Levels of Use”, and move the cut-off from 4 | 5 to 3 | 4: rho of practice changes.',
  driver: 'Choose “Practising the guide”: the result holds only with the cut-off between 4 and 5.'
};

export const network = {
  via: 'Choose “Practising the guide”: arrows go from the ten other drivers to practice, and from there to use.',
  by: 'Choose sector for one network of schools and one of kindergartens.',
  drivers: 'Leave out “Shared time for the work”, where 27 of 29 answered alike.',
  minRho: 'With 0.50 the arrow from “More resources” disappears: its rho is 0.36.',
  alpha: 'The arrow from “Support has mattered” has p = 0.004 and is filled with the limit 0.01 too.',
  weakVia: 'The arrow from “More resources” (p = 0.057) is pale with this on, and gone with it off.',
  weakDirect: 'The arrow from “Plan with goals and roles” straight to use (p = 0.055) is shown only with this on.',
  thickness: 'In three steps 0.79 and 0.51 are equally thick: both are strong.',
  layout:
    'By strength, “Sharing experience, workshops” (rho 0.79) ends close to practice, and “More resources” (0.36) further out.',
  numbers: 'By the arrow from “Sharing experience, workshops” stands 0.79**.',
  unconnected: '“Adapted goals and pace” (rho −0.25) has no arrow, but its box stays where it was.',
  interval:
    'Rho 0.35 for “Some have a special role” may be anything from −0.13 to 0.80, while 0.79 for sharing experience lies from 0.45 up.',
  seed,
  heatmap: 'It also shows rho for “Adapted goals and pace” and practice (−0.25), which has no arrow.'
};

export const reliability = {
  variables: 'Choose the five drivers under “Leadership” when they are to be one index.',
  missing: 'If 25 of 33 answered all five items, “Answered all” computes from the 25.',
  matrix:
    'To a small, some and large extent are only three steps. Ordinal alpha is then mostly higher than the usual one.',
  reverse: 'In “Shared time” 1 is weekly and 3 monthly. It must be reversed before it is added to the others.',
  convention: 'Five items from 1 to 3 give a scale from 1 to 3 as R, and from 5 to 15 as SPSS.',
  level
};

export const regression = {
  outcome: 'Choose “Levels of Use”: eight levels give an ordinal model.',
  on: 'Choose practice and plan. For all eleven drivers 31 answers are too few.',
  family: 'Choose logistic to ask what sets level 5 and above apart from level 4 and below.',
  coded: 'On: practice is low or high. Off: practice is to a small, some or large extent.',
  penalty: 'If all with low practice are low in use too, the odds ratio is infinite by ML and a number by Firth.',
  robust: 'If use spreads more where there is much practice than where there is little, choose HC3.',
  inference: 'Choose the profile when 31 have answered. With 3000 the difference is small, and Wald is quicker.',
  level
};
