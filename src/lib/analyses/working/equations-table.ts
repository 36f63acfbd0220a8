import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { countText } from './names.ts';
import type { IndependenceWorking, TableCellWorking, TableWorking } from './result-table.ts';

/** Terms that are written out, before and after the dots. */
const FIRST = 4;

/** A sum of one term for each cell, the middle left out where they are many. */
export function sumOf(
  { cells }: TableWorking,
  expected: readonly (readonly number[])[],
  term: (count: number, expected: number) => string
): string {
  const terms = cells.flatMap((row, i) => row.map((count, j) => term(count, expected[i]?.[j] ?? 0)));
  return (terms.length <= FIRST + 1 ? terms : [...terms.slice(0, FIRST - 1), '…', ...terms.slice(-1)]).join(' + ');
}

/** The shares of one cell, and what independence would give. */
export function cellEquations(
  { n }: TableWorking,
  { row, column, count, rowTotal, columnTotal, expected, residual, ...shares }: TableCellWorking,
  { say }: Presentation
): EquationsBlock {
  const message = say.messages.working.table;
  const whole = (value: number) => countText(value, say);
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
  const { n, x, y } = working;
  const whole = (value: number) => countText(value, say);
  const chi = say.number(statistic, 3);
  const smaller = Math.min(x.levels.length, y.levels.length);
  return {
    kind: 'equations',
    items: [
      pearsonEquation(working, expected, chi, say),
      ...chiSquareP({ df, p }, working, chi, say),
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

/** Pearson's chi-square, as it is written, from a term for each cell. */
export function pearsonEquation(
  working: TableWorking,
  expected: IndependenceWorking['expected'],
  statistic: string,
  say: Presentation['say']
): Equation {
  const message = say.messages.working.table;
  const written = sumOf(working, expected, (count, each) => {
    const mean = say.number(each, 2);
    return `(${countText(count, say)} − ${mean})² / ${mean}`;
  });
  return equation(message.statistic, 'χ²', message.sumOf, written, statistic);
}

/** Degrees of freedom of a test of independence, and its p; `statistic` as it is written. */
export function chiSquareP(
  { df, p }: Pick<IndependenceWorking, 'df' | 'p'>,
  { x, y }: TableWorking,
  statistic: string,
  say: Presentation['say']
): Equation[] {
  const message = say.messages.working.table;
  const whole = say.number(df, 0);
  return [
    equation(message.df, 'df', `(${x.levels.length} − 1)${TIMES}(${y.levels.length} − 1)`, whole),
    equation(message.p(whole), 'p', `P(X > ${statistic})`, say.p(p))
  ];
}

/** Of two by two. */
function phiOf({ cells, x, y }: TableWorking, whole: (value: number) => string): string[] {
  const [a, b, c, d] = cells.flat().map(whole);
  const totals = [...x.levels, ...y.levels].map(({ count }) => whole(count));
  return ['(ad − bc) / √(r₁ · r₂ · k₁ · k₂)', `(${a}${TIMES}${d} − ${b}${TIMES}${c}) / √(${totals.join(TIMES)})`];
}
