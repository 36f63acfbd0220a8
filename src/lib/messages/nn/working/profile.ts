/** Profilar og tillegget til Firth i log-likelihood i utleiingar. */
export const profile = {
  subtitle:
    'Log-likelihood når koeffisienten blir sett til kvar verdi og dei andre koeffisientane blir tilpassa på nytt.',
  place: 'Stad',
  estimate: 'Estimatet',
  zero: 'Null',
  low: 'Nedre ende',
  high: 'Øvre ende',
  model: 'Modell',
  fall: 'To gonger fallet',
  noEnd: 'Strek: Til den sida fell log-likelihood aldri så mykje, og intervallet har ingen ende.',
  none: 'ingen ende',
  se: 'Standardfeilen, av informasjonen ved estimatet',
  test: 'Likelihood-ratio-testen av at koeffisienten er null',
  end: (level: string) => `${level}-intervallet endar der to gonger fallet er kvantilen i kjikvadratfordelinga`,
  interval: 'Intervallet',
  convention: {
    likelihood:
      'Koeffisienten kjem frå tilpassinga av heile modellen. Testen og intervallet er etter profilen til sannsynet, som confint i R.',
    firth:
      'Koeffisienten kjem frå tilpassinga av heile modellen. Testen og intervallet er etter profilen til sannsynet med tillegget til Firth, som logistf(pl = TRUE) i R.'
  },
  penalty: {
    title: (height: string) => `Log-likelihood med tillegget til Firth er ${height}`,
    subtitle: 'Tillegget er halve logaritmen til determinanten av informasjonen, I, om alle koeffisientane.',
    model: 'Modellen',
    none: 'Alle koeffisientar utanom konstanten er null',
    sum: 'Log-likelihood med tillegg',
    convention: 'Likelihood-ratio-testen er med tillegget til Firth, som i logistf i R. Pseudo-R² er utan.'
  }
};
