import { common } from '../common.ts';

const { cardinal } = common;

/** Where the whiskers of a boxplot end. */
export const whiskers = {
  finding: (variable: string, low: string, high: string) =>
    `strekene i boksplottet av ${variable} går fra ${low} til ${high}`,
  fence: { low: 'Nedre grense, 1,5 bokslengder under Q1', high: 'Øvre grense, 1,5 bokslengder over Q3' },
  name: { low: 'nedre ende', high: 'øvre ende' },
  outermost: {
    low: 'Det laveste svaret som ikke er under grensen',
    high: 'Det høyeste svaret som ikke er over grensen'
  },
  enough: {
    low: (few: number) => `Det laveste svaret innenfor grensen som står for minst ${cardinal(few)} svar`,
    high: (few: number) => `Det høyeste svaret innenfor grensen som står for minst ${cardinal(few)} svar`
  },
  box: {
    low: (few: number) =>
      few > 1
        ? `Ingen svar fra grensen til Q1, eller færre enn ${cardinal(few)} ved Q1 eller under: Streken ender ved Q1`
        : 'Ingen svar fra grensen til Q1: Streken ender ved Q1',
    high: (few: number) =>
      few > 1
        ? `Ingen svar fra Q3 til grensen, eller færre enn ${cardinal(few)} ved Q3 eller over: Streken ender ved Q3`
        : 'Ingen svar fra Q3 til grensen: Streken ender ved Q3'
  },
  there: {
    low: (why: string, n: number) => `${why} (${n} svar der eller lavere)`,
    high: (why: string, n: number) => `${why} (${n} svar der eller høyere)`
  },
  convention:
    'Grensene ligger 1,5 bokslengder utenfor kvartilene (Tukey 1977). I R (boxplot) og SPSS (EXAMINE) regnes de fra Tukeys hengsler, og strekene kan ende andre steder.',
  smallest: (few: number) => `Ingen strek ender ved færre enn ${cardinal(few)} svar.`,
  unweighted: 'Hvor mange svar en strek ender ved, er talt uten vekter.'
};
