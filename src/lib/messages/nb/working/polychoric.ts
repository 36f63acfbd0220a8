/** Polykorisk korrelasjon i utledninger. */
export const polychoric = {
  finding: (x: string, y: string, r: string) => `den polykoriske korrelasjonen mellom ${x} og ${y} er ${r}`,
  cuts: 'Hvor de to normalfordelte variablene er delt',
  cutsOf: 'Terskelen er kvantilen i normalfordelingen til andelen som ga svaret eller et lavere.',
  below: 'Andel til og med',
  threshold: 'Terskel',
  cells: 'Sannsynligheten for hvert par av svar',
  cellsOf: 'P er sannsynligheten i den bivariate normalfordelingen mellom tersklene, med den estimerte korrelasjonen.',
  expected: 'Forventet, n · P',
  log: 'antall · ln P',
  top: 'Log-likelihood med den estimerte korrelasjonen',
  sumOf: 'summen av antall · ln P',
  beside: 'Log-likelihood med en annen korrelasjon; den er lavere',
  none: 'Log-likelihood uten korrelasjon',
  ratio: 'Likelihood-ratio-testen',
  root: 'Roten, med fortegnet til korrelasjonen',
  side: 'p, ensidig, av normalfordelingen',
  se: 'Standardfeilen',
  scaled: 'Standardfeilen til atanh ρ',
  interval: (level: string) => `${level}-intervall, symmetrisk i atanh ρ`,
  convention:
    'Korrelasjonen er den som gir tallene størst sannsynlighet, i to steg: først tersklene, så korrelasjonen (Olsson 1979).',
  error: 'Standardfeilen tar med at tersklene er estimert, og tar ikke normalfordelingen for gitt (Muthén 1984).'
};
