import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { intervalEquations } from './equations-resampled.ts';
import { inside } from './names.ts';
import { orderedTable } from './ordered-table.ts';
import { presentDropping } from './present-dropping.ts';
import { presentPermutation } from './present-permutation.ts';
import type { Body } from './present.ts';
import { equation } from './equation.ts';
import type { BcaWorking, DifferencesWorking, IntervalWorking, ResampledWorking } from './result-resampled.ts';

/** Ordered estimates of resamples, and what is read off them. */
export function presentResampled(working: ResampledWorking, presentation: Presentation): Body {
  switch (working.drawn) {
    case 'bca':
    case 'percentile':
    case 'edge':
    case 'difference':
      return presentInterval(working, presentation);
    case 'differences':
      return presentDifferences(working, presentation);
    case 'strength':
    case 'expected-influence':
      return presentDropping(working, presentation);
    case 'permutation':
      return presentPermutation(working, presentation);
  }
}

/** Two variables as one edge. */
function edgeName([x, y]: readonly [string, string], presentation: Presentation): string {
  return presentation.say.messages.working.pair(inside(x, presentation), inside(y, presentation));
}

function presentInterval(working: IntervalWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const { resampled: message, rounded } = say.messages.working;
  const { drawn, pair, other, n, seed, resamples, without, first, level, low, high, estimate, bca } = working;
  const number = (value: number) => say.number(value, 3);
  const name = edgeName(pair, presentation);
  const short = say.messages.working.ordinal.short[working.method];
  const subject = other === null ? message.between(short, name) : message.less(name, edgeName(other, presentation));
  const finding = message.finding(
    subject,
    number(estimate),
    say.percent(level),
    number(low.estimate),
    number(high.estimate)
  );
  const few = first.map((value) => number(value));
  const [all, seeded] = [say.number(resamples, 0), String(seed)];
  return {
    blocks: [
      orderedTable(
        [low, high],
        resamples - without,
        capitalised(finding),
        message.subtitle(say.number(n, 0), all, seeded, say.list(few)),
        presentation
      ),
      ...(bca?.jackknife ? [jackknifeTable(bca.jackknife, short, presentation)] : []),
      { kind: 'equations', items: intervalEquations(working, presentation) }
    ],
    conventions: [
      message.convention[drawn],
      ...(other === null ? [] : [message.same]),
      ...(without === 0 ? [] : [message.without]),
      rounded
    ]
  };
}

/** The estimate without one respondent, and of how many respondents that is. */
function jackknifeTable(
  values: NonNullable<BcaWorking['jackknife']>,
  measure: string,
  presentation: Presentation
): TableBlock {
  const { resampled: message, count } = presentation.say.messages.working;
  const mean = values.reduce((sum, { value, n }) => sum + value * n, 0) / values.reduce((sum, { n }) => sum + n, 0);
  return {
    kind: 'table',
    id: 'jackknife',
    minor: true,
    title: message.jackknife,
    subtitle: message.jackknifeSubtitle(presentation.say.number(mean, 4)),
    columns: [numbers(measure, 'estimate'), numbers(count, 'n'), numbers('l', 'l')],
    rows: values.map(({ value, n }, place): TableRow => {
      const key = String(place + 1);
      return {
        cells: [
          numberCell(value, 4, presentation, 'jackknife', key, 'estimate'),
          numberCell(n, 0, presentation, 'jackknife', key, 'n'),
          numberCell(mean - value, 4, presentation, 'jackknife', key, 'l')
        ]
      };
    }),
    notes: []
  };
}

function presentDifferences(working: DifferencesWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const { resampled: message, rounded } = say.messages.working;
  const { pair, estimate, others, differing, seed, resamples, level } = working;
  const name = edgeName(pair, presentation);
  const [some, all] = [say.number(differing, 0), say.number(others.length, 0)];
  return {
    blocks: [
      {
        kind: 'table',
        id: 'differences',
        title: capitalised(message.differing(name, some, all)),
        subtitle: message.differencesSubtitle(
          say.number(estimate, 3),
          say.percent(level),
          say.number(resamples, 0),
          String(seed)
        ),
        columns: [
          words(message.other, 'other'),
          numbers(message.difference, 'difference'),
          numbers(message.lower, 'low'),
          numbers(message.upper, 'high'),
          words(message.differs, 'differs')
        ],
        rows: others.map(({ edge, estimate: difference, low, high, differs }): TableRow => {
          const cell = (value: number, what: string) => numberCell(value, 3, presentation, ...edge, what);
          return {
            emphasis: differs,
            cells: [
              { text: capitalised(edgeName(edge, presentation)), value: edge.join(' ') },
              cell(difference, 'difference'),
              cell(low, 'low'),
              cell(high, 'high'),
              textCell(differs ? message.yes : message.no)
            ]
          };
        }),
        notes: []
      },
      { kind: 'equations', items: [equation(message.countDiffering, 'd', some)] }
    ],
    conventions: [message.convention.differences, message.same, rounded]
  };
}
