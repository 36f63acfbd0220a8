import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, Equation, TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { afterSign, equation, TIMES } from './equation.ts';
import { answerName, inside, termName } from './names.ts';
import { digitsOf, manyNote, READABLE } from './present-wald.ts';
import type { Body } from './present.ts';
import type { ModelWorking, ScoreTerm } from './result-model.ts';
import type { BrantWorking, LinesWorking } from './result-tests.ts';

/** Coefficients for all splits and for each, and the log-likelihoods of both models. */
export function presentLines(part: LinesWorking, working: ModelWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const { lines: message, score, prediction } = say.messages.working;
  const table: TableBlock = {
    kind: 'table',
    id: 'lines',
    title: message.finding(say.number(part.statistic, 2)),
    subtitle: message.subtitle,
    columns: [
      words(score.split, 'split'),
      words(prediction.term, 'term'),
      numbers(message.same, 'same'),
      numbers(message.own, 'own')
    ],
    rows: part.terms.map(({ between, term, same, own, ...of }) => ({
      cells: [
        splitCell(between, working, presentation),
        textCell(of.variable === null ? message.threshold : capitalised(termName(of, presentation))),
        numberCell(same, 3, presentation, between.below, term, 'same'),
        numberCell(own, 3, presentation, between.below, term, 'own')
      ]
    })),
    notes: []
  };
  return {
    blocks: [table, { kind: 'equations', items: lineEquations(part, presentation) }],
    conventions: [message.convention]
  };
}

function splitCell(
  { below, above }: ScoreTerm['between'],
  { outcome }: Pick<ModelWorking, 'outcome'>,
  presentation: Presentation
): TableCell {
  const answer = (value: string): string => answerName(outcome, value, true, presentation);
  return { ...textCell(capitalised(`${answer(below)} | ${answer(above)}`)), value: `${below}|${above}` };
}

function lineEquations(
  { same, own, splits, terms, statistic, df, p }: LinesWorking,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { lines: message, model, score, table } = say.messages.working;
  const [first, second] = [afterSign(own, presentation), afterSign(same, presentation)];
  return [
    equation(message.logSame, 'ln L₁', say.number(same, 3)),
    equation(message.logOwn, 'ln L₂', say.number(own, 3)),
    equation(
      model.ratio,
      'χ²',
      `2${TIMES}(ln L₂ − ln L₁)`,
      `2${TIMES}(${first} − ${second})`,
      say.number(statistic, 3)
    ),
    freedom(score.df, splits, terms.length / splits - 1, df),
    equation(table.p(String(df)), 'p', 'P(X > χ²)', say.p(p))
  ];
}

function freedom(label: string, splits: number, slopes: number, df: number): Equation {
  return equation(label, 'df', `(s − 1)${TIMES}k`, `(${splits} − 1)${TIMES}${slopes}`, String(df));
}

/** The differences between the coefficients of splits, and what each adds to the statistic. */
export function presentBrant(part: BrantWorking, working: ModelWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const { brant: message, score, table } = say.messages.working;
  const { splits, terms, statistic, df, p } = part;
  const blocks: Block[] = [
    brantTable(part, working, presentation),
    ...manyNote(part, presentation),
    {
      kind: 'equations',
      items: [
        equation(message.statistic, 'χ²', 'dᵀV⁻¹d', message.sumOf, say.number(statistic, 3)),
        freedom(score.df, splits, terms.length / (splits - 1), df),
        equation(table.p(String(df)), 'p', 'P(X > χ²)', say.p(p))
      ]
    }
  ];
  return { blocks, conventions: [message.convention] };
}

function brantTable(
  { of, terms, statistic }: BrantWorking,
  working: ModelWorking,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { brant: message, score, prediction, table, wald } = say.messages.working;
  const x = say.number(statistic, 2);
  const shown = terms.length > READABLE ? [] : terms;
  const digits = digitsOf(Math.min(...terms.map(({ covariances }, place) => covariances[place] as number)));
  return {
    kind: 'table',
    id: 'brant',
    title: of === null ? message.all(x) : message.one(inside(of, presentation), x),
    subtitle: message.subtitle,
    groups: [
      { label: '', span: 5 },
      ...(shown.length === 0 ? [] : [{ label: wald.covariances, span: shown.length }]),
      { label: '', span: 2 }
    ],
    columns: [
      words(score.split, 'split'),
      words(prediction.term, 'term'),
      numbers(message.own, 'b', false),
      numbers(message.first, 'first', false),
      numbers(message.difference, 'd'),
      ...shown.map((_, place) => numbers(String(place + 1), `v_${place + 1}`, false)),
      numbers('V⁻¹d', 'solved', false),
      numbers(`d${TIMES}(V⁻¹d)`, 'product')
    ],
    rows: [
      ...terms.map(({ between, term, own, first, difference, covariances, solved, ...named }, place) => {
        const key = [between.below, term];
        return {
          cells: [
            splitCell(between, working, presentation),
            textCell(wald.numbered(String(place + 1), capitalised(termName(named, presentation)))),
            numberCell(own, 3, presentation, ...key, 'b'),
            numberCell(first, 3, presentation, ...key, 'first'),
            numberCell(difference, 3, presentation, ...key, 'd'),
            ...shown.map((_, column) =>
              numberCell(covariances[column], digits, presentation, ...key, `v-${column + 1}`)
            ),
            numberCell(solved, 3, presentation, ...key, 'solved'),
            numberCell(difference * solved, 3, presentation, ...key, 'product')
          ]
        };
      }),
      {
        emphasis: true,
        cells: [
          textCell(table.sum),
          ...Array.from({ length: 5 + shown.length }, () => EMPTY),
          numberCell(statistic, 3, presentation, '*', 'product')
        ]
      }
    ],
    notes: []
  };
}
