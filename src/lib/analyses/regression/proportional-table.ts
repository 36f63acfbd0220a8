import type { Test } from '#lib/stats/result.ts';
import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, pCell, textCell, variableCell, words } from '../grid.ts';
import { isSignificant } from './finding.ts';
import { pText } from '../p-text.ts';
import type { BrantTerm, Proportional, RegressionResult, Unknown } from './result.ts';

const isKnown = <Known extends object>(test: Known | Unknown): test is Known => !('why' in test);

/** Whether one odds ratio for each variable will do, by three tests; the likelihood ratio first, since it is the safest. */
export function proportionalTable(
  result: RegressionResult,
  tests: Proportional,
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.regression.proportional;
  const deciding = [tests.likelihoodRatio, tests.brant, tests.score].find((test): test is Test => isKnown(test));
  const verdict = !deciding ? 'unknown' : isSignificant(deciding.p) ? 'rejected' : 'kept';
  const { brant } = tests;
  return {
    kind: 'table',
    id: `regression-odds-${result.outcome}`,
    title:
      deciding && verdict !== 'unknown'
        ? message.title[verdict](pText(deciding.p, presentation))
        : message.title.unknown,
    subtitle: message.subtitle,
    columns: [words(message.test, 'test'), numbers('χ²', 'statistic'), numbers('df', 'df'), numbers('p', 'p')],
    rows: [
      row('likelihood-ratio', message.likelihoodRatio, tests.likelihoodRatio, presentation),
      row('brant', message.brant, brant, presentation),
      row('score', message.score, tests.score, presentation),
      ...(isKnown(brant) && brant.terms.length > 1
        ? [
            { heading: true, cells: [textCell(message.each)] },
            ...brant.terms.map((term) => ({
              cells: [variableCell(term.variable, presentation), ...cells(term, ['brant', term.variable], presentation)]
            }))
          ]
        : [])
    ],
    notes: [message.meaning[verdict], ...reasons(tests, presentation), message.scoreNote]
  };
}

function row(id: string, label: string, test: Proportional[keyof Proportional], presentation: Presentation): TableRow {
  const numbers = isKnown(test) ? test : { statistic: null, df: null, p: null };
  return { cells: [{ text: label, value: id }, ...cells(numbers, ['odds', id], presentation)] };
}

function cells(
  { statistic, df, p }: Omit<BrantTerm, 'variable'>,
  key: readonly string[],
  presentation: Presentation
): TableCell[] {
  return [
    numberCell(statistic, 2, presentation, ...key, 'statistic'),
    numberCell(typeof df === 'number' ? df : null, 0, presentation, ...key, 'df'),
    pCell(p, presentation, ...key, 'p')
  ];
}

/** Why there is a dash. */
function reasons({ likelihoodRatio, brant, score }: Proportional, { say }: Presentation): string[] {
  const words: Readonly<Record<string, string>> = say.messages.regression.proportional.why;
  const tests: readonly (Test | Unknown)[] = [likelihoodRatio, brant, score];
  const whys = tests.flatMap((test) => ('why' in test ? [test.why] : []));
  return [...new Set(whys)].flatMap((why) => words[why] ?? []);
}
