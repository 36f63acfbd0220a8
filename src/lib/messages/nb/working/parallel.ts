/** Likelihood-ratio-testen og Brants test av parallelle linjer i utledninger. */
export const lines = {
  finding: (x: string) => `Likelihood-ratio-testen for parallelle linjer er χ² = ${x}`,
  subtitle:
    'Koeffisientene når de er felles for alle skiller mellom svarene, og når hvert skille har sine egne. ln(P(Y ≤ j) / P(Y > j)) = θ − x · b.',
  threshold: 'Terskelen, θ',
  same: 'Felles',
  own: 'Egne',
  logSame: 'Log-likelihood med felles koeffisienter',
  logOwn: 'Log-likelihood med egne koeffisienter ved hvert skille',
  convention:
    'Testen er Test of Parallel Lines i SPSS PLUM. I R har vglm i pakken VGAM begge modellene, med cumulative(parallel = TRUE) og FALSE.'
};

export const brant = {
  all: (x: string) => `Brants test av alle variablene er χ² = ${x}`,
  one: (variable: string, x: string) => `Brants test av ${variable} er χ² = ${x}`,
  subtitle:
    'Koeffisientene i egne logistiske modeller for hvert skille mellom svarene, og hvor mye de er over dem ved det første skillet.',
  own: 'Her, b',
  first: 'Første, b₁',
  difference: 'd = b − b₁',
  statistic: 'Brants test, der V er kovariansene mellom forskjellene',
  sumOf: 'summen av d · (V⁻¹d)',
  convention:
    'Testen er Walds av at koeffisientene er like ved alle skiller (Brant 1990), som brant i R-pakken brant. Modellene er av de samme svarene, og kovariansene tar hensyn til det.'
};
