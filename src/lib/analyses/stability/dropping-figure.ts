import { caseDroppingScene, type StepPoint } from '#lib/figures/case-dropping.ts';
import { scaleTicks } from '#lib/figures/scale-ticks.ts';
import type { FigureBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, percentCell } from '../grid.ts';
import type { CaseDropping, StabilityResult, Step } from './result.ts';
import { verdictOf } from './words.ts';
import { STEP } from './working.ts';

/** What a correlation must exceed. */
const LIMIT = 0.7;

/** How the centralities hold as more respondents are dropped; nothing where there are none. */
export function droppingFigure(result: StabilityResult, presentation: Presentation): FigureBlock[] {
  const { say, format } = presentation;
  const message = say.messages.stability;
  const { strength, expectedInfluence } = result;
  if (!strength || !expectedInfluence) return [];
  const title = message.finding.order[verdictOf(strength.cs)](say.number(strength.cs, 2));
  const lows = [strength, expectedInfluence].flatMap(({ steps }) => steps.map(({ low }) => low ?? 0));
  const scale = { min: Math.max(-1, Math.floor(Math.min(0, ...lows) * 5 + 1e-9) / 5), max: 1 };
  const every = format === 'compact' ? 3 : 1;
  return [
    {
      kind: 'figure',
      id: 'stability-order',
      title,
      subtitle: message.droppingSubtitle(say.number(result.perStep, 0), String(result.seed)),
      scene: caseDroppingScene({
        format,
        title,
        description: [
          message.cs.strength(say.number(strength.cs, 2)),
          message.cs.expectedInfluence(say.number(expectedInfluence.cs, 2))
        ].join(' '),
        labels: [message.measures.strength, message.measures.expectedInfluence],
        steps: strength.steps.map((step, place) => {
          const other = expectedInfluence.steps[place] ?? null;
          return {
            x: step.drop,
            points: [pointOf(step), pointOf(other)] as const,
            detail: detailOf(step, other, presentation)
          };
        }),
        limit: { value: LIMIT, label: say.number(LIMIT, 1) },
        xTicks: strength.steps
          .filter((_, place) => place % every === 0)
          .map(({ drop }) => ({ value: drop, label: say.percent(drop) })),
        yTicks: scaleTicks(scale.min, scale.max).map(({ value, decimals }) => ({
          value,
          label: say.number(value, decimals)
        })),
        scale,
        axisLabel: message.dropped,
        sideLabel: message.agreement
      }),
      data: data(strength, expectedInfluence, presentation),
      notes: [message.notes.cs, ...(strength.steps.some(({ without }) => without > 0) ? [message.notes.subsets] : [])]
    }
  ];
}

function pointOf(step: Step | null): StepPoint | null {
  if (step === null || step.mean === null || step.low === null || step.high === null) return null;
  return { y: step.mean, low: step.low, high: step.high };
}

function detailOf(step: Step, other: Step | null, { say }: Presentation) {
  const { detail, measures } = say.messages.stability;
  const line = (measure: string, one: Step | null): string[] => {
    const point = pointOf(one);
    return point
      ? [detail.step(measure, say.number(point.y, 2), say.number(point.low, 2), say.number(point.high, 2))]
      : [];
  };
  return {
    id: `stability-step-${step.size}`,
    label: detail.dropped(say.percent(step.drop), say.number(step.size, 0)),
    lines: [...line(measures.strength, step), ...line(measures.expectedInfluence, other)]
  };
}

function data(strength: CaseDropping, influence: CaseDropping, presentation: Presentation): FigureBlock['data'] {
  const { columns, measures } = presentation.say.messages.stability;
  const of = (step: Step | undefined, measure: string): TableCell[] => {
    const key = [STEP, String(step?.size ?? ''), measure];
    return [
      numberCell(step?.mean, 2, presentation, ...key, 'mean'),
      numberCell(step?.low, 2, presentation, ...key, 'low'),
      numberCell(step?.high, 2, presentation, ...key, 'high'),
      percentCell(step?.above, presentation, ...key, 'above')
    ];
  };
  const ofMeasure = (measure: string, csv: string) => [
    numbers(columns.mean(measure), csv),
    numbers(columns.lowest, `${csv}_low`),
    numbers(columns.highest, `${csv}_high`),
    numbers(columns.above, `${csv}_above`)
  ];
  return {
    columns: [
      numbers(columns.dropped, 'drop'),
      numbers('n', 'n'),
      ...ofMeasure(measures.strength, 'strength'),
      ...ofMeasure(measures.expectedInfluence, 'expected_influence')
    ],
    rows: strength.steps.map((step, place): TableRow => ({
      cells: [
        percentCell(step.drop, presentation, STEP, String(step.size), 'strength', 'drop'),
        numberCell(step.size, 0, presentation, STEP, String(step.size), 'strength', 'n'),
        ...of(step, 'strength'),
        ...of(influence.steps[place], 'expectedInfluence')
      ]
    }))
  };
}
