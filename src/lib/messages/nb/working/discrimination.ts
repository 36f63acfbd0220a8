/** Arealet under ROC-kurven i utledninger. */
export const discrimination = {
  finding: (outcome: string, auc: string) => `arealet under ROC-kurven for ${outcome} er ${auc}`,
  subtitle: (answer: string) =>
    `De med utfallet ${answer} (m) og de uten (u), etter predikert sannsynlighet for utfallet. Under (l) er de uten utfallet som har lavere sannsynlighet.`,
  chance: 'Sannsynlighet',
  having: 'Med, m',
  without: 'Uten, u',
  below: 'Under, l',
  many: 'Sannsynlighetene er for mange til at hver vises.',
  few: 'Antallene for hver sannsynlighet vises ikke, for de forteller hva få har svart.',
  pairs: 'Par av én med utfallet og én uten',
  won: 'Par der den med utfallet har høyest sannsynlighet',
  wonOf: 'summen av m · l',
  tied: 'Par der begge har samme sannsynlighet',
  tiedOf: 'summen av m · u',
  area: 'Arealet: andelen par der den med utfallet har høyest sannsynlighet; like teller halvt',
  wonShare: 'Andel par der den med utfallet har høyest sannsynlighet',
  tiedShare: 'Andel par der begge har samme sannsynlighet',
  convention: 'Arealet er Mann–Whitneys U delt på antall par, som ROC i SPSS og auc i R-pakken pROC.'
};
