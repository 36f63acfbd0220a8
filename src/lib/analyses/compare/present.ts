import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, FigureBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { hiddenGroups, isHidden } from '../hidden-groups.ts';
import { variableLabel } from '../labels.ts';
import { meanDots } from '../mean-dots.ts';
import { troubles } from '../trouble.ts';
import { finding } from './finding.ts';
import { groupNotes } from './notes.ts';
import type { CompareResult } from './result.ts';
import { groupGrid, groupName, groupsTable, pairsTable, subtitle, testsTable } from './tables.ts';

/** The groups as dots with intervals and in a table, the tests, the pairs, and then what is missing or hidden. */
export function present(result: CompareResult, presentation: Presentation): Block[] {
  const shown = result.groups.filter(({ mean }) => mean !== null);
  return [
    ...(shown.length > 0 ? [dots(result, presentation)] : []),
    ...(result.groups.length > 0 ? [groupsTable(result, presentation)] : []),
    ...(result.comparisons.length > 0 ? [testsTable(result, presentation)] : []),
    ...(result.pairs.length > 0 ? [pairsTable(result, presentation)] : []),
    ...troubles(
      result.notices.filter((notice) => !isHidden(notice)),
      presentation.say.messages.compare.notices,
      presentation
    ),
    ...hiddenGroups(result.notices, result.by ?? '', presentation)
  ];
}

function dots(result: CompareResult, presentation: Presentation): FigureBlock {
  const { say, codebook } = presentation;
  const { columns, rows } = groupGrid(result, presentation);
  const around = {
    id: `compare-${result.outcome}-${result.by}`,
    title: finding(result, presentation),
    subtitle: subtitle(result, presentation),
    axisLabel: capitalised(variableLabel(codebook, result.outcome ?? '', say, 'short')),
    scale: result.scale ?? { min: 0, max: 1 },
    data: { columns, rows },
    notes: [
      say.messages.compare.notes.dots(say.percent(result.level)),
      ...groupNotes({ ...result, method: 'means' }, presentation)
    ]
  };
  const means = result.groups.map(({ value, hidden, ...group }) => ({
    id: value,
    label: groupName(value, result, presentation),
    hidden: hidden !== null,
    ...group
  }));
  return meanDots(means, around, presentation);
}
