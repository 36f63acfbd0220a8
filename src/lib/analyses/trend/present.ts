import { scaleTicks } from '#lib/figures/scale-ticks.ts';
import { intervalsFit, trendScene, type TrendMark } from '#lib/figures/trend.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Block, FigureBlock, TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { decimalsOn } from '../decimals-on.ts';
import { numberCell, numbers, percentCell, words } from '../grid.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { ALL, named, refOf, UNWEIGHTED } from '../ref.ts';
import { troubles } from '../trouble.ts';
import type { TrendLine, TrendPoint, TrendResult } from './compute.ts';

/** A line for each group over the waves, its numbers, and then what is missing or hidden. */
export function present(result: TrendResult, presentation: Presentation): Block[] {
  const notices = troubles(result.notices, presentation.say.messages.trend.notices, presentation);
  const names = namesOf(result, presentation);
  if (names === null || result.lines.length === 0) return notices;
  return [figure(result, names, presentation), table(result, names, presentation), ...notices];
}

interface Names {
  readonly outcome: string;
  /** Inside a sentence. */
  readonly waves: string;
  readonly wave: (point: TrendPoint) => string;
  readonly line: (line: TrendLine) => string;
  /** An estimate, as it is shown. */
  readonly text: (value: number) => string;
  /** How many answered. */
  readonly n: (n: number) => string;
}

function namesOf(result: TrendResult, presentation: Presentation): Names | null {
  const { outcome, wave, by, show } = result;
  const { codebook, say } = presentation;
  if (outcome === null || wave === null) return null;
  return {
    outcome: variableLabel(codebook, outcome, say, 'short'),
    waves: inSentence(variableLabel(codebook, wave, say, 'short')),
    wave: (point) => categoryLabel(codebook, wave, point.wave, say, 'short'),
    line: ({ group }) =>
      by === null || group === null ? say.messages.trend.all : capitalised(categoryLabel(codebook, by, group, say)),
    text: (value) => (show === 'top' ? say.percent(value) : say.number(value, decimalsOn(result.scale))),
    n: (n) => say.messages.trend.n(say.count(n))
  };
}

/** The first and the last wave of a line that are shown. */
function endsOf({
  points
}: TrendLine): { readonly first: TrendPoint; readonly last: TrendPoint; readonly by: number } | null {
  const shown = points.filter(({ estimate }) => estimate !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return null;
  return { first, last, by: (last.estimate ?? 0) - (first.estimate ?? 0) };
}

/** From where to where: of the line alone, or of the one that has moved most. */
function finding({ lines }: TrendResult, names: Names, { say }: Presentation): string {
  const message = say.messages.trend.finding;
  const moved = lines.flatMap((line) => {
    const ends = endsOf(line);
    return ends ? [{ line, ...ends }] : [];
  });
  const [most, next] = moved.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const subject = capitalised(names.outcome);
  // Of lines that changed as much, or not at all, none changed most; sums of weights are not exact.
  if (!most || (next && Math.abs(most.by) - Math.abs(next.by) < 1e-9)) return message.none(subject);
  const [from, to] = [most.first, most.last].map(({ estimate }) => names.text(estimate ?? 0));
  const [start, end] = [names.wave(most.first), names.wave(most.last)];
  if (from === to) return lines.length === 1 ? message.same(subject, to ?? '', start, end) : message.none(subject);
  return lines.length === 1
    ? message.one(subject, from ?? '', start, to ?? '', end)
    : message.most(subject, inSentence(names.line(most.line)), from ?? '', start, to ?? '', end);
}

function subtitle({ show, top, by }: TrendResult, names: Names, { say, codebook }: Presentation): string {
  const message = say.messages.trend;
  const grouping = by === null ? null : inSentence(variableLabel(codebook, by, say, 'short'));
  return message.subtitle(
    show === 'top' ? message.top(top) : message.mean,
    inSentence(names.outcome),
    names.waves,
    grouping
  );
}

function figure(result: TrendResult, names: Names, presentation: Presentation): FigureBlock {
  const { say, format } = presentation;
  const { lines, show } = result;
  const title = finding(result, names, presentation);
  const scale = show === 'top' ? shareScale(lines) : (result.scale ?? { min: 0, max: 1 });
  const alone = lines.length === 1 && result.by === null;
  const withIntervals = intervalsShown(result, presentation);
  return {
    kind: 'figure',
    id: `trend-${result.outcome}-${result.wave}`,
    title,
    subtitle: subtitle(result, names, presentation),
    scene: trendScene({
      format,
      title,
      description: lines.map((line) => described(line, names)).join(' '),
      waves: (lines[0]?.points ?? []).map(names.wave),
      series: lines.map((line) => ({
        id: line.group ?? '',
        name: names.line(line),
        label: alone ? '' : labelOf(line, names),
        points: line.points.map((point) => markOf(line, point, names, withIntervals))
      })),
      ticks:
        show === 'top'
          ? scaleTicks(0, 100 * scale.max).map(({ value }) => ({ value: value / 100, label: say.percent(value / 100) }))
          : scaleTicks(scale.min, scale.max).map(({ value, decimals }) => ({
              value,
              label: say.number(value, decimals)
            })),
      scale,
      axisLabel: capitalised(names.outcome)
    }),
    data: data(result, names, presentation),
    notes: notes(result, presentation, withIntervals)
  };
}

/** Whether the figure has room for the intervals, which the table has in any case. */
function intervalsShown({ waves, lines }: TrendResult, { format }: Presentation): boolean {
  return intervalsFit(waves.length, lines.length, format);
}

/** From none to the tenth above the largest. */
function shareScale(lines: readonly TrendLine[]): { min: number; max: number } {
  const most = Math.max(
    0.1,
    ...lines.flatMap(({ points }) => points.map(({ high, estimate }) => high ?? estimate ?? 0))
  );
  return { min: 0, max: Math.min(1, Math.ceil(most * 10 - 1e-9) / 10) };
}

function labelOf(line: TrendLine, names: Names): string {
  const last = line.points.findLast(({ estimate }) => estimate !== null)?.estimate ?? null;
  return last === null ? names.line(line) : `${names.line(line)}: ${names.text(last)}`;
}

function markOf(line: TrendLine, point: TrendPoint, names: Names, withInterval: boolean): TrendMark {
  const { estimate, low, high, n } = point;
  if (estimate === null) return { value: null, valueText: '', interval: null, detail: null };
  const interval = low === null || high === null ? null : { low, high };
  return {
    value: estimate,
    valueText: names.text(estimate),
    interval: withInterval ? interval : null,
    detail: {
      kind: 'detail',
      id: `trend-${line.group ?? ''}-${point.wave}`,
      label: `${names.line(line)}, ${names.wave(point)}`,
      lines: [
        interval === null
          ? names.text(estimate)
          : `${names.text(estimate)} [${names.text(interval.low)}, ${names.text(interval.high)}]`,
        names.n(n ?? 0)
      ],
      ref: refOf(line.group ?? ALL, point.wave, 'estimate')
    }
  };
}

function described(line: TrendLine, names: Names): string {
  const points = line.points.flatMap((point) =>
    point.estimate === null ? [] : [`${names.wave(point)} ${names.text(point.estimate)}`]
  );
  return `${names.line(line)}: ${points.join(', ')}.`;
}

function table(result: TrendResult, names: Names, presentation: Presentation): TableBlock {
  return {
    kind: 'table',
    id: `trend-table-${result.outcome}-${result.wave}`,
    // The figure above has told the finding.
    title: presentation.say.messages.trend.table(capitalised(names.outcome), names.waves),
    subtitle: subtitle(result, names, presentation),
    ...data(result, names, presentation),
    notes: notes(result, presentation)
  };
}

function notes({ show, level, weighted }: TrendResult, { say }: Presentation, withIntervals = true): string[] {
  const message = say.messages.trend.notes;
  const drawn = withIntervals ? message[show](say.percent(level)) : message.crowded;
  return [drawn, ...(weighted ? [say.messages.common.weighted.note] : [])];
}

function data(result: TrendResult, names: Names, presentation: Presentation): Pick<TableBlock, 'columns' | 'rows'> {
  const message = presentation.say.messages.trend.columns;
  const cell = (value: number | null, ...ref: string[]) =>
    named(
      result.show === 'top'
        ? percentCell(value, presentation)
        : numberCell(value, decimalsOn(result.scale), presentation),
      ...ref
    );
  const hidden = { text: presentation.say.messages.common.cell.hidden, value: null };
  const rowOf = (group: string, point: TrendPoint): TableRow => ({
    cells: [
      { text: capitalised(names.wave(point)), value: point.wave },
      ...(point.hidden
        ? [hidden, ...(result.weighted ? [hidden] : []), hidden, hidden, hidden]
        : [
            numberCell(point.n, Number.isInteger(point.n) ? 0 : 1, presentation, group, point.wave, 'n'),
            ...(result.weighted
              ? [numberCell(point.respondents ?? null, 0, presentation, group, point.wave, UNWEIGHTED)]
              : []),
            cell(point.estimate, group, point.wave, 'estimate'),
            cell(point.low, group, point.wave, 'low'),
            cell(point.high, group, point.wave, 'high')
          ])
    ]
  });
  return {
    columns: [
      words(capitalised(names.waves), 'wave'),
      numbers('n', 'n'),
      ...(result.weighted ? [numbers(presentation.say.messages.common.weighted.column, 'n_unweighted', false)] : []),
      numbers(message[result.show], result.show === 'top' ? 'share' : 'mean'),
      numbers(message.low, 'low', false),
      numbers(message.high, 'high', false)
    ],
    rows: result.lines.flatMap((line): TableRow[] => [
      ...(result.by === null
        ? []
        : [{ heading: true, cells: [{ text: names.line(line), value: line.group }] } satisfies TableRow]),
      ...line.points.map((point) => rowOf(line.group ?? ALL, point))
    ])
  };
}
