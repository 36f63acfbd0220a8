import { compute } from '#lib/analyses/crosstab/compute.ts';
import type { CrosstabResult } from '#lib/analyses/crosstab/result.ts';
import { fields, type CrosstabSpec } from '#lib/analyses/crosstab/spec.ts';
import { columnOf, scoresOf } from '#lib/data/table.ts';
import { variableOf } from '#lib/data/codebook.ts';
import { rCall, rNumbers, rText, rTexts, rValue } from '../r/literal.ts';
import { onlyThose, weighted } from '../spss/levels.ts';
import { spssComment } from '../spss/literal.ts';
import type { Context, KindSyntax } from '../syntax.ts';

interface Meant {
  readonly row: string;
  readonly column: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly result: CrosstabResult;
}

/** The two variables and the answers that the cell shows; null where it has no table. */
function meant(spec: CrosstabSpec, { input }: Context): Meant | null {
  // Which answers are shown does not hang on the exact test, which takes its time.
  const result = compute({ ...spec, exact: 'none' }, input);
  const { rowVariable: row, columnVariable: column } = result;
  if (row === null || column === null || result.n === null) return null;
  const values = (margins: CrosstabResult['rows']) => margins.map(({ value }) => value);
  return { row, column, rows: values(result.rows), columns: values(result.columns), result };
}

/** The numbers of the answers shown; NULL where they have no order. */
function scores(name: string, values: readonly string[], spec: CrosstabSpec, { input, codebook }: Context): string {
  if (variableOf(codebook, name)?.level === 'nominal' && values.length > 2) return 'NULL';
  const column = columnOf(spec.coded ? input.coded : input.table, name);
  const all = scoresOf(column);
  return rNumbers(values.map((value) => all[column.levels.findIndex((level) => level.value === value)] ?? 0));
}

export const crosstab: KindSyntax<CrosstabSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { row, column, rows, columns } = found;
    const count = rCall('two_way', rText(row), rText(column), {
      rows: rTexts(rows),
      columns: rTexts(columns),
      from: spec.coded ? undefined : 'read'
    });
    const level = spec.level === 95 ? undefined : rValue(spec.level / 100);
    return [
      'local({',
      `  count <- ${count}`,
      '  list(',
      '    cells = cells_of(count),',
      ...(spec.letters ? ['    comparisons = compare_columns(count),'] : []),
      `    tests = ${rCall('independence', 'count', {
        row_scores: scores(row, rows, spec, context),
        column_scores: scores(column, columns, spec, context),
        exact: spec.exact === 'none' ? undefined : rText(spec.exact)
      })},`,
      `    effects = ${rCall('strength', 'count', {
        groups: spec.show === 'row' ? rText('rows') : undefined,
        level,
        exact: spec.exact === 'none' ? undefined : 'TRUE'
      })}`,
      '  )',
      '})'
    ].join('\n');
  },
  rNotes: (spec, { say, input }) => {
    const words = say.messages.syntax.notes;
    return [words.shown, ...(spec.exact !== 'none' && input.weights !== null ? [words.rounded] : [])];
  },
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { row, column, rows, columns } = found;
    const { names, say } = context;
    const words = say.messages.syntax.spss;
    const of = (name: string) => (spec.coded ? names.of(name).coded : names.of(name).read);
    const two = rows.length === 2 && columns.length === 2;
    const cells = [
      'COUNT',
      ...(spec.show === 'counts' ? [] : [spec.show.toUpperCase()]),
      ...(spec.expected ? ['EXPECTED'] : []),
      ...(spec.residuals ? ['ASRESID'] : []),
      ...(spec.letters ? ['BPROP'] : [])
    ];
    return [
      ...(spec.exact === 'mid-p' && two ? spssComment(words.midP) : []),
      ...spssComment(words.crosstab),
      ...(two ? spssComment(words.risk) : []),
      ...weighted(context, [
        ...onlyThose(context, [
          { name: row, values: rows, coded: spec.coded },
          { name: column, values: columns, coded: spec.coded }
        ]),
        'CROSSTABS',
        `  /TABLES=${of(row)} BY ${of(column)}`,
        `  /CELLS=${cells.join(' ')}`,
        `  /STATISTICS=CHISQ PHI${two ? ' RISK' : ''}`,
        ...(spec.exact === 'none' || two ? [] : ['  /METHOD=EXACT']),
        '  /COUNT=ASIS.'
      ])
    ];
  }
};
