import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { countText, spokenAnswer } from './names.ts';
import type { RatioWorking, RiskDifferenceWorking, RiskWorking, TableWorking } from './result-table.ts';

/** The last answer, the last group and the first, as they stand inside a sentence. */
export function contrastNames(
  { x, y }: TableWorking,
  { contrast: { side, event, group, against } }: Pick<RiskWorking, 'contrast'>,
  presentation: Presentation
): readonly [event: string, group: string, against: string] {
  const [groups, answers] = side === 'columns' ? [y, x] : [x, y];
  return [
    spokenAnswer(answers, event, presentation),
    spokenAnswer(groups, group, presentation),
    spokenAnswer(groups, against, presentation)
  ];
}

/** From the counts of two groups to how they differ, with its interval and test. */
export function riskEquations(working: TableWorking, measure: RiskWorking, presentation: Presentation): EquationsBlock {
  const names = contrastNames(working, measure, presentation);
  return {
    kind: 'equations',
    items:
      measure.by === 'risk-difference'
        ? [...shares(measure, names, presentation), ...difference(measure, presentation)]
        : [
            ...(measure.by === 'risk-ratio' ? shares(measure, names, presentation) : []),
            ...ratio(measure, names, presentation)
          ]
  };
}

/** The share of each group that gave the answer. */
function shares({ cells }: RiskWorking, [event, ...groups]: readonly string[], { say }: Presentation): Equation[] {
  const [a, b, c, d] = cells;
  const whole = (value: number) => countText(value, say);
  return groups.map((group, at) => {
    const [part, rest] = at === 0 ? [a, b] : [c, d];
    return equation(
      say.messages.working.risk.share(event ?? '', group),
      at === 0 ? 'p₁' : 'p₂',
      `${whole(part)} / ${whole(part + rest)}`,
      say.number(part / (part + rest), 4)
    );
  });
}

function difference(
  { cells, risks, wilson, estimate, low, high, level, se, test, z }: RiskDifferenceWorking,
  { say }: Presentation
): Equation[] {
  const { risk: message, interval, change } = say.messages.working;
  const [a, b, c, d] = cells;
  const sizes = [a + b, c + d].map((size) => countText(size, say));
  const number = (value: number) => say.number(value, 4);
  const percent = say.percent(level);
  const [p1 = '', p2 = ''] = risks.map(number);
  const [first, second] = wilson;
  const deviate = say.number(z, 3);
  const between = ([p = '', n = '']: readonly string[]) =>
    `(${p} + ${deviate}² / (2${TIMES}${n}) ± ${deviate}${TIMES}√(${p}${TIMES}(1 − ${p}) / ${n} + ${deviate}² / (4${TIMES}${n}²))) / (1 + ${deviate}² / ${n})`;
  const end = (sign: string, left: readonly [string, string], right: readonly [string, string]) =>
    `${number(estimate)} ${sign} √((${left.join(' − ')})² + (${right.join(' − ')})²)`;
  const [l1, u1, l2, u2] = [first.low, first.high, second.low, second.high].map(number) as [
    ...[string, string, string, string]
  ];
  return [
    equation(message.difference, 'd', `p₁ − p₂`, `${p1} − ${p2}`, number(estimate)),
    equation(
      message.wilson(percent, 'p₁'),
      'l₁, u₁',
      '(p + z² / 2n ± z · √(p(1 − p) / n + z² / 4n²)) / (1 + z² / n)',
      between([p1, sizes[0] ?? '']),
      interval(l1, u1)
    ),
    equation(message.wilson(percent, 'p₂'), 'l₂, u₂', between([p2, sizes[1] ?? '']), interval(l2, u2)),
    equation(
      message.newcombe.low(percent),
      'd − √((p₁ − l₁)² + (u₂ − p₂)²)',
      end('−', [p1, l1], [u2, p2]),
      number(low)
    ),
    equation(message.newcombe.high, 'd + √((u₁ − p₁)² + (p₂ − l₂)²)', end('+', [u1, p1], [p2, l2]), number(high)),
    equation(
      message.se,
      'se',
      '√(p₁(1 − p₁) / n₁ + p₂(1 − p₂) / n₂)',
      `√(${p1}${TIMES}(1 − ${p1}) / ${sizes[0] ?? ''} + ${p2}${TIMES}(1 − ${p2}) / ${sizes[1] ?? ''})`,
      number(se)
    ),
    ...(test === null
      ? []
      : [
          equation(message.z, 'z', 'd / se', `${number(estimate)} / ${number(se)}`, say.number(test.statistic, 3)),
          equation(change.normal, 'p', '2 · P(Z > |z|)', say.p(test.p))
        ])
  ];
}

function ratio(
  { by, cells, estimate, log, level, z }: RatioWorking,
  [event = '', group = '', against = '']: readonly string[],
  { say }: Presentation
): Equation[] {
  const { risk: message, interval, change } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const share = (part: number, rest: number) => say.number(part / (part + rest), 4);
  const [a, b, c, d] = cells;
  const [wa, wb, wc, wd] = cells.map((count) => countText(count, say)) as [...[string, string, string, string]];
  const [p1, p2] = [share(a, b), share(c, d)];
  const odds = by === 'odds-ratio';
  const [letter, formula, numbers] = odds
    ? (['OR', 'ad / (bc)', `${wa}${TIMES}${wd} / (${wb}${TIMES}${wc})`] as const)
    : (['RR', 'p₁ / p₂', `${p1} / ${p2}`] as const);
  const value = estimate === null ? '∞' : number(estimate);
  const found = equation(odds ? message.odds(event, group, against) : message.ratio, letter, formula, numbers, value);
  if (log === null) return [found];
  const se = number(log.se);
  return [
    found,
    odds
      ? equation(message.oddsSe, 'se', '√(1/a + 1/b + 1/c + 1/d)', `√(1/${wa} + 1/${wb} + 1/${wc} + 1/${wd})`, se)
      : equation(
          message.ratioSe,
          'se',
          '√((1 − p₁) / a + (1 − p₂) / c)',
          `√((1 − ${p1}) / ${wa} + (1 − ${p2}) / ${wc})`,
          se
        ),
    equation(
      message.interval(say.percent(level)),
      `${letter} · e^(±z · se)`,
      `${value}${TIMES}e^(±${number(z)}${TIMES}${se})`,
      interval(number(log.low), number(log.high))
    ),
    equation(message.z, 'z', `ln(${letter}) / se`, `ln(${value}) / ${se}`, number(log.statistic)),
    equation(change.normal, 'p', '2 · P(Z > |z|)', say.p(log.p))
  ];
}
