import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { exact, factor } from './names.ts';
import type { Alternative, CoefficientInterval } from './result-coefficient.ts';

/** A coefficient with its test by Student's t. */
export interface Tested {
  readonly estimate: number;
  /** Null where t is infinite. */
  readonly statistic: number | null;
  readonly df: number;
  readonly p: number;
  readonly alternative: Alternative;
}

/** Letters of a coefficient, of its degrees of freedom, and how it is rounded in a formula. */
interface Lettered {
  readonly letter: 'rho' | 'r';
  readonly df: 'n − 2' | 'df';
}

/** A number with three decimals, squared. */
export const square = (text: string): string => (/^\d/u.test(text) ? `${text}²` : `(${text})²`);

/** From a coefficient to t, and from t to p. */
export function tEquations(tested: Tested, { letter, df: freedom }: Lettered, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.correlation;
  const { estimate, statistic, df } = tested;
  const [text, size] = [say.number(estimate, 3), exact(df, 2, presentation)];
  const { certain } = letter === 'rho' ? message : say.messages.working.pearson;
  if (statistic === null) return [equation(certain, 't', '∞'), pEquation(tested, presentation)];
  const over = freedom === 'df' ? freedom : `(${freedom})`;
  return [
    equation(
      message.t,
      't',
      `${letter} · √(${over} / (1 − ${letter}²))`,
      `${factor(Number(estimate.toFixed(3)), 3, presentation)}${TIMES}√(${size} / (1 − ${square(text)}))`,
      say.number(statistic, 3)
    ),
    pEquation(tested, presentation)
  ];
}

/** From t, or from z where there are no degrees of freedom, to p. */
export function pEquation(
  { df, p, alternative, statistic }: Pick<Tested, 'p' | 'alternative' | 'statistic'> & { readonly df: number | null },
  presentation: Presentation
): Equation {
  const { say } = presentation;
  const { correlation, adjusted, kendall } = say.messages.working;
  const two = alternative === 'two-sided';
  const freedom = df === null ? '' : exact(df, 2, presentation);
  const label =
    df === null ? (two ? kendall.p : kendall.oneSided) : two ? correlation.p(freedom) : adjusted.oneSided(freedom);
  return equation(label, 'p', ...(statistic === null ? [] : [tailOf(alternative, df === null ? 'z' : 't')]), say.p(p));
}

/** The probability that p is. */
export function tailOf(alternative: Alternative, letter: 't' | 'z'): string {
  const variable = letter.toUpperCase();
  switch (alternative) {
    case 'two-sided':
      return `2 · P(${variable} > |${letter}|)`;
    case 'greater':
      return `P(${variable} > ${letter})`;
    case 'less':
      return `P(${variable} < ${letter})`;
  }
}

/**
 * An interval on Fisher's scale, where artanh of a coefficient of 1 would be infinite.
 *
 * @param error  what the standard error is called, and its variance before it is divided: letters, then numbers
 */
export function scaleEquations(
  {
    estimate,
    interval,
    size
  }: { readonly estimate: number; readonly interval: CoefficientInterval | null; readonly size: Size },
  letter: Lettered['letter'],
  error: { readonly label: string; readonly letters: string; readonly numbers: string },
  presentation: Presentation
): Equation[] {
  if (interval === null) return [];
  const { say } = presentation;
  const { correlation: message, interval: between } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const { se, z, low, high, level } = interval;
  const label = message.interval(say.percent(level));
  const ends = between(number(low), number(high));
  if (Math.abs(estimate) === 1) return [equation(label, letter, ends)];
  const n = exact(size.n, 2, presentation);
  const controls = size.controls === 0 ? '' : ` − ${size.controls}`;
  return [
    equation(
      error.label,
      'SE',
      `√(${error.letters} / (n − 3${size.controls === 0 ? '' : ' − k'}))`,
      `√(${error.numbers} / (${n} − 3${controls}))`,
      number(se)
    ),
    equation(
      label,
      `tanh(artanh ${letter} ± z${TIMES}SE)`,
      `tanh(artanh ${factor(Number(estimate.toFixed(3)), 3, presentation)} ± ${number(z)}${TIMES}${number(se)})`,
      ends
    )
  ];
}

interface Size {
  readonly n: number;
  /** Held constant. */
  readonly controls: number;
}

/** Bonett and Wright's variance of artanh rho, or Fieller's, before it is divided. */
export function rhoError(
  convention: 'r' | 'spss',
  rho: number,
  { say }: Presentation
): { readonly label: string; readonly letters: string; readonly numbers: string } {
  const label = say.messages.working.correlation.se[convention];
  const fieller = say.number(1.06, 2);
  return convention === 'spss'
    ? { label, letters: fieller, numbers: fieller }
    : { label, letters: '(1 + rho² / 2)', numbers: `(1 + ${square(say.number(rho, 3))} / 2)` };
}
