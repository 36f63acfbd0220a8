import { isOfWhole, isWeightedTable } from '#lib/analyses/working/table.ts';
import type { TableWorking } from '#lib/analyses/working/result-table.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import { rCall, rNumbers, rText, rTexts, rValue } from '../r/literal.ts';
import { onlyThose, weighted } from '../spss/levels.ts';
import { spssComment } from '../spss/literal.ts';
import type { SpssContext } from '../syntax.ts';

const valuesOf = ({ levels }: TableWorking['x']): string[] => levels.map(({ value }) => value);

/** Shares, expected counts, tests and measures of the answers that are shown. */
export function twoWay(
  { x, y, measure }: TableWorking,
  { groups, level, asRead }: WorkingSpec,
  unweighted: boolean
): string {
  const count = rCall('two_way', rText(x.variable), rText(y.variable), {
    rows: rTexts(valuesOf(x)),
    columns: rTexts(valuesOf(y)),
    from: asRead ? 'read' : undefined,
    weight: unweighted ? 'NULL' : undefined
  });
  const effects = rCall('strength', 'count', {
    groups: groups === 'rows' ? rText('rows') : undefined,
    level: level === 95 ? undefined : rValue(level / 100),
    exact: measure?.by === 'odds-ratio-exact' ? 'TRUE' : undefined
  });
  const scored = measure?.by === 'linear-by-linear' ? measure : null;
  const exactly = measure?.by === 'fisher' || measure?.by === 'mid-p' ? measure.by : null;
  const anySize = measure?.by === 'fisher-freeman-halton' && measure.exact !== null ? 'fisher' : null;
  const exact = exactly ?? anySize;
  const tests = rCall('independence', 'count', {
    row_scores: scored ? rNumbers(scored.x.scores) : undefined,
    column_scores: scored ? rNumbers(scored.y.scores) : undefined,
    exact: exact === null ? undefined : rText(exact)
  });
  return [
    'local({',
    `  count <- ${count}`,
    `  list(cells = cells_of(count), tests = ${tests}, effects = ${effects})`,
    '})'
  ].join('\n');
}

/** The same by SPSS. */
export function crosstabs({ x, y, measure }: TableWorking, spec: WorkingSpec, context: SpssContext): string[] {
  const { asRead } = spec;
  const byWeight = isWeightedTable(spec, context.input);
  const asIs = byWeight && !isOfWhole(spec);
  const { names, say } = context;
  const [one, other] = [x, y].map(({ variable }) => names.of(variable)[asRead ? 'read' : 'coded']);
  const ofGroups = measure !== null && 'contrast' in measure;
  const commands = [
    ...onlyThose(
      context,
      [x, y].map((side) => ({ name: side.variable, values: valuesOf(side), coded: !asRead }))
    ),
    'CROSSTABS',
    `  /TABLES=${one} BY ${other}`,
    '  /CELLS=COUNT ROW COLUMN TOTAL EXPECTED ASRESID',
    ...(measure?.by === 'fisher-freeman-halton' && measure.exact !== null ? ['  /METHOD=EXACT'] : []),
    // Exact tests are of counts that are rounded, as they are where nothing else is said.
    `  /STATISTICS=CHISQ PHI${ofGroups ? ' RISK' : ''}${asIs ? '' : '.'}`,
    ...(asIs ? ['  /COUNT=ASIS.'] : [])
  ];
  return [
    ...(measure?.by === 'mid-p' ? spssComment(say.messages.syntax.spss.midP) : []),
    ...(ofGroups ? spssComment(say.messages.syntax.spss.risk) : []),
    ...(byWeight ? weighted(context, commands) : commands)
  ];
}
