import { list, type Lines } from './code-lines.ts';
import { short, worked } from './code-model.ts';
import type { WaldTerm } from './result-model.ts';
import type {
  BrantWorking,
  DiscriminationWorking,
  JointWorking,
  LinesWorking,
  ProfileWorking,
  RatioWorking,
  TestPart
} from './result-tests.ts';

/** From what is shown of a model's test to its number and its p, for R and SPSS. */
export function testLines(part: TestPart): Lines {
  switch (part.kind) {
    case 'joint':
      return joint(part);
    case 'brant':
      return brant(part);
    case 'ratio':
    case 'lines':
      return ratio(part);
    case 'profile':
      return profile(part);
    case 'discrimination':
      return discrimination(part);
  }
}

/** A vector times the inverse of its covariances times itself. */
function square(name: string, values: readonly number[], rows: readonly Pick<WaldTerm, 'covariances'>[]): Lines {
  const given = values.map(short);
  const matrix = rows.map(({ covariances }) => covariances.map(short).join(', '));
  return {
    R: [
      `${name} <- c(${given.join(', ')})`,
      'v <- matrix(c(',
      matrix.map((row) => `  ${row}`).join(',\n'),
      `), nrow = ${values.length}, byrow = TRUE)`,
      `(w <- sum(${name} * solve(v, ${name})))`
    ],
    SPSS: [
      'MATRIX.',
      `COMPUTE ${name} = {${given.join('; ')}}.`,
      `COMPUTE v = {${matrix.join(';\n  ')}}.`,
      `COMPUTE w = T(${name}) * INV(v) * ${name}.`
    ]
  };
}

function joint({ terms, df }: JointWorking): Lines {
  const k = terms.length;
  const made = square(
    'b',
    terms.map(({ estimate }) => estimate),
    terms
  );
  return df === null
    ? chiSquare(made, k)
    : {
        R: [...made.R, `c(w / ${k}, pf(w / ${k}, ${k}, ${short(df)}, lower.tail = FALSE))`],
        SPSS: [
          ...made.SPSS,
          `COMPUTE f = w / ${k}.`,
          `COMPUTE p = 1 - FCDF(f, ${k}, ${short(df)}).`,
          'PRINT {f, p} /FORMAT=F12.6.',
          'END MATRIX.'
        ]
      };
}

function brant({ terms, df }: BrantWorking): Lines {
  const made = square(
    'd',
    terms.map(({ difference }) => difference),
    terms
  );
  return chiSquare(made, df);
}

function chiSquare(made: Lines, df: number): Lines {
  return {
    R: [...made.R, `pchisq(w, ${df}, lower.tail = FALSE)`],
    SPSS: [...made.SPSS, `COMPUTE p = 1 - CHICDF(w, ${df}).`, 'PRINT {w, p} /FORMAT=F12.6.', 'END MATRIX.']
  };
}

/** Of two log-likelihoods, the lower first. */
function ratio(part: RatioWorking | LinesWorking): Lines {
  const given = part.kind === 'lines' ? { same: part.same, own: part.own } : { none: part.without, model: part.model };
  const [low, high] = Object.keys(given);
  const twice = `2 * (${high} - ${low})`;
  return {
    R: [
      ...Object.entries(given).map(([name, value]) => `${name} <- ${short(value)}`),
      twice,
      `pchisq(${twice}, ${part.df}, lower.tail = FALSE)`
    ],
    SPSS: worked(given, { ratio: twice, p: `1 - CDF.CHISQ(ratio, ${part.df})` })
  };
}

function profile({ estimate, heights, interval, odds }: ProfileWorking): Lines {
  const given = {
    top: heights.estimate,
    zero: heights.zero,
    ...(heights.low === null ? {} : { low: heights.low }),
    ...(heights.high === null ? {} : { high: heights.high })
  };
  const ends = ['low', 'high'].filter((name) => name in given);
  const level = short(interval.level);
  // With an end of the interval its odds ratio, where there are any.
  const raised = odds === null ? {} : { b: estimate, blow: interval.low, bhigh: interval.high };
  const of = Object.fromEntries(
    Object.entries(raised).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  );
  return {
    R: [
      ...Object.entries(given).map(([name, value]) => `${name} <- ${short(value)}`),
      '2 * (top - zero)',
      'pchisq(2 * (top - zero), 1, lower.tail = FALSE)',
      ...ends.map((name) => `2 * (top - ${name})`),
      `qchisq(${level}, 1)`,
      ...(odds === null ? [] : [`exp(${list(Object.values(of).map((value) => Number(short(value))))})`])
    ],
    SPSS: worked(
      { ...given, ...of },
      {
        ratio: '2 * (top - zero)',
        p: '1 - CDF.CHISQ(ratio, 1)',
        ...Object.fromEntries(ends.map((name) => [`fall${name}`, `2 * (top - ${name})`])),
        limit: `IDF.CHISQ(${level}, 1)`,
        ...Object.fromEntries(Object.keys(of).map((name) => [`odds${name.slice(1)}`, `EXP(${name})`]))
      }
    )
  };
}

function discrimination({ rows, counts, won, tied }: DiscriminationWorking): Lines {
  if (rows === null) {
    const scale = counts === null ? 1 : counts.having * counts.without;
    const given = { won: won * scale, tied: tied * scale, pairs: scale };
    return {
      R: [...Object.entries(given).map(([name, value]) => `${name} <- ${short(value)}`), '(won + tied / 2) / pairs'],
      SPSS: worked(given, { auc: '(won + tied / 2) / pairs' })
    };
  }
  const of = (name: 'having' | 'without') => list(rows.map((row) => Number(short(row[name]))));
  return {
    R: [
      `having <- ${of('having')}`,
      `without <- ${of('without')}`,
      'below <- cumsum(without) - without',
      'sum(having * (below + without / 2)) / (sum(having) * sum(without))'
    ],
    SPSS: [
      'DATA LIST FREE / place event n.',
      'BEGIN DATA',
      ...rows.flatMap(({ having, without }, place) =>
        [
          [1, having],
          [0, without]
        ].flatMap(([event, n]) => (n === 0 ? [] : [`${place + 1} ${event} ${short(n as number)}`]))
      ),
      'END DATA.',
      'WEIGHT BY n.',
      'ROC place BY event (1).'
    ]
  };
}
