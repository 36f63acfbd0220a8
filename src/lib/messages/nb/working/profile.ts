/** Profiler og Firths tillegg til log-likelihood i utledninger. */
export const profile = {
  subtitle: 'Log-likelihood når koeffisienten settes til hver verdi og de andre koeffisientene tilpasses på nytt.',
  place: 'Sted',
  estimate: 'Estimatet',
  zero: 'Null',
  low: 'Nedre ende',
  high: 'Øvre ende',
  model: 'Modell',
  fall: 'To ganger fallet',
  noEnd: 'Strek: Til den siden faller log-likelihood aldri så mye, og intervallet har ingen ende.',
  none: 'ingen ende',
  se: 'Standardfeilen, av informasjonen ved estimatet',
  test: 'Likelihood-ratio-testen av at koeffisienten er null',
  end: (level: string) => `${level}-intervallet ender der to ganger fallet er kvantilen i kjikvadratfordelingen`,
  interval: 'Intervallet',
  convention: {
    likelihood:
      'Koeffisienten kommer fra tilpasningen av hele modellen. Testen og intervallet er etter profilen til sannsynligheten, som confint i R.',
    firth:
      'Koeffisienten kommer fra tilpasningen av hele modellen. Testen og intervallet er etter profilen til sannsynligheten med Firths tillegg, som logistf(pl = TRUE) i R.'
  },
  penalty: {
    title: (height: string) => `Log-likelihood med Firths tillegg er ${height}`,
    subtitle: 'Tillegget er halve logaritmen til determinanten av informasjonen, I, om alle koeffisientene.',
    model: 'Modellen',
    none: 'Alle koeffisienter utenom konstanten er null',
    sum: 'Log-likelihood med tillegg',
    convention: 'Likelihood-ratio-testen er med Firths tillegg, som i logistf i R. Pseudo-R² er uten.'
  }
};
