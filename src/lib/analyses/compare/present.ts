import { dotsScene, type Dot } from '#lib/figures/dots.ts';
import { scaleTicks } from '#lib/figures/scale-ticks.ts';
import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, FigureBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { hiddenGroups, isHidden } from '../hidden-groups.ts';
import { variableLabel } from '../labels.ts';
import { troubles } from '../trouble.ts';
import { finding } from './finding.ts';
import { groupNotes } from './notes.ts';
import type { ComparedGroup, CompareResult } from './result.ts';
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
  const { say, codebook, format } = presentation;
  const message = say.messages.compare;
  const scale = result.scale ?? { min: 0, max: 1 };
  const title = finding(result, presentation);
  const { columns, rows } = groupGrid(result, presentation);
  return {
    kind: 'figure',
    id: `compare-${result.outcome}-${result.by}`,
    title,
    subtitle: subtitle(result, presentation),
    scene: dotsScene({
      format,
      title,
      description: `${result.groups.map((group) => described(group, result, presentation)).join(', ')}.`,
      dots: result.groups.map((group) => dot(group, result, presentation)),
      reference: null,
      ticks: scaleTicks(scale.min, scale.max).map(({ value, decimals }) => ({
        value,
        label: say.number(value, decimals)
      })),
      scale,
      axisLabel: capitalised(variableLabel(codebook, result.outcome ?? '', say, 'short')),
      sideHead: 'n'
    }),
    data: { columns, rows },
    notes: [message.notes.dots(say.percent(result.level)), ...groupNotes({ ...result, method: 'means' }, presentation)]
  };
}

function dot(group: ComparedGroup, result: CompareResult, { say, ...rest }: Presentation): Dot {
  const message = say.messages.compare.figure;
  const label = groupName(group.value, result, { say, ...rest });
  const { n, mean, low, high } = group;
  const interval = low === null || high === null ? null : { low, high };
  const count = n === null ? '' : say.number(n, Number.isInteger(n) ? 0 : 1);
  const lines =
    mean === null
      ? []
      : [
          message.mean(say.number(mean, 2)),
          ...(interval ? [message.interval(say.number(interval.low, 2), say.number(interval.high, 2))] : []),
          `n = ${count}`
        ];
  return {
    label,
    value: mean,
    valueText: mean === null ? '' : say.number(mean, 2),
    interval,
    hidden: group.hidden !== null,
    side: count,
    detail: lines.length === 0 ? null : { kind: 'detail', id: `compare-${group.value}`, label, lines }
  };
}

function described(group: ComparedGroup, result: CompareResult, presentation: Presentation): string {
  const { say } = presentation;
  const message = say.messages.compare.description;
  const name = groupName(group.value, result, presentation);
  if (group.hidden !== null) return message.hidden(name);
  if (group.mean === null) return message.none(name);
  const ends = [group.low, group.high].map((end) => (end === null ? null : say.number(end, 2)));
  return message.group(name, say.number(group.mean, 2), ends[0] ?? null, ends[1] ?? null);
}
