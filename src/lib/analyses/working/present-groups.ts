import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, TableBlock, TableCell, TableColumn } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { categoryLabel } from '../labels.ts';
import { pText } from '../p-text.ts';
import { groupsEquations } from './equations-groups.ts';
import { decimalsOf, exact, inside } from './names.ts';
import type { Body } from './present.ts';
import { exactBlocks, exactConventions } from './present-exact.ts';
import { adjustedBlocks, adjustedConventions } from './present-adjusted.ts';
import { headOf } from './present-two-way.ts';
import type { AdjustedPs, OneTest } from './result-adjusted.ts';
import type { ComparedWorking, GroupsWorking } from './result-groups.ts';
import type { WorkingResult } from './result.ts';

/** The groups with their means and squares, or their ranks, and the tests that are made of them. */
export function presentGroups({ weighted }: WorkingResult, working: GroupsWorking, presentation: Presentation): Body {
  const message = presentation.say.messages.working;
  const { test, coded, scored } = working;
  const exactP = test.by === 'two-ranks' ? test.exact : null;
  const adjusted = 'adjusted' in test ? test.adjusted : null;
  return {
    blocks: [
      groupsTable(working, presentation),
      groupsEquations(working, presentation),
      ...exactBlocks(exactP, [working.groups[0]?.n ?? 0, working.groups[1]?.n ?? 0], presentation),
      ...(adjusted === null ? [] : adjustedOf(working, adjusted, presentation))
    ],
    conventions: [
      message.groups.convention[test.by],
      ...exactConventions(exactP, presentation),
      ...effectConventions(test, presentation),
      ...(adjusted === null ? [] : adjustedConventions(adjusted, presentation)),
      coded ? message.change.coded : message.change.read,
      ...(scored ? [message.scored] : []),
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

/** How the interval of the effect size is had, where there is one. */
function effectConventions(test: GroupsWorking['test'], { say }: Presentation): string[] {
  const { newcombe, noncentral } = say.messages.working.effects;
  if ('chance' in test) return [newcombe.convention];
  return 'student' in test && test.student !== null && test.student.g !== null ? [noncentral.convention] : [];
}

/** Two groups against each other. */
function named(
  { by }: GroupsWorking,
  { first, second }: Pick<OneTest, 'first' | 'second'>,
  { say, codebook }: Presentation
): string {
  const name = (value: string) => categoryLabel(codebook, by, value, say);
  return say.messages.working.groups.against(name(first), name(second));
}

/** The p values of every two groups, and how that of these two is adjusted. */
function adjustedOf(working: GroupsWorking, adjusted: AdjustedPs, presentation: Presentation): Block[] {
  const { asked } = adjusted;
  const name = (test: OneTest) => named(working, test, presentation);
  const title = presentation.say.messages.working.adjusted.finding(
    capitalised(name(asked)),
    pText(asked.adjusted, presentation)
  );
  return adjustedBlocks(adjusted, { title, named: name, minor: true }, presentation);
}

function groupsTable(working: GroupsWorking, presentation: Presentation): TableBlock {
  const { say, codebook } = presentation;
  const message = say.messages.working;
  const { outcome, by, groups, n, test } = working;
  const ranks = ['ranks', 'two-ranks', 'dunn'].includes(test.by);
  const two = 'first' in test ? [test.first, test.second] : [];
  const column = (head: TableColumn, key: string, most: number, of: (group: ComparedWorking) => number | null) => {
    const decimals = Math.max(...groups.map((group) => decimalsOf(of(group) ?? 0, most)));
    return {
      head,
      cell: (group: ComparedWorking): TableCell => {
        const value = of(group);
        return value === null ? EMPTY : numberCell(value, decimals, presentation, group.value, key);
      }
    };
  };
  const columns = [
    column(numbers('n', 'n'), 'n', 2, (group) => group.n),
    ...(ranks
      ? [
          column(numbers(message.groups.rankSum, 'rank_sum'), 'rank-sum', 2, ({ rankSum }) => rankSum),
          column(numbers(message.groups.meanRank, 'mean_rank'), 'mean-rank', 3, ({ meanRank }) => meanRank)
        ]
      : [
          column(numbers(message.mean.mean, 'mean'), 'mean', 3, ({ mean }) => mean),
          column(numbers(message.groups.squares, 'squares', false), 'squares', 3, ({ squares }) => squares),
          column(numbers(message.alpha.variance, 'variance'), 'variance', 3, ({ variance }) => variance)
        ])
  ];
  return {
    kind: 'table',
    id: 'groups',
    title: capitalised(
      'first' in test
        ? message.groups.pair(inside(outcome, presentation), named(working, test, presentation))
        : message.groups.finding(inside(outcome, presentation), inside(by, presentation))
    ),
    subtitle: message.groups.subtitle[ranks ? 'ranks' : 'means'](exact(n, 2, presentation)),
    columns: [words(headOf({ variable: by }, presentation), 'group'), ...columns.map(({ head }) => head)],
    rows: groups.map((group) => ({
      ...(two.includes(group.value) ? { emphasis: true } : {}),
      cells: [
        textCell(capitalised(categoryLabel(codebook, by, group.value, say))),
        ...columns.map(({ cell }) => cell(group))
      ]
    })),
    notes: []
  };
}
