/** Friedmans test av tre eller flere variabler i utledninger. */
export const repeated = {
  finding: (variables: string, chi: string, w: string) =>
    `Friedmans kjikvadrat for ${variables} variabler er ${chi}, og Kendalls W er ${w}`,
  subtitle: (n: string) =>
    `Hver enkelts svar stilles i rekke for seg, og like svar deler midtrangen. R er rangsummen, M den summen alle ville hatt uten forskjell. n = ${n}.`,
  ties: 'Like svar',
  tiesSubtitle: 'Hvor mange av svarene til én og samme person som er like, t, og hvor ofte.',
  size: 'Like svar, t',
  times: 'Hvor ofte',
  product: 'Ganget sammen',
  middle: 'Rangsummen som alle variablene ville hatt uten forskjell, der k er antall variabler',
  between: 'Kvadratsum mellom variablene',
  betweenOf: 'summen av (R − M)²',
  tied: 'Det like svar trekker fra',
  tiedOf: 'summen av hvor ofte · (t³ − t)',
  squares: 'Kvadratsum for alle rangene',
  chiSquare: 'Friedmans kjikvadrat',
  w: 'Kendalls W',
  convention:
    'Kjikvadratet er korrigert for like svar, som friedman.test i R og NPAR TESTS /FRIEDMAN i SPSS (Friedman 1937). W er Kendalls, som effectsize::kendalls_w i R og NPAR TESTS /KENDALL i SPSS (Kendall og Babington Smith 1939).',
  cochran: 'Med bare to svar er kjikvadratet det samme som Cochrans Q, NPAR TESTS /COCHRAN i SPSS.'
};
