import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { decimalsOf } from './names.ts';
import type { BcaWorking, End, IntervalWorking } from './result-resampled.ts';
import { subscript } from './subscript.ts';

/** From the places of the ends to the ends. */
export function intervalEquations(working: IntervalWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.resampled;
  const { drawn, resamples, without, low, high, level, bca } = working;
  const count = say.number(resamples - without, 0);
  const percent = say.percent(level);
  const linear = drawn === 'edge' || drawn === 'difference';
  return [
    equation(message.defined, 'R', `${say.number(resamples, 0)} − ${say.number(without, 0)}`, count),
    ...(bca === null ? [] : bcaEquations(bca, working, presentation)),
    ...endEquations(low, { letter: 'α₁', name: message.low(percent), linear, count, bca: bca !== null }, presentation),
    ...endEquations(high, { letter: 'α₂', name: message.high, linear, count, bca: bca !== null }, presentation)
  ];
}

interface Told {
  readonly letter: string;
  readonly name: string;
  /** By definition 7, in place of the normal scale. */
  readonly linear: boolean;
  readonly count: string;
  /** Whether the probability has been worked out already. */
  readonly bca: boolean;
}

/** The place of a quantile, and the estimate there or between two. */
export function endEquations(
  { probability, place, between, part, estimate }: End,
  { letter, name, linear, count, bca }: Told,
  { say }: Presentation
): Equation[] {
  const message = say.messages.working.resampled;
  const [first, second] = between.map((value) => say.number(value, 4)) as [string, string];
  const alpha = say.number(probability, bca ? 5 : Math.max(2, decimalsOf(probability, 4)));
  const [before, after] = [Math.floor(place), Math.ceil(place)];
  const where = say.number(place, decimalsOf(place, 3));
  const at = linear
    ? [`1 + (R − 1)${TIMES}${letter}`, `1 + (${count} − 1)${TIMES}${alpha}`]
    : [`(R + 1)${TIMES}${letter}`, `(${count} + 1)${TIMES}${alpha}`];
  const k = letter === 'α₁' ? 'k₁' : 'k₂';
  const placed = equation(message.place, k, ...at, where);
  const found = say.number(estimate, 3);
  if (part === 0 || between[0] === between[1])
    return [
      placed,
      equation(name, `r${subscript(Math.max(1, before))}`, ...(part === 0 ? [] : [`r${subscript(after)}`]), found)
    ];
  const letters = [subscript(before), subscript(after)];
  const scale = linear
    ? equation(message.part, 'f', `${where} − ${say.number(before, 0)}`, say.number(part, 3))
    : equation(
        message.normalPart(say.number(before, 0), say.number(after, 0)),
        'f',
        `(Φ⁻¹(${letter}) − Φ⁻¹(${before} / (R + 1))) / (Φ⁻¹(${after} / (R + 1)) − Φ⁻¹(${before} / (R + 1)))`,
        say.number(part, 3)
      );
  return [
    placed,
    scale,
    equation(
      name,
      `r${letters[0]} + f${TIMES}(r${letters[1]} − r${letters[0]})`,
      `${first} + ${say.number(part, 3)}${TIMES}(${second} − ${between[0] < 0 ? `(${first})` : first})`,
      found
    )
  ];
}

/** The bias and the acceleration, and the probabilities that they turn those of the level into. */
function bcaEquations(bca: BcaWorking, { resamples, without, low, high }: IntervalWorking, { say }: Presentation) {
  const message = say.messages.working.resampled;
  const { below, bias, acceleration, squares, cubes, z } = bca;
  const number = (value: number, decimals = 4) => say.number(value, decimals);
  const signed = (value: number) => (value < 0 ? `(${number(value)})` : number(value));
  const count = say.number(resamples - without, 0);
  const probability = (sign: '−' | '+') => {
    const sum = `${signed(bias)} ${sign} ${number(z, 3)}`;
    return `Φ(${signed(bias)} + (${sum}) / (1 − ${signed(acceleration)}${TIMES}(${sum})))`;
  };
  return [
    equation(message.bias, 'w', 'Φ⁻¹(b / R)', `Φ⁻¹(${say.number(below, 0)} / ${count})`, number(bias)),
    equation(message.squares, 'Σl²', number(squares, 6)),
    equation(message.cubes, 'Σl³', number(cubes, 8)),
    equation(
      message.acceleration,
      'a',
      `Σl³ / (6${TIMES}(Σl²)^(3/2))`,
      `${number(cubes, 8)} / (6${TIMES}${number(squares, 6)}^(3/2))`,
      number(acceleration)
    ),
    equation(
      message.probability,
      'α₁',
      'Φ(w + (w − z) / (1 − a(w − z)))',
      probability('−'),
      number(low.probability, 5)
    ),
    equation(
      message.probability,
      'α₂',
      'Φ(w + (w + z) / (1 − a(w + z)))',
      probability('+'),
      number(high.probability, 5)
    )
  ];
}
