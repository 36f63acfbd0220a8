import { list, type Lines } from './code-lines.ts';
import type { InflationWorking } from './result-model.ts';

/** VIF from the correlations of the estimates. */
export function inflationLines({ terms }: InflationWorking): Lines {
  const placesOf = (wanted: boolean) => terms.flatMap(({ isOwn }, place) => (isOwn === wanted ? [place + 1] : []));
  const [own, rest] = [placesOf(true), placesOf(false)];
  const rows = terms.map(({ correlations }) => correlations.map((r) => Number(r.toPrecision(15))).join(', '));
  return {
    R: [
      'r <- matrix(c(',
      rows.map((row) => `  ${row}`).join(',\n'),
      `), nrow = ${terms.length}, byrow = TRUE)`,
      `own <- ${list(own)}`,
      'gvif <- det(r[own, own, drop = FALSE]) * det(r[-own, -own, drop = FALSE]) / det(r)',
      'gvif^(1 / length(own))'
    ],
    SPSS: [
      'MATRIX.',
      `COMPUTE r = {${rows.join(';\n  ')}}.`,
      `COMPUTE own = {${own.join(', ')}}.`,
      `COMPUTE rest = {${rest.join(', ')}}.`,
      'COMPUTE gvif = DET(r(own, own)) * DET(r(rest, rest)) / DET(r).',
      `COMPUTE vif = EXP(LN(gvif) / ${own.length}).`,
      'PRINT {gvif, vif} /FORMAT=F12.6.',
      'END MATRIX.'
    ]
  };
}
