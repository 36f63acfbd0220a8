import { adjustedLines } from './code-adjusted.ts';
import { NONE, type Lines } from './code-lines.ts';
import type { ComparedWorking, GroupsWorking } from './result-groups.ts';

/** Of two of several groups the test from what the table shows, and the adjusted p; of all groups none. */
export function groupsLines({ groups, test }: GroupsWorking): Lines {
  if (!('first' in test)) return NONE;
  const two = [test.first, test.second].flatMap((name) => groups.filter(({ value }) => value === name));
  const list = (of: (group: ComparedWorking) => number | null): string => `c(${two.map(of).join(', ')})`;
  const adjusted = test.adjusted === null ? NONE : adjustedLines(test.adjusted);
  const n = `n <- ${list((group) => group.n)}`;
  if (test.by === 'dunn')
    return {
      R: [
        `r <- ${list(({ meanRank }) => meanRank)}`,
        n,
        `z <- (r[1] - r[2]) / sqrt(${test.variance} * sum(1 / n))`,
        'c(z, 2 * pnorm(-abs(z)))',
        ...adjusted.R
      ],
      SPSS: adjusted.SPSS
    };
  if (test.welch === null) return adjusted;
  const { level } = test.welch;
  return {
    R: [
      `m <- ${list(({ mean }) => mean)}`,
      `v <- ${list(({ variance }) => variance)}`,
      n,
      'd <- m[1] - m[2]',
      'se <- sqrt(sum(v / n))',
      'df <- sum(v / n)^2 / sum((v / n)^2 / (n - 1))',
      ...(test.by === 'welch'
        ? ['2 * pt(-abs(d / se), df)', `d + c(-1, 1) * qt(${(1 + level) / 2}, df) * se`]
        : [
            `ptukey(sqrt(2) * abs(d / se), ${test.groups}, df, lower.tail = FALSE)`,
            `d + c(-1, 1) * qtukey(${level}, ${test.groups}, df) / sqrt(2) * se`
          ]),
      ...adjusted.R
    ],
    SPSS: adjusted.SPSS
  };
}
