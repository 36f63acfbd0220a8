import { alternativeOf, scaleLine, tailInSpss, weightedLines } from './code-correlation.ts';
import { counted, list, matrix, NONE, pairsIn, type Lines } from './code-lines.ts';
import type { Alternative, KendallWorking, OrdinalMethod, PearsonWorking } from './result-coefficient.ts';

/** What P − Q is divided by, and by what part of itself half a respondent more would raise it. */
const IN_R: Readonly<Record<OrdinalMethod, { readonly value: string; readonly growth: string }>> = {
  kendall: { value: 'sqrt(wr * wc)', growth: 'outer((n - rowSums(counts)) / wr, (n - colSums(counts)) / wc, "+") / 2' },
  'kendall-c': { value: 'n^2 * (k - 1) / k', growth: '1 / n' },
  gamma: { value: 'sum(counts * untied)', growth: 'untied / D' },
  'somers-d': { value: 'wr', growth: '(n - rowSums(counts))[row(counts)] / wr' },
  'somers-d-symmetric': {
    value: '(wr + wc) / 2',
    growth: 'outer(n - rowSums(counts), n - colSums(counts), "+") / (wr + wc)'
  }
};

const IN_SPSS: Readonly<Record<OrdinalMethod, string>> = {
  kendall: 'BTAU',
  'kendall-c': 'CTAU',
  gamma: 'GAMMA',
  'somers-d': 'D',
  'somers-d-symmetric': 'D'
};

/** An ordinal measure of the counts: pairs count twice here, once for each of the two. */
export function kendallLines(working: KendallWorking): Lines {
  const { cells, measure, permutation, alternative, estimate, interval } = working;
  if (cells === null) return NONE;
  return {
    R: [
      ...matrix(cells),
      ...(permutation
        ? [
            'x <- rep(row(counts), counts)',
            'y <- rep(col(counts), counts)',
            `cor.test(x, y, method = "kendall", exact = FALSE${alternativeOf(alternative)})`
          ]
        : []),
      ...measureLines(measure),
      ...(permutation ? [] : testLines(alternative)),
      `ends <- estimate + c(-1, 1) * qnorm(${Number(((1 + interval.level) / 2).toPrecision(12))}) * sqrt(sum(counts * m^2))`,
      'pmax(-1, pmin(1, ends))'
    ],
    SPSS: [
      ...counted('x y', pairsIn(cells)),
      ...(permutation ? [`NONPAR CORR /VARIABLES=x y /PRINT=KENDALL ${tailInSpss(alternative, estimate)}.`] : []),
      `CROSSTABS /TABLES=x BY y /STATISTICS=${IN_SPSS[measure]}.`
    ]
  };
}

function measureLines(measure: OrdinalMethod): string[] {
  const { value, growth } = IN_R[measure];
  const needs = (name: string) => `${value} ${growth}`.includes(name);
  return [
    'n <- sum(counts)',
    ...(needs('wr') ? ['wr <- n^2 - sum(rowSums(counts)^2)'] : []),
    ...(needs('wc') ? ['wc <- n^2 - sum(colSums(counts)^2)'] : []),
    ...(needs('k') ? ['k <- min(dim(counts))'] : []),
    'signs <- function(i, j) sign((row(counts) - i) * (col(counts) - j))',
    'd <- counts',
    'd[] <- mapply(function(i, j) sum(counts * signs(i, j)), row(counts), col(counts))',
    ...(measure === 'gamma'
      ? [
          'untied <- counts',
          'untied[] <- mapply(function(i, j) sum(counts * abs(signs(i, j))), row(counts), col(counts))'
        ]
      : []),
    `D <- ${value}`,
    '(estimate <- sum(counts * d) / D)',
    `m <- 2 * (d / D - estimate * (${growth}))`
  ];
}

function testLines(alternative: Alternative): string[] {
  const tail = {
    'two-sided': '2 * pnorm(-abs(z))',
    greater: 'pnorm(z, lower.tail = FALSE)',
    less: 'pnorm(z)'
  }[alternative];
  return ['(z <- estimate / (2 / D * sqrt(sum(counts * d^2) - sum(counts * d)^2 / n)))', tail];
}

/** Pearson's r of the numbers of the answers. */
export function pearsonLines({
  cells,
  scores: { x, y },
  weighted,
  alternative,
  estimate,
  interval
}: PearsonWorking): Lines {
  if (cells === null) return NONE;
  const [rows, columns] = [list(x.scores), list(y.scores)];
  const level = interval === null || interval.level === 0.95 ? '' : `, conf.level = ${interval.level}`;
  const ends = `, conf.level = ${interval?.level ?? 0.95}`;
  return {
    R: [
      ...matrix(cells),
      ...(weighted
        ? [
            ...weightedLines(rows, columns, 'r', alternative),
            ...(interval === null ? [] : [scaleLine('r', interval.level, '1 / (n - 3)')])
          ]
        : [
            `x <- rep(${rows}[row(counts)], counts)`,
            `y <- rep(${columns}[col(counts)], counts)`,
            `cor.test(x, y${alternative === 'two-sided' ? level : alternativeOf(alternative)})`,
            // The interval of a one-sided test has one end.
            ...(alternative === 'two-sided' || interval === null ? [] : [`cor.test(x, y${ends})$conf.int`])
          ])
    ],
    SPSS: [
      ...counted(
        'x y',
        cells.flatMap((row, i) => row.flatMap((n, j) => (n > 0 ? [[x.scores[i] ?? 0, y.scores[j] ?? 0, n]] : [])))
      ),
      `CORRELATIONS /VARIABLES=x y${tailInSpss(alternative, estimate) === 'ONETAIL' ? ' /PRINT=ONETAIL' : ''}.`
    ]
  };
}
