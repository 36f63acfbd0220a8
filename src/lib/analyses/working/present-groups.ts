import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell, TableColumn } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { categoryLabel } from '../labels.ts';
import { groupsEquations } from './equations-groups.ts';
import { decimalsOf, exact, inside } from './names.ts';
import type { Body } from './present.ts';
import { headOf } from './present-two-way.ts';
import type { ComparedWorking, GroupsWorking } from './result-groups.ts';
import type { WorkingResult } from './result.ts';

/** The groups with their means and squares, or their ranks, and the tests that are made of them. */
export function presentGroups({ weighted }: WorkingResult, working: GroupsWorking, presentation: Presentation): Body {
  const message = presentation.say.messages.working;
  const { test, coded, scored } = working;
  return {
    blocks: [groupsTable(working, presentation), groupsEquations(working, presentation)],
    conventions: [
      message.groups.convention[test.by],
      coded ? message.change.coded : message.change.read,
      ...(scored ? [message.scored] : []),
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

function groupsTable(working: GroupsWorking, presentation: Presentation): TableBlock {
  const { say, codebook } = presentation;
  const message = say.messages.working;
  const { outcome, by, groups, n, test } = working;
  const ranks = test.by === 'ranks' || test.by === 'two-ranks';
  const number = (value: number | null, most: number, ...ref: string[]): TableCell =>
    value === null ? EMPTY : numberCell(value, decimalsOf(value, most), presentation, ...ref);
  const columns: readonly (readonly [TableColumn, (group: ComparedWorking) => TableCell])[] = ranks
    ? [
        [numbers(message.groups.rankSum, 'rank_sum'), (of) => number(of.rankSum, 2, of.value, 'rank-sum')],
        [numbers(message.groups.meanRank, 'mean_rank'), (of) => number(of.meanRank, 3, of.value, 'mean-rank')]
      ]
    : [
        [numbers(message.mean.mean, 'mean'), (of) => number(of.mean, 3, of.value, 'mean')],
        [numbers(message.groups.squares, 'squares', false), (of) => number(of.squares, 3, of.value, 'squares')],
        [numbers(message.alpha.variance, 'variance'), (of) => number(of.variance, 3, of.value, 'variance')]
      ];
  return {
    kind: 'table',
    id: 'groups',
    title: capitalised(message.groups.finding(inside(outcome, presentation), inside(by, presentation))),
    subtitle: message.groups.subtitle[ranks ? 'ranks' : 'means'](exact(n, 2, presentation)),
    columns: [
      words(headOf({ variable: by }, presentation), 'group'),
      numbers('n', 'n'),
      ...columns.map(([column]) => column)
    ],
    rows: groups.map((group) => ({
      cells: [
        textCell(capitalised(categoryLabel(codebook, by, group.value, say))),
        number(group.n, 2, group.value, 'n'),
        ...columns.map(([, cell]) => cell(group))
      ]
    })),
    notes: []
  };
}
