/** Arealet under ROC-kurva i utleiingar. */
export const discrimination = {
  finding: (outcome: string, auc: string) => `arealet under ROC-kurva for ${outcome} er ${auc}`,
  subtitle: (answer: string) =>
    `Dei med utfallet ${answer} (m) og dei utan (u), etter predikert sannsyn for utfallet. Under (l) er dei utan utfallet som har lågare sannsyn.`,
  chance: 'Sannsyn',
  having: 'Med, m',
  without: 'Utan, u',
  below: 'Under, l',
  many: 'Sannsyna er for mange til at kvart blir vist.',
  few: 'Tala for kvart sannsyn blir ikkje viste, for dei fortel kva få har svart.',
  pairs: 'Par av éin med utfallet og éin utan',
  won: 'Par der den med utfallet har høgast sannsyn',
  wonOf: 'summen av m · l',
  tied: 'Par der begge har same sannsyn',
  tiedOf: 'summen av m · u',
  area: 'Arealet: delen av para der den med utfallet har høgast sannsyn; like tel halvt',
  wonShare: 'Delen av para der den med utfallet har høgast sannsyn',
  tiedShare: 'Delen av para der begge har same sannsyn',
  convention: 'Arealet er Mann–Whitneys U delt på talet på par, som ROC i SPSS og auc i R-pakken pROC.'
};
