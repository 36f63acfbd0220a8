import { capitalised } from '#lib/messages/sentence.ts';
import type { Equation, TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { inside, titled } from './names.ts';
import type { Body } from './present.ts';
import type { WorkingResult } from './result.ts';
import type { RespondedRow, ResponseWorking } from './result-response.ts';

/** Those who answered, by group; and invited, answered, and the one over the other. */
export function presentResponse(result: WorkingResult, working: ResponseWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const message = say.messages.working.response;
  const { asked, answered, invited } = working;
  const count = say.number(answered, 0);
  const variable = inside(result.x ?? '', presentation);
  const title = (finding: string): string => titled({ ...result, by: result.x }, finding, presentation);
  const finding = asked === 'ungrouped' ? message.ungrouped(count, variable) : message.responded(count);
  const groups = groupsTable(result, working, invited === null ? title(finding) : '', presentation);
  const items = equationsOf(working, presentation);
  return {
    blocks: [
      ...(invited === null
        ? [groups]
        : [
            invitedTable(answered, invited.n, title(message.finding(say.percent(invited.share, 1))), presentation),
            { ...groups, title: message.groups(variable), minor: true }
          ]),
      ...(items.length === 0 ? [] : [{ kind: 'equations', items } as const])
    ],
    conventions: []
  };
}

function invitedTable(answered: number, invited: number, title: string, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.working.response;
  const row = (label: string, n: number, key: string): TableRow => ({
    cells: [textCell(label), numberCell(n, 0, presentation, key)]
  });
  return {
    kind: 'table',
    id: 'invited',
    title,
    subtitle: message.subtitle,
    columns: [words(say.messages.working.who.respondents, 'respondents'), numbers(say.messages.working.count, 'n')],
    rows: [
      row(message.invited, invited, 'invited'),
      row(message.answered, answered, 'answered'),
      ...(answered > invited ? [] : [row(message.notAnswered, invited - answered, 'not-answered')])
    ],
    notes: []
  };
}

/** Each group, and those without one; with those who are asked for once more beside. */
function groupsTable(
  { x }: WorkingResult,
  { rows, answered, total }: ResponseWorking,
  title: string,
  presentation: Presentation
): TableBlock {
  const { say, codebook } = presentation;
  const { common, working: message } = say.messages;
  const variable = x ?? '';
  const hidden: TableCell = { text: common.cell.hidden, value: null };
  const nameOf = ({ value, missing }: RespondedRow): string =>
    capitalised(missing === null ? categoryLabel(codebook, variable, value, say) : common.missing[missing]);
  return {
    kind: 'table',
    id: 'groups',
    title,
    subtitle: message.response.subtitle,
    columns: [
      words(capitalised(variableLabel(codebook, variable, say, 'short')), 'group'),
      numbers(message.count, 'n'),
      numbers(message.share.counted, 'counted')
    ],
    rows: [
      ...rows.map((row): TableRow => {
        const key = row.missing === null ? row.value : `.${row.missing}`;
        const cell = (name: string): TableCell =>
          row.n === null ? hidden : numberCell(row.n, 0, presentation, 'group', key, name);
        return { cells: [textCell(nameOf(row)), cell('n'), row.counted ? cell('counted') : EMPTY] };
      }),
      {
        emphasis: true,
        cells: [
          textCell(message.total),
          total === null ? hidden : numberCell(total, 0, presentation, '*', 'n'),
          numberCell(answered, 0, presentation, '*', 'counted')
        ]
      }
    ],
    notes: []
  };
}

function equationsOf({ asked, rows, answered, total, invited }: ResponseWorking, { say }: Presentation): Equation[] {
  const message = say.messages.working.response;
  const number = (n: number): string => say.number(n, 0);
  const counted = rows.filter((row) => row.counted);
  const parts = counted.flatMap(({ n }) => (n === null ? [] : [n]));
  const share = (label: string, n: number): Equation => ({
    label,
    left: 'p',
    right: [`${number(answered)} / ${number(n)}`, say.number(answered / n, 4), say.percent(answered / n, 1)]
  });
  const sum = parts.length === counted.length && parts.length > 1;
  return [
    ...(sum ? [{ label: message.answered, left: 'n', right: [parts.map(number).join(' + '), number(answered)] }] : []),
    ...(invited === null ? [] : [share(message.share, invited.n)]),
    ...(invited !== null || asked === 'all' || total === null ? [] : [share(message.ofAll, total)])
  ];
}
