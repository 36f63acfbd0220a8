import { list, type Lines } from './code-lines.ts';
import type { RepeatedWorking } from './result-repeated.ts';

/** Chi-square and W from the rank sums; sums of weights as well, which are no answers. */
export function repeatedLines({ rankSums, n, ties }: RepeatedWorking): Lines {
  const k = rankSums.length;
  const tied = ties.length === 0 ? '0' : ties.map(({ size, count }) => `${count} * ${size ** 3 - size}`).join(' + ');
  const names = rankSums.map((_, place) => `r${place + 1}`);
  return {
    R: [
      `r <- ${list(rankSums)}`,
      `n <- ${n}`,
      'r / n',
      'k <- length(r)',
      `ties <- ${tied}`,
      'between <- sum((r - n * (k + 1) / 2)^2)',
      'chi_square <- (k - 1) * between / ((n * (k^3 - k) - ties) / 12)',
      'c(chi_square, k - 1, pchisq(chi_square, k - 1, lower.tail = FALSE))',
      'chi_square / (n * (k - 1))'
    ],
    SPSS: [
      `DATA LIST FREE / ${names.join(' ')}.`,
      'BEGIN DATA',
      rankSums.join(' '),
      'END DATA.',
      `COMPUTE middle = ${n} * (${k} + 1) / 2.`,
      `COMPUTE between = ${names.map((name) => `(${name} - middle)**2`).join(' + ')}.`,
      `COMPUTE chi = (${k} - 1) * between / ((${n} * (${k}**3 - ${k}) - (${tied})) / 12).`,
      `COMPUTE p = SIG.CHISQ(chi, ${k - 1}).`,
      `COMPUTE w = chi / (${n} * (${k} - 1)).`,
      'FORMATS chi (F9.4) p w (F9.6).',
      'LIST VARIABLES=chi p w.'
    ]
  };
}
