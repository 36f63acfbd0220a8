import type { TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { exact as exactly, probabilityCell } from './names.ts';
import { many } from './power-of-ten.ts';
import type { Alternative } from './result-coefficient.ts';
import type { FarSums } from './result-exact.ts';

interface Far {
  readonly observed: number;
  readonly expected: number;
  /** In how many ways everything can come about; null where they are not countable. */
  readonly ways: number | null;
  readonly p: number;
  readonly sums: readonly FarSums[];
  readonly alternative: Alternative;
}

interface Words {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sum: string;
  readonly ways: string;
  readonly nearer: string;
  readonly far: string;
  /** Of the sums. */
  readonly decimals: number;
}

/** The sums that are as far out as the observed, those that are not together where they belong, and p. */
export function farTable(
  { observed, expected, ways, p, sums, alternative }: Far,
  { id, title, subtitle, decimals, ...labels }: Words,
  presentation: Presentation
): TableBlock {
  const { range, interval, total, fisher } = presentation.say.messages.working;
  const short = (value: number) => exactly(value, decimals, presentation);
  // A line between two numbers is no sign.
  const between = (from: number, to: number) => (from < 0 ? interval : range)(short(from), short(to));
  const row = (label: string, key: string, share: number, emphasis = false): TableRow => ({
    emphasis,
    cells: [
      textCell(label),
      ...(ways === null ? [] : [waysCell(share * ways, key, presentation)]),
      probabilityCell(share, presentation, id, key)
    ]
  });
  // Sums that are had in different ways may differ by rounding.
  const isObserved = (sum: number) => Math.abs(sum - observed) <= 1e-9 * Math.max(1, Math.abs(observed));
  const named = ({ from, to, probability }: FarSums): TableRow =>
    row(
      short(from) === short(to) ? short(from) : between(from, to),
      `${from}`,
      probability,
      isObserved(from) && isObserved(to)
    );
  const isLow = ({ from }: FarSums): boolean =>
    alternative === 'two-sided' ? from < expected : alternative === 'less';
  return {
    kind: 'table',
    id,
    minor: true,
    title,
    subtitle,
    columns: [
      words(labels.sum, 'sum'),
      ...(ways === null ? [] : [numbers(labels.ways, 'ways')]),
      numbers(fisher.probability, 'probability')
    ],
    rows: [
      ...sums.filter(isLow).map(named),
      ...(p < 1 ? [row(labels.nearer, 'nearer', 1 - p)] : []),
      ...sums.filter((each) => !isLow(each)).map(named),
      row(labels.far, 'far', p, true),
      row(total, '*', 1, true)
    ],
    notes: []
  };
}

function waysCell(ways: number, key: string, presentation: Presentation) {
  if (ways === 0) return EMPTY;
  return {
    ...numberCell(wholeWays(ways), 0, presentation, 'ways', key),
    text: many(wholeWays(ways), presentation.say)
  };
}

/** Ways are whole; a share of them has some rounding. */
export const wholeWays = (ways: number): number => (ways < 1e12 ? Math.round(ways) : ways);
