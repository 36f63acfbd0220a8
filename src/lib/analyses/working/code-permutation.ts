import { wholeNumbers } from '../whole-numbers.ts';
import { counted, list, matrix } from './code-lines.ts';
import type { PermutationWorking } from './result-permutation.ts';

/**
 * How R gives the p: in two groups by the package exactRankTests; else all sums are gone through, or orders drawn, where
 * that would take long. Null where the counts are not shown.
 */
export type RLines = 'groups' | 'all' | 'draw' | null;

/** Respondents times what can be left of all columns but one, which R goes through in some seconds. */
const MOST = 2000;
/** Names of numbers have fifteen digits in R. */
const MOST_KEY = 1e15;

export function rLinesOf(working: PermutationWorking): RLines {
  const { pair, sample } = working;
  if (pair.cells === null) return null;
  const scores = scoresIn(working);
  if (sample !== null || scores === null) return 'draw';
  if (pair.cells.length === 2 || pair.cells[0]?.length === 2) return 'groups';
  const room = columnsOf(pair.cells).map((total) => total + 1);
  const product = room.reduce((all, each) => all * each, 1);
  const [x, y] = scores.ranges;
  return (pair.n * product) / Math.max(...room) <= MOST && product * (pair.n * x * y + 1) < MOST_KEY ? 'all' : 'draw';
}

export function permutationLines(working: PermutationWorking): string[] {
  const { pair, alternative } = working;
  const by = rLinesOf(working);
  if (pair.cells === null || by === null) return [];
  const [x, y] = scoresIn(working)?.lines ?? [list(numbersIn(working)[0]), list(numbersIn(working)[1])];
  const start = [
    ...matrix(pair.cells),
    ...(pair.by === 'spearman' ? ['ranks <- function(t) 2 * cumsum(t) - t'] : []),
    `x <- ${x}`,
    `y <- ${y}`
  ];
  switch (by) {
    case 'groups': {
      const down = pair.cells[0]?.length === 2;
      const [scores, totals, group] = down
        ? ['x', 'rowSums(counts)', 'counts[, 2]']
        : ['y', 'colSums(counts)', 'counts[2, ]'];
      return [
        ...start,
        `scores <- ${scores} - min(${scores})`,
        `exactRankTests::pperm(sum(scores * ${group}), rep(scores, ${totals}), sum(${group}), alternative = "${alternative.replace('-', '.')}")`
      ];
    }
    case 'all':
      return [...start, ...allLines(alternative)];
    case 'draw':
      return [...start, ...drawLines(working)];
  }
}

/** SPSS counts all permutations in its module Exact Tests, and has the p of both sides. */
export function permutationInSpss(working: PermutationWorking): string[] {
  const { pair, alternative, sample } = working;
  if (pair.cells === null || sample !== null || alternative !== 'two-sided') return [];
  const [x, y] = numbersIn(working);
  const rows = pair.cells.flatMap((row, i) => row.flatMap((n, j) => (n > 0 ? [[x[i] ?? 0, y[j] ?? 0, n]] : [])));
  return [...counted('x y', rows), 'CROSSTABS /TABLES=x BY y /STATISTICS=CORR /METHOD=EXACT.'];
}

const columnsOf = (cells: readonly (readonly number[])[]): number[] =>
  (cells[0] ?? []).map((_, j) => cells.reduce((sum, row) => sum + (row[j] ?? 0), 0));

/** Midranks, or numbers, of the levels that somebody is at. */
function numbersIn({ pair }: PermutationWorking): readonly [readonly number[], readonly number[]] {
  if (pair.by === 'pearson') return [pair.scores.x.scores, pair.scores.y.scores];
  const midranks = ({ levels }: typeof pair.x): number[] => (levels ?? []).map(({ midrank }) => midrank);
  return [midranks(pair.x), midranks(pair.y)];
}

/** Whole scores as R has them, and how far they reach; null where they are not whole. */
function scoresIn(
  working: PermutationWorking
): { readonly lines: readonly [string, string]; readonly ranges: readonly [number, number] } | null {
  const reach = (scores: readonly number[]): number => Math.max(...scores) - Math.min(...scores);
  const [x, y] = numbersIn(working);
  if (working.pair.by === 'spearman')
    return { lines: ['ranks(rowSums(counts))', 'ranks(colSums(counts))'], ranges: [2 * reach(x), 2 * reach(y)] };
  const [rows, columns] = [wholeNumbers(x), wholeNumbers(y)];
  if (rows === null || columns === null) return null;
  return {
    lines: [list(rows.numbers), list(columns.numbers)],
    ranges: [reach(rows.numbers), reach(columns.numbers)]
  };
}

/** Respondent by respondent: what is left of the columns and the sum so far are one number, with its probability. */
function allLines(alternative: PermutationWorking['alternative']): string[] {
  const far = {
    'two-sided': 'abs(key - mid) >= abs(s - mid) - 1e-6',
    greater: 'key >= s',
    less: 'key <= s'
  }[alternative];
  return [
    'x <- x - min(x)',
    'y <- y - min(y)',
    'room <- colSums(counts) + 1',
    'place <- cumprod(c(1, room[-length(room)]))',
    'width <- sum(counts) * max(x) * max(y) + 1',
    'key <- sum((room - 1) * place) * width',
    'p <- 1',
    'for (score in rep(x, rowSums(counts))) {',
    '  steps <- do.call(rbind, lapply(seq_along(y), function(j) {',
    '    left <- key %/% width %/% place[j] %% room[j]',
    '    cbind(key + score * y[j] - place[j] * width, p * left)[left > 0, , drop = FALSE]',
    '  }))',
    '  total <- rowsum(steps[, 2], steps[, 1])',
    '  key <- as.numeric(rownames(total))',
    '  p <- total[, 1] / sum(total)',
    '}',
    's <- sum(outer(x, y) * counts)',
    ...(alternative === 'two-sided'
      ? ['mid <- sum(x * rowSums(counts)) * sum(y * colSums(counts)) / sum(counts)']
      : []),
    `sum(p[${far}])`
  ];
}

function drawLines({ alternative, seed, sample }: PermutationWorking): string[] {
  const draws = sample?.draws ?? 10_000;
  const far = {
    'two-sided': 'abs(drawn) >= abs(s) - tie',
    greater: 'drawn >= s - tie',
    less: 'drawn <= s + tie'
  }[alternative];
  return [
    'a <- rep(x[row(counts)], counts)',
    'b <- rep(y[col(counts)], counts)',
    'a <- a - mean(a)',
    'b <- b - mean(b)',
    's <- sum(a * b)',
    'tie <- 1e-10 * sqrt(sum(a^2) * sum(b^2))',
    `set.seed(${seed})`,
    `drawn <- replicate(${draws}, sum(a * sample(b)))`,
    `(sum(${far}) + 1) / (${draws} + 1)`,
    ...(sample === null ? [] : [`binom.test(${sample.hits}, ${draws}, conf.level = ${sample.level})$conf.int`])
  ];
}
