/** What several kinds of cell say alike. */
export const level = 'Levels of Use has the mean 4.23. 95 gives the interval 3.76 to 4.69, and 99 gives 3.60 to 4.85.';
export const seed = 'Choose 2021 and write it in the report, and others get the same numbers.';
export const quartiles = 'Of the answers 1, 2, 3 and 4 the lower quartile is 1.75 in R and 1.25 in SPSS.';
export const share = '27 answered monthly: 81.8% of all 33, but 93.1% of the 29 who answered.';
export const invited = 'Type 120 when 33 of 120 invited have answered.';
