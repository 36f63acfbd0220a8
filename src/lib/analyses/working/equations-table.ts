import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import type { IndependenceWorking, TableCellWorking, TableWorking } from './result-table.ts';

/** Terms that are written out, before and after the dots. */
const FIRST = 4;

/** The shares of one cell, and what independence would give. */
export function cellEquations(
  { n }: TableWorking,
  { row, column, count, rowTotal, columnTotal, expected, residual, ...shares }: TableCellWorking,
  { say }: Presentation
): EquationsBlock {
  const message = say.messages.working.table;
  const whole = (value: number) => say.number(value, 0);
  const share = (label: string, total: number, value: number | null): Equation[] =>
    value === null
      ? []
      : [equation(label, 'p', `${whole(count)} / ${whole(total)}`, say.number(value, 4), say.percent(value, 1))];
  const inCell = row !== null && column !== null && expected !== null;
  const mean = say.number(expected ?? 0, 2);
  return {
    kind: 'equations',
    items: [
      ...share(message.ofColumn, columnTotal, shares.ofColumn),
      ...share(message.ofRow, rowTotal, shares.ofRow),
      ...share(message.ofTotal, n, shares.ofTotal),
      ...(inCell
        ? [
            equation(
              message.expectedCount,
              'E',
              message.product,
              `${whole(rowTotal)}${TIMES}${whole(columnTotal)} / ${whole(n)}`,
              mean
            )
          ]
        : []),
      ...(inCell && residual !== null
        ? [
            equation(
              message.residual,
              'z',
              `(${whole(count)} − ${mean}) / √(${mean}${TIMES}(1 − ${whole(rowTotal)} / ${whole(n)})${TIMES}(1 − ${whole(columnTotal)} / ${whole(n)}))`,
              say.number(residual, 3)
            )
          ]
        : [])
    ]
  };
}

/** From counts and expected counts to chi-square, p, phi and V. */
export function testEquations(
  working: TableWorking,
  { statistic, df, p, phi, v, expected }: IndependenceWorking,
  { say }: Presentation
): EquationsBlock {
  const message = say.messages.working.table;
  const { n, x, y, cells } = working;
  const whole = (value: number) => say.number(value, 0);
  const terms = cells.flatMap((row, i) =>
    row.map((count, j) => {
      const mean = say.number(expected[i]?.[j] ?? 0, 2);
      return `(${whole(count)} − ${mean})² / ${mean}`;
    })
  );
  const written = terms.length <= FIRST + 1 ? terms : [...terms.slice(0, FIRST - 1), '…', ...terms.slice(-1)];
  const chi = say.number(statistic, 3);
  const [rows, columns] = [x.levels.length, y.levels.length];
  const smaller = Math.min(rows, columns);
  return {
    kind: 'equations',
    items: [
      equation(message.statistic, 'χ²', message.sumOf, written.join(' + '), chi),
      equation(message.df, 'df', `(${rows} − 1)${TIMES}(${columns} − 1)`, whole(df)),
      equation(message.p(whole(df)), 'p', `P(X > ${chi})`, say.p(p)),
      ...(phi === null ? [] : [equation(message.phi, 'φ', ...phiOf(working, whole), say.number(phi, 3))]),
      equation(
        message.v,
        'V',
        '√(χ² / (n · (m − 1)))',
        `√(${chi} / (${whole(n)}${TIMES}(${smaller} − 1)))`,
        say.number(v, 3)
      )
    ]
  };
}

/** Of two by two. */
function phiOf({ cells, x, y }: TableWorking, whole: (value: number) => string): string[] {
  const [a, b, c, d] = cells.flat().map(whole);
  const totals = [...x.levels, ...y.levels].map(({ count }) => whole(count));
  return ['(ad − bc) / √(r₁ · r₂ · k₁ · k₂)', `(${a}${TIMES}${d} − ${b}${TIMES}${c}) / √(${totals.join(TIMES)})`];
}
