import type { Lines } from './code-lines.ts';
import { short, worked } from './code-model.ts';
import type { AnswerPrediction, PredictionWorking, SumPrediction } from './result-prediction.ts';

/** From the coefficients and what they are multiplied by to what is predicted, for R and SPSS, without the data. */
export function predictionLines({ terms, family, part }: PredictionWorking): Lines {
  const given = Object.fromEntries(
    terms.flatMap(({ estimate, value }, place) => [
      [`b${place + 1}`, estimate],
      [`x${place + 1}`, value]
    ])
  );
  const list = (of: 'estimate' | 'value'): string => `c(${terms.map((term) => short(term[of])).join(', ')})`;
  const eta = terms.map((_, place) => `b${place + 1} * x${place + 1}`).join(' + ');
  const { R, SPSS } = part.kind === 'answer' ? answer(part) : ofSum(part, family === 'linear');
  return {
    R: [`b <- ${list('estimate')}`, `x <- ${list('value')}`, 'eta <- sum(b * x)', ...R],
    SPSS: worked(given, { eta, ...SPSS })
  };
}

type Steps = { readonly R: readonly string[]; readonly SPSS: Readonly<Record<string, string>> };

function ofSum({ se, df, level }: SumPrediction, isMean: boolean): Steps {
  const upper = short((1 + level) / 2);
  const [critical, idf] =
    df === null
      ? [`qnorm(${upper})`, `IDF.NORMAL(${upper}, 0, 1)`]
      : [`qt(${upper}, ${short(df)})`, `IDF.T(${upper}, ${short(df)})`];
  const ends = `c(eta, eta + c(-1, 1) * ${critical} * ${short(se)})`;
  const [low, high] = [`eta - ${idf} * ${short(se)}`, `eta + ${idf} * ${short(se)}`];
  return isMean
    ? { R: [ends], SPSS: { low, high } }
    : { R: [`plogis(${ends})`], SPSS: { chance: chance('eta'), low: chance(low), high: chance(high) } };
}

function answer({ upper, lower }: AnswerPrediction): Steps {
  const r = [upper && `plogis(${short(upper.estimate)} - eta)`, lower && `plogis(${short(lower.estimate)} - eta)`];
  const spss = [upper && chance(`${short(upper.estimate)} - eta`), lower && chance(`${short(lower.estimate)} - eta`)];
  const difference = ([most, least]: readonly (string | null)[]): string =>
    least === null || least === undefined ? (most ?? '1') : `${most ?? '1'} - ${least}`;
  return { R: [difference(r)], SPSS: { chance: difference(spss) } };
}

const chance = (logit: string): string => `1 / (1 + EXP(-(${logit})))`;
