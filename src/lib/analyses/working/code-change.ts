import { adjustedLines } from './code-adjusted.ts';
import { noncentralLines } from './code-effects.ts';
import { exactLines } from './code-exact.ts';
import { NONE, type Lines } from './code-lines.ts';
import type { ChangeWorking, McNemarWorking, MeanChangeWorking, RanksWorking } from './result-change.ts';

/** The tests from how many changed by how much, for R and SPSS; none of weights, which these programs would round. */
export function changeLines(working: ChangeWorking): Lines {
  const [lines, adjusted] = [testLines(working), working.adjusted === null ? NONE : adjustedLines(working.adjusted)];
  return { R: [...lines.R, ...adjusted.R], SPSS: [...lines.SPSS, ...adjusted.SPSS] };
}

function testLines({ test, convention, falls, rises, same }: ChangeWorking): Lines {
  if (![falls, rises, same].every(Number.isInteger)) return NONE;
  switch (test.by) {
    case 'means':
      return byMeans(test);
    case 'ranks':
      return byRanks(test, { same, falls, rises }, convention === 'r');
    case 'mcnemar':
      return mcNemar(test);
  }
}

/** Numbers and how many have each, in the lines themselves. */
function listed(pairs: readonly (readonly [number, number])[]): Lines {
  return {
    R: [`d <- rep(c(${pairs.map(([d]) => d).join(', ')}), c(${pairs.map(([, n]) => n).join(', ')}))`],
    SPSS: ['DATA LIST FREE / d n.', 'BEGIN DATA', ...pairs.map((pair) => pair.join(' ')), 'END DATA.', 'WEIGHT BY n.']
  };
}

function byMeans({ mean, t }: MeanChangeWorking): Lines {
  if (!mean.levels) return NONE;
  const data = listed(mean.levels.map(({ number, n }) => [number, n]));
  const level = mean.spread?.level ?? 0.95;
  return {
    R: [
      ...data.R,
      'sd(d)',
      `t.test(d, conf.level = ${level})`,
      'mean(d) / sd(d)',
      ...(t === null
        ? []
        : ['t <- sqrt(length(d)) * mean(d) / sd(d)', ...noncentralLines('length(d) - 1', '/ sqrt(length(d))', level)])
    ],
    SPSS: [...data.SPSS, `T-TEST /TESTVAL=0 /VARIABLES=d /CRITERIA=CI(${level}).`]
  };
}

/** Of an interval that is not R's own. */
const atLevel = (level = 0.95): string => (level === 0.95 ? '' : `, conf.level = ${level}`);

function byRanks(
  { sizes, wilcoxon, sign }: RanksWorking,
  { same, falls, rises }: Pick<ChangeWorking, 'same' | 'falls' | 'rises'>,
  continuity: boolean
): Lines {
  if (!sizes || wilcoxon === null) return NONE;
  const pairs = [
    ...sizes.toReversed().map((each) => [-each.size, each.falls] as const),
    [0, same] as const,
    ...sizes.map((each) => [each.size, each.rises] as const)
  ].filter(([, n]) => n > 0);
  const data = listed(pairs);
  const nearer = (by: number) => `sign(away) * max(0, abs(away) - ${by})`;
  return {
    R: [
      ...data.R,
      'c(sum(d < 0), sum(d == 0), sum(d > 0))',
      `wilcox.test(d[d != 0], exact = FALSE, correct = ${continuity ? 'TRUE' : 'FALSE'})`,
      'r <- sign(d[d != 0]) * rank(abs(d[d != 0]))',
      'away <- sum(r) / 2',
      `(z <- ${continuity ? nearer(0.5) : 'away'} / sqrt(sum(r^2) / 4))`,
      '(effect <- sum(r) / sum(abs(r)))',
      ...(wilcoxon.interval === null
        ? []
        : [
            'm <- length(r)',
            `tanh(atanh(effect) + c(-1, 1) * qnorm(${(1 + wilcoxon.interval.level) / 2}) * sqrt((2 * m + 1) / (1.5 * m * (m + 1))))`
          ]),
      'away <- sum(sign(r))',
      `z <- ${continuity ? 'away' : nearer(1)} / sqrt(length(r))`,
      'c(z, 2 * pnorm(-abs(z)))',
      `binom.test(${rises}, ${rises + falls}${atLevel(sign?.interval?.level)})`,
      ...exactLines(wilcoxon.exact, null)
    ],
    SPSS: [...data.SPSS, 'COMPUTE zero = 0.', 'NPAR TESTS /WILCOXON=zero WITH d (PAIRED) /SIGN=zero WITH d (PAIRED).']
  };
}

function mcNemar({ cells, chiSquare }: McNemarWorking): Lines {
  if (chiSquare === null) return NONE;
  const [[a, b], [c, d]] = cells;
  return {
    R: [
      `counts <- matrix(c(${[a, b, c, d].join(', ')}), nrow = 2, byrow = TRUE)`,
      'c(counts[2, 1], sum(diag(counts)), counts[1, 2])',
      'mcnemar.test(counts)',
      `test <- binom.test(${b}, ${b + c}${atLevel(chiSquare.interval?.level)})`,
      'test',
      ...(chiSquare.interval === null ? [] : ['test$conf.int / (1 - test$conf.int)'])
    ],
    SPSS: [
      'DATA LIST FREE / first second n.',
      'BEGIN DATA',
      ...[[1, 1, a] as const, [1, 2, b] as const, [2, 1, c] as const, [2, 2, d] as const].map((row) => row.join(' ')),
      'END DATA.',
      'WEIGHT BY n.',
      'CROSSTABS /TABLES=first BY second /STATISTICS=MCNEMAR.'
    ]
  };
}
