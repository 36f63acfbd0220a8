import { counted, list, NONE, type Lines } from './code-lines.ts';
import type { QuantilesWorking, WhiskersWorking } from './result.ts';

/** Median and quartiles, and where the whiskers of a boxplot end. */
export function quantilesLines({ levels, convention, n, min, max, whiskers }: QuantilesWorking): Lines {
  if (!levels) return NONE;
  const [numbers, counts] = [levels.map(({ number }) => number), levels.map((level) => level.n)];
  const whole = counts.every(Number.isInteger);
  const range = min === null || max === null ? [] : ['range(x)'];
  const type = convention === 'spss' ? 6 : 7;
  const plain = whole && whiskers === null;
  return {
    R: plain
      ? [`x <- rep(${list(numbers)}, ${list(counts)})`, `quantile(x, c(0.25, 0.5, 0.75), type = ${type})`, ...range]
      : [
          `x <- ${list(numbers)}`,
          `count <- ${list(counts)}`,
          ...(whole ? [`q <- unname(quantile(rep(x, count), c(0.25, 0.5, 0.75), type = ${type}))`] : ofWeights(type)),
          'q',
          ...range,
          ...(whiskers === null ? [] : endsInR(whiskers))
        ],
    SPSS:
      // The boxes of EXAMINE end at Tukey's hinges, and so may its whiskers elsewhere.
      convention === 'r' || n <= 1 || whiskers !== null
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

/** Quartiles of counts that are not whole, by the sums up to each number. */
function ofWeights(type: 6 | 7): string[] {
  const line = ['upto <- cumsum(count)', 'n <- sum(count)'];
  return type === 7
    ? [
        ...line,
        'k <- 1 + (n - 1) * c(0.25, 0.5, 0.75)',
        'at <- function(places) sapply(places, function(place) x[upto >= min(place, n) - 1e-9][1])',
        'below <- floor(k + 1e-9)',
        'q <- at(below) + pmax(0, k - below) * (at(below + 1) - at(below))'
      ]
    : [
        ...line,
        'q <- sapply((n + 1) * c(0.25, 0.5, 0.75), function(place) {',
        '  i <- which(upto > place)[1]',
        '  if (is.na(i)) return(max(x))',
        '  if (i == 1) return(x[1])',
        '  x[i - 1] + min(1, (place - upto[i - 1]) / min(1, count[i])) * (x[i] - x[i - 1])',
        '})'
      ];
}

/** The outermost answers within the fences at which, or further out, so many lie. */
function endsInR({ smallest, people }: WhiskersWorking): string[] {
  const counts = people === null ? 'count' : 'people';
  const enough = (upTo: string): string => (smallest > 1 ? ` & ${upTo} >= ${smallest}` : '');
  return [
    ...(people === null ? [] : [`people <- ${list(people)}`]),
    'fences <- q[c(1, 3)] + c(-1.5, 1.5) * (q[3] - q[1])',
    'inside <- x >= fences[1] & x <= fences[2]',
    `low <- min(x[inside${enough(`cumsum(${counts})`)}], q[1])`,
    `high <- max(x[inside${enough(`rev(cumsum(rev(${counts})))`)}], q[3])`,
    'c(low, high)'
  ];
}
