import { concordanceOf, laterIn, type Concordance } from '#lib/stats/association/concordance.ts';
import { gammaDenominator, goodmanKruskalGamma } from '#lib/stats/association/gamma.ts';
import { waldInterval } from '#lib/stats/association/intervals.ts';
import {
  kendallTauB,
  kendallTauC,
  permutationVariance,
  tauBDenominator,
  tauCDenominator
} from '#lib/stats/association/kendall.ts';
import { movesOf, type Denominator, type NoOrdinal, type OrdinalAssociation } from '#lib/stats/association/ordinal.ts';
import { somersD, somersDenominator } from '#lib/stats/association/somers.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { isDefined } from '#lib/stats/result.ts';
import { inRows } from './measures.ts';
import type { KendallWorking, MoveWorking, OrdinalMethod, PairWorking } from './result-coefficient.ts';
import { clipped, pOf, withError } from './tested.ts';

/** Cells that are written out, one to a line. */
const READABLE = 40;

/** How an ordinal measure is had: by SPSS's convention tau-b is tested by ASE0, as the others always are. */
interface How {
  readonly convention: 'r' | 'spss';
  /** 0 to 1. */
  readonly level: number;
}

/** Pairs of respondents in the same order and in opposite order, the measure, its test and its interval. */
export function ordinalOf(
  measure: OrdinalMethod,
  pair: PairWorking,
  counts: Counts,
  { convention, level }: How
): KendallWorking | null {
  const found = measured(measure, counts, convention);
  if (!isDefined(found)) return null;
  const pairs = concordanceOf(counts);
  const denominator = denominatorOf(measure, pairs);
  const { cells, alternative } = pair;
  const after =
    cells && laterIn({ rows: cells.length, columns: cells[0]?.length ?? 0, cells: Float64Array.from(cells.flat()) });
  const moves = movesOf(pairs, denominator);
  const sum = (of: (cell: (typeof moves)[number]) => number) => moves.reduce((all, cell) => all + of(cell), 0);
  const estimate = clipped(found.estimate);
  return {
    of: 'kendall',
    ...pair,
    measure,
    // There every pair of respondents is counted twice.
    ...{ concordant: pairs.concordant / 2, discordant: pairs.discordant / 2 },
    different: [pairs.inDifferentRows / 2, pairs.inDifferentColumns / 2],
    fewest: Math.min(pairs.rowsFilled, pairs.columnsFilled),
    denominator: denominator.value / 2,
    after: after && { alike: inRows(after.alike, after), opposed: inRows(after.opposed, after) },
    permutation: measure === 'kendall' && convention === 'r' ? permutationVariance(counts) : null,
    free: {
      squares: sum(({ count, concordant, discordant }) => count * (concordant - discordant) ** 2),
      se: found.se0
    },
    moves: { cells: cellMoves(pair, moves), squares: sum(({ count, move }) => count * move ** 2) },
    interval: withError(waldInterval(estimate, found.se, { level }), found.se),
    ...{ estimate, statistic: found.statistic, p: pOf(found, alternative) }
  };
}

function measured(measure: OrdinalMethod, counts: Counts, convention: 'r' | 'spss'): OrdinalAssociation | NoOrdinal {
  switch (measure) {
    case 'kendall':
      return kendallTauB(counts, { convention });
    case 'kendall-c':
      return kendallTauC(counts);
    case 'gamma':
      return goodmanKruskalGamma(counts);
    case 'somers-d':
      return somersD(counts, 'columns');
    case 'somers-d-symmetric':
      return somersD(counts, 'symmetric');
  }
}

function denominatorOf(measure: OrdinalMethod, pairs: Concordance): Denominator {
  switch (measure) {
    case 'kendall':
      return tauBDenominator(pairs);
    case 'kendall-c':
      return tauCDenominator(pairs);
    case 'gamma':
      return gammaDenominator(pairs);
    case 'somers-d':
      return somersDenominator(pairs, 'columns');
    case 'somers-d-symmetric':
      return somersDenominator(pairs, 'symmetric');
  }
}

/** The cells that are not empty, row by row, with their answers. */
function cellMoves({ x, y, cells }: PairWorking, moves: ReturnType<typeof movesOf>): MoveWorking[] | null {
  if (!cells || !x.levels || !y.levels || moves.length > READABLE) return null;
  const names = cells.flatMap((row, i) =>
    row.flatMap((count, j) => (count > 0 ? [[x.levels?.[i]?.value ?? '', y.levels?.[j]?.value ?? ''] as const] : []))
  );
  return moves.map(({ count, concordant, discordant, move }, at) => {
    const [first = '', second = ''] = names[at] ?? [];
    return { x: first, y: second, count, alike: concordant, opposed: discordant, move };
  });
}
