import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, Equation, TableBlock, TextBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { exact, termName } from './names.ts';
import type { LinearFitWorking, WaldWorking } from './result-model.ts';

/** Coefficients whose covariances are shown. */
export const READABLE = 8;

/** What a squared residual is divided by. */
const MIDDLE: Readonly<Record<WaldWorking['kind'], string>> = {
  HC0: 'e²',
  HC1: `e²${TIMES}n / df`,
  HC2: 'e² / (1 − h)',
  HC3: 'e² / (1 − h)²'
};

/** The coefficients with their robust covariances, and from them F. */
export function waldBlocks(
  wald: WaldWorking,
  { df }: Pick<LinearFitWorking, 'df'>,
  presentation: Presentation
): Block[] {
  const { say } = presentation;
  const { wald: message } = say.messages.working;
  const titles = { title: message.finding(wald.kind, say.number(wald.statistic, 2)), subtitle: message.subtitle };
  return [
    waldTable(wald, titles, presentation),
    ...manyNote(wald, presentation),
    { kind: 'equations', items: equations(wald, df, presentation) }
  ];
}

/** Where a table has no covariances, for there are too many. */
export function manyNote({ terms }: { readonly terms: readonly unknown[] }, { say }: Presentation): TextBlock[] {
  const { many } = say.messages.working.wald;
  return terms.length > READABLE ? [{ kind: 'text', style: 'note', runs: [{ text: many }] }] : [];
}

/** Coefficients with their covariances, and what each adds to bᵀ V⁻¹ b. */
export function waldTable(
  { terms, square }: Pick<WaldWorking, 'terms' | 'square'>,
  titles: Pick<TableBlock, 'title' | 'subtitle'>,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { wald: message, prediction, table } = say.messages.working;
  const shown = terms.length > READABLE ? [] : terms;
  const least = Math.min(...terms.map(({ covariances }, place) => covariances[place] as number));
  const [ofV, ofB] = [digitsOf(least), digitsOf(Math.sqrt(least))];
  return {
    kind: 'table',
    id: 'wald',
    ...titles,
    groups: [
      { label: '', span: 2 },
      ...(shown.length === 0 ? [] : [{ label: message.covariances, span: shown.length }]),
      { label: '', span: 2 }
    ],
    columns: [
      words(prediction.term, 'term'),
      numbers(prediction.coefficient, 'b'),
      ...shown.map((_, place) => numbers(String(place + 1), `v_${place + 1}`, false)),
      numbers('V⁻¹b', 'solved', false),
      numbers(`b${TIMES}(V⁻¹b)`, 'product')
    ],
    rows: [
      ...terms.map(({ term, estimate, covariances, solved, ...of }, place) => ({
        cells: [
          textCell(message.numbered(String(place + 1), capitalised(termName(of, presentation)))),
          numberCell(estimate, ofB, presentation, term, 'b'),
          ...shown.map((other, column) => numberCell(covariances[column], ofV, presentation, term, other.term)),
          numberCell(solved, 3, presentation, term, 'solved'),
          numberCell(estimate * solved, 3, presentation, term, 'product')
        ]
      })),
      {
        emphasis: true,
        cells: [
          textCell(table.sum),
          EMPTY,
          ...shown.map(() => EMPTY),
          EMPTY,
          numberCell(square, 3, presentation, '*', 'product')
        ]
      }
    ],
    notes: []
  };
}

/** Robust covariances of all coefficients. */
export function sandwich(kind: WaldWorking['kind']): string {
  return `(XᵀX)⁻¹${TIMES}Xᵀ${TIMES}diag(${MIDDLE[kind]})${TIMES}X${TIMES}(XᵀX)⁻¹`;
}

/** Decimals that show a small number by three digits or more. */
export function digitsOf(value: number): number {
  return value > 0 ? Math.min(12, Math.max(3, 2 - Math.floor(Math.log10(value)))) : 3;
}

function equations(
  { kind, terms, square, statistic, p }: WaldWorking,
  df: number,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { wald: message, model } = say.messages.working;
  const k = String(terms.length);
  return [
    equation(message.sandwich, 'V', sandwich(kind)),
    equation(message.square, 'W', 'bᵀV⁻¹b', message.squareOf, say.number(square, 3)),
    equation(model.f, 'F', 'W / k', `${say.number(square, 3)} / ${k}`, say.number(statistic, 3)),
    equation(model.pF(k, exact(df, 2, presentation)), 'p', 'P(X > F)', say.p(p))
  ];
}
