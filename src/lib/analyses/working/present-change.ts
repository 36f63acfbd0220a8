import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { pText } from '../p-text.ts';
import { changeEquations } from './equations-change.ts';
import { answerName, decimalsOf, exact, inside } from './names.ts';
import { adjustedBlocks, adjustedConventions } from './present-adjusted.ts';
import { exactBlocks, exactConventions } from './present-exact.ts';
import { valuesTable } from './present-mean.ts';
import { headOf } from './present-two-way.ts';
import type { Body } from './present.ts';
import type { AdjustedPs, OneTest } from './result-adjusted.ts';
import type { ChangeWorking, McNemarWorking, RankedDifference, RanksWorking } from './result-change.ts';
import type { WorkingResult } from './result.ts';

/** How many changed by how much, and from it the test of the mean change, of the signed ranks, or McNemar's. */
export function presentChange({ weighted }: WorkingResult, working: ChangeWorking, presentation: Presentation): Body {
  const message = presentation.say.messages.working;
  const { test, coded, scored, convention, unlisted, falls, rises, adjusted } = working;
  const exactP = test.by === 'ranks' && test.wilcoxon !== null ? test.wilcoxon.exact : null;
  const title = titleOf(working, presentation);
  return {
    blocks: [
      headBlock(working, title, presentation),
      ...changeEquations(working, presentation),
      ...exactBlocks(exactP, [falls + rises], presentation),
      ...(adjusted === null ? [] : adjustedOf(adjusted, presentation))
    ],
    conventions: [
      message.change.convention[test.by],
      ...exactConventions(exactP, presentation),
      ...effectConventions(test, presentation),
      ...(test.by === 'ranks' ? [message.change.continuity[convention]] : []),
      ...(adjusted === null ? [] : adjustedConventions(adjusted, presentation)),
      coded ? message.change.coded : message.change.read,
      ...(unlisted !== null && test.by !== 'mcnemar' ? [message.mean[unlisted]] : []),
      ...(scored ? [message.scored] : []),
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

/** The p values of every two variables, and how that of these two is adjusted. */
function adjustedOf(adjusted: AdjustedPs, presentation: Presentation): Block[] {
  const { say } = presentation;
  const named = ({ first, second }: OneTest) =>
    say.messages.working.pair(inside(first, presentation), inside(second, presentation));
  const { asked } = adjusted;
  const title = say.messages.working.adjusted.finding(capitalised(named(asked)), pText(asked.adjusted, presentation));
  return adjustedBlocks(adjusted, { title, named, minor: true }, presentation);
}

/** How the interval of the effect size is had, where there is one. */
function effectConventions(test: ChangeWorking['test'], { say }: Presentation): string[] {
  const { noncentral, beta } = say.messages.working.effects;
  switch (test.by) {
    case 'means':
      return test.t === null ? [] : [noncentral.convention];
    case 'ranks':
      return (test.sign?.interval ?? null) === null ? [] : [beta.convention];
    case 'mcnemar':
      return (test.chiSquare?.interval ?? null) === null ? [] : [beta.convention];
  }
}

function titleOf({ first, second, test, falls, rises }: ChangeWorking, presentation: Presentation): string {
  const { say } = presentation;
  const message = say.messages.working.change;
  const [from, to] = [inside(first, presentation), inside(second, presentation)];
  if (test.by === 'means') return capitalised(message.means(from, to, say.number(test.mean.mean, 2)));
  return message.moved(exact(rises, 2, presentation), exact(falls, 2, presentation), from, to);
}

function headBlock(working: ChangeWorking, title: string, presentation: Presentation) {
  const message = presentation.say.messages.working;
  const { test } = working;
  const plain = { kind: 'heading', level: 2, text: title } as const;
  switch (test.by) {
    case 'means':
      return test.mean.levels
        ? valuesTable(
            test.mean,
            test.mean.levels,
            { title, subtitle: message.change.subtitle, number: message.change.difference, names: null },
            presentation
          )
        : plain;
    case 'ranks':
      return test.sizes ? ranksTable(working, test, test.sizes, title, presentation) : plain;
    case 'mcnemar':
      return fourfold(working, test, title, presentation);
  }
}

function ranksTable(
  { falls, same, rises }: ChangeWorking,
  { wilcoxon }: RanksWorking,
  sizes: readonly RankedDifference[],
  title: string,
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.working;
  const cell = (value: number, ...ref: string[]): TableCell =>
    numberCell(value, decimalsOf(value, 3), presentation, ...ref);
  return {
    kind: 'table',
    id: 'ranks',
    title,
    subtitle: message.change.ranksSubtitle(exact(same, 2, presentation)),
    columns: [
      numbers(message.change.size, 'size'),
      numbers(message.change.falls, 'falls'),
      numbers(message.change.rises, 'rises'),
      numbers(message.correlation.midrank, 'midrank'),
      numbers(message.change.minus, 'minus', false),
      numbers(message.change.plus, 'plus', false)
    ],
    rows: [
      ...sizes.map((each): TableRow => {
        const key = String(each.size);
        return {
          cells: [
            cell(each.size, key, 'size'),
            cell(each.falls, key, 'falls'),
            cell(each.rises, key, 'rises'),
            cell(each.midrank, key, 'midrank'),
            cell(each.falls * each.midrank, key, 'minus'),
            cell(each.rises * each.midrank, key, 'plus')
          ]
        };
      }),
      {
        emphasis: true,
        cells: [
          textCell(message.table.sum),
          cell(falls, '*', 'falls'),
          cell(rises, '*', 'rises'),
          textCell(''),
          cell(wilcoxon?.minus ?? 0, '*', 'minus'),
          cell(wilcoxon?.plus ?? 0, '*', 'plus')
        ]
      }
    ],
    notes: []
  };
}

function fourfold(
  { first, second, n, coded }: ChangeWorking,
  { values, cells }: McNemarWorking,
  title: string,
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.working;
  const name = (variable: string, value: string) => capitalised(answerName(variable, value, coded, presentation));
  const cell = (value: number, ...ref: string[]): TableCell =>
    numberCell(value, decimalsOf(value, 2), presentation, 'count', ...ref);
  const [[a, b], [c, d]] = cells;
  const [low, high] = values;
  return {
    kind: 'table',
    id: 'counts',
    title,
    subtitle: message.change.fourfold(inside(first, presentation)),
    groups: [
      { label: '', span: 1 },
      { label: headOf({ variable: second }, presentation), span: 2 },
      { label: '', span: 1 }
    ],
    columns: [
      words(headOf({ variable: first }, presentation), 'first'),
      ...values.map((value) => numbers(name(second, value), `second_${value}`)),
      numbers(message.total, 'n')
    ],
    rows: [
      { cells: [textCell(name(first, low)), cell(a, low, low), cell(b, low, high), cell(a + b, low, '*')] },
      { cells: [textCell(name(first, high)), cell(c, high, low), cell(d, high, high), cell(c + d, high, '*')] },
      {
        emphasis: true,
        cells: [textCell(message.total), cell(a + c, '*', low), cell(b + d, '*', high), cell(n, '*', '*')]
      }
    ],
    notes: []
  };
}
