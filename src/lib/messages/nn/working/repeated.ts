import type { repeated as nb } from '../../nb/working/repeated.ts';

/** Friedmans test av tre eller fleire variablar i utleiingar. */
export const repeated: typeof nb = {
  finding: (variables: string, chi: string, w: string) =>
    `Friedmans kjikvadrat for ${variables} variablar er ${chi}, og Kendalls W er ${w}`,
  subtitle: (n: string) =>
    `Svara til kvar enkelt blir stilte i rekkje for seg, og like svar deler midtrangen. R er rangsummen, M den summen alle ville hatt utan skilnad. n = ${n}.`,
  ties: 'Like svar',
  tiesSubtitle: 'Kor mange av svara til éin og same person som er like, t, og kor ofte.',
  size: 'Like svar, t',
  times: 'Kor ofte',
  product: 'Gonga saman',
  middle: 'Rangsummen som alle variablane ville hatt utan skilnad, der k er talet på variablar',
  between: 'Kvadratsum mellom variablane',
  betweenOf: 'summen av (R − M)²',
  tied: 'Det like svar trekkjer frå',
  tiedOf: 'summen av kor ofte · (t³ − t)',
  squares: 'Kvadratsum for alle rangane',
  chiSquare: 'Friedmans kjikvadrat',
  w: 'Kendalls W',
  convention:
    'Kjikvadratet er korrigert for like svar, som friedman.test i R og NPAR TESTS /FRIEDMAN i SPSS (Friedman 1937). W er etter Kendall, som effectsize::kendalls_w i R og NPAR TESTS /KENDALL i SPSS (Kendall og Babington Smith 1939).',
  cochran: 'Med berre to svar er kjikvadratet det same som Cochrans Q, NPAR TESTS /COCHRAN i SPSS.'
};
