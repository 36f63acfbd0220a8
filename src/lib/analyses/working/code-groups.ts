import { adjustedLines } from './code-adjusted.ts';
import { chanceLines, hedgesLines } from './code-effects.ts';
import { exactLines } from './code-exact.ts';
import { list, NONE, type Lines } from './code-lines.ts';
import type {
  ComparedWorking,
  GroupsWorking,
  MeansTestWorking,
  PairMeansWorking,
  PairRanksWorking,
  RankTestWorking,
  TWorking
} from './result-groups.ts';

/** The test of two groups from what the table shows, and the adjusted p; of several at once none. */
export function groupsLines({ groups, test }: GroupsWorking): Lines {
  switch (test.by) {
    case 'means':
    case 'ranks':
      return NONE;
    case 'two-means':
      return { R: meansLines(groups, test), SPSS: [] };
    case 'two-ranks':
      return {
        R: [
          `rank_sum <- ${listed(groups, ({ rankSum }) => rankSum)}`,
          `n <- ${listed(groups, ({ n }) => n)}`,
          'rank_sum / n',
          'u <- rank_sum[1] - n[1] * (n[1] + 1) / 2',
          ...normalLines(test),
          'a <- u / prod(n)',
          ...chanceLines(test.chance),
          ...exactLines(test.exact, groups[0]?.n ?? 0)
        ],
        SPSS: []
      };
    case 'dunn':
    case 'games-howell':
    case 'welch':
      return ofTwo(
        [test.first, test.second].flatMap((name) => groups.filter(({ value }) => value === name)),
        test
      );
  }
}

function ofTwo(two: readonly ComparedWorking[], test: PairMeansWorking | PairRanksWorking): Lines {
  const adjusted = test.adjusted === null ? NONE : adjustedLines(test.adjusted);
  return {
    R: [...(test.by === 'dunn' ? ranksLines(two, test) : meansLines(two, test)), ...adjusted.R],
    SPSS: adjusted.SPSS
  };
}

/** Of the studentized range; R's own knows no fewer degrees of freedom than two. */
function rangeLines(groups: number, { df, level }: Pick<TWorking, 'df' | 'level'>): string[] {
  if (df >= 2)
    return [
      `ptukey(sqrt(2) * abs(d / se), ${groups}, df, lower.tail = FALSE)`,
      `d + c(-1, 1) * qtukey(${level}, ${groups}, df) / sqrt(2) * se`
    ];
  const tail = Number((1 - level).toFixed(6));
  return [
    `chance <- function(p, q) ptukey(q * sqrt(qchisq(p, df) / df), ${groups}, Inf, lower.tail = FALSE)`,
    'beyond <- function(q) integrate(chance, 0, 1, q = q, rel.tol = 1e-10, subdivisions = 1000)$value',
    'beyond(sqrt(2) * abs(d / se))',
    `q <- uniroot(function(q) beyond(q) - ${tail}, c(1, 10), extendInt = "downX", tol = 1e-10)$root`,
    'd + c(-1, 1) * q / sqrt(2) * se'
  ];
}

const listed = (groups: readonly ComparedWorking[], of: (group: ComparedWorking) => number): string =>
  list(groups.map(of));

function ranksLines(two: readonly ComparedWorking[], { variance, chance }: PairRanksWorking): string[] {
  return [
    `r <- ${listed(two, ({ meanRank }) => meanRank)}`,
    `n <- ${listed(two, ({ n }) => n)}`,
    `z <- (r[1] - r[2]) / sqrt(${variance} * sum(1 / n))`,
    'c(r[1] - r[2], z, 2 * pnorm(-abs(z)))',
    `a <- ${chance.superiority}`,
    ...chanceLines(chance)
  ];
}

/** U and its z, by half nearer to the middle as in R or as it is. */
function normalLines({ convention, variance }: RankTestWorking): string[] {
  return [
    'away <- u - prod(n) / 2',
    `z <- ${convention === 'r' ? 'sign(away) * max(0, abs(away) - 0.5)' : '-abs(away)'} / sqrt(${variance})`,
    `c(${convention === 'r' ? 'u' : 'min(u, prod(n) - u)'}, z, 2 * pnorm(-abs(z)))`
  ];
}

/** None where one of the two has a single respondent, or none has any spread. */
function meansLines(two: readonly ComparedWorking[], test: MeansTestWorking | PairMeansWorking): string[] {
  const { welch, student } = test;
  if (welch === null) return [];
  const { level } = welch;
  return [
    `m <- ${listed(two, ({ mean }) => mean)}`,
    `v <- ${listed(two, ({ variance }) => variance ?? 0)}`,
    `n <- ${listed(two, ({ n }) => n)}`,
    'd <- m[1] - m[2]',
    'se <- sqrt(sum(v / n))',
    'df <- sum(v / n)^2 / sum((v / n)^2 / (n - 1))',
    'c(d, d / se, df)',
    ...(test.by === 'games-howell'
      ? rangeLines(test.groups, welch)
      : ['2 * pt(-abs(d / se), df)', `d + c(-1, 1) * qt(${(1 + level) / 2}, df) * se`]),
    ...(student === null || student.g === null ? [] : hedgesLines(level))
  ];
}
