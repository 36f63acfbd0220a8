import type { Equation, EquationsBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { betaEquations, oddsEnds } from './equations-effects.ts';
import { noncentralEquations } from './equations-noncentral.ts';
import { exact } from './names.ts';
import { meanEquations } from './present-mean.ts';
import type { ChangeWorking, McNemarWorking, MeanChangeWorking, RanksWorking, SignWorking } from './result-change.ts';

/** From the changes to the tests of them; nothing where nobody changed. */
export function changeEquations(working: ChangeWorking, presentation: Presentation): EquationsBlock[] {
  const items = itemsOf(working, presentation);
  return items.length === 0 ? [] : [{ kind: 'equations', items }];
}

function itemsOf(working: ChangeWorking, presentation: Presentation): Equation[] {
  const { test } = working;
  switch (test.by) {
    case 'means':
      return byMeans(test, presentation);
    case 'ranks':
      return [...byRanks(working, test, presentation), ...bySigns(working, test.sign, presentation)];
    case 'mcnemar':
      return mcNemar(test, presentation);
  }
}

function byMeans({ mean, t }: MeanChangeWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const size = exact(mean.n, 2, presentation);
  return [
    ...meanEquations(mean, presentation),
    ...(t === null || mean.spread === null
      ? []
      : [
          equation(
            message.correlation.t,
            't',
            'm / se',
            `${number(mean.mean)} / ${number(mean.spread.se)}`,
            number(t.statistic)
          ),
          equation(message.correlation.p(exact(t.df, 2, presentation)), 'p', '2 · P(T > |t|)', say.p(t.p)),
          equation(
            message.change.effects.means,
            'd',
            'm / s',
            `${number(mean.mean)} / ${number(mean.spread.sd)}`,
            number(t.effect.estimate)
          ),
          ...noncentralEquations(
            { ...t, noncentrality: t.effect.noncentrality },
            { ...t.effect, letter: 'd', formula: 'δ / √n', scaled: (delta) => `${delta} / √${size}` },
            presentation
          )
        ])
  ];
}

function byRanks(
  { falls, rises, convention }: ChangeWorking,
  { wilcoxon, squares }: RanksWorking,
  presentation: Presentation
): Equation[] {
  if (wilcoxon === null) return [];
  const { say } = presentation;
  const message = say.messages.working.change;
  const { plus, minus, statistic, p, effect, interval } = wilcoxon;
  const number = (value: number) => say.number(value, 3);
  const sum = (value: number) => exact(value, 2, presentation);
  const half = corrected((plus - minus) / 2, convention === 'r' ? 0.5 : 0, presentation);
  const m = sum(falls + rises);
  const root = `√(${sum(squares)} / 4)`;
  return [
    equation(message.plusSum, 'V', message.plusOf, sum(plus)),
    equation(message.minusSum, 'V₋', message.minusOf, sum(minus)),
    equation(
      message.z,
      'z',
      `((V − V₋) / 2${half.sign}) / √(Σ${message.rankSquares} / 4)`,
      half.nothing ? `0 / ${root}` : `((${sum(plus)} − ${sum(minus)}) / 2${half.text}) / ${root}`,
      number(statistic)
    ),
    equation(message.normal, 'p', '2 · P(Z > |z|)', say.p(p)),
    equation(
      message.effects.ranks,
      'r',
      '(V − V₋) / (V + V₋)',
      `(${sum(plus)} − ${sum(minus)}) / ${sum(plus + minus)}`,
      number(effect)
    ),
    ...(interval === null
      ? []
      : [
          equation(
            message.interval(say.percent(interval.level)),
            `tanh(artanh r ± z${TIMES}√((2m + 1) / (${say.number(1.5, 1)}${TIMES}m${TIMES}(m + 1))))`,
            `tanh(artanh ${number(effect)} ± ${number(interval.z)}${TIMES}√((2${TIMES}${m} + 1) / (${say.number(1.5, 1)}${TIMES}${m}${TIMES}(${m} + 1))))`,
            say.messages.working.interval(number(interval.low), number(interval.high))
          )
        ])
  ];
}

function bySigns(
  { falls, rises, convention }: ChangeWorking,
  sign: SignWorking | null,
  presentation: Presentation
): Equation[] {
  if (sign === null) return [];
  const { say } = presentation;
  const message = say.messages.working.change;
  const whole = (value: number) => exact(value, 2, presentation);
  const half = corrected(rises - falls, convention === 'spss' ? 1 : 0, presentation);
  const root = `√(${whole(rises)} + ${whole(falls)})`;
  return [
    equation(
      message.share,
      'π',
      `${whole(rises)} / (${whole(rises)} + ${whole(falls)})`,
      say.number(sign.share, 4),
      say.percent(sign.share, 1)
    ),
    equation(
      message.signZ,
      'z',
      half.nothing ? `0 / ${root}` : `(${whole(rises)} − ${whole(falls)}${half.text}) / ${root}`,
      say.number(sign.statistic, 3)
    ),
    equation(message.normal, 'p', '2 · P(Z > |z|)', say.p(sign.p)),
    ...binomial(sign.pExact, rises, falls, presentation),
    ...(sign.interval === null
      ? []
      : betaEquations(rises, rises + falls, [sign.interval.low, sign.interval.high], sign.interval.level, presentation))
  ];
}

/** What is taken off the distance, in letters and in numbers; `nothing` is left where it is larger. */
function corrected(distance: number, off: number, { say }: Presentation) {
  const text = off === 0 ? '' : ` ${distance < 0 ? '+' : '−'} ${say.number(off, Number.isInteger(off) ? 0 : 1)}`;
  return { sign: text, text, nothing: Math.abs(distance) <= off };
}

function binomial(p: number | null, one: number, other: number, presentation: Presentation): Equation[] {
  if (p === null) return [];
  const { say } = presentation;
  const message = say.messages.working.change;
  const whole = (value: number) => exact(value, 2, presentation);
  const least = whole(Math.min(one, other));
  return [equation(message.binomial(whole(one + other)), 'p', `2 · P(X ≤ ${least})`, say.p(p))];
}

function mcNemar({ cells, chiSquare }: McNemarWorking, presentation: Presentation): Equation[] {
  if (chiSquare === null) return [];
  const { say } = presentation;
  const { change: message, table } = say.messages.working;
  const [b, c] = [cells[0][1], cells[1][0]];
  const [rose, fell] = [exact(b, 2, presentation), exact(c, 2, presentation)];
  const { statistic, df, p, pExact, oddsRatio, interval } = chiSquare;
  return [
    equation(
      message.mcnemar,
      'χ²',
      '(|b − c| − 1)² / (b + c)',
      Math.abs(b - c) < 1 ? `0 / (${rose} + ${fell})` : `(|${rose} − ${fell}| − 1)² / (${rose} + ${fell})`,
      say.number(statistic, 3)
    ),
    equation(table.p(say.number(df, 0)), 'p', 'P(X > χ²)', say.p(p)),
    ...binomial(pExact, b, c, presentation),
    ...(oddsRatio === null
      ? []
      : [equation(message.oddsRatio, 'OR', 'b / c', `${rose} / ${fell}`, say.number(oddsRatio, 3))]),
    ...(interval === null ? [] : oddsEnds(b, c, interval, presentation))
  ];
}
