import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { pearsonEquation } from './equations-table.ts';
import { countText, inside } from './names.ts';
import type { Measured } from './present-measure.ts';
import type { StrengthWorking, TableWorking } from './result-table.ts';

/** Cramér's V from chi-square, the noncentralities behind its interval, and V without its bias. */
export function presentStrength(working: TableWorking, measure: StrengthWorking, presentation: Presentation): Measured {
  const { say } = presentation;
  const message = say.messages.working.strength;
  const { estimate, low, high, level, noncentralities, unbiased } = measure;
  const [one, other] = [working.x, working.y].map(({ variable }) => inside(variable, presentation));
  const number = (value: number) => say.number(value, 3);
  return {
    finding: message.finding(one ?? '', other ?? '', number(estimate), say.percent(level), number(low), number(high)),
    blocks: [
      {
        kind: 'equations',
        items: [
          ...chiSquareAndV(working, measure, presentation),
          ...ends(working, measure, presentation),
          ...corrected(working, measure, presentation)
        ]
      }
    ],
    conventions: [
      message.convention,
      ...(noncentralities[1] > largest(working) ? [message.most] : []),
      ...(high < estimate ? [say.messages.working.below] : []),
      ...(unbiased === null ? [] : [message.bergsma]),
      message.spss
    ]
  };
}

function chiSquareAndV(working: TableWorking, { statistic, estimate }: StrengthWorking, { say }: Presentation) {
  const message = say.messages.working.table;
  const chi = say.number(statistic, 3);
  return [
    pearsonEquation(working, working.test?.expected ?? [], chi, say),
    equation(message.v, 'V', '√(χ² / (n · (m − 1)))', over(working, chi, say), say.number(estimate, 3))
  ];
}

/** What chi-square is at most: n (m − 1). */
function largest({ n, x, y }: TableWorking): number {
  return n * (Math.min(x.levels.length, y.levels.length) - 1);
}

/** A chi-square, or a noncentrality, over its largest. */
function over({ n, x, y }: TableWorking, value: string, say: Presentation['say']): string {
  return `√(${value} / (${countText(n, say)}${TIMES}(${Math.min(x.levels.length, y.levels.length)} − 1)))`;
}

function ends(
  working: TableWorking,
  { statistic, df, noncentralities, low, high, level }: StrengthWorking,
  { say }: Presentation
): Equation[] {
  const message = say.messages.working.strength;
  const [chi, freedom, tail] = [say.number(statistic, 3), say.number(df, 0), (1 - level) / 2];
  return ([1 - tail, tail] as const).flatMap((probability, at) => {
    const [letter, end] = at === 0 ? (['λ₁', low] as const) : (['λ₂', high] as const);
    const found = noncentralities[at] ?? 0;
    const [noncentrality, percent] = [say.number(found, found === 0 ? 0 : 3), say.percent(probability, 1)];
    return [
      equation(
        found === 0 ? message.none(chi, percent) : message.noncentrality(freedom, chi, percent),
        letter,
        noncentrality
      ),
      equation(
        at === 0 ? message.low(say.percent(level)) : message.high,
        at === 0 ? 'V₁' : 'V₂',
        `√(${letter} / (n · (m − 1)))`,
        over(working, noncentrality, say),
        say.number(end, 3)
      )
    ];
  });
}

function corrected(
  { n }: TableWorking,
  { statistic, df, unbiased }: StrengthWorking,
  { say }: Presentation
): Equation[] {
  if (unbiased === null) return [];
  const message = say.messages.working.strength;
  const { estimate, square, levels, room } = unbiased;
  const [number, whole] = [(value: number) => say.number(value, 4), (value: number) => countText(value, say)];
  return [
    equation(
      message.square,
      'φ²',
      'max(0, χ² / n − df / (n − 1))',
      `max(0, ${say.number(statistic, 3)} / ${whole(n)} − ${whole(df)} / (${whole(n)} − 1))`,
      number(square)
    ),
    equation(
      message.room,
      'q',
      'k − 1 − (k − 1)² / (n − 1)',
      `${whole(levels)} − 1 − (${whole(levels)} − 1)² / (${whole(n)} − 1)`,
      number(room)
    ),
    equation(message.corrected, 'V′', '√(φ² / q)', `√(${number(square)} / ${number(room)})`, say.number(estimate, 3))
  ];
}
