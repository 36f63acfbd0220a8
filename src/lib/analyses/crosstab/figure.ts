import { barsScene } from '#lib/figures/bars.ts';
import { likertKeys } from '#lib/figures/likert-paints.ts';
import { likertScene } from '#lib/figures/likert.ts';
import type { DetailPart } from '#lib/figures/scene.ts';
import { variableOf } from '#lib/data/codebook.ts';
import { capitalised } from '#lib/messages/sentence.ts';
import { codingOf } from '#lib/recode/step.ts';
import type { FigureBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, percentCell, words } from '../grid.ts';
import { ALL, refOf } from '../ref.ts';
import { countText, finding } from './finding.ts';
import { codingNotes, type Names } from './names.ts';
import type { CrosstabCell, CrosstabResult } from './result.ts';

/** Panels, or bars, that a page of paper holds; the screen has no end. */
const ON_PAPER = { panels: 8, stacked: 18, diverging: 18 } as const;
/** Levels that a bar in parts can tell apart. */
const MOST_LEVELS = 10;

/** A group: what all its answers add up to. */
interface Group {
  readonly value: string;
  readonly label: string;
  readonly n: number;
  /** What its parts are shares of: names of its numbers end in it, since the table may show others. */
  readonly shareOf: 'of-row' | 'of-column';
  readonly cells: readonly {
    readonly cell: CrosstabCell;
    readonly value: string;
    readonly answer: string;
    readonly share: number;
  }[];
}

/**
 * The answers of each group in per cent of the group, on one scale: a small panel for each, or a bar in parts, which ends
 * at 100 or hangs on the cut-off (the middle, where there is none). Unordered answers and long scales have panels.
 * The groups are the columns, or the rows where shares are of rows.
 */
export function figures(result: CrosstabResult, names: Names, presentation: Presentation): FigureBlock[] {
  const { chart } = result.asked;
  if (chart === 'none') return [];
  const [groupSide, answerSide] =
    result.show === 'row' ? (['rows', 'columns'] as const) : (['columns', 'rows'] as const);
  const groups = groupsOf(result, names, groupSide, answerSide);
  const answers = result[answerSide].length;
  const variable = answerSide === 'rows' ? result.rowVariable : result.columnVariable;
  const unordered = variableOf(presentation.codebook, variable ?? '')?.level === 'nominal' && answers > 2;
  const drawn = unordered || answers < 2 || answers > MOST_LEVELS ? 'panels' : chart;
  const most = presentation.format === 'paper' ? ON_PAPER[drawn] : Math.max(1, groups.length);
  const pages = Math.ceil(groups.length / most);
  const size = Math.ceil(groups.length / pages);
  return Array.from({ length: pages }, (_, page) => {
    const part = groups.slice(page * size, (page + 1) * size);
    const around = aroundOf(part, page, result, names, { groupSide, answerSide }, presentation);
    const scene =
      drawn === 'panels'
        ? panels(part, groups, around, presentation)
        : bars(part, hangOf(variable ?? '', answers, result, presentation), drawn, around, presentation);
    return { kind: 'figure', ...around, scene };
  });
}

type Sides = { readonly groupSide: 'rows' | 'columns'; readonly answerSide: 'rows' | 'columns' };

function groupsOf(
  { cells, ...result }: CrosstabResult,
  names: Names,
  groupSide: Sides['groupSide'],
  answerSide: Sides['answerSide']
): Group[] {
  const byRow = groupSide === 'rows';
  return result[groupSide].map(({ value, n }) => ({
    value,
    n,
    shareOf: byRow ? 'of-row' : 'of-column',
    label: names.answer(groupSide, value),
    cells: cells
      .filter(({ row, column }) => (byRow ? row : column) === value)
      .map((cell) => ({
        cell,
        value: byRow ? cell.column : cell.row,
        answer: names.answer(answerSide, byRow ? cell.column : cell.row),
        share: (byRow ? cell.ofRow : cell.ofColumn) ?? 0
      }))
  }));
}

function aroundOf(
  groups: readonly Group[],
  page: number,
  result: CrosstabResult,
  names: Names,
  { groupSide, answerSide }: Sides,
  presentation: Presentation
): Omit<FigureBlock, 'kind' | 'scene'> {
  const { say } = presentation;
  const message = say.messages.crosstab;
  const answers = groups[0]?.cells ?? [];
  const total = countText(result.n ?? 0, presentation);
  return {
    id: page === 0 ? 'crosstab-figure' : `crosstab-figure-${page + 1}`,
    title: finding(result, names, presentation),
    subtitle: message.chart.subtitle(capitalised(names[answerSide]), names[groupSide], total),
    data: {
      columns: [
        words(capitalised(names[groupSide]), 'group'),
        numbers('n', 'n'),
        ...answers.map(({ answer, value }) => numbers(answer, `share_${value}`))
      ],
      rows: groups.map((group) => ({
        cells: [
          { text: group.label, value: group.value },
          numberCell(group.n, Number.isInteger(group.n) ? 0 : 1, presentation, ...totalOf(group)),
          ...group.cells.map(({ cell, share }) =>
            percentCell(share, presentation, cell.row, cell.column, group.shareOf)
          )
        ]
      }))
    },
    notes: [...codingNotes(result, presentation), ...(result.weighted ? [message.notes.weighted] : [])]
  };
}

/** How many the group has, by the name that it has in the table. */
function totalOf({ value, shareOf }: Group): string[] {
  return shareOf === 'of-row' ? [value, ALL, 'n'] : [ALL, value, 'n'];
}

function described(groups: readonly Group[], { say }: Presentation): string {
  return groups
    .map(
      ({ label, cells }) =>
        `${label}: ${cells.map(({ answer, share }) => `${answer} ${say.percent(share)}`).join(', ')}.`
    )
    .join(' ');
}

function headOf({ label, n }: Group, presentation: Presentation): string {
  return `${label} (n\u00a0=\u00a0${countText(n, presentation)})`;
}

function detailOf(group: Group, id: string, cells: Group['cells'], presentation: Presentation): DetailPart {
  const { say } = presentation;
  const line = ({ cell, answer, share }: Group['cells'][number]) =>
    `${answer}: ${countText(cell.n, presentation)} (${say.percent(share)})`;
  const [only, ...others] = cells;
  return {
    kind: 'detail',
    id: `crosstab-${id}`,
    label: headOf(group, presentation),
    lines: cells.map(line),
    ref: only && others.length === 0 ? refOf(only.cell.row, only.cell.column, group.shareOf) : refOf(...totalOf(group))
  };
}

type Around = ReturnType<typeof aroundOf>;

/** Panels side by side share the scale, also with those of other pages. */
function panels(groups: readonly Group[], all: readonly Group[], { title }: Around, presentation: Presentation) {
  const { say, format } = presentation;
  return barsScene({
    format,
    title,
    description: described(groups, presentation),
    most: Math.max(...all.flatMap(({ cells }) => cells.map(({ share }) => 100 * share))),
    panels: groups.map((group) => ({
      label: headOf(group, presentation),
      mark: null,
      paint: 'plain',
      tint: 'plain-tint',
      bars: group.cells.map((each, place) => ({
        axis: { value: '', label: each.answer, rank: /^\d+$/u.test(each.value) ? each.value : String(place + 1) },
        count: 100 * each.share,
        text: say.percent(each.share),
        countText: say.percent(each.share),
        side: 'whole',
        detail: detailOf(group, `${group.value}-${place}`, [each], presentation)
      })),
      missing: [],
      cut: null,
      handle: null
    }))
  });
}

/** Where the bars hang, in levels: at the cut-off of answers that are not divided by it, else in the middle. */
function hangOf(variable: string, levels: number, { asked }: CrosstabResult, { steps }: Presentation): number {
  const { cutoff } = codingOf(steps, variable);
  return !asked.coded && cutoff !== null && cutoff < levels ? cutoff : levels / 2;
}

function bars(
  groups: readonly Group[],
  hang: number,
  chart: 'stacked' | 'diverging',
  { title }: Around,
  presentation: Presentation
) {
  const { say, format } = presentation;
  const answers = groups[0]?.cells.map(({ answer }) => answer) ?? [];
  return likertScene({
    format,
    title,
    description: described(groups, presentation),
    keys: likertKeys(answers, hang),
    missing: [],
    shareHead: '',
    sides: { low: say.messages.common.low, high: say.messages.common.high },
    groups: [
      {
        label: '',
        mark: null,
        rows: groups.map((group) => ({
          label: headOf(group, presentation),
          counts: group.cells.map(({ share }) => 100 * share),
          hang: chart === 'stacked' ? 0 : hang,
          paintedFrom: hang,
          split: false,
          share: '',
          missing: [],
          missingText: '',
          detail: detailOf(group, group.value, group.cells, presentation)
        }))
      }
    ],
    handle: null
  });
}
