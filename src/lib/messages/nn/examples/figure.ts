/** Of what can be set by hand of any figure. */
export const figure = {
  title: 'Skriv det lesaren skal hugse: «Barnehagane er komne lengst».',
  order: 'Med «Etter verdi» kjem kommune 6 med 5,00 først, og kommune 3 med 3,38 sist.',
  colours: 'Vel «Gråtonar» når rapporten skal prentast i svart-kvitt.',
  mark: 'Vel den fargen resten av rapporten har.',
  series: 'Gje «i stor grad» grønt i alle figurane der svaret er med.',
  values: 'Slå av når figuren skal på eit lysbilete og det er forma som skal synast.',
  labels: 'Kall «Plan med mål og ansvar» berre «Plan».'
};
