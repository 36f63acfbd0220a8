import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, Equation, TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, pCell, textCell, words } from '../grid.ts';
import { pText } from '../p-text.ts';
import { equation, TIMES } from './equation.ts';
import { tailOf } from './equations-tested.ts';
import { exact, factor, inside, probability, probabilityCell } from './names.ts';
import type { Body } from './present.ts';
import type { AdjustedPs, AdjustedWorking, OneTest } from './result-adjusted.ts';

/** What a test is called. */
type Named = (test: OneTest) => string;

/** All pairs by their p, and how that of one is adjusted. */
export function presentAdjusted(working: AdjustedWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const message = say.messages.working;
  const named: Named = ({ first, second }) => message.pair(inside(first, presentation), inside(second, presentation));
  const { asked, alternative, controls, weighted } = working;
  const title = message.adjusted.finding(capitalised(named(asked)), pText(asked.adjusted, presentation));
  return {
    blocks: [
      ...(working.tests === null ? [{ kind: 'heading', level: 2, text: title } as const] : []),
      ...adjustedBlocks(working, { title, named, before: testEquations(working, presentation) }, presentation)
    ],
    conventions: [
      message.adjusted.rho[alternative](message.ordinal.names[working.coefficient], working.asRead),
      ...(working.complete ? [message.adjusted.complete] : []),
      ...(controls.length === 0
        ? []
        : [message.adjusted.partial(say.list(controls.map((name) => inside(name, presentation))))]),
      ...adjustedConventions(working, presentation),
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

/** The table of all tests, unless they are too many, and the equations of the one asked for. */
export function adjustedBlocks(
  working: AdjustedPs,
  around: {
    readonly title: string;
    readonly named: Named;
    readonly minor?: true;
    /** How the p that is adjusted is had. */
    readonly before?: readonly Equation[];
  },
  presentation: Presentation
): Block[] {
  return [
    ...(working.tests === null ? [] : [testsTable(working, working.tests, around, presentation)]),
    { kind: 'equations', items: [...(around.before ?? []), ...equations(working, presentation)] }
  ];
}

export function adjustedConventions({ method, tests }: AdjustedPs, { say }: Presentation): string[] {
  const message = say.messages.working.adjusted;
  return [message.convention[method], tests === null ? message.many : message.spss];
}

function testsTable(
  { asked, count }: AdjustedPs,
  tests: NonNullable<AdjustedPs['tests']>,
  { title, named, minor }: { readonly title: string; readonly named: Named; readonly minor?: true },
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const message = say.messages.working;
  return {
    kind: 'table',
    id: 'adjusted',
    ...(minor ? { minor } : {}),
    title,
    subtitle: message.adjusted.subtitle(say.number(count, 0)),
    columns: [
      numbers(message.adjusted.place, 'place'),
      words(message.adjusted.test, 'test'),
      numbers('n', 'n', false),
      numbers('p', 'p'),
      numbers(message.adjusted.factor, 'factor'),
      numbers(message.adjusted.product, 'product', false),
      numbers(message.adjusted.adjusted, 'p_adjusted')
    ],
    rows: tests.map((test) => {
      const { first, second, place, n, p, factor, adjusted } = test;
      const key = ['adjusted', first, second];
      return {
        ...(place === asked.place ? { emphasis: true } : {}),
        cells: [
          numberCell(place, 0, presentation),
          textCell(capitalised(named(test))),
          numberCell(n, Number.isInteger(n) ? 0 : 1, presentation, ...key, 'n'),
          probabilityCell(p, presentation, ...key, 'p'),
          { ...numberCell(factor, 3, presentation, ...key, 'factor'), text: exact(factor, 3, presentation) },
          probabilityCell(p * factor, presentation, ...key, 'product'),
          pCell(adjusted, presentation, ...key, 'p-adjusted')
        ]
      };
    }),
    notes: []
  };
}

/** From the coefficient to its p, where that is not the plain one. */
function testEquations(
  { test, asked, alternative, coefficient }: AdjustedWorking,
  presentation: Presentation
): Equation[] {
  if (test?.statistic === undefined || test.statistic === null) return [];
  const { say } = presentation;
  const { adjusted: message, correlation } = say.messages.working;
  const df = exact(test.df, 2, presentation);
  const letter = coefficient === 'pearson' ? 'r' : 'rho';
  const rho = factor(Number(test.estimate.toFixed(3)), 3, presentation);
  return [
    equation(
      correlation.t,
      't',
      `${letter} · √(df / (1 − ${letter}²))`,
      `${rho}${TIMES}√(${df} / (1 − ${rho}²))`,
      say.number(test.statistic, 3)
    ),
    equation(
      alternative === 'two-sided' ? correlation.p(df) : message.oneSided(df),
      'p',
      tailOf(alternative, 't'),
      probability(asked.p, presentation)
    )
  ];
}

/** Letters of what p is multiplied by. */
const FACTORS = { bonferroni: 'm', holm: '(m − i + 1)', bh: 'm / i', by: `m${TIMES}c / i` } as const;

function equations({ method, count, asked, beside }: AdjustedPs, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.adjusted;
  const { place, p, factor, adjusted } = asked;
  const [m, i] = [say.number(count, 0), say.number(place, 0)];
  const sum = say.number((factor * place) / count, 3);
  const numbers = { bonferroni: m, holm: `(${m} − ${i} + 1)`, bh: `${m} / ${i}`, by: `${m}${TIMES}${sum} / ${i}` };
  const product = probability(p * factor, presentation);
  const multiplied = (letter: string, value: string): Equation =>
    equation(
      message.multiplied[method],
      letter,
      `${FACTORS[method]}${TIMES}p`,
      `${numbers[method]}${TIMES}${probability(p, presentation)}`,
      value
    );
  const constant = method === 'by' ? [equation(message.harmonic, 'c', '1 + 1/2 + … + 1/m', sum)] : [];
  const above = p * factor > 1;
  if (beside === null && !above) return [...constant, multiplied('p′', say.p(adjusted))];
  const limit = method === 'holm' ? message.larger : message.smaller;
  const limited = beside === null ? product : limit(product, probability(beside, presentation));
  const result = adjusted === 1 && above ? message.most(limited) : limited;
  return [...constant, multiplied('q', product), equation(message.result[method], 'p′', result, say.p(adjusted))];
}
