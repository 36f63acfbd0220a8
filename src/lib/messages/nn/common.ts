import type { common as nb } from '../nb/common.ts';

const WORDS = ['null', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

const cardinal = (count: number): string => WORDS[count] ?? String(count);

export const common: typeof nb = {
  cardinal,
  Cardinal: (count) => {
    const word = cardinal(count);
    return word.charAt(0).toUpperCase() + word.slice(1);
  },
  quoted: (text) => `«${text}»`,
  all: 'Alle',
  and: 'og',
  low: 'låg',
  high: 'høg',
  table: (number) => `Tabell ${number}`,
  figure: (number) => `Figur ${number}`,
  variable: 'Variabel',
  driver: 'Drivar',
  strength: { weak: 'svak', moderate: 'moderat', strong: 'sterk' },
  strengthNote: {
    jacobsen: 'Styrke (Jacobsen): svak under 0,30, moderat til 0,50, sterk over.',
    cohen: 'Styrke (Cohen): svak under 0,30, moderat frå 0,30, sterk frå 0,50.'
  },
  starsNote: '* p < 0,05, ** p < 0,01, tosidig t-tilnærming.',
  missing: {
    'dont-know': 'Veit ikkje',
    'no-answer': 'Ikkje svart',
    'not-applicable': 'Ikkje aktuelt',
    'user-missing': 'Utanfor skalaen'
  },
  check: { match: 'stemmer', differ: 'stemmer ikkje' },
  cell: { constant: 'alle likt', few: 'for få', hidden: 'skjult', none: '–' },
  dots: {
    mean: (mean) => `gjennomsnitt ${mean}`,
    interval: (low, high) => `intervall ${low} til ${high}`,
    described: (label, mean, interval) =>
      `${label} ${mean}${interval === null ? '' : ` (${interval[0]} til ${interval[1]})`}`,
    hidden: (label) => `${label} skjult`,
    none: (label) => `${label} utan svar`
  },
  /** Where respondents have weights. */
  weighted: {
    column: 'uvekta n',
    note: 'Svara er vekta: tal og n er summar av vekter. Uvekta n er kor mange svar dei er av.',
    noFisher: 'Fishers eksakte test tel heile svar og er utelaten når svara er vekta.',
    light: (few) =>
      `«${few.charAt(0).toUpperCase()}${few.slice(1)}» står òg der nok har svart, men vektene deira til saman er under tre: då kan ikkje rho reknast ut.`
  },
  unweighted: {
    title: 'Vekta er ikkje brukt her',
    text: 'Kvart svar tel éin gong. Notatboka har ei vekt, men denne analysen reknar utan.'
  },
  hidden: {
    title: (groups) => `${groups}: ikkje vist`,
    small: (count, smallest) =>
      `${count === 1 ? 'Gruppa har' : 'Gruppene har'} færre enn ${cardinal(smallest)} svar. Slå saman grupper eller endre grensa.`,
    both: (small, smallest, complement) =>
      `${small} har færre enn ${cardinal(smallest)} svar. Heller ikkje ${complement} kan visast: elles kunne talet for ei mindre gruppe reknast ut ved å trekkje frå. Slå saman grupper eller endre grensa.`,
    complement: (count) =>
      `${count === 1 ? 'Gruppa er skjult' : 'Gruppene er skjulte'} fordi talet for ei mindre gruppe elles kunne reknast ut ved å trekkje frå. Slå saman grupper eller endre grensa.`
  }
};
