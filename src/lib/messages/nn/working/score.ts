/** Score-testen for parallelle linjer i utleiingar. */
export const score = {
  finding: (x: string) => `Score-testen for parallelle linjer er χ² = ${x}`,
  subtitle:
    'Den deriverte av log-likelihood, g, om kvart skilje mellom to svar hadde eigne koeffisientar, der dei er like. I er den forventa informasjonen.',
  split: 'Skilje',
  zero: 'For konstantane er den deriverte null, og for kvar variabel er summen over skilja null: Der er den proporsjonale modellen tilpassa.',
  statistic: 'Score-testen',
  sumOf: 'summen av g · (I⁻¹g)',
  df: 'Fridomsgrader, der s er talet på skilje og k talet på koeffisientar',
  convention:
    'Testen er Raos, med forventa informasjon (Peterson og Harrell 1990), som i SAS. I små utval forkastar han for ofte.'
};
