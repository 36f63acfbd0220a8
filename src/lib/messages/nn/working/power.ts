import { power as cell } from '../power.ts';

/** Derivations of the power of a correlation. */
export const power = {
  finding: {
    power: (n: string, rho: string, chance: string) =>
      `sjansen for å finne ei rho på ${rho} er ${chance} med ${n} svar`,
    detectable: (n: string, rho: string, chance: string) =>
      `med ${n} svar er ${rho} den minste rho som blir funnen med ein sjanse på ${chance}`,
    critical: (n: string, rho: string) => `med ${n} svar er rho signifikant når |rho| er over ${rho}`,
    size: (n: string, rho: string, chance: string) =>
      `det trengst ${n} svar for å finne ei rho på ${rho} med ein sjanse på ${chance}`
  },
  subtitle: cell.subtitle,
  methods: cell.methods,
  column: '1 − β',
  t: (alpha: string, df: string) =>
    `Kritisk t, tosidig på nivå α = ${alpha}, med ${df} ${df === '1' ? 'fridomsgrad' : 'fridomsgrader'}`,
  critical: 'Så stor må |r| i svara bli for å vere signifikant',
  fisher: 'Det same på Fishers skala',
  centre: 'Midten av fordelinga på den skalaen, når den sanne rho er ρ',
  deviation: 'Standardavviket på den skalaen',
  slope: 'Kor mykje ikkje-sentraliteten veks med √Q',
  above: 'Sjansen for ein r over c',
  aboveOverQ: (df: string) =>
    `Sjansen for ein r over c; T er ikkje-sentralt t-fordelt, og Q kjikvadratfordelt med ${df} ${df === '1' ? 'fridomsgrad' : 'fridomsgrader'}`,
  below: 'Sjansen for ein r under −c, med feil forteikn',
  power: 'Styrken',
  fewer: (n: string) => `Styrken med ${n} svar, som ikkje er nok`,
  twoSided: 'Testen er tosidig, så også ein r langt på den andre sida av null er signifikant.',
  conventions: {
    'bonett-wright':
      'Bonett og Wright (2000): Spearmans rho er nær normalfordelt på Fishers skala, med varians (1 + ρ² / 2) / (n − 3).',
    'fisher-z':
      'Fisher (1921): Pearsons r er nær normalfordelt på Fishers skala, med varians 1 / (n − 3). Midten er korrigert for skeivskap, som i pwr.r.test i R.',
    exact:
      'Fordelinga til Pearsons r er eksakt når variablane er normalfordelte (Hotelling 1953), som i G*Power. Når kvadratsummen Q til den eine variabelen er gitt, er t av r ikkje-sentralt t-fordelt med n − 2 fridomsgrader og ikkje-sentralitet d · √Q. Sjansane er gjennomsnitt over alle Q.'
  },
  tried: {
    size: 'Talet på svar har ingen formel. Det er funne ved å prøve seg fram: det minste som er nok.',
    detectable: 'Den minste rho har ingen formel. Ho er funnen ved å prøve seg fram til styrken er den som er ønskt.'
  }
};
