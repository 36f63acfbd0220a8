import type { resampled as nb } from '../../nb/working/resampled.ts';

export const resampled: typeof nb = {
  between: (measure, edge) => `${measure} mellom ${edge}`,
  less: (edge, other) => `skilnaden mellom rho for ${edge} og rho for ${other}`,
  finding: (subject, estimate, level, low, high) => `${subject} er ${estimate}, ${level}-intervall ${low} til ${high}`,
  subtitle: (n, resamples, seed, first) =>
    `Kvart utval er trekt av dei ${n} med tilbakelegging, og er like stort. ${resamples} utval, frø ${seed}; dei første gav ${first}. Her er estimata ordna etter storleik, rundt endane av intervallet.`,
  ofAll: (count) => `Plass 1 er lågast, plass ${count} høgast.`,
  places: 'Plass',
  estimate: 'Estimat',
  defined: 'Utval med eit estimat',
  place: 'Plassen i rekkja',
  part: 'Kor langt mellom dei to plassane',
  normalPart: (before, after) => `Kor langt frå plass ${before} til ${after}, på skalaen til normalfordelinga`,
  low: (level) => `${level}-intervall, nedre ende`,
  high: 'Øvre ende',
  bias: 'Skeivskapen: b er kor mange av estimata som er lågare enn i svara sjølve',
  squares: 'Summen av l², éin l for kvar som er med',
  cubes: 'Summen av l³',
  acceleration: 'Akselerasjonen: kor mykje spreiinga endrar seg med verdien',
  probability: 'Delen av estimata som skal vere lågare enn enden',
  jackknife: 'Estimatet når éin er utelaten, etter tur',
  jackknifeSubtitle: (mean) =>
    `l er gjennomsnittet, ${mean}, minus estimatet utan vedkomande. Tal på er kor mange det gjeld.`,
  differing: (edge, some, all) => `rho mellom ${edge} er tydeleg ulik ${some} av ${all} andre`,
  differencesSubtitle: (rho, level, resamples, seed) =>
    `rho er ${rho}. Skilnaden frå kvar av dei andre, med ${level}-intervall av ${resamples} utval, frø ${seed}.`,
  other: 'Andre',
  difference: 'Skilnad',
  lower: 'Nedre',
  upper: 'Øvre',
  differs: 'Utan null',
  yes: 'ja',
  no: 'nei',
  countDiffering: 'Intervall utan null',
  measures: { strength: 'styrke', 'expected-influence': 'forventa innverknad' },
  cs: (measure, cs) => `CS for ${measure} er ${cs}`,
  step: (measure, drop, mean) => `med ${drop} utelate er korrelasjonen for ${measure} i snitt ${mean}`,
  stepSubtitle: (n, size, count, seed) =>
    `Av dei ${n} blir ${size} trekte utan tilbakelegging. Kvart delutval har ein korrelasjon mellom tala til variablane der og blant alle. ${count} delutval, frø ${seed}, ordna etter storleik, rundt grensene.`,
  steps: (measure) => `Alle trinn for ${measure}`,
  stepsSubtitle: (perStep, seed) =>
    `${perStep} delutval i kvart trinn, frø ${seed}. Eit trinn held når meir enn 95\u00a0% av dei har ein korrelasjon over 0,7.`,
  dropped: 'Utelate',
  holding: 'Over 0,7',
  subsets: 'Delutval',
  share: 'Del',
  holds: 'Held',
  largest: 'Den største delen som held',
  noneHolds: 'Ingen trinn held',
  drop: 'Delen som er utelaten',
  mean: 'Gjennomsnittet av korrelasjonane',
  above: 'Delen over 0,7',
  lowest: '5\u00a0%-kvantilen',
  highest: '95\u00a0%-kvantilen',
  without: 'Utval der talet ikkje kan reknast ut, fordi alle svarer likt, er ikkje med.',
  same: 'Skilnaden er rekna i dei same utvala.',
  convention: {
    bca: 'Intervallet er BCa (Efron 1987). Kvantilen av delen α står på plass (R + 1) · α, og mellom to plassar blir han lesen på skalaen til normalfordelinga, som boot.ci i R-pakken boot.',
    percentile:
      'Intervallet er av persentilar (Efron 1979). Kvantilen av delen α står på plass (R + 1) · α, og mellom to plassar blir han lesen på skalaen til normalfordelinga, som boot.ci(type = "perc") i R-pakken boot.',
    edge: 'Utvala er trekte av alle rader, også dei utan svar, som så er utelatne parvis. Endane er kvantilar av type 7, som quantile i R og pakken bootnet.',
    difference:
      'Utvala er trekte av alle rader, også dei utan svar, som så er utelatne parvis. Endane er kvantilar av type 7, som quantile i R og pakken bootnet.',
    differences:
      'To samanhengar er tydeleg ulike når intervallet for skilnaden ikkje rommar null, som i differenceTest i R-pakken bootnet. Grensene er ikkje justerte for at mange er samanlikna.',
    strength:
      'Styrke er summen av |rho| til dei andre variablane. CS (Epskamp, Borsboom og Fried 2018) er som corStability i R-pakken bootnet; kvantilar er av type 7.',
    'expected-influence':
      'Forventa innverknad er summen av rho til dei andre variablane. CS (Epskamp, Borsboom og Fried 2018) er som corStability i R-pakken bootnet; kvantilar er av type 7.'
  }
};
