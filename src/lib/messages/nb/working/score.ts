/** Score-testen for parallelle linjer i utledninger. */
export const score = {
  finding: (x: string) => `Score-testen for parallelle linjer er χ² = ${x}`,
  subtitle:
    'Den deriverte av log-likelihood, g, om hvert skille mellom to svar hadde egne koeffisienter, der de er like. I er den forventede informasjonen.',
  split: 'Skille',
  zero: 'For konstantene er den deriverte null, og for hver variabel er summen over skillene null: Der er den proporsjonale modellen tilpasset.',
  statistic: 'Score-testen',
  sumOf: 'summen av g · (I⁻¹g)',
  df: 'Frihetsgrader, der s er antall skiller og k antall koeffisienter',
  convention:
    'Testen er Raos, med forventet informasjon (Peterson og Harrell 1990), som i SAS. I små utvalg forkaster den for ofte.'
};
