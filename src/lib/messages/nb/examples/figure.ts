/** Of what can be set by hand of any figure. */
export const figure = {
  title: 'Skriv det leseren skal huske: «Barnehagene er kommet lengst».',
  order: 'Med «Etter verdi» kommer kommune 6 med 5,00 først, og kommune 3 med 3,38 sist.',
  colours: 'Velg «Gråtoner» når rapporten skal trykkes i svart-hvitt.',
  mark: 'Velg den fargen resten av rapporten har.',
  series: 'Gi «i stor grad» grønt i alle figurene der svaret er med.',
  values: 'Slå av når figuren skal på et lysbilde og formen er det som skal ses.',
  labels: 'Kall «Plan med mål og ansvar» bare «Plan».'
};
