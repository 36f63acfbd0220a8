import { capitalised } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { cellEquations, testEquations } from './equations-table.ts';
import { countText, inside, spokenAnswer } from './names.ts';
import { expectedTable } from './present-expected.ts';
import { presentMeasure } from './present-measure.ts';
import type { Body } from './present.ts';
import { twoWay } from './present-two-way.ts';
import type { WorkingResult } from './result.ts';
import type { TableCellWorking, TableWorking } from './result-table.ts';

/** The two-way table, and one cell's shares, or what independence would give and chi-square, or another measure. */
export function presentTable({ weighted }: WorkingResult, working: TableWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const message = say.messages.working.table;
  const { x, y, cells, asked, test, measure, suppressed } = working;
  const [one, other] = [inside(x.variable, presentation), inside(y.variable, presentation)];
  const measured = measure === null ? null : presentMeasure(working, measure, presentation);
  const finding =
    asked !== null
      ? cellFinding(asked, working, presentation)
      : measured !== null
        ? measured.finding
        : test === null
          ? message.constant(one, other)
          : message.finding(one, other, say.number(test.v, 3));
  const whole = asked === null && measure === null ? test : null;
  return {
    blocks: [
      twoWay(working, cells, capitalised(finding), presentation),
      ...(whole
        ? [
            expectedTable(working, { ...whole, sum: whole.statistic }, '(O − E)² / E', presentation),
            testEquations(working, whole, presentation)
          ]
        : []),
      ...(measured?.blocks ?? []),
      ...(asked ? [cellEquations(working, asked, presentation)] : [])
    ],
    conventions: [
      ...(whole ? [message.convention] : []),
      ...(measured?.conventions ?? []),
      ...(weighted ? [say.messages.working.weighted] : []),
      ...(suppressed ? [say.messages.working.base] : []),
      say.messages.working.rounded
    ]
  };
}

function cellFinding({ row, column, count }: TableCellWorking, working: TableWorking, presentation: Presentation) {
  const { say } = presentation;
  const { working: message } = say.messages;
  const { x, y, n } = working;
  const name = (side: TableWorking['x'], value: string | null): string[] =>
    value === null ? [] : [spokenAnswer(side, value, presentation)];
  const answers = [...name(x, row), ...name(y, column)];
  const [some, all] = [countText(count, say), countText(n, say)];
  return answers.length === 0 ? message.table.everyone(all) : message.table.cell(some, all, say.list(answers));
}
