import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { rhoError, scaleEquations, tEquations } from './equations-tested.ts';
import { exact, factor, inside } from './names.ts';
import type { CorrelationWorking } from './result.ts';

/** Products that are written out, before and after the dots. */
const FIRST = 5;

/** From the sums to rho, and from rho to p and to its interval. */
export function correlationEquations(working: CorrelationWorking, presentation: Presentation): EquationsBlock[] {
  const { n, rho, alternative, interval } = working;
  if (n === 0) return [];
  const start = rhoEquations({ ...working, estimate: rho?.estimate ?? null }, presentation);
  if (rho === null) return [{ kind: 'equations', items: start }];
  const items = [
    ...start,
    ...tEquations({ ...rho, alternative }, { letter: 'rho', df: 'n − 2' }, presentation),
    ...scaleEquations(
      { estimate: rho.estimate, interval, size: { n, controls: 0 } },
      'rho',
      rhoError(interval?.convention ?? 'r', rho.estimate, presentation),
      presentation
    )
  ];
  return [{ kind: 'equations', items }];
}

type Sums = Pick<CorrelationWorking, 'n' | 'meanRank' | 'sums' | 'x' | 'y' | 'cells' | 'weighted'>;

/** The mean rank, the sums, and rho where there is one. */
export function rhoEquations(
  working: Sums & { readonly estimate: number | null },
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.correlation;
  const { n, meanRank, sums, x, y, estimate } = working;
  const number = (value: number) => exact(value, 2, presentation);
  const [xx, yy, xy] = [number(sums.xx), number(sums.yy), number(sums.xy)];
  return [
    equation(message.meanRank, 'm', '(n + 1) / 2', `(${exact(n, 2, presentation)} + 1) / 2`, number(meanRank)),
    equation(message.squares(inside(x.variable, presentation)), 'SSx', message.fromTable, xx),
    equation(message.squares(inside(y.variable, presentation)), 'SSy', message.fromTable, yy),
    equation(message.products, 'SPxy', message.productsOf, ...products(working, presentation), xy),
    ...(estimate === null
      ? []
      : [equation(message.rho, 'rho', 'SPxy / √(SSx · SSy)', `${xy} / √(${xx}${TIMES}${yy})`, say.number(estimate, 3))])
  ];
}

function products({ cells, x, y, meanRank, weighted }: Sums, presentation: Presentation): string[] {
  if (!cells || !x.levels || !y.levels) return [];
  const away = (levels: readonly { readonly midrank: number }[]) => levels.map(({ midrank }) => midrank - meanRank);
  return [productsOf(cells, away(x.levels), away(y.levels), weighted ? 2 : 1, presentation)];
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
      return [
        [exact(count, 2, presentation), factor(dx, decimals, presentation), factor(dy, decimals, presentation)].join(
          TIMES
        )
      ];
    })
  );
  return (terms.length <= FIRST + 1 ? terms : [...terms.slice(0, FIRST - 1), '…', ...terms.slice(-1)]).join(' + ');
}
