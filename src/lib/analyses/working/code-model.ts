import { NONE, type Lines } from './code-lines.ts';
import { inflationLines } from './code-inflation.ts';
import { scoreLines } from './code-score.ts';
import { testLines } from './code-tests.ts';
import type { LikelihoodWorking, LinearFitWorking, ModelWorking, TermWorking, WaldWorking } from './result-model.ts';
import { isTest } from './result-tests.ts';

/** Digits enough for the same number. */
export const short = (value: number): string => String(Number(value.toPrecision(15)));

/** From the numbers that are shown to p, intervals and shares, for R and SPSS: they can be run without the data. */
export function modelLines({ part, n }: ModelWorking): Lines {
  if (isTest(part)) return testLines(part);
  switch (part.kind) {
    case 'term':
      return term(part);
    case 'inflation':
      return inflationLines(part);
    case 'score':
      return scoreLines(part);
    case 'linear':
      return linear(part, n);
    case 'likelihood':
      return likelihood(part, n);
  }
}

/** Numbers by their names, and what is worked out of them. */
export function worked(
  given: Readonly<Record<string, number>>,
  made: Readonly<Record<string, string>>
): readonly string[] {
  return [
    `DATA LIST FREE / ${Object.keys(given).join(' ')}.`,
    'BEGIN DATA',
    Object.values(given).map(short).join(' '),
    'END DATA.',
    ...Object.entries(made).map(([name, formula]) => `COMPUTE ${name} = ${formula}.`),
    `FORMATS ${Object.keys(made).join(' ')} (F12.5).`,
    `LIST ${Object.keys(made).join(' ')}.`
  ];
}

function term({ estimate, se, df, interval, odds, beta, vif }: TermWorking): Lines {
  const upper = short((1 + interval.level) / 2);
  const [tail, critical] =
    df === null
      ? ['2 * pnorm(-abs(b / se))', `qnorm(${upper})`]
      : [`2 * pt(-abs(b / se), ${short(df)})`, `qt(${upper}, ${short(df)})`];
  const [cdf, idf] =
    df === null
      ? ['2 * (1 - CDF.NORMAL(ABS(b / se), 0, 1))', `IDF.NORMAL(${upper}, 0, 1)`]
      : [`2 * (1 - CDF.T(ABS(b / se), ${short(df)}))`, `IDF.T(${upper}, ${short(df)})`];
  return {
    R: [
      `b <- ${short(estimate)}`,
      `se <- ${short(se)}`,
      'b / se',
      tail,
      `b + c(-1, 1) * ${critical} * se`,
      ...(odds ? [`exp(c(b, b + c(-1, 1) * ${critical} * se))`] : []),
      ...(beta ? [`b * ${short(beta.sdX)} / ${short(beta.sdY)}`] : []),
      ...(vif ? [`1 / (1 - ${short(vif.r2)})`] : [])
    ],
    SPSS: worked(
      { b: estimate, se },
      {
        ...{ ratio: 'b / se', p: cdf, low: `b - ${idf} * se`, high: `b + ${idf} * se` },
        ...(odds ? { odds: 'EXP(b)', oddslow: 'EXP(low)', oddshigh: 'EXP(high)' } : {})
      }
    )
  };
}

function linear({ total, residual, slopes, df, f, wald, likelihood: fit }: LinearFitWorking, n: number): Lines {
  const tested = wald === null ? NONE : waldLines(wald, df);
  const ratio = `((total - residual) / ${slopes}) / (residual / ${short(df)})`;
  return {
    R: [
      `total <- ${short(total)}`,
      `residual <- ${short(residual)}`,
      '1 - residual / total',
      `1 - residual / total * (${short(n)} - 1) / ${short(df)}`,
      `sqrt(residual / ${short(df)})`,
      ...(f ? [ratio, `pf(${ratio}, ${slopes}, ${short(df)}, lower.tail = FALSE)`] : []),
      ...tested.R,
      ...(fit
        ? [`(log_l <- -${short(n)} / 2 * (log(2 * pi * residual / ${short(n)}) + 1))`, `-2 * log_l + 2 * ${slopes + 2}`]
        : []),
      ...(slopes > 0 ? [`${short(n)} / ${slopes}`] : [])
    ],
    SPSS: [
      ...worked(
        { total, residual },
        {
          r2: '1 - residual / total',
          adjusted: `1 - residual / total * (${short(n)} - 1) / ${short(df)}`,
          s: `SQRT(residual / ${short(df)})`,
          ...(f ? { f: ratio, p: `1 - CDF.F(f, ${slopes}, ${short(df)})` } : {})
        }
      ),
      ...tested.SPSS
    ]
  };
}

/** F from coefficients and their covariances. */
function waldLines({ terms }: WaldWorking, df: number): Lines {
  const k = terms.length;
  const b = terms.map(({ estimate }) => short(estimate));
  const rows = terms.map(({ covariances }) => covariances.map(short).join(', '));
  return {
    R: [
      `b <- c(${b.join(', ')})`,
      'v <- matrix(c(',
      rows.map((row) => `  ${row}`).join(',\n'),
      `), nrow = ${k}, byrow = TRUE)`,
      `f <- sum(b * solve(v, b)) / ${k}`,
      `c(f, pf(f, ${k}, ${short(df)}, lower.tail = FALSE))`
    ],
    SPSS: [
      'MATRIX.',
      `COMPUTE b = {${b.join('; ')}}.`,
      `COMPUTE v = {${rows.join(';\n  ')}}.`,
      `COMPUTE f = T(b) * INV(v) * b / ${k}.`,
      `COMPUTE p = 1 - FCDF(f, ${k}, ${short(df)}).`,
      'PRINT {f, p} /FORMAT=F12.6.',
      'END MATRIX.'
    ]
  };
}

function likelihood({ none, log, parameters, penalty, aic, test, perSlope }: LikelihoodWorking, n: number): Lines {
  const df = typeof test?.df === 'number' ? test.df : null;
  const nagelkerke = (exp: string) =>
    `(1 - ${exp}(2 * (none - model) / ${short(n)})) / (1 - ${exp}(2 * none / ${short(n)}))`;
  // Firth's penalty is in the test, and in nothing else.
  const penalised = penalty === null ? {} : { top: penalty.model.sum, zero: penalty.none.sum };
  const given = { none, model: log, ...penalised };
  const ratio = penalty === null ? '2 * (model - none)' : '2 * (top - zero)';
  const ofAic = aic === null ? null : `-2 * model + 2 * ${parameters}`;
  return {
    R: [
      ...Object.entries(given).map(([name, value]) => `${name} <- ${short(value)}`),
      ...(df === null ? [] : [ratio, `pchisq(${ratio}, ${df}, lower.tail = FALSE)`]),
      '1 - model / none',
      nagelkerke('exp'),
      ...(ofAic === null ? [] : [ofAic]),
      ...(perSlope ? [`${short(perSlope.respondents)} / ${perSlope.slopes}`] : [])
    ],
    SPSS: worked(given, {
      ...(df === null ? {} : { ratio, p: `1 - CDF.CHISQ(ratio, ${df})` }),
      ...{ mcfadden: '1 - model / none', nagel: nagelkerke('EXP') },
      ...(ofAic === null ? {} : { aic: ofAic })
    })
  };
}
