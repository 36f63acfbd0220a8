import { counted, list, matrix, NONE, pairsIn, type Lines } from './code-lines.ts';
import type { KendallWorking, PearsonWorking } from './result-coefficient.ts';

/** Kendall's tau-b of the counts. */
export function kendallLines({ cells }: KendallWorking): Lines {
  if (cells === null) return NONE;
  return {
    R: [
      ...matrix(cells),
      'x <- rep(row(counts), counts)',
      'y <- rep(col(counts), counts)',
      'cor.test(x, y, method = "kendall", exact = FALSE)'
    ],
    SPSS: [...counted('x y', pairsIn(cells)), 'NONPAR CORR /VARIABLES=x y /PRINT=KENDALL TWOTAIL.']
  };
}

/** Pearson's r of the numbers of the answers. */
export function pearsonLines({ cells, scores: { x, y } }: PearsonWorking): Lines {
  if (cells === null) return NONE;
  return {
    R: [
      ...matrix(cells),
      `x <- rep(${list(x.scores)}[row(counts)], counts)`,
      `y <- rep(${list(y.scores)}[col(counts)], counts)`,
      'cor.test(x, y)'
    ],
    SPSS: [
      ...counted(
        'x y',
        cells.flatMap((row, i) => row.flatMap((n, j) => (n > 0 ? [[x.scores[i] ?? 0, y.scores[j] ?? 0, n]] : [])))
      ),
      'CORRELATIONS /VARIABLES=x y.'
    ]
  };
}
