import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, percentCell, textCell, words } from '../grid.ts';
import { equation } from './equation.ts';
import { endEquations } from './equations-resampled.ts';
import { orderedTable } from './ordered-table.ts';
import type { Body } from './present.ts';
import type { DroppingWorking } from './result-resampled.ts';

/** The subsets of each size, which sizes hold, and the CS coefficient; or the subsets of one size. */
export function presentDropping(working: DroppingWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const { resampled: message, rounded } = say.messages.working;
  const { drawn, steps, cs, asked, n } = working;
  const measure = message.measures[drawn];
  const step = asked && steps.find(({ size }) => size === asked.size);
  if (!asked || !step) {
    const holding = steps.filter(({ holds }) => holds).map(({ drop }) => say.percent(drop));
    return {
      blocks: [
        stepsTable(working, capitalised(message.cs(measure, say.number(cs, 2))), presentation),
        {
          kind: 'equations',
          items: [
            holding.length === 0
              ? equation(message.noneHolds, 'CS', say.number(0, 2))
              : equation(message.largest, 'CS', `max(${holding.join('; ')})`, say.number(cs, 2))
          ]
        }
      ],
      conventions: [message.convention[drawn], rounded]
    };
  }
  const { low, high, sum } = asked;
  const count = working.perStep - step.without;
  const told = { linear: true, count: say.number(count, 0), bca: false };
  const [all, some] = [say.number(count, 0), say.number(step.holding, 0)];
  return {
    blocks: [
      orderedTable(
        [low, high],
        count,
        capitalised(message.step(measure, say.percent(step.drop), say.number(step.mean ?? 0, 2))),
        message.stepSubtitle(say.number(n, 0), say.number(step.size, 0), all, String(working.seed)),
        presentation
      ),
      stepsTable(working, message.steps(measure), presentation),
      {
        kind: 'equations',
        items: [
          equation(
            message.drop,
            'd',
            '1 − m / n',
            `1 − ${say.number(step.size, 0)} / ${say.number(n, 0)}`,
            say.percent(step.drop)
          ),
          equation(message.mean, 'M', 'Σr / R', `${say.number(sum, 3)} / ${all}`, say.number(step.mean ?? 0, 3)),
          equation(message.above, 'A', `${some} / ${all}`, shareText(step.above, say)),
          ...endEquations(low, { ...told, letter: 'α₁', name: message.lowest }, presentation),
          ...endEquations(high, { ...told, letter: 'α₂', name: message.highest }, presentation)
        ]
      }
    ],
    conventions: [message.convention[drawn], ...(step.without === 0 ? [] : [message.without]), rounded]
  };
}

function stepsTable(
  { steps, perStep, seed, asked, cs }: DroppingWorking,
  title: string,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { resampled: message } = say.messages.working;
  return {
    kind: 'table',
    id: 'steps',
    title,
    subtitle: message.stepsSubtitle(say.number(perStep, 0), String(seed)),
    ...(asked ? { minor: true as const } : {}),
    columns: [
      numbers(message.dropped, 'drop'),
      numbers('n', 'n'),
      numbers(message.holding, 'holding'),
      numbers(message.subsets, 'subsets', false),
      numbers(message.share, 'share'),
      words(message.holds, 'holds')
    ],
    rows: steps.map((step): TableRow => {
      const key = String(step.size);
      return {
        emphasis: asked ? step.size === asked.size : step.holds && step.drop === cs,
        cells: [
          percentCell(step.drop, presentation, 'step', key, 'drop'),
          numberCell(step.size, 0, presentation, 'step', key, 'n'),
          numberCell(step.holding, 0, presentation, 'step', key, 'holding'),
          numberCell(perStep - step.without, 0, presentation, 'step', key, 'subsets'),
          // A whole per cent would not tell what exceeds 95 % from what reaches it.
          { ...percentCell(step.above, presentation, 'step', key, 'above'), text: shareText(step.above, say) },
          textCell(step.holds ? message.yes : message.no)
        ]
      };
    }),
    notes: []
  };
}

function shareText(share: number | null, say: Presentation['say']): string {
  return share === null ? say.messages.common.cell.none : say.percent(share, 1);
}
