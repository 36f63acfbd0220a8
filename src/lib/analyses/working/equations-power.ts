import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { alphaText } from '../alpha-text.ts';
import { equation, TIMES } from './equation.ts';
import { exact, probability } from './names.ts';
import type { PowerAt, PowerWorking } from './result-power.ts';

/** Three decimals, and of a small number as many as show three digits. */
export function small(value: number, { say }: Presentation): string {
  return say.number(value, value === 0 ? 3 : Math.min(12, Math.max(3, 2 - Math.floor(Math.log10(Math.abs(value))))));
}

/** A true correlation, as it was typed. */
export function trueRho(rho: number, presentation: Presentation): string {
  return exact(rho, 6, presentation);
}

/** What |r| must exceed to be significant. */
export function criticalEquations({ alpha, found }: PowerWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const { power: message } = say.messages.working;
  const { df, t, critical } = found;
  const [freedom, limit] = [say.number(df, 0), say.number(t, 3)];
  return [
    equation(
      message.t(alphaText(alpha, say), freedom),
      't',
      't(1 − α / 2; n − 2)',
      `t(${exact(1 - alpha / 2, 7, presentation)}; ${freedom})`,
      limit
    ),
    equation(
      message.critical,
      'c',
      't / √(t² + n − 2)',
      `${limit} / √(${limit}² + ${freedom})`,
      small(critical, presentation)
    )
  ];
}

/** The chances of being significant on either side, and their sum. */
export function powerEquations(working: PowerWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const { power: message } = say.messages.working;
  const { found, before, sought } = working;
  const sum = ({ above, below }: PowerAt) => `${say.number(above, 4)} + ${say.number(below, 4)}`;
  const percent = (power: number) => say.percent(power, decimalsApart(working));
  return [
    ...(found.z === null ? noncentral(found, presentation) : byFisher(working, found, found.z, presentation)),
    equation(message.power, '1 − β', 'P₁ + P₂', sum(found), percent(found.power)),
    ...(sought !== 'size' || before === null
      ? []
      : [equation(message.fewer(say.number(before.n, 0)), '1 − β', sum(before), percent(before.power))])
  ];
}

/** So many decimals of percentages that what is tried beside is told apart from what is wanted. */
export function decimalsApart({ before, after, wanted }: PowerWorking): number {
  const text = (power: number, decimals: number) => (100 * power).toFixed(decimals);
  const beside = [before, after].flatMap((each) => (each === null ? [] : [each.power]));
  const isApart = (decimals: number) => beside.every((power) => text(power, decimals) !== text(wanted, decimals));
  return [1, 2, 3, 4, 5, 6, 7].find(isApart) ?? 8;
}

function byFisher(
  { distribution }: PowerWorking,
  { n, rho, criticalZ, above, below, critical }: PowerAt,
  { centre, deviation }: NonNullable<PowerAt['z']>,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { power: message } = say.messages.working;
  const number = (value: number) => small(value, presentation);
  const [size, less, of] = [say.number(n, 0), say.number(n - 3, 0), trueRho(rho, presentation)];
  const [a, m, s] = [number(criticalZ), number(centre), number(deviation)];
  const corrected = distribution === 'fisher-z';
  const limits = [(criticalZ - centre) / deviation, (-criticalZ - centre) / deviation] as const;
  return [
    equation(message.fisher, 'a', 'artanh c', `artanh ${number(critical)}`, a),
    corrected
      ? equation(message.centre, 'm', 'artanh ρ + ρ / (2(n − 1))', `artanh ${of} + ${of} / (2${TIMES}(${size} − 1))`, m)
      : equation(message.centre, 'm', 'artanh ρ', `artanh ${of}`, m),
    corrected
      ? equation(message.deviation, 's', '1 / √(n − 3)', `1 / √${less}`, s)
      : equation(message.deviation, 's', '√((1 + ρ² / 2) / (n − 3))', `√((1 + ${of}² / 2) / ${less})`, s),
    equation(
      message.above,
      'P₁',
      'P(Z > (a − m) / s)',
      `P(Z > (${a} − ${m}) / ${s})`,
      `P(Z > ${say.number(limits[0], 3)})`,
      probability(above, presentation)
    ),
    equation(
      message.below,
      'P₂',
      'P(Z < (−a − m) / s)',
      `P(Z < (−${a} − ${m}) / ${s})`,
      `P(Z < ${say.number(limits[1], 3)})`,
      probability(below, presentation)
    )
  ];
}

/** Given the one variable's squares, Q, the t of r is noncentral; the chances are averaged over them. */
function noncentral({ n, rho, t, above, below }: PowerAt, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const { power: message } = say.messages.working;
  const [of, limit] = [trueRho(rho, presentation), say.number(t, 3)];
  const slope = small(rho / Math.sqrt((1 - rho) * (1 + rho)), presentation);
  return [
    equation(message.slope, 'd', 'ρ / √(1 − ρ²)', `${of} / √(1 − ${of}²)`, slope),
    equation(
      message.aboveOverQ(say.number(n - 1, 0)),
      'P₁',
      `P(T > t; d${TIMES}√Q)`,
      `P(T > ${limit}; ${slope}${TIMES}√Q)`,
      probability(above, presentation)
    ),
    equation(
      message.below,
      'P₂',
      `P(T < −t; d${TIMES}√Q)`,
      `P(T < −${limit}; ${slope}${TIMES}√Q)`,
      probability(below, presentation)
    )
  ];
}
