import type { Block, Equation, HeadingBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { kendallEquations } from './equations-kendall.ts';
import { factor, inside, titled } from './names.ts';
import { scoreEquations, scoresTable } from './present-linear.ts';
import type { Body } from './present.ts';
import { twoWay } from './present-two-way.ts';
import type { KendallWorking, PearsonWorking } from './result-coefficient.ts';
import type { WorkingResult } from './result.ts';

/** The two-way table, and Kendall's tau-b from its pairs or Pearson's r from its numbers. */
export function presentByMethod(
  result: WorkingResult,
  working: KendallWorking | PearsonWorking,
  presentation: Presentation
): Body {
  const { say } = presentation;
  const { kendall, pearson, correlation, rounded } = say.messages.working;
  const { x, y, cells, estimate } = working;
  const message = working.of === 'kendall' ? kendall : pearson;
  const finding = message.finding(
    inside(x.variable, presentation),
    inside(y.variable, presentation),
    say.number(estimate, 3)
  );
  const title = titled(result, finding, presentation);
  const head: Block = cells
    ? twoWay(working, cells, title, presentation)
    : ({ kind: 'heading', level: 2, text: title } satisfies HeadingBlock);
  return {
    blocks: [
      head,
      ...(working.of === 'kendall'
        ? [{ kind: 'equations' as const, items: kendallEquations(working, presentation) }]
        : pearsonBlocks(working, presentation))
    ],
    conventions: [message.convention, ...(cells ? [] : [correlation.many]), rounded]
  };
}

function pearsonBlocks(working: PearsonWorking, presentation: Presentation): Block[] {
  const { say } = presentation;
  const { correlation } = say.messages.working;
  const { x, y, n, scores, estimate, statistic, df, p } = working;
  const [freedom, r] = [say.number(df, 0), say.number(estimate, 3)];
  const test: Equation[] =
    statistic === null
      ? []
      : [
          equation(
            correlation.t,
            't',
            'r · √((n − 2) / (1 − r²))',
            `${factor(Number(estimate.toFixed(3)), 3, presentation)}${TIMES}√(${freedom} / (1 − ${estimate < 0 ? `(${r})` : r}²))`,
            say.number(statistic, 3)
          )
        ];
  return [
    ...(x.levels && y.levels
      ? [scoresTable({ n, x: { ...x, levels: x.levels }, y: { ...y, levels: y.levels } }, scores, presentation)]
      : []),
    {
      kind: 'equations',
      items: [
        ...scoreEquations(working, { ...scores, xy: working.xy, estimate }, presentation),
        ...test,
        equation(correlation.p(freedom), 'p', ...(statistic === null ? [] : ['2 · P(T > |t|)']), say.p(p))
      ]
    }
  ];
}
