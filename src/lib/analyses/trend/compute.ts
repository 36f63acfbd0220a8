import { outcomeOf, variableOf } from '#lib/data/codebook.ts';
import { columnOf, scoresOf, type Column } from '#lib/data/table.ts';
import { meanInterval } from '#lib/stats/description/mean-interval.ts';
import { moments } from '#lib/stats/description/moments.ts';
import { topBox } from '#lib/stats/description/response-rates.ts';
import { wilson } from '#lib/stats/description/share-intervals.ts';
import { isDefined } from '#lib/stats/result.ts';
import { answeringGroups } from '../answering-groups.ts';
import type { Input, Notice } from '../contract.ts';
import { crossingsOf, type Crossing } from '../crossed-groups.ts';
import { groupingOf, refusedGrouping } from '../grouping.ts';
import type { Group } from '../groups.ts';
import { usableVariables } from '../variables-meant.ts';
import type { TrendSpec } from './spec.ts';

/** One wave of one line. All is null where it is hidden; what nobody answered has no estimate. */
export interface TrendPoint {
  readonly wave: string;
  readonly hidden: boolean;
  /** Those who answered; with weights their sum. */
  readonly n: number | null;
  /** Those who answered, without their weights; only where there are weights. */
  readonly respondents?: number;
  /** The mean, or the share of the top box. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A line: everyone, or a group. */
export interface TrendLine {
  readonly group: string | null;
  readonly points: readonly TrendPoint[];
}

export interface TrendResult {
  readonly outcome: string | null;
  readonly wave: string | null;
  readonly by: string | null;
  readonly show: TrendSpec['show'];
  readonly top: number;
  readonly level: number;
  readonly weighted: boolean;
  /** Ends of the outcome's scale. */
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly waves: readonly string[];
  readonly lines: readonly TrendLine[];
  readonly notices: readonly Notice[];
}

/**
 * The mean (with Student's interval) or the share of the highest levels (with Wilson's) in each wave, of all or of each
 * group. Answers are as read, without cut-offs; answers in words are numbered from 1 in their order.
 *
 * A wave, a group or a crossing of them that fewer than the smallest group answered is hidden, and with it whatever would
 * give it away within its group or its wave.
 */
export function compute(spec: TrendSpec, input: Input): TrendResult {
  const { codebook, table, smallestGroup: smallest } = input;
  const outcome = spec.outcome ?? outcomeOf(codebook)?.name ?? null;
  const wave = spec.wave ?? groupingOf(codebook);
  const notices: Notice[] = [];
  const tell = (code: string, variable: string | null) => notices.push({ code, about: { variable: variable ?? '' } });
  const nothing: TrendResult = {
    outcome,
    wave,
    by: spec.by,
    show: spec.show,
    top: spec.top,
    level: spec.level / 100,
    weighted: input.weights !== null,
    scale: null,
    waves: [],
    lines: [],
    notices
  };
  if (outcome === null) notices.push({ code: 'no-outcome', about: {} });
  if (wave === null) notices.push({ code: 'no-grouping', about: {} });
  if (outcome === null || wave === null) return nothing;
  if (outcome === wave || outcome === spec.by || wave === spec.by) {
    tell('by-itself', spec.by ?? outcome);
    return nothing;
  }
  if (usableVariables([outcome], 'order', input, notices).length === 0) return nothing;
  for (const divides of spec.by === null ? [wave] : [wave, spec.by]) {
    const refused = refusedGrouping(codebook, table.columns, divides);
    if (refused === null) continue;
    tell(refused, divides);
    return nothing;
  }
  if (variableOf(codebook, outcome) === undefined) return nothing;
  const column = columnOf(table, outcome);
  const waves = answeringGroups(wave, [column], input);
  const divided = spec.by === null ? [null] : answeringGroups(spec.by, [column], input);
  const groups = divided.filter((group) => group === null || group.hidden === null);
  const cells = crossingsOf(groups, waves, answeredIn(column), smallest);
  const lines = groups.map((group) => ({
    group: group?.value ?? null,
    points: cells.filter((cell) => cell.group === group).map((cell) => pointOf(cell, column, spec, input))
  }));
  const shown = lines.filter(({ points }) => points.some(({ estimate }) => estimate !== null));
  if (cells.some(({ hidden }) => hidden) || groups.length < divided.length)
    notices.push({ code: 'small-groups', about: { smallest } });
  if (shown.length === 0) return nothing;
  const numbers = scoresOf(column);
  return {
    ...nothing,
    scale: { min: numbers[0] ?? 0, max: numbers.at(-1) ?? 1 },
    waves: waves.map(({ value }) => value),
    lines: shown
  };
}

/** How many of some rows have an answer. */
const answeredIn =
  ({ codes, levels }: Column) =>
  (rows: Uint32Array): number =>
    rows.filter((row) => (codes[row] as number) < levels.length).length;

type Cell = Crossing<Group | null>;

function pointOf(cell: Cell, column: Column, { show, top, level: percent }: TrendSpec, { weights }: Input): TrendPoint {
  const point = { wave: cell.wave.value, hidden: cell.hidden, n: null, estimate: null, low: null, high: null };
  if (point.hidden) return point;
  const answered = weights ? { respondents: cell.n } : {};
  const numbers = scoresOf(column);
  const counts = new Float64Array(numbers.length);
  for (const row of cell.rows) {
    const code = column.codes[row] as number;
    if (code < counts.length) counts[code] = (counts[code] as number) + (weights ? (weights[row] as number) : 1);
  }
  const n = counts.reduce((sum, count) => sum + count, 0);
  const level = percent / 100;
  if (show === 'top') {
    const box = topBox(counts, Math.max(0, numbers.length - top));
    const share = isDefined(box) ? wilson(box.part, box.n, { level }) : null;
    return share && isDefined(share)
      ? { ...point, ...answered, n, estimate: share.estimate, low: share.low, high: share.high }
      : { ...point, ...answered, n };
  }
  const [of, spread] = [moments(numbers, counts), meanInterval(numbers, counts, { level })];
  if (!isDefined(of)) return { ...point, ...answered, n };
  const interval = isDefined(spread) ? { low: spread.low, high: spread.high } : {};
  return { ...point, ...answered, n, estimate: of.mean, ...interval };
}
