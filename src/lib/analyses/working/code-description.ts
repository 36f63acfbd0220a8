import { counted, list, NONE, type Lines } from './code-lines.ts';
import type { MeanWorking, ShapeWorking, ShareWorking } from './result.ts';

/** Mean, standard deviation and interval. */
export function meanLines({ levels, spread, population, n }: MeanWorking): Lines {
  if (!levels) return NONE;
  const [numbers, counts] = [levels.map(({ number }) => number), levels.map((level) => level.n)];
  const level = spread?.level ?? 0.95;
  const finite = population === null ? '' : ` * sqrt((${population} - n) / (${population} - 1))`;
  const plain = population === null && counts.every(Number.isInteger);
  return {
    // Of one number, or of numbers that are all the same, R has no t.
    R:
      spread === null
        ? [`x <- ${list(numbers)}`, `count <- ${list(counts)}`, 'sum(count * x) / sum(count)']
        : plain && spread.sd > 0
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

/** Skewness and kurtosis. */
export function shapeLines({ levels, skewness, kurtosis }: ShapeWorking): Lines {
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

/** Wilson's interval of a share. */
export function shareLines({ part, n, interval, population }: ShareWorking): Lines {
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
