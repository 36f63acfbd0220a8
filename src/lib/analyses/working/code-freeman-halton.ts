import { counted, matrix, pairsIn, type Lines } from './code-lines.ts';
import type { DrawnTablesWorking, FreemanHaltonWorking, TableWorking } from './result-table.ts';

/** The probability of the observed table, and Fisher's exact p of it. */
export function freemanHaltonLines(cells: TableWorking['cells'], { exact }: FreemanHaltonWorking): Lines {
  return {
    R: [
      ...matrix(cells),
      'logs <- sum(lfactorial(rowSums(counts)), lfactorial(colSums(counts)))',
      'exp(logs - lfactorial(sum(counts)) - sum(lfactorial(counts)))',
      ...(exact === null ? [] : ['fisher.test(counts, workspace = 2e7)'])
    ],
    SPSS: exact === null ? [] : inSpss(cells, 'EXACT')
  };
}

/** The same p by random tables, which are others in each program; and the interval of our hits. */
export function drawnTablesLines(cells: TableWorking['cells'], { hits, draws, level }: DrawnTablesWorking): Lines {
  return {
    R: [
      ...matrix(cells),
      `fisher.test(counts, simulate.p.value = TRUE, B = ${draws})`,
      `binom.test(${hits}, ${draws}, conf.level = ${level})$conf.int`
    ],
    SPSS: inSpss(cells, `MC CIN(${Math.round(level * 100)}) SAMPLES(${draws})`)
  };
}

/** Of the module Exact Tests. */
const inSpss = (cells: TableWorking['cells'], method: string): string[] => [
  ...counted('x y', pairsIn(cells)),
  `CROSSTABS /TABLES=x BY y /STATISTICS=CHISQ /METHOD=${method}.`
];
