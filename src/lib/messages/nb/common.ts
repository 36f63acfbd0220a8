const WORDS = ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

/** A whole number in words up to twelve, in digits above. */
const cardinal = (count: number): string => WORDS[count] ?? String(count);

export const common = {
  cardinal,
  /** At the start of a sentence. */
  Cardinal: (count: number): string => {
    const word = cardinal(count);
    return word.charAt(0).toUpperCase() + word.slice(1);
  },
  quoted: (text: string) => `«${text}»`,
  all: 'Alle',
  and: 'og',
  low: 'lav',
  high: 'høy',
  table: (number: number) => `Tabell ${number}`,
  figure: (number: number) => `Figur ${number}`,
  variable: 'Variabel',
  driver: 'Driver',
  strength: { weak: 'svak', moderate: 'moderat', strong: 'sterk' },
  strengthNote: {
    jacobsen: 'Styrke (Jacobsen): svak under 0,30, moderat til 0,50, sterk over.',
    cohen: 'Styrke (Cohen): svak under 0,30, moderat fra 0,30, sterk fra 0,50.'
  },
  starsNote: '* p < 0,05, ** p < 0,01, tosidig t-tilnærming.',
  missing: {
    'dont-know': 'Vet ikke',
    'no-answer': 'Ikke svart',
    'not-applicable': 'Ikke aktuelt',
    'user-missing': 'Utenfor skalaen'
  },
  /** Read aloud for the signs of agreement with print. */
  check: { match: 'stemmer', differ: 'stemmer ikke' },
  /** What stands in a cell instead of a number. */
  cell: { constant: 'alle likt', few: 'for få', hidden: 'skjult', none: '–' },
  /** Means as dots with intervals. */
  dots: {
    mean: (mean: string) => `gjennomsnitt ${mean}`,
    interval: (low: string, high: string) => `intervall ${low} til ${high}`,
    described: (label: string, mean: string, interval: readonly [low: string, high: string] | null) =>
      `${label} ${mean}${interval === null ? '' : ` (${interval[0]} til ${interval[1]})`}`,
    hidden: (label: string) => `${label} skjult`,
    none: (label: string) => `${label} uten svar`
  },
  /** Where respondents have weights. */
  weighted: {
    column: 'uvektet n',
    note: 'Svarene er vektet: antall og n er summer av vekter. Uvektet n er hvor mange svar de er av.',
    noFisher: 'Fishers eksakte test teller hele svar og er utelatt når svarene er vektet.',
    /** Where there is no number for the sum of weights, though enough have answered; `few` stands in its place. */
    light: (few: string) =>
      `«${few.charAt(0).toUpperCase()}${few.slice(1)}» står også der nok har svart, men vektene deres til sammen er under tre: da kan ikke rho regnes ut.`
  },
  /** Where a notebook has a weight and the analysis none. */
  unweighted: {
    title: 'Vekten er ikke brukt her',
    text: 'Hvert svar teller én gang. Notatboken har en vekt, men denne analysen regner uten.'
  },
  /** Groups that are not shown; `groups` is a finished list, `count` how many it names. */
  hidden: {
    title: (groups: string) => `${groups} vises ikke`,
    small: (count: number, smallest: number) =>
      `${count === 1 ? 'Gruppen har' : 'Gruppene har'} færre enn ${cardinal(smallest)} svar. Slå sammen grupper eller endre grensen.`,
    both: (small: string, smallest: number, complement: string) =>
      `${small} har færre enn ${cardinal(smallest)} svar. Heller ikke ${complement} kan vises: ellers kunne tallet for en mindre gruppe regnes ut ved å trekke fra. Slå sammen grupper eller endre grensen.`,
    complement: (count: number) =>
      `${count === 1 ? 'Gruppen er skjult' : 'Gruppene er skjult'} fordi tallet for en mindre gruppe ellers kunne regnes ut ved å trekke fra. Slå sammen grupper eller endre grensen.`
  }
};
