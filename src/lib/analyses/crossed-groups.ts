import { complementOf, type Group } from './groups.ts';

/** Those who are in a group and in a wave, or in another group of a second variable. */
export interface Crossing<Of extends Divided | null = Divided> {
  /** Null: everyone. */
  readonly group: Of;
  readonly wave: Divided;
  /** Row numbers, rising. */
  readonly rows: Uint32Array;
  /** How many of them have what is measured. */
  readonly n: number;
  /** Too few have it, or it would give such a crossing away. */
  readonly hidden: boolean;
}

/** A group of one of the two variables. */
export type Divided = Pick<Group, 'value' | 'rows'> & { readonly hidden: Group['hidden'] | boolean };

/**
 * Every group that is shown crossed with every wave, group by group, as a cell that measures something in each hides them.
 *
 * Hidden is a crossing with fewer than `smallest` answers, one in a wave that is hidden, and whatever would give such a one
 * away by subtraction: from everyone in its group or in its wave, with those who are in no other crossing or in one that is
 * not shown.
 *
 * @param groups  one null where all are one line; those that are hidden are no lines
 * @param answered  how many of some rows have what is measured
 */
export function crossingsOf<Of extends Divided | null>(
  groups: readonly Of[],
  waves: readonly Divided[],
  answered: (rows: Uint32Array) => number,
  smallest: number
): Crossing<Of>[] {
  const lines = groups.filter((group) => !isHidden(group));
  const crossings = lines.flatMap((group) => {
    const within = group && new Set(group.rows);
    return waves.map((wave) => {
      const rows = within ? wave.rows.filter((row) => within.has(row)) : wave.rows;
      return { group, wave, rows, n: answered(rows) };
    });
  });
  const isCrossed = lines.some((group) => group !== null);
  const ofGroups = lines.map((group): Line => {
    const cells = crossings.filter((cell) => cell.group === group);
    // Of everyone, waves hide each other already.
    return { cells, total: group ? answered(group.rows) : cells.reduce((sum, { n }) => sum + n, 0) };
  });
  const ofWaves = waves.map((wave): Line => ({
    cells: crossings.filter((cell) => cell.wave === wave),
    total: answered(wave.rows)
  }));
  const hidden = hiddenIn(crossings, isCrossed ? [...ofGroups, ...ofWaves] : ofGroups, isCrossed, smallest);
  return crossings.map((cell) => ({ ...cell, hidden: hidden.has(cell) }));
}

const isHidden = (divided: Divided | null): boolean =>
  divided !== null && divided.hidden !== null && divided.hidden !== false;

type Cell = Omit<Crossing<Divided | null>, 'hidden'>;

/** The crossings of one group, or of one wave, and how many have what is measured in it all, also where it is not shown. */
interface Line {
  readonly cells: readonly Cell[];
  readonly total: number;
}

function hiddenIn(cells: readonly Cell[], lines: readonly Line[], isCrossed: boolean, smallest: number): Set<Cell> {
  // Nobody's answers cannot be given away where groups of one may be shown.
  const few = ({ n }: Cell): boolean => smallest > 1 && n < smallest;
  const hidden = new Set(cells.filter((cell) => few(cell) || isHidden(cell.wave)));
  // What is hidden in a group can give away something in a wave, and the other way: until nothing more is.
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const line of lines) {
      const large = line.cells.filter((cell) => !hidden.has(cell));
      for (const cell of complementOf(large, line.total, smallest)) hidden.add(cell);
      if (!isCrossed || !line.cells.some((cell) => hidden.has(cell) && cell.n > 0)) continue;
      // Alone it could be had from its wave, and with it the small one of its group.
      const [least, ...more] = large.filter((cell) => !hidden.has(cell)).toSorted((a, b) => a.n - b.n);
      if (least && more.length === line.cells.length - 2) hidden.add(least);
    }
  }
  return hidden;
}
