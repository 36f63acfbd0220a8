import { capitalised } from '#lib/messages/sentence.ts';
import type { Equation, TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { inside, termName } from './names.ts';
import { heightName } from './present-joint.ts';
import type { Body } from './present.ts';
import type { ModelWorking } from './result-model.ts';
import type { ProfileWorking } from './result-tests.ts';

/** How far the log-likelihood falls where a coefficient is zero, and at the ends of its interval. */
export function presentProfile(part: ProfileWorking, working: ModelWorking, presentation: Presentation): Body {
  const { firth } = working;
  const message = presentation.say.messages.working.profile;
  return {
    blocks: [
      heightsTable(part, working, presentation),
      { kind: 'equations', items: [...equations(part, firth, presentation), ...odds(part, presentation)] }
    ],
    conventions: [message.convention[firth ? 'firth' : 'likelihood']]
  };
}

function heightsTable(part: ProfileWorking, { outcome, firth }: ModelWorking, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const { profile: message, model, prediction } = say.messages.working;
  const { estimate, heights, interval } = part;
  const [name, of] = [termName(part, presentation), inside(outcome, presentation)];
  const row = (id: 'estimate' | 'zero' | 'low' | 'high', b: number | null, height: number | null): TableRow => ({
    cells: [
      textCell(message[id]),
      numberCell(b, 3, presentation, id, 'b'),
      numberCell(height, 3, presentation, id, 'log-likelihood'),
      numberCell(height === null ? null : 2 * (heights.estimate - height), 3, presentation, id, 'fall')
    ]
  });
  return {
    kind: 'table',
    id: 'profile',
    title: capitalised(
      part.odds
        ? model.odds(name, of, say.number(part.odds.ratio, 2))
        : model.coefficient(name, of, say.number(estimate, 2))
    ),
    subtitle: message.subtitle,
    columns: [
      words(message.place, 'place'),
      numbers(prediction.coefficient, 'b'),
      numbers(heightName(firth), 'log_likelihood'),
      numbers(message.fall, 'fall')
    ],
    rows: [
      row('estimate', estimate, heights.estimate),
      row('zero', 0, heights.zero),
      row('low', interval.low, heights.low),
      row('high', interval.high, heights.high)
    ],
    notes: [
      ...(firth ? [message.penalty.subtitle] : []),
      ...(interval.low === null || interval.high === null ? [message.noEnd] : [])
    ]
  };
}

function equations(
  { se, statistic, p, heights, interval }: ProfileWorking,
  firth: boolean,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { profile: message, table, interval: between } = say.messages.working;
  const name = heightName(firth);
  const [top, zero] = [afterSign(heights.estimate, presentation), afterSign(heights.zero, presentation)];
  return [
    equation(message.se, 'SE', say.number(se, 3)),
    equation(
      message.test,
      'χ²',
      `2${TIMES}(${name} − ${name}₀)`,
      `2${TIMES}(${top} − ${zero})`,
      say.number(statistic, 3)
    ),
    equation(table.p('1'), 'p', 'P(X > χ²)', say.p(p)),
    equation(
      message.end(say.percent(interval.level)),
      `2${TIMES}(${name} − ${name}(b))`,
      say.number(interval.quantile, 3)
    ),
    equation(message.interval, 'b', between(endText(interval.low, presentation), endText(interval.high, presentation)))
  ];
}

function odds({ estimate, interval, odds: found }: ProfileWorking, presentation: Presentation): Equation[] {
  if (found === null) return [];
  const { say } = presentation;
  const { model: message, interval: between } = say.messages.working;
  const raised = (value: number | null): string =>
    value === null ? endText(null, presentation) : `exp(${say.number(value, 3)})`;
  return [
    equation(message.oddsRatio, 'OR', 'exp(b)', `exp(${say.number(estimate, 3)})`, say.number(found.ratio, 3)),
    equation(
      message.oddsInterval,
      'exp(b)',
      between(raised(interval.low), raised(interval.high)),
      between(endText(found.low, presentation), endText(found.high, presentation))
    )
  ];
}

function endText(value: number | null, { say }: Presentation): string {
  return value === null ? say.messages.working.profile.none : say.number(value, 3);
}
