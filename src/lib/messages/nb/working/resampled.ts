/** Derivations of what is of respondents drawn by chance. */
export const resampled = {
  between: (measure: string, edge: string) => `${measure} mellom ${edge}`,
  less: (edge: string, other: string) => `forskjellen mellom rho for ${edge} og rho for ${other}`,
  finding: (subject: string, estimate: string, level: string, low: string, high: string) =>
    `${subject} er ${estimate}, ${level}-intervall ${low} til ${high}`,
  subtitle: (n: string, resamples: string, seed: string, first: string) =>
    `Hvert utvalg trekkes av de ${n} med tilbakelegging, og er like stort. ${resamples} utvalg, frø ${seed}; de første ga ${first}. Her er estimatene ordnet etter størrelse, rundt endene av intervallet.`,
  ofAll: (count: string) => `Plass 1 er lavest, plass ${count} høyest.`,
  places: 'Plass',
  estimate: 'Estimat',
  defined: 'Utvalg med et estimat',
  place: 'Plassen i rekken',
  part: 'Hvor langt mellom de to plassene',
  normalPart: (before: string, after: string) =>
    `Hvor langt fra plass ${before} til ${after}, på normalfordelingens skala`,
  low: (level: string) => `${level}-intervall, nedre ende`,
  high: 'Øvre ende',
  bias: 'Skjevheten: b er hvor mange av estimatene som er lavere enn i svarene selv',
  squares: 'Summen av l², én l for hver som er med',
  cubes: 'Summen av l³',
  acceleration: 'Akselerasjonen: hvor mye spredningen endrer seg med verdien',
  probability: 'Andelen av estimatene som skal være lavere enn enden',
  jackknife: 'Estimatet når én utelates, etter tur',
  jackknifeSubtitle: (mean: string) =>
    `l er gjennomsnittet, ${mean}, minus estimatet uten vedkommende. Antall er hvor mange det gjelder.`,
  differing: (edge: string, some: string, all: string) => `rho mellom ${edge} er tydelig ulik ${some} av ${all} andre`,
  differencesSubtitle: (rho: string, level: string, resamples: string, seed: string) =>
    `rho er ${rho}. Forskjellen fra hver av de andre, med ${level}-intervall av ${resamples} utvalg, frø ${seed}.`,
  other: 'Andre',
  difference: 'Forskjell',
  lower: 'Nedre',
  upper: 'Øvre',
  differs: 'Uten null',
  yes: 'ja',
  no: 'nei',
  countDiffering: 'Intervaller uten null',
  measures: { strength: 'styrke', 'expected-influence': 'forventet innflytelse' },
  cs: (measure: string, cs: string) => `CS for ${measure} er ${cs}`,
  step: (measure: string, drop: string, mean: string) =>
    `med ${drop} utelatt er korrelasjonen for ${measure} i snitt ${mean}`,
  stepSubtitle: (n: string, size: string, count: string, seed: string) =>
    `Av de ${n} trekkes ${size} uten tilbakelegging. Hvert delutvalg har en korrelasjon mellom variablenes tall der og blant alle. ${count} delutvalg, frø ${seed}, ordnet etter størrelse, rundt grensene.`,
  steps: (measure: string) => `Alle trinn for ${measure}`,
  stepsSubtitle: (perStep: string, seed: string) =>
    `${perStep} delutvalg i hvert trinn, frø ${seed}. Et trinn holder når mer enn 95\u00a0% av dem har en korrelasjon over 0,7.`,
  dropped: 'Utelatt',
  holding: 'Over 0,7',
  subsets: 'Delutvalg',
  share: 'Andel',
  holds: 'Holder',
  largest: 'Den største andelen som holder',
  noneHolds: 'Ingen trinn holder',
  drop: 'Andelen som er utelatt',
  mean: 'Gjennomsnittet av korrelasjonene',
  above: 'Andelen over 0,7',
  lowest: '5\u00a0%-kvantilen',
  highest: '95\u00a0%-kvantilen',
  without: 'Utvalg der tallet ikke kan regnes ut, fordi alle svarer likt, er ikke med.',
  same: 'Forskjellen er regnet i de samme utvalgene.',
  convention: {
    bca: 'Intervallet er BCa (Efron 1987). Kvantilen av andelen α står på plass (R + 1) · α, og mellom to plasser leses den på normalfordelingens skala, som boot.ci i R-pakken boot.',
    percentile:
      'Intervallet er av persentiler (Efron 1979). Kvantilen av andelen α står på plass (R + 1) · α, og mellom to plasser leses den på normalfordelingens skala, som boot.ci(type = "perc") i R-pakken boot.',
    edge: 'Utvalgene trekkes av alle rader, også dem uten svar, som så utelates parvis. Endene er kvantiler av type 7, som quantile i R og pakken bootnet.',
    difference:
      'Utvalgene trekkes av alle rader, også dem uten svar, som så utelates parvis. Endene er kvantiler av type 7, som quantile i R og pakken bootnet.',
    differences:
      'To sammenhenger er tydelig ulike når intervallet for forskjellen ikke rommer null, som i differenceTest i R-pakken bootnet. Grensene er ikke justert for at mange er sammenlignet.',
    strength:
      'Styrke er summen av |rho| til de andre variablene. CS (Epskamp, Borsboom og Fried 2018) er som corStability i R-pakken bootnet; kvantiler er av type 7.',
    'expected-influence':
      'Forventet innflytelse er summen av rho til de andre variablene. CS (Epskamp, Borsboom og Fried 2018) er som corStability i R-pakken bootnet; kvantiler er av type 7.'
  }
};
