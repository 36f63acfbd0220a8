import { list, type Lines } from './code-lines.ts';
import type { ScoreWorking } from './result-model.ts';

const digits = (value: number): number => Number(value.toPrecision(15));

/** The score statistic from the derivatives and the information. */
export function scoreLines({ terms, df }: ScoreWorking): Lines {
  const g = terms.map(({ gradient }) => digits(gradient));
  const rows = terms.map(({ information }) => information.map(digits).join(', '));
  return {
    R: [
      `g <- ${list(g)}`,
      'i <- matrix(c(',
      rows.map((row) => `  ${row}`).join(',\n'),
      `), nrow = ${terms.length}, byrow = TRUE)`,
      '(x <- sum(g * solve(i, g)))',
      `pchisq(x, ${df}, lower.tail = FALSE)`
    ],
    SPSS: [
      'MATRIX.',
      `COMPUTE g = {${g.join('; ')}}.`,
      `COMPUTE i = {${rows.join(';\n  ')}}.`,
      'COMPUTE x = T(g) * INV(i) * g.',
      `COMPUTE p = 1 - CHICDF(x, ${df}).`,
      'PRINT {x, p} /FORMAT=F12.6.',
      'END MATRIX.'
    ]
  };
}
