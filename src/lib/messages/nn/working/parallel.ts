/** Likelihood-ratio-testen og Brants test av parallelle linjer i utleiingar. */
export const lines = {
  finding: (x: string) => `Likelihood-ratio-testen for parallelle linjer er χ² = ${x}`,
  subtitle:
    'Koeffisientane når dei er felles for alle skilje mellom svara, og når kvart skilje har sine eigne. ln(P(Y ≤ j) / P(Y > j)) = θ − x · b.',
  threshold: 'Terskelen, θ',
  same: 'Felles',
  own: 'Eigne',
  logSame: 'Log-likelihood med felles koeffisientar',
  logOwn: 'Log-likelihood med eigne koeffisientar ved kvart skilje',
  convention:
    'Testen er Test of Parallel Lines i SPSS PLUM. I R har vglm i pakken VGAM begge modellane, med cumulative(parallel = TRUE) og FALSE.'
};

export const brant = {
  all: (x: string) => `Brants test av alle variablane er χ² = ${x}`,
  one: (variable: string, x: string) => `Brants test av ${variable} er χ² = ${x}`,
  subtitle:
    'Koeffisientane i eigne logistiske modellar for kvart skilje mellom svara, og kor mykje dei er over dei ved det første skiljet.',
  own: 'Her, b',
  first: 'Første, b₁',
  difference: 'd = b − b₁',
  statistic: 'Brants test, der V er kovariansane mellom skilnadene',
  sumOf: 'summen av d · (V⁻¹d)',
  convention:
    'Testen er Walds av at koeffisientane er like ved alle skilje (Brant 1990), som brant i R-pakken brant. Modellane er av dei same svara, og kovariansane tek omsyn til det.'
};
