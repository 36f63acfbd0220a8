import { power as cell } from '../power.ts';

/** Derivations of the power of a correlation. */
export const power = {
  finding: {
    power: (n: string, rho: string, chance: string) =>
      `sjansen for å finne en rho på ${rho} er ${chance} med ${n} svar`,
    detectable: (n: string, rho: string, chance: string) =>
      `med ${n} svar er ${rho} den minste rho som blir funnet med en sjanse på ${chance}`,
    critical: (n: string, rho: string) => `med ${n} svar er rho signifikant når |rho| er over ${rho}`,
    size: (n: string, rho: string, chance: string) =>
      `det trengs ${n} svar for å finne en rho på ${rho} med en sjanse på ${chance}`
  },
  subtitle: cell.subtitle,
  methods: cell.methods,
  column: '1 − β',
  t: (alpha: string, df: string) =>
    `Kritisk t, tosidig på nivå α = ${alpha}, med ${df} ${df === '1' ? 'frihetsgrad' : 'frihetsgrader'}`,
  critical: 'Så stor må |r| i svarene bli for å være signifikant',
  fisher: 'Det samme på Fishers skala',
  centre: 'Midten av fordelingen på den skalaen, når den sanne rho er ρ',
  deviation: 'Standardavviket på den skalaen',
  slope: 'Hvor mye ikke-sentraliteten vokser med √Q',
  above: 'Sjansen for en r over c',
  aboveOverQ: (df: string) =>
    `Sjansen for en r over c; T er ikke-sentralt t-fordelt, og Q kjikvadratfordelt med ${df} ${df === '1' ? 'frihetsgrad' : 'frihetsgrader'}`,
  below: 'Sjansen for en r under −c, med feil fortegn',
  power: 'Styrken',
  fewer: (n: string) => `Styrken med ${n} svar, som ikke er nok`,
  twoSided: 'Testen er tosidig, så også en r langt på den andre siden av null er signifikant.',
  conventions: {
    'bonett-wright':
      'Bonett og Wright (2000): Spearmans rho er nær normalfordelt på Fishers skala, med varians (1 + ρ² / 2) / (n − 3).',
    'fisher-z':
      'Fisher (1921): Pearsons r er nær normalfordelt på Fishers skala, med varians 1 / (n − 3). Midten er korrigert for skjevhet, som i pwr.r.test i R.',
    exact:
      'Fordelingen til Pearsons r er eksakt når variablene er normalfordelte (Hotelling 1953), som i G*Power. Når kvadratsummen Q til den ene variabelen er gitt, er t av r ikke-sentralt t-fordelt med n − 2 frihetsgrader og ikke-sentralitet d · √Q. Sjansene er gjennomsnitt over alle Q.'
  },
  tried: {
    size: 'Antallet har ingen formel. Det er funnet ved å prøve seg fram: det minste som er nok.',
    detectable: 'Den minste rho har ingen formel. Den er funnet ved å prøve seg fram til styrken er den som er ønsket.'
  }
};
