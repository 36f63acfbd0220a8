/** Polykorisk korrelasjon i utleiingar. */
export const polychoric = {
  finding: (x: string, y: string, r: string) => `den polykoriske korrelasjonen mellom ${x} og ${y} er ${r}`,
  cuts: 'Kvar dei to normalfordelte variablane er delte',
  cutsOf: 'Terskelen er kvantilen i normalfordelinga til delen som gav svaret eller eit lågare.',
  below: 'Del til og med',
  threshold: 'Terskel',
  cells: 'Sannsynet for kvart par av svar',
  cellsOf: 'P er sannsynet i den bivariate normalfordelinga mellom tersklane, med den estimerte korrelasjonen.',
  expected: 'Forventa, n · P',
  log: 'tal · ln P',
  top: 'Log-likelihood med den estimerte korrelasjonen',
  sumOf: 'summen av tal · ln P',
  beside: 'Log-likelihood med ein annan korrelasjon; han er lågare',
  none: 'Log-likelihood utan korrelasjon',
  ratio: 'Likelihood-ratio-testen',
  root: 'Rota, med forteiknet til korrelasjonen',
  side: 'p, einsidig, av normalfordelinga',
  se: 'Standardfeilen',
  scaled: 'Standardfeilen til atanh ρ',
  interval: (level: string) => `${level}-intervall, symmetrisk i atanh ρ`,
  convention:
    'Korrelasjonen er den som gir tala størst sannsyn, i to steg: først tersklane, så korrelasjonen (Olsson 1979).',
  error: 'Standardfeilen tek med at tersklane er estimerte, og tek ikkje normalfordelinga for gitt (Muthén 1984).'
};
