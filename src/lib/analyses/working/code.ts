import type { CodeBlock } from '../block.ts';
import { adjustedLines } from './code-adjusted.ts';
import { alphaLines } from './code-alpha.ts';
import { changeLines } from './code-change.ts';
import { counted, list, matrix, NONE, pairsIn, type Lines } from './code-lines.ts';
import { groupsLines } from './code-groups.ts';
import { modelLines } from './code-model.ts';
import { kendallLines, pearsonLines } from './code-by-method.ts';
import { predictionLines } from './code-prediction.ts';
import { resampledLines } from './code-resampled.ts';
import { tableLines } from './code-table.ts';
import { waysLines } from './code-ways.ts';
import type { CentralityWorking } from './result-centrality.ts';
import type {
  CorrelationWorking,
  MeanWorking,
  QuantilesWorking,
  ShapeWorking,
  ShareWorking,
  Working
} from './result.ts';

/**
 * Lines for R and SPSS that give the same numbers, from the counts that are shown: no data are needed to run them. None
 * where the counts are too many to be shown.
 */
export function codeBlocks(working: Working): CodeBlock[] {
  const lines = linesOf(working);
  return (['R', 'SPSS'] as const).flatMap((program): CodeBlock[] => {
    const text = lines[program].join('\n');
    return text === '' ? [] : [{ kind: 'code', id: program.toLowerCase(), program, text }];
  });
}

function linesOf(working: Working): Lines {
  switch (working.of) {
    case 'adjusted':
      return adjustedLines(working);
    case 'alpha':
      return alphaLines(working);
    case 'centrality':
      return centrality(working);
    case 'change':
      return changeLines(working);
    case 'correlation':
      return correlation(working);
    case 'kendall':
      return kendallLines(working);
    case 'mean':
      return mean(working);
    case 'model':
      return modelLines(working);
    case 'pearson':
      return pearsonLines(working);
    case 'prediction':
      return predictionLines(working);
    case 'quantiles':
      return quantiles(working);
    case 'resampled':
      return resampledLines(working);
    case 'shape':
      return shape(working);
    case 'share':
      return share(working);
    case 'table':
      return tableLines(working);
    case 'groups':
      return groupsLines(working);
    case 'ways':
      return waysLines(working);
    case 'response':
      return NONE;
  }
}

function correlation({ cells, fisher, rho, interval }: CorrelationWorking): Lines {
  if (!cells || rho === null) return NONE;
  const variance = interval?.convention === 'spss' ? '1.06' : '(1 + rho^2 / 2)';
  return {
    R: [
      ...matrix(cells),
      'x <- rep(row(counts), counts)',
      'y <- rep(col(counts), counts)',
      'cor.test(x, y, method = "spearman", exact = FALSE)',
      ...(interval === null
        ? []
        : [
            'rho <- cor(x, y, method = "spearman")',
            `tanh(atanh(rho) + c(-1, 1) * qnorm(${(1 + interval.level) / 2}) * sqrt(${variance} / (length(x) - 3)))`
          ]),
      ...(fisher === null ? [] : ['fisher.test(counts)'])
    ],
    SPSS: [
      ...counted('x y', pairsIn(cells)),
      'NONPAR CORR /VARIABLES=x y /PRINT=SPEARMAN TWOTAIL.',
      ...(fisher === null ? [] : ['CROSSTABS /TABLES=x BY y /STATISTICS=CHISQ.'])
    ]
  };
}

function centrality({ edges }: CentralityWorking): Lines {
  const rhos = edges.map(({ rho }) => rho);
  return {
    R: [`rho <- ${list(rhos)}`, 'sum(abs(rho))', 'sum(rho)'],
    SPSS: [
      'DATA LIST FREE / rho.',
      'BEGIN DATA',
      ...rhos.map(String),
      'END DATA.',
      'COMPUTE absolute = ABS(rho).',
      'FORMATS rho absolute (F8.5).',
      'DESCRIPTIVES VARIABLES=absolute rho /STATISTICS=SUM.'
    ]
  };
}

function mean({ levels, spread, population, n }: MeanWorking): Lines {
  if (!levels) return NONE;
  const [numbers, counts] = [levels.map(({ number }) => number), levels.map((level) => level.n)];
  const level = spread?.level ?? 0.95;
  const finite = population === null ? '' : ` * sqrt((${population} - n) / (${population} - 1))`;
  const plain = population === null && counts.every(Number.isInteger);
  return {
    R: plain
      ? [`x <- rep(${list(numbers)}, ${list(counts)})`, 'sd(x)', `t.test(x, conf.level = ${level})`]
      : [
          `x <- ${list(numbers)}`,
          `count <- ${list(counts)}`,
          'n <- sum(count)',
          'm <- sum(count * x) / n',
          's <- sqrt(sum(count * (x - m)^2) / (n - 1))',
          `se <- s / sqrt(n)${finite}`,
          `c(m, s, se, m + c(-1, 1) * qt(${(1 + level) / 2}, n - 1) * se)`
        ],
    SPSS:
      // EXAMINE knows no finite population.
      n <= 1 || population !== null
        ? []
        : [
            ...counted(
              'x',
              levels.map(({ number, n: count }) => [number, count])
            ),
            `EXAMINE VARIABLES=x /PLOT=NONE /STATISTICS=DESCRIPTIVES${level === 0.95 ? '' : ` /CINTERVAL ${Math.round(level * 100)}`}.`
          ]
  };
}

function quantiles({ levels, convention, n }: QuantilesWorking): Lines {
  if (!levels?.every(({ n: count }) => Number.isInteger(count))) return NONE;
  const [numbers, counts] = [levels.map(({ number }) => number), levels.map((level) => level.n)];
  return {
    R: [
      `x <- rep(${list(numbers)}, ${list(counts)})`,
      `quantile(x, c(0.25, 0.5, 0.75), type = ${convention === 'spss' ? 6 : 7})`
    ],
    SPSS:
      convention === 'r' || n <= 1
        ? []
        : [
            ...counted(
              'x',
              levels.map(({ number, n: count }) => [number, count])
            ),
            'EXAMINE VARIABLES=x /PLOT=NONE /PERCENTILES(25,50,75)=HAVERAGE.'
          ]
  };
}

function shape({ levels, skewness, kurtosis }: ShapeWorking): Lines {
  if (!levels || skewness === null) return NONE;
  return {
    R: [
      `x <- ${list(levels.map(({ number }) => number))}`,
      `count <- ${list(levels.map((level) => level.n))}`,
      'n <- sum(count)',
      'd <- x - sum(count * x) / n',
      'm <- sapply(2:4, function(power) sum(count * d^power) / n)',
      'm[2] / m[1]^1.5 * sqrt(n * (n - 1)) / (n - 2)',
      ...(kurtosis === null ? [] : ['((n + 1) * (m[3] / m[1]^2 - 3) + 6) * (n - 1) / ((n - 2) * (n - 3))'])
    ],
    SPSS: [
      ...counted(
        'x',
        levels.map(({ number, n: count }) => [number, count])
      ),
      'DESCRIPTIVES VARIABLES=x /STATISTICS=SKEWNESS KURTOSIS.'
    ]
  };
}

function share({ part, n, interval, population }: ShareWorking): Lines {
  if (!(Number.isInteger(part) && Number.isInteger(n)) || population !== null || interval === null) return NONE;
  return {
    R: [`prop.test(${part}, ${n}, conf.level = ${interval.level}, correct = FALSE)`],
    SPSS: [
      ...counted('x', [
        [1, part],
        [0, n - part]
      ]),
      'FREQUENCIES VARIABLES=x.'
    ]
  };
}
