import { capitalised } from '#lib/messages/sentence.ts';
import type { EquationsBlock, TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { decimalsOf, exact, inside } from './names.ts';
import type { Body } from './present.ts';
import type { RepeatedWorking } from './result-repeated.ts';
import type { WorkingResult } from './result.ts';

/** The rank sums, the ties, and from them chi-square and W. */
export function presentRepeated(
  { weighted }: WorkingResult,
  working: RepeatedWorking,
  presentation: Presentation
): Body {
  const message = presentation.say.messages.working;
  const { ties, coded, two } = working;
  return {
    blocks: [
      sumsTable(working, presentation),
      ...(ties.length === 0 ? [] : [tiesTable(working, presentation)]),
      equations(working, presentation)
    ],
    conventions: [
      message.repeated.convention,
      ...(two ? [message.repeated.cochran] : []),
      coded ? message.change.coded : message.change.read,
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

function sumsTable(
  { variables, rankSums, meanRanks, n, between, statistic, kendallsW }: RepeatedWorking,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { repeated: message, groups, table } = say.messages.working;
  const middle = (n * (variables.length + 1)) / 2;
  const cell = (value: number, decimals: number, ...ref: string[]): TableCell =>
    numberCell(value, decimals, presentation, ...ref);
  const decimals = Math.max(...rankSums.map((sum) => decimalsOf(sum, 2)));
  const squared = Math.max(...rankSums.map((sum) => decimalsOf((sum - middle) ** 2, 3)));
  const sum = rankSums.reduce((all, each) => all + each, 0);
  return {
    kind: 'table',
    id: 'ranks',
    title: capitalised(
      message.finding(exact(variables.length, 0, presentation), say.number(statistic, 2), say.number(kendallsW, 2))
    ),
    subtitle: message.subtitle(exact(n, 2, presentation)),
    columns: [
      words(say.messages.common.variable, 'variable'),
      numbers(groups.rankSum, 'rank_sum'),
      numbers(groups.meanRank, 'mean_rank'),
      numbers('R − M', 'difference', false),
      numbers('(R − M)²', 'square', false)
    ],
    rows: [
      ...variables.map((variable, place) => {
        const rankSum = rankSums[place] as number;
        const away = rankSum - middle;
        return {
          cells: [
            textCell(capitalised(inside(variable, presentation))),
            cell(rankSum, decimals, variable, 'rank-sum'),
            cell(meanRanks[place] as number, 3, variable, 'mean-rank'),
            cell(away, decimals, variable, 'difference'),
            cell(away ** 2, squared, variable, 'square')
          ]
        };
      }),
      {
        emphasis: true,
        cells: [
          textCell(table.sum),
          cell(sum, decimals, '*', 'rank-sum'),
          EMPTY,
          EMPTY,
          cell(between, squared, '*', 'square')
        ]
      }
    ],
    notes: []
  };
}

const tiedOf = ({ ties }: RepeatedWorking): number =>
  ties.reduce((sum, { size, count }) => sum + count * (size ** 3 - size), 0);

function tiesTable(working: RepeatedWorking, presentation: Presentation): TableBlock {
  const { repeated: message, table } = presentation.say.messages.working;
  const cell = (value: number, ...ref: string[]): TableCell =>
    numberCell(value, decimalsOf(value, 2), presentation, 'tie', ...ref);
  return {
    kind: 'table',
    id: 'ties',
    minor: true,
    title: message.ties,
    subtitle: message.tiesSubtitle,
    columns: [
      numbers(message.size, 'size'),
      numbers(message.times, 'count'),
      numbers('t³ − t', 'cube', false),
      numbers(message.product, 'product', false)
    ],
    rows: [
      ...working.ties.map(({ size, count }) => {
        const cube = size ** 3 - size;
        const key = String(size);
        return {
          cells: [
            cell(size, key, 'size'),
            cell(count, key, 'count'),
            cell(cube, key, 'cube'),
            cell(count * cube, key, 'sum')
          ]
        };
      }),
      { emphasis: true, cells: [textCell(table.sum), EMPTY, EMPTY, cell(tiedOf(working), '*', 'sum')] }
    ],
    notes: []
  };
}

function equations(working: RepeatedWorking, presentation: Presentation): EquationsBlock {
  const { say } = presentation;
  const { repeated: message, table } = say.messages.working;
  const { n, variables, between, squares, statistic, df, p, kendallsW } = working;
  const short = (value: number) => exact(value, 3, presentation);
  const [size, k, chi] = [exact(n, 2, presentation), String(variables.length), say.number(statistic, 3)];
  return {
    kind: 'equations',
    items: [
      equation(
        message.middle,
        'M',
        'n(k + 1) / 2',
        `${size}${TIMES}(${k} + 1) / 2`,
        short((n * (variables.length + 1)) / 2)
      ),
      equation(message.between, 'SSb', message.betweenOf, short(between)),
      ...(working.ties.length === 0
        ? [equation(message.squares, 'SSt', 'n(k³ − k) / 12', `${size}${TIMES}(${k}³ − ${k}) / 12`, short(squares))]
        : [
            equation(message.tied, 'T', message.tiedOf, short(tiedOf(working))),
            equation(
              message.squares,
              'SSt',
              '(n(k³ − k) − T) / 12',
              `(${size}${TIMES}(${k}³ − ${k}) − ${short(tiedOf(working))}) / 12`,
              short(squares)
            )
          ]),
      equation(
        message.chiSquare,
        'χ²',
        `(k − 1)${TIMES}SSb / SSt`,
        `(${k} − 1)${TIMES}${short(between)} / ${short(squares)}`,
        chi
      ),
      equation(table.p(exact(df, 0, presentation)), 'p', 'P(X > χ²)', say.p(p)),
      equation(message.w, 'W', 'χ² / (n(k − 1))', `${chi} / (${size}${TIMES}(${k} − 1))`, say.number(kendallsW, 3))
    ]
  };
}
