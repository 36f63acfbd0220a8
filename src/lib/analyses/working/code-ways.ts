import { list, NONE, type Lines } from './code-lines.ts';
import type { WaysWorking } from './result-ways.ts';

/** Estimates this near to 0 are 0. */
const ROUNDING = 1e-12;
const DIGITS = 6;
/** Ways on a line of data. */
const ON_A_LINE = 6;

/** The median, the ends and the counts from the estimates and p values of the ways. */
export function waysLines({ numbers, alpha }: WaysWorking): Lines {
  if (numbers === null) return NONE;
  const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
  const pairs = numbers.map(
    ([estimate, p]) => [Math.abs(estimate) < ROUNDING ? 0 : rounded(estimate), rounded(p)] as const
  );
  return {
    R: [
      `r <- ${list(pairs.map(([estimate]) => estimate))}`,
      `p <- ${list(pairs.map(([, p]) => p))}`,
      'c(length(r), median(r), range(r))',
      'c(sum(r < 0), sum(r > 0))',
      `c(sum(r < 0 & p < ${alpha}), sum(r > 0 & p < ${alpha}))`
    ],
    SPSS: [
      'DATA LIST FREE / r p.',
      'BEGIN DATA',
      ...Array.from({ length: Math.ceil(pairs.length / ON_A_LINE) }, (_, line) =>
        pairs
          .slice(line * ON_A_LINE, (line + 1) * ON_A_LINE)
          .map((pair) => pair.join(' '))
          .join('  ')
      ),
      'END DATA.',
      'FORMATS r p (F9.6).',
      'COMPUTE sign = (r > 0) - (r < 0).',
      `COMPUTE significant = (p < ${alpha}).`,
      'FREQUENCIES VARIABLES=r /FORMAT=NOTABLE /STATISTICS=MEDIAN MINIMUM MAXIMUM.',
      'CROSSTABS /TABLES=sign BY significant.'
    ]
  };
}
