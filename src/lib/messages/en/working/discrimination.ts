/** The area under the ROC curve in derivations. */
export const discrimination = {
  finding: (outcome: string, auc: string) => `the area under the ROC curve for ${outcome} is ${auc}`,
  subtitle: (answer: string) =>
    `Those with the outcome ${answer} (m) and those without (u), by the predicted probability of it. Below (l) are those without the outcome who have a lower probability.`,
  chance: 'Probability',
  having: 'With, m',
  without: 'Without, u',
  below: 'Below, l',
  many: 'The probabilities are too many for each to be shown.',
  few: 'The counts of each probability are not shown, for they tell what few people answered.',
  pairs: 'Pairs of one with the outcome and one without',
  won: 'Pairs where the one with the outcome has the higher probability',
  wonOf: 'the sum of m · l',
  tied: 'Pairs where both have the same probability',
  tiedOf: 'the sum of m · u',
  area: 'The area: the share of pairs where the one with the outcome has the higher probability; ties count half',
  wonShare: 'Share of pairs where the one with the outcome has the higher probability',
  tiedShare: 'Share of pairs where both have the same probability',
  convention: 'The area is Mann and Whitney’s U over the number of pairs, as SPSS’s ROC and auc in the R package pROC.'
};
