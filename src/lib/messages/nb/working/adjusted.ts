import { pairs } from '../pairs.ts';

/** Utledninger av justert p. */
export const adjusted = {
  finding: (test: string, p: string) => `${test}: justert ${p}`,
  subtitle: (tests: string) => `Den minste p først; den som er spurt om, er uthevet. Antall tester, m: ${tests}.`,
  place: 'Nr.',
  test: 'Test',
  factor: 'Ganges med',
  product: 'Produkt',
  adjusted: 'Justert p',
  harmonic: 'Summen av 1/1 til 1/m',
  multiplied: {
    bonferroni: 'p ganget med antall tester, m',
    holm: 'p nummer i av m tester, ganget med hvor mange som ikke står foran den',
    bh: 'p nummer i av m tester, ganget med m / i',
    by: 'p nummer i av m tester, ganget med m · c / i'
  },
  result: {
    bonferroni: 'Justert p',
    holm: 'Justert p, ikke mindre enn for testen foran',
    bh: 'Justert p, ikke større enn for testen etter',
    by: 'Justert p, ikke større enn for testen etter'
  },
  larger: (one: string, other: string) => `den største av ${one} og ${other}`,
  smaller: (one: string, other: string) => `den minste av ${one} og ${other}`,
  most: (p: string) => `${p}, men høyst 1`,
  rho: {
    'two-sided': (measure: string, asRead: boolean) =>
      `p er tosidig for ${measure} mellom svarene slik de er ${asRead ? 'lest' : 'kodet'}.`,
    greater: (measure: string, asRead: boolean) =>
      `p er ensidig, med forventet positiv sammenheng, for ${measure} mellom svarene slik de er ${asRead ? 'lest' : 'kodet'}.`,
    less: (measure: string, asRead: boolean) =>
      `p er ensidig, med forventet negativ sammenheng, for ${measure} mellom svarene slik de er ${asRead ? 'lest' : 'kodet'}.`
  },
  partial: (names: string) =>
    `Korrelasjonen er partiell, med ${names} holdt konstant, av dem som har svart på alt; df er n − 2 − antall variabler som holdes konstant.`,
  oneSided: (df: string) => `Ensidig p, av t-fordelingen med ${df} frihetsgrader`,
  complete: pairs.notes.listwise,
  convention: {
    bonferroni: 'Justert p er Bonferronis (Dunn 1961), som p.adjust(method = "bonferroni") i R.',
    holm: 'Justert p er Holms (1979), som p.adjust(method = "holm") i R.',
    bh: 'Justert p er Benjamini og Hochbergs (1995), som p.adjust(method = "BH") i R.',
    by: 'Justert p er Benjamini og Yekutielis (2001), som p.adjust(method = "BY") i R.'
  },
  spss: 'Linjene for SPSS regner den ut steg for steg.',
  many: 'Testene er for mange til at de vises. De er regnet på samme måte.'
};
