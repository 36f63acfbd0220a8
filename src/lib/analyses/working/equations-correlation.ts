import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { exact, factor, inside } from './names.ts';
import type { CorrelationWorking } from './result.ts';

/** Products that are written out, before and after the dots. */
const FIRST = 5;

/** From the sums to rho, and from rho to p and to its interval. */
export function correlationEquations(working: CorrelationWorking, presentation: Presentation): EquationsBlock[] {
  const { say } = presentation;
  const message = say.messages.working.correlation;
  const { n, meanRank, sums, rho, x, y } = working;
  const number = (value: number) => exact(value, 2, presentation);
  const [xx, yy, xy] = [number(sums.xx), number(sums.yy), number(sums.xy)];
  const start: Equation[] = [
    equation(message.meanRank, 'm', '(n + 1) / 2', `(${say.number(n, 0)} + 1) / 2`, number(meanRank)),
    equation(message.squares(inside(x.variable, presentation)), 'SSx', message.fromTable, xx),
    equation(message.squares(inside(y.variable, presentation)), 'SSy', message.fromTable, yy),
    equation(message.products, 'SPxy', message.productsOf, ...products(working, presentation), xy)
  ];
  if (n === 0) return [];
  if (rho === null) return [{ kind: 'equations', items: start }];
  const estimate = say.number(rho.estimate, 3);
  const items = [
    ...start,
    equation(message.rho, 'rho', 'SPxy / √(SSx · SSy)', `${xy} / √(${xx}${TIMES}${yy})`, estimate),
    ...(rho.statistic === null
      ? [equation(message.certain, 't', '∞'), equation(message.p(say.number(rho.df, 0)), 'p', say.p(rho.p))]
      : [
          equation(
            message.t,
            't',
            'rho · √((n − 2) / (1 − rho²))',
            `${factor(Number(rho.estimate.toFixed(3)), 3, presentation)}${TIMES}√(${say.number(rho.df, 0)} / (1 − ${square(estimate)}))`,
            say.number(rho.statistic, 3)
          ),
          equation(message.p(say.number(rho.df, 0)), 'p', '2 · P(T > |t|)', say.p(rho.p))
        ]),
    ...intervalEquations(working, rho.estimate, presentation)
  ];
  return [{ kind: 'equations', items }];
}

/** On Fisher's scale, where artanh of a rho of 1 would be infinite. */
function intervalEquations({ n, interval }: CorrelationWorking, rho: number, presentation: Presentation): Equation[] {
  if (interval === null) return [];
  const { say } = presentation;
  const { correlation: message, interval: between } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const { convention, se, z, low, high, level } = interval;
  const label = message.interval(say.percent(level));
  const ends = between(number(low), number(high));
  if (Math.abs(rho) === 1) return [equation(label, 'rho', ends)];
  const [estimate, fieller] = [number(rho), say.number(1.06, 2)];
  const [letters, numbers] =
    convention === 'spss' ? [fieller, fieller] : ['(1 + rho² / 2)', `(1 + ${square(estimate)} / 2)`];
  return [
    equation(
      message.se[convention],
      'SE',
      `√(${letters} / (n − 3))`,
      `√(${numbers} / (${say.number(n, 0)} − 3))`,
      number(se)
    ),
    equation(
      label,
      `tanh(artanh rho ± z${TIMES}SE)`,
      `tanh(artanh ${factor(Number(rho.toFixed(3)), 3, presentation)} ± ${number(z)}${TIMES}${number(se)})`,
      ends
    )
  ];
}

const square = (text: string): string => (/^\d/u.test(text) ? `${text}²` : `(${text})²`);

function products({ cells, x, y, meanRank }: CorrelationWorking, presentation: Presentation): string[] {
  if (!cells || !x.levels || !y.levels) return [];
  const away = (levels: readonly { readonly midrank: number }[]) => levels.map(({ midrank }) => midrank - meanRank);
  return [productsOf(cells, away(x.levels), away(y.levels), 1, presentation)];
}

/**
 * Count · deviation · deviation of each cell that is not empty; the middle left out where they are many.
 *
 * @param decimals  at most so many of the deviations
 */
export function productsOf(
  cells: readonly (readonly number[])[],
  x: readonly number[],
  y: readonly number[],
  decimals: number,
  presentation: Presentation
): string {
  const terms = x.flatMap((dx, i) =>
    y.flatMap((dy, j) => {
      const count = cells[i]?.[j] ?? 0;
      if (count === 0) return [];
      return [[String(count), factor(dx, decimals, presentation), factor(dy, decimals, presentation)].join(TIMES)];
    })
  );
  return (terms.length <= FIRST + 1 ? terms : [...terms.slice(0, FIRST - 1), '…', ...terms.slice(-1)]).join(' + ');
}
