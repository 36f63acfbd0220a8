import { common } from '../common.ts';

const { cardinal } = common;

/** Where the whiskers of a boxplot end. */
export const whiskers = {
  finding: (variable: string, low: string, high: string) =>
    `strekane i boksplottet av ${variable} går frå ${low} til ${high}`,
  fence: { low: 'Nedre grense, 1,5 bokslengder under Q1', high: 'Øvre grense, 1,5 bokslengder over Q3' },
  name: { low: 'nedre ende', high: 'øvre ende' },
  outermost: {
    low: 'Det lågaste svaret som ikkje er under grensa',
    high: 'Det høgaste svaret som ikkje er over grensa'
  },
  enough: {
    low: (few: number) => `Det lågaste svaret innanfor grensa som står for minst ${cardinal(few)} svar`,
    high: (few: number) => `Det høgaste svaret innanfor grensa som står for minst ${cardinal(few)} svar`
  },
  box: {
    low: (few: number) =>
      few > 1
        ? `Ingen svar frå grensa til Q1, eller færre enn ${cardinal(few)} ved Q1 eller under: Streken endar ved Q1`
        : 'Ingen svar frå grensa til Q1: Streken endar ved Q1',
    high: (few: number) =>
      few > 1
        ? `Ingen svar frå Q3 til grensa, eller færre enn ${cardinal(few)} ved Q3 eller over: Streken endar ved Q3`
        : 'Ingen svar frå Q3 til grensa: Streken endar ved Q3'
  },
  there: {
    low: (why: string, n: number) => `${why} (${n} svar der eller lågare)`,
    high: (why: string, n: number) => `${why} (${n} svar der eller høgare)`
  },
  convention:
    'Grensene ligg 1,5 bokslengder utanfor kvartilane (Tukey 1977). I R (boxplot) og SPSS (EXAMINE) blir dei rekna frå Tukeys hengsler, og strekane kan ende andre stader.',
  smallest: (few: number) => `Ingen strek endar ved færre enn ${cardinal(few)} svar.`,
  unweighted: 'Kor mange svar ein strek endar ved, er talt utan vekter.'
};
