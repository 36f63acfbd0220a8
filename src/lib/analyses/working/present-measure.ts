import type { Block, Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { pText } from '../p-text.ts';
import { equation, TIMES } from './equation.ts';
import { contrastNames, riskEquations } from './equations-risk.ts';
import { chiSquareP, sumOf } from './equations-table.ts';
import { countText, inside } from './names.ts';
import { presentConditional } from './present-conditional.ts';
import { expectedTable } from './present-expected.ts';
import { presentFisher } from './present-fisher.ts';
import { presentFreemanHalton } from './present-freeman-halton.ts';
import { presentLinear } from './present-linear.ts';
import { presentStrength } from './present-strength.ts';
import type { CellsWorking, ExactWorking, MeasureWorking, RiskWorking, TableWorking } from './result-table.ts';

/** What is found, inside a sentence; what follows the two-way table; and the sentences on how it is made. */
export interface Measured {
  readonly finding: string;
  readonly blocks: readonly Block[];
  readonly conventions: readonly string[];
}

/** One test or measure of a whole table. */
export function presentMeasure(working: TableWorking, measure: MeasureWorking, presentation: Presentation): Measured {
  switch (measure.by) {
    case 'likelihood-ratio':
    case 'yates':
      return presentCells(working, measure, presentation);
    case 'linear-by-linear':
      return presentLinear(working, measure, presentation);
    case 'cramers-v':
      return presentStrength(working, measure, presentation);
    case 'fisher':
    case 'mid-p':
      return presentExact(working, measure, presentation);
    case 'fisher-freeman-halton':
    case 'monte-carlo':
      return presentFreemanHalton(working, measure, presentation);
    case 'risk-difference':
    case 'risk-ratio':
    case 'odds-ratio':
      return presentRisk(working, measure, presentation);
    case 'odds-ratio-exact':
      return presentConditional(working, measure, presentation);
  }
}

function presentCells(working: TableWorking, measure: CellsWorking, presentation: Presentation): Measured {
  const { say } = presentation;
  const message = say.messages.working.sums;
  const { by, terms, statistic } = measure;
  const expected = working.test?.expected ?? [];
  const ratio = by === 'likelihood-ratio';
  const sum = ratio ? statistic / 2 : statistic;
  const [one, other] = [working.x, working.y].map(({ variable }) => inside(variable, presentation));
  return {
    finding: message.finding[by](one ?? '', other ?? '', say.number(statistic, 2)),
    blocks: [
      expectedTable(
        working,
        { expected, terms, sum },
        ratio ? `O${TIMES}ln(O / E)` : '(|O − E| − ½)² / E',
        presentation
      ),
      { kind: 'equations', items: cellsEquations(working, measure, expected, presentation) }
    ],
    conventions: [
      message.convention[by],
      ...(ratio && working.cells.flat().includes(0) ? [message.empty] : []),
      ...(!ratio && statistic === 0 ? [message.near] : [])
    ]
  };
}

function cellsEquations(
  working: TableWorking,
  measure: CellsWorking,
  expected: readonly (readonly number[])[],
  { say }: Presentation
): Equation[] {
  const message = say.messages.working.sums;
  const [count, mean] = [(value: number) => countText(value, say), (value: number) => say.number(value, 2)];
  const found = say.number(measure.statistic, 3);
  const statistic =
    measure.by === 'likelihood-ratio'
      ? equation(
          message.ratio,
          'G²',
          message.ratioOf,
          `2${TIMES}(${sumOf(working, expected, (n, each) => (n === 0 ? '0' : `${count(n)}${TIMES}ln(${count(n)} / ${mean(each)})`))})`,
          found
        )
      : equation(
          message.yates,
          'χ²',
          message.yatesOf,
          sumOf(working, expected, (n, each) =>
            Math.abs(n - each) <= 0.5 ? '0' : `(|${count(n)} − ${mean(each)}| − ${say.number(0.5, 1)})² / ${mean(each)}`
          ),
          found
        );
  return [statistic, ...chiSquareP(measure, working, found, say)];
}

function presentExact(working: TableWorking, measure: ExactWorking, presentation: Presentation): Measured {
  const message = presentation.say.messages.working.fisher;
  const { by, p } = measure;
  const [one, other] = [working.x, working.y].map(({ variable }) => inside(variable, presentation));
  return {
    finding: message.finding[by](one ?? '', other ?? '', pText(p, presentation)),
    blocks: presentFisher(working, measure, presentation),
    conventions: [message.convention[by]]
  };
}

function presentRisk(working: TableWorking, measure: RiskWorking, presentation: Presentation): Measured {
  const { say } = presentation;
  const message = say.messages.working.risk;
  const { by, estimate } = measure;
  const value = estimate === null ? '∞' : say.number(estimate, by === 'risk-difference' ? 3 : 2);
  return {
    finding: message.finding[by](value, ...contrastNames(working, measure, presentation)),
    blocks: [riskEquations(working, measure, presentation)],
    conventions: [by !== 'risk-difference' && measure.log === null ? message.empty : message.convention[by]]
  };
}
