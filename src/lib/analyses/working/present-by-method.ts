import type { Block, HeadingBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { scaleEquations, tEquations } from './equations-tested.ts';
import { ordinalBlocks, ordinalConventions, ordinalFinding } from './present-ordinal.ts';
import { inside, titled } from './names.ts';
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
  const { correlation, pearson, rounded, weighted } = say.messages.working;
  const { x, y, cells, estimate } = working;
  const pair = [inside(x.variable, presentation), inside(y.variable, presentation)] as const;
  const finding =
    working.of === 'pearson'
      ? pearson.finding(...pair, say.number(estimate, 3))
      : ordinalFinding(working, pair, presentation);
  const title = titled(result, finding, presentation);
  const head: Block = cells
    ? twoWay(working, cells, title, presentation)
    : ({ kind: 'heading', level: 2, text: title } satisfies HeadingBlock);
  return {
    blocks: [
      head,
      ...(working.of === 'kendall' ? ordinalBlocks(working, presentation) : pearsonBlocks(working, presentation))
    ],
    conventions: [
      ...(working.of === 'pearson'
        ? pearsonConventions(working, presentation)
        : ordinalConventions(working, presentation)),
      ...(cells ? [] : [correlation.many]),
      ...(working.weighted ? [weighted] : []),
      rounded
    ]
  };
}

function pearsonBlocks(working: PearsonWorking, presentation: Presentation): Block[] {
  const { say } = presentation;
  const { correlation } = say.messages.working;
  const { x, y, n, scores, estimate, interval } = working;
  return [
    ...(x.levels && y.levels
      ? [scoresTable({ n, x: { ...x, levels: x.levels }, y: { ...y, levels: y.levels } }, scores, presentation)]
      : []),
    {
      kind: 'equations',
      items: [
        ...scoreEquations(working, { ...scores, xy: working.xy, estimate }, presentation),
        ...tEquations(working, { letter: 'r', df: 'n − 2' }, presentation),
        ...scaleEquations(
          { estimate, interval, size: { n, controls: 0 } },
          'r',
          { label: correlation.se.fisher, letters: '1', numbers: '1' },
          presentation
        )
      ]
    }
  ];
}

function pearsonConventions({ alternative, interval }: PearsonWorking, { say }: Presentation): string[] {
  const { correlation, pearson } = say.messages.working;
  return [pearson.convention, pearson.tests[alternative], ...(interval ? [correlation.intervals.fisher] : [])];
}
