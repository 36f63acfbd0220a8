import { drawnTablesLines, freemanHaltonLines } from './code-freeman-halton.ts';
import { counted, list, matrix, NONE, pairsIn, type Lines } from './code-lines.ts';
import type {
  LinearWorking,
  RatioWorking,
  RiskDifferenceWorking,
  RiskWorking,
  StrengthWorking,
  TableWorking
} from './result-table.ts';

/** The tests and measures of a two-way table from its counts. */
export function tableLines(working: TableWorking): Lines {
  const { measure, cells } = working;
  switch (measure?.by) {
    case undefined:
      return sharesLines(working);
    case 'likelihood-ratio':
      return {
        R: [
          ...matrix(cells),
          'test <- chisq.test(counts, correct = FALSE)',
          'g <- 2 * sum(ifelse(counts > 0, counts * log(counts / test$expected), 0))',
          'c(g, test$parameter, pchisq(g, test$parameter, lower.tail = FALSE))'
        ],
        SPSS: chiSquareInSpss(pairsIn(cells))
      };
    case 'yates':
      return { R: [...matrix(cells), 'chisq.test(counts)'], SPSS: chiSquareInSpss(pairsIn(cells)) };
    case 'linear-by-linear':
      return linearLines(cells, measure);
    case 'cramers-v':
      return { R: [...matrix(cells), ...strengthInR(measure)], SPSS: [] };
    case 'fisher':
    case 'mid-p':
      return exactLines(cells, measure.by);
    case 'fisher-freeman-halton':
      return freemanHaltonLines(cells, measure);
    case 'monte-carlo':
      return drawnTablesLines(cells, measure);
    case 'risk-difference':
    case 'risk-ratio':
    case 'odds-ratio':
      return riskLines(measure);
    case 'odds-ratio-exact': {
      const [a, b, c, d] = measure.cells;
      return {
        R: [
          ...matrix([
            [a, b],
            [c, d]
          ]),
          `fisher.test(counts, conf.level = ${measure.level})`
        ],
        SPSS: []
      };
    }
  }
}

const chiSquareInSpss = (rows: readonly (readonly number[])[]): string[] => [
  ...counted('x y', rows),
  `CROSSTABS /TABLES=x BY y /STATISTICS=CHISQ${asIs(rows)}.`
];

/** Sums of weights are not to be rounded. */
const asIs = (rows: readonly (readonly number[])[]): string =>
  rows.every((row) => Number.isInteger(row.at(-1))) ? '' : ' /COUNT=ASIS';

function linearLines(cells: TableWorking['cells'], { x, y }: LinearWorking): Lines {
  return {
    R: [
      ...matrix(cells),
      ...(cells.flat().every(Number.isInteger)
        ? [
            `x <- rep(${list(x.scores)}[row(counts)], counts)`,
            `y <- rep(${list(y.scores)}[col(counts)], counts)`,
            'statistic <- (length(x) - 1) * cor(x, y)^2'
          ]
        : [
            `scores <- cbind(${list(x.scores)}[row(counts)], ${list(y.scores)}[col(counts)])`,
            'r <- cov.wt(scores, as.vector(counts) / sum(counts), cor = TRUE)$cor[1, 2]',
            'statistic <- (sum(counts) - 1) * r^2'
          ]),
      'c(statistic, pchisq(statistic, 1, lower.tail = FALSE))'
    ],
    SPSS: chiSquareInSpss(
      cells.flatMap((row, i) => row.flatMap((n, j) => (n > 0 ? [[x.scores[i] ?? 0, y.scores[j] ?? 0, n]] : [])))
    )
  };
}

function strengthInR({ level, unbiased }: StrengthWorking): string[] {
  const tail = (1 - level) / 2;
  const [upper, lower] = [1 - tail, tail].map((probability) => Number(probability.toFixed(6)));
  return [
    'test <- chisq.test(counts, correct = FALSE)',
    'x <- unname(test$statistic)',
    'df <- unname(test$parameter)',
    'n <- sum(counts)',
    'lambda <- function(p) {',
    '  if (pchisq(x, df) <= p) return(0)',
    '  uniroot(function(l) pchisq(x, df, l) - p, c(0, x + df), extendInt = "downX", tol = 1e-10)$root',
    '}',
    `pmin(1, sqrt(c(x, lambda(${upper}), lambda(${lower})) / (n * (min(dim(counts)) - 1))))`,
    ...(unbiased === null
      ? []
      : ['k <- dim(counts) - 1', 'sqrt(max(0, x / n - df / (n - 1)) / min(k - k^2 / (n - 1)))'])
  ];
}

function exactLines(cells: TableWorking['cells'], by: 'fisher' | 'mid-p'): Lines {
  return by === 'fisher'
    ? { R: [...matrix(cells), 'fisher.test(counts)'], SPSS: chiSquareInSpss(pairsIn(cells)) }
    : {
        R: [
          ...matrix(cells),
          'first <- max(0, sum(counts[1, ]) - sum(counts[, 2])):min(sum(counts[1, ]), sum(counts[, 1]))',
          'p <- dhyper(first, sum(counts[1, ]), sum(counts[2, ]), sum(counts[, 1]))',
          'ratio <- p / p[first == counts[1, 1]]',
          'tied <- abs(ratio - 1) < 1e-7',
          'sum(p[ratio < 1 & !tied]) + sum(p[tied]) / 2'
        ],
        SPSS: []
      };
}

function sharesLines({ cells, test, asked }: TableWorking): Lines {
  const tested = test !== null;
  return {
    R: [
      ...matrix(cells),
      ...(asked === null ? [] : ['prop.table(counts, 2)', 'prop.table(counts, 1)', 'prop.table(counts)']),
      ...(asked?.row === null ? ['prop.table(colSums(counts))'] : []),
      ...(asked?.column === null ? ['prop.table(rowSums(counts))'] : []),
      ...(tested ? ['test <- chisq.test(counts, correct = FALSE)'] : []),
      ...(tested && asked === null
        ? ['test', 'test$expected', 'sqrt(unname(test$statistic) / (sum(counts) * (min(dim(counts)) - 1)))']
        : []),
      ...(tested && asked !== null ? ['test$expected', 'test$stdres'] : [])
    ],
    SPSS: [
      ...counted('x y', pairsIn(cells)),
      `CROSSTABS /TABLES=x BY y /CELLS=COUNT ROW COLUMN TOTAL EXPECTED ASRESID /STATISTICS=CHISQ PHI${asIs(pairsIn(cells))}.`
    ]
  };
}

/** Of groups in rows, the answer in the first column. */
function riskLines(measure: RiskWorking): Lines {
  const [a, b, c, d] = measure.cells;
  const cells = [
    [a, b],
    [c, d]
  ];
  if (measure.by === 'risk-difference') return { R: [...matrix(cells), ...differenceInR(measure)], SPSS: [] };
  return {
    R: [...matrix(cells), ...ratioInR(measure)],
    // The interval of RISK is always one of 95 %.
    SPSS:
      measure.log === null || measure.level !== 0.95
        ? NONE.SPSS
        : [
            ...counted('x y', pairsIn(cells)),
            `CROSSTABS /TABLES=x BY y /STATISTICS=RISK${asIs(cells.flat().map((n) => [n]))}.`
          ]
  };
}

function differenceInR({ level, test }: RiskDifferenceWorking): string[] {
  const wilson = (row: number) =>
    `prop.test(counts[${row}, 1], n[${row}], conf.level = ${level}, correct = FALSE)$conf.int`;
  return [
    'n <- rowSums(counts)',
    'p <- counts[, 1] / n',
    'd <- p[1] - p[2]',
    `one <- ${wilson(1)}`,
    `other <- ${wilson(2)}`,
    'c(d, d - sqrt((p[1] - one[1])^2 + (other[2] - p[2])^2), d + sqrt((one[2] - p[1])^2 + (p[2] - other[1])^2))',
    ...(test === null ? [] : ['2 * pnorm(-abs(d) / sqrt(sum(p * (1 - p) / n)))'])
  ];
}

function ratioInR({ by, level, log }: RatioWorking): string[] {
  const [ratio, se] =
    by === 'odds-ratio'
      ? (['counts[1, 1] * counts[2, 2] / (counts[1, 2] * counts[2, 1])', 'sqrt(sum(1 / counts))'] as const)
      : (['p[1] / p[2]', 'sqrt(sum((1 - p) / counts[, 1]))'] as const);
  return [
    ...(by === 'odds-ratio' ? [] : ['p <- counts[, 1] / rowSums(counts)']),
    `ratio <- ${ratio}`,
    ...(log === null
      ? ['ratio']
      : [
          `se <- ${se}`,
          `c(ratio, ratio * exp(c(-1, 1) * qnorm(${(1 + level) / 2}) * se))`,
          '2 * pnorm(-abs(log(ratio)) / se)'
        ])
  ];
}
