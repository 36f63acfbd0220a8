import type { Equation } from './block.ts';

export interface EquationStep {
  readonly sign: '=' | '<';
  readonly text: string;
}

/** The steps, each with its sign: a p of which only a limit is told brings `<` with it. */
export function stepsOf({ right }: Equation): EquationStep[] {
  return right.map((step) =>
    step.startsWith('<') ? { sign: '<', text: step.slice(1).trimStart() } : { sign: '=', text: step }
  );
}

/** The whole equation on one line. */
export function lineOf(equation: Equation): string {
  return [equation.left, ...stepsOf(equation).map(({ sign, text }) => `${sign} ${text}`)].join(' ');
}
