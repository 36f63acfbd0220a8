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
  const { x, y, cells, asked, test, measure, suppressed, sums } = working;
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
      ...(sums ? [sumsTable(working, sums, presentation)] : []),
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
      ...(sums ? [message.whole] : weighted ? [say.messages.working.weighted] : []),
      ...(suppressed ? [say.messages.working.base] : []),
      say.messages.working.rounded
    ]
  };
}

/** What the counts were before they were rounded. */
function sumsTable({ x, y }: TableWorking, sums: NonNullable<TableWorking['sums']>, presentation: Presentation) {
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const side = (of: TableWorking['x'], counts: readonly number[]): TableWorking['x'] => ({
    ...of,
    levels: of.levels.map(({ value }, at) => ({ value, count: counts[at] ?? 0 }))
  });
  const table = twoWay(
    {
      n: total(sums.flat()),
      x: side(x, sums.map(total)),
      y: side(
        y,
        y.levels.map((_, j) => total(sums.map((row) => row[j] ?? 0)))
      )
    },
    sums,
    presentation.say.messages.working.table.sums,
    presentation,
    'sums'
  );
  return { ...table, minor: true, notes: [] };
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
