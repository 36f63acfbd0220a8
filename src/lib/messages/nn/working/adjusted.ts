import { pairs } from '../pairs.ts';

/** Utleiingar av justert p. */
export const adjusted = {
  finding: (test: string, p: string) => `${test}: justert ${p}`,
  subtitle: (tests: string) => `Den minste p først; den som det er spurt om, er utheva. Talet på testar, m: ${tests}.`,
  place: 'Nr.',
  test: 'Test',
  factor: 'Gonga med',
  product: 'Produkt',
  adjusted: 'Justert p',
  harmonic: 'Summen av 1/1 til 1/m',
  multiplied: {
    bonferroni: 'p gonga med talet på testar, m',
    holm: 'p nummer i av m testar, gonga med kor mange som ikkje står framfor han',
    bh: 'p nummer i av m testar, gonga med m / i',
    by: 'p nummer i av m testar, gonga med m · c / i'
  },
  result: {
    bonferroni: 'Justert p',
    holm: 'Justert p, ikkje mindre enn for testen framfor',
    bh: 'Justert p, ikkje større enn for testen etter',
    by: 'Justert p, ikkje større enn for testen etter'
  },
  larger: (one: string, other: string) => `den største av ${one} og ${other}`,
  smaller: (one: string, other: string) => `den minste av ${one} og ${other}`,
  most: (p: string) => `${p}, men høgst 1`,
  rho: {
    'two-sided': (measure: string, asRead: boolean) =>
      `p er tosidig for ${measure} mellom svara slik dei er ${asRead ? 'lesne' : 'koda'}.`,
    greater: (measure: string, asRead: boolean) =>
      `p er einsidig, med venta positiv samanheng, for ${measure} mellom svara slik dei er ${asRead ? 'lesne' : 'koda'}.`,
    less: (measure: string, asRead: boolean) =>
      `p er einsidig, med venta negativ samanheng, for ${measure} mellom svara slik dei er ${asRead ? 'lesne' : 'koda'}.`
  },
  partial: (names: string) =>
    `Korrelasjonen er partiell, med ${names} halde konstant, av dei som har svart på alt; df er n − 2 − talet på variablar som blir haldne konstante.`,
  oneSided: (df: string) => `Einsidig p, av t-fordelinga med ${df} fridomsgrader`,
  complete: pairs.notes.listwise,
  convention: {
    bonferroni: 'Justert p er etter Bonferroni (Dunn 1961), som p.adjust(method = "bonferroni") i R.',
    holm: 'Justert p er etter Holm (1979), som p.adjust(method = "holm") i R.',
    bh: 'Justert p er etter Benjamini og Hochberg (1995), som p.adjust(method = "BH") i R.',
    by: 'Justert p er etter Benjamini og Yekutieli (2001), som p.adjust(method = "BY") i R.'
  },
  spss: 'Linjene for SPSS reknar han ut steg for steg.',
  many: 'Testane er for mange til at dei blir viste. Dei er rekna på same måten.'
};
