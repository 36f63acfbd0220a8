import { term } from './term.ts';

export const association = {
  rho: term(
    'association',
    'Spearmans rho',
    'Spearmans rho',
    'Spearman’s rho',
    'Spearman’s rho (NONPAR CORR)',
    'correlation explorer network summary pairs power multiverse'
  ),
  midrank: term(
    'association',
    'midtrang',
    'midtrang',
    'midrank',
    'Ties: Mean (RANK)',
    'correlation explorer pairs compare'
  ),
  r: term(
    'association',
    'Pearsons r',
    'Pearsons r',
    'Pearson’s r',
    'Pearson Correlation (CORRELATIONS)',
    'pairs power multiverse'
  ),
  tau: term(
    'association',
    'Kendalls tau-b',
    'Kendalls tau-b',
    'Kendall’s tau-b',
    'Kendall’s tau_b (NONPAR CORR)',
    'pairs multiverse'
  ),
  gamma: term('association', 'gamma', 'gamma', 'gamma', 'Gamma (CROSSTABS)', 'pairs'),
  somersD: term('association', 'Somers’ d', 'Somers’ d', 'Somers’ d', 'Somers’ d (CROSSTABS)', 'pairs'),
  polychoric: term(
    'association',
    'polykorisk korrelasjon',
    'polykorisk korrelasjon',
    'polychoric correlation',
    null,
    'pairs reliability'
  ),
  partial: term(
    'association',
    'partiell korrelasjon',
    'partiell korrelasjon',
    'partial correlation',
    'PARTIAL CORR',
    'pairs'
  ),
  strength: term('association', 'styrke', 'styrke', 'strength', null, 'correlation explorer network pairs'),
  driverNetwork: term('association', 'drivernettverk', 'drivarnettverk', 'driver network', null, 'network'),
  csCoefficient: term('association', 'CS-koeffisient', 'CS-koeffisient', 'CS coefficient', null, 'network stability'),
  twoWayTable: term(
    'tables',
    'krysstabell',
    'krysstabell',
    'two-way table',
    'Crosstabulation (CROSSTABS)',
    'explorer network pairs'
  ),
  expectedCount: term('tables', 'forventet antall', 'forventa tal', 'expected count', 'Expected Count', 'crosstab'),
  chiSquare: term('tables', 'kjikvadrat', 'kjikvadrat', 'chi-square', 'Pearson Chi-Square (CROSSTABS)', 'crosstab'),
  fisher: term(
    'tables',
    'Fishers eksakte test',
    'Fishers eksakte test',
    'Fisher’s exact test',
    'Fisher’s Exact Test (CROSSTABS)',
    'explorer network summary pairs crosstab'
  ),
  phi: term('tables', 'phi', 'phi', 'phi', 'Phi (CROSSTABS)', 'pairs explorer'),
  cramersV: term('tables', 'Cramérs V', 'Cramérs V', 'Cramér’s V', 'Cramer’s V (CROSSTABS)', 'pairs crosstab'),
  oddsRatio: term('tables', 'oddsratio', 'oddsratio', 'odds ratio', 'Exp(B), Odds Ratio (RISK)', 'regression crosstab')
};
