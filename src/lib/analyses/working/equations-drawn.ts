import type { Interval } from '#lib/stats/result.ts';
import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation } from './equation.ts';
import { probability } from './names.ts';

/** A p of what is drawn, with the interval of the p that everything would give. */
interface Drawn extends Interval {
  readonly hits: number;
  readonly draws: number;
  readonly p: number;
}

interface Words {
  readonly hits: (draws: string) => string;
  readonly p: string;
  readonly interval: (level: string) => string;
}

/** From the hits to p and its interval. */
export function drawnEquations(
  { hits, draws, p, low, high, level }: Drawn,
  message: Words,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const [some, all] = [say.number(hits, 0), say.number(draws, 0)];
  return [
    equation(message.hits(all), 'h', some),
    equation(message.p, 'p', '(h + 1) / (B + 1)', `(${some} + 1) / (${all} + 1)`, say.p(p)),
    equation(
      message.interval(say.percent(level)),
      'p',
      say.messages.working.interval(probability(low, presentation), probability(high, presentation))
    )
  ];
}
