import type { Equation, TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, variableCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { rhoError, scaleEquations, square, tEquations } from './equations-tested.ts';
import { factor, inside, titled } from './names.ts';
import type { Body } from './present.ts';
import type { PartialWorking } from './result-partial.ts';
import type { WorkingResult } from './result.ts';

/** As many columns as can be read beside each other. */
const MOST_COLUMNS = 12;

/** The correlations of all, and what is left of one of them when others are held constant. */
export function presentPartial(result: WorkingResult, working: PartialWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const { partial: message, correlation, pearson, rounded } = say.messages.working;
  const { names, method, correlations, inverse, interval, alternative } = working;
  const [x = '', y = '', ...controls] = names.map((name) => inside(name, presentation));
  const held = say.list(controls);
  const finding = message.finding[method](x, y, held, say.number(working.estimate, 3));
  const [letter, convention] = [method === 'spearman' ? 'spearman' : 'pearson', working.convention] as const;
  const ofInterval = letter === 'pearson' ? correlation.intervals.fisher : correlation.intervals[convention];
  const listed = inverse !== null && controls.length > 1;
  return {
    blocks: [
      matrixTable('correlations', names, correlations, presentation, {
        title: titled(result, finding, presentation),
        subtitle: message.subtitle[method](say.number(working.n, 0))
      }),
      ...(listed
        ? [
            matrixTable('inverse', names, inverse, presentation, {
              title: message.inverse,
              subtitle: message.inverseSubtitle,
              minor: true
            })
          ]
        : []),
      { kind: 'equations', items: equations(working, presentation) }
    ],
    conventions: [
      message.convention,
      ...(letter === 'pearson' ? [pearson.convention] : []),
      ...(alternative === 'two-sided' ? [] : [say.messages.working.ordinal.oneSided[alternative]]),
      ...(interval ? [ofInterval, message.interval] : []),
      rounded
    ]
  };
}

function matrixTable(
  id: string,
  names: readonly string[],
  matrix: readonly (readonly number[])[],
  presentation: Presentation,
  head: Pick<TableBlock, 'title' | 'subtitle'> & { readonly minor?: true }
): TableBlock {
  const across = names.slice(0, MOST_COLUMNS);
  return {
    kind: 'table',
    id,
    ...head,
    columns: [
      words(presentation.say.messages.common.variable, 'variable'),
      ...across.map((name, place) => numbers(String(place + 1), `with_${name}`))
    ],
    rows: names.map((name, row) => {
      const cell = variableCell(name, presentation);
      return {
        emphasis: row < 2,
        cells: [
          { ...cell, text: `${row + 1}. ${cell.text}` },
          ...across.map((other, column) => numberCell(matrix[row]?.[column], 4, presentation, id, name, other))
        ]
      };
    }),
    notes: []
  };
}

function equations(working: PartialWorking, presentation: Presentation): Equation[] {
  const { method, estimate, interval, n, convention, names, statistic } = working;
  const letter = method === 'spearman' ? 'rho' : 'r';
  const controls = names.length - 2;
  const error =
    method === 'pearson'
      ? { label: presentation.say.messages.working.correlation.se.fisher, letters: '1', numbers: '1' }
      : rhoError(convention, estimate, presentation);
  return [
    ...(statistic === null ? [] : [coefficientEquation(working, letter, presentation)]),
    ...tEquations(working, { letter, df: 'df' }, presentation),
    ...scaleEquations({ estimate, interval, size: { n, controls } }, letter, error, presentation)
  ];
}

/** By the correlations themselves where one is held constant, else by their inverse. */
function coefficientEquation(
  { correlations, inverse, names, estimate }: PartialWorking,
  letter: 'rho' | 'r',
  presentation: Presentation
): Equation {
  const { say } = presentation;
  const message = say.messages.working.partial;
  const number = (value: number) => say.number(value, 4);
  const value = say.number(estimate, 3);
  const of = (matrix: readonly (readonly number[])[] | null, i: number, j: number) => matrix?.[i]?.[j] ?? 0;
  if (names.length > 3 || inverse === null) {
    const [both, first, second] = [of(inverse, 0, 1), of(inverse, 0, 0), of(inverse, 1, 1)];
    return equation(
      message.coefficient,
      letter,
      '−k₁₂ / √(k₁₁ · k₂₂)',
      `${both < 0 ? number(-both) : `−${number(both)}`} / √(${number(first)}${TIMES}${number(second)})`,
      value
    );
  }
  const [pair, x, y] = [of(correlations, 0, 1), of(correlations, 0, 2), of(correlations, 1, 2)];
  const times = `${factor(Number(x.toFixed(4)), 4, presentation)}${TIMES}${factor(Number(y.toFixed(4)), 4, presentation)}`;
  return equation(
    message.coefficient,
    letter,
    '(r₁₂ − r₁₃ · r₂₃) / √((1 − r₁₃²) · (1 − r₂₃²))',
    `(${number(pair)} − ${times}) / √((1 − ${square(number(x))})${TIMES}(1 − ${square(number(y))}))`,
    value
  );
}
