import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import type { RegressionResult } from '#lib/analyses/regression/result.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { asDescribed, codeOf, equationsOf, inputOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, variable } from '../survey.ts';

const columns = { y: [...'1223445325143524'], a: [...'1213435224153413'], b: [...'2132413325124324'] };
const book = codebook([
  variable('y', { role: 'outcome' }),
  variable('a', { role: 'driver' }),
  variable('b', { role: 'driver' })
]);
const coding = { cutoff: 2, dontKnow: 'missing', noAnswer: 'missing', reverse: false } as const;
const steps = [{ kind: 'code', variable: 'y', coding }] as const;
const input = survey(columns, book, { steps });

function made(over: Partial<WorkingSpec>, from: Input = input) {
  return working.compute({ ...readSpec<WorkingSpec>(fields, {}), of: 'model', family: 'linear', ...over }, from);
}

function partOf(over: Partial<WorkingSpec>, from: Input = input) {
  const found = made(over, from).working;
  if (found?.of !== 'model') throw new Error('no model');
  return found.part;
}

const blocksOf = async (over: Partial<WorkingSpec>): Promise<Block[]> =>
  working.present(made(over), await presentationOf([], { book }));

// R 4.2.2: y <- c(1, 2, 2, 3, 4, 4, 5, 3, 2, 5, 1, 4, 3, 5, 2, 4); a <- c(1, 2, 1, 3, 4, 3, 5, 2, 2, 4, 1, 5, 3, 4, 1, 3);
// b <- c(2, 1, 3, 2, 4, 1, 3, 3, 2, 5, 1, 2, 4, 3, 2, 4); m <- lm(y ~ a + b); summary(m); confint(m); car::vif(m)
describe('a linear regression', () => {
  const classical = { robust: 'classical' } as const;

  test('has of a coefficient the t, the interval and the VIF of R', async () => {
    const part = partOf({ ...classical, part: 'a' });
    if (part.kind !== 'term') throw new Error('no term');
    expect(part.estimate).toBeCloseTo(0.788184438040346, 12);
    expect(part.se).toBeCloseTo(0.116061971316337, 12);
    expect(part.p).toBeCloseTo(1.27973968714546e-5, 14);
    expect(part.interval.low).toBeCloseTo(0.5374477930012467, 12);
    expect(part.interval.high).toBeCloseTo(1.038921083079445, 12);
    expect(part.vif?.estimate).toBeCloseTo(1.21181556195965, 12);
    // VIF is of R² of the one variable by the other.
    expect(1 / (1 - (part.vif?.r2 ?? 0))).toBeCloseTo(1.21181556195965, 12);
    expect(part.beta?.estimate).toBeCloseTo(((part.beta?.sdX ?? 0) / (part.beta?.sdY ?? 1)) * 0.788184438040346, 12);
    const blocks = await blocksOf({ ...classical, part: 'a' });
    expect(blocks[0]).toMatchObject({ kind: 'heading', text: 'Koeffisienten for a i modellen for y er 0,79' });
    expect(equationsOf(blocks)).toEqual([
      't = b / SE = 0,788 / 0,116 = 6,791',
      'p = 2 · P(T > |t|) < 0,001',
      'b ± t · SE = 0,788 ± 2,160 · 0,116 = 0,537 til 1,039',
      expect.stringMatching(/^β = b · s\(x\) \/ s\(y\) = 0,788 · /u) as string,
      'VIF = 1 / (1 − R²) = 1 / (1 − 0,175) = 1,212'
    ]);
  });

  // summary(m); logLik(m); AIC(m); sum((y - mean(y))^2); sum(resid(m)^2)
  test('has of the whole the sums of squares of R², F and the likelihood', async () => {
    const part = partOf(classical);
    if (part.kind !== 'linear') throw new Error('no fit');
    expect(part.total).toBeCloseTo(27.75, 12);
    expect(part.residual).toBeCloseTo(4.19068203650336, 12);
    expect(part.f?.statistic).toBeCloseTo(36.541919770773653, 10);
    const blocks = await blocksOf(classical);
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table)).toEqual([
      ['Modellen', '23,559', '2', '11,780'],
      ['Rest (SSres)', '4,191', '13', '0,322'],
      ['I alt', '27,750', '15', '']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'R² = 1 − SSres / SStot = 1 − 4,191 / 27,750 = 0,849',
      'R²adj = 1 − (1 − R²) · (n − 1) / df = 1 − (1 − 0,849) · (16 − 1) / 13 = 0,826',
      's = √(SSres / df) = √(4,191 / 13) = 0,568',
      'F = ((SStot − SSres) / k) / (SSres / df) = ((27,750 − 4,191) / 2) / (4,191 / 13) = 36,542',
      'p = P(X > F) < 0,001',
      'ln L = −n / 2 · (ln(2π · SSres / n) + 1) = −16 / 2 · (ln(2π · 4,191 / 16) + 1) = −11,985',
      'AIC = −2 · ln L + 2 · q = −2 · (−11,985) + 2 · 4 = 31,970',
      'n / k = 16 / 2 = 8,0'
    ]);
  });
});

// With m as above: w <- lmtest::waldtest(m, vcov = sandwich::vcovHC(m, kind)); c(w$F[2], w$`Pr(>F)`[2]);
// v <- sandwich::vcovHC(m, "HC3")[-1, -1]; solve(v, coef(m)[-1])
describe('F by robust standard errors', () => {
  const fitOf = (over: Partial<WorkingSpec>, from: Input = input) => {
    const part = partOf(over, from);
    if (part.kind !== 'linear') throw new Error('no fit');
    return part;
  };

  test.each([
    ['HC0', 59.8069328356875, 2.77845721447197e-7],
    ['HC1', 48.5931329289961, 9.2641006584078e-7],
    ['HC2', 46.2087407948624, 1.2350929735953e-6],
    ['HC3', 35.3388310806622, 5.54204173961747e-6]
  ] as const)('%s is Wald’s, as R has it', (robust, f, p) => {
    const { wald, ...part } = fitOf({ robust });
    expect(part.f).toBeNull();
    expect(wald).toMatchObject({ kind: robust, terms: [{ term: 'a' }, { term: 'b' }] });
    expect(wald?.statistic).toBeCloseTo(f, 9);
    expect((wald?.p ?? 0) / p).toBeCloseTo(1, 9);
    expect((wald?.square ?? 0) / 2).toBeCloseTo(f, 9);
  });

  test('is made of the coefficients and their covariances', async () => {
    const { wald } = fitOf({});
    expect(wald?.terms.map(({ covariances }) => covariances)).toEqual([
      [expect.closeTo(0.02429213194234905, 13), expect.closeTo(-0.0200822062271504, 13)],
      [expect.closeTo(-0.0200822062271504, 13), expect.closeTo(0.0346910393072503, 13)]
    ]);
    expect(wald?.terms.map(({ solved }) => solved)).toEqual([
      expect.closeTo(73.726575438094, 9),
      expect.closeTo(49.9343174159644, 9)
    ]);
    const blocks = await blocksOf({});
    const [squares, table] = tablesOf(blocks);
    expect([squares?.id, table?.title]).toEqual(['squares', 'F med standardfeil HC3 er 35,34']);
    expect(table && textsOf(table)).toEqual([
      ['1. A', '0,788', '0,0243', '−0,0201', '73,727', '58,110'],
      ['2. B', '0,252', '−0,0201', '0,0347', '49,934', '12,568'],
      ['Sum', '', '', '', '', '70,678']
    ]);
    expect(equationsOf(blocks).slice(-4)).toEqual([
      'V = (XᵀX)⁻¹ · Xᵀ · diag(e² / (1 − h)²) · X · (XᵀX)⁻¹',
      'W = bᵀV⁻¹b = summen av b · (V⁻¹b) = 70,678',
      'F = W / k = 70,678 / 2 = 35,339',
      'p = P(X > F) < 0,001'
    ]);
    expect(codeOf(blocks, 'R')).toContain('f <- sum(b * solve(v, b)) / 2');
    expect(codeOf(blocks, 'SPSS')).toContain('COMPUTE p = 1 - FCDF(f, 2, 13).');
  });

  test('is the classical one where a single answer decides, and of no fit that leaves nothing', () => {
    const alone = { ...columns, a: [...'1111111111111112'] };
    expect(fitOf({}, survey(alone, book, { steps }))).toMatchObject({
      wald: null,
      f: { p: expect.any(Number) as number }
    });
    const exact = survey({ ...columns, y: columns.a }, book, { steps });
    expect(fitOf({}, exact)).toMatchObject({ wald: null, f: null });
  });

  test('of many coefficients has no column for each covariance', async () => {
    const letters = ['1', '2', '3', '4', '5'];
    const groups = codebook([
      variable('y', { role: 'outcome' }),
      variable('a', { level: 'nominal', role: 'group' }),
      variable('b', { level: 'nominal', role: 'group' })
    ]);
    const many = Array.from({ length: 120 }, (_, row) => row);
    const from = survey(
      {
        y: many.map((row) => String(1 + ((row * 7 + Math.floor(row / 7)) % 5))),
        a: many.map((row) => letters[row % 5] ?? ''),
        b: many.map((row) => String(1 + (Math.floor(row / 5) % 6)))
      },
      groups
    );
    const found = made({ variables: ['a', 'b'] }, from);
    const [, table] = tablesOf(working.present(found, await presentationOf([], { book: groups })));
    expect(table?.columns).toHaveLength(4);
    expect(table?.rows).toHaveLength(10);
  });
});

// R: l <- glm(I(y >= 3) ~ b, binomial); summary(l); confint.default(l); logLik(l); AIC(l)
describe('a logistic regression', () => {
  const likelihood = { family: 'logistic', penalty: 'none', variables: ['b'] } as const;

  test('has z, Wald’s interval and the odds ratio of R', async () => {
    const part = partOf({ ...likelihood, part: 'b' });
    if (part.kind !== 'term') throw new Error('no term');
    expect(part.estimate).toBeCloseTo(1.2936718574578, 5);
    expect(part.p).toBeCloseTo(0.0669044679252352, 6);
    expect(part.interval.high).toBeCloseTo(2.677467720657674, 5);
    expect(equationsOf(await blocksOf({ ...likelihood, part: 'b' }))).toEqual([
      'z = b / SE = 1,294 / 0,706 = 1,832',
      'p = 2 · P(Z > |z|) = 0,067',
      'b ± z · SE = 1,294 ± 1,960 · 0,706 = −0,090 til 2,677',
      'OR = exp(b) = exp(1,294) = 3,646',
      'exp(b ± z · SE) = exp(−0,090) til exp(2,677) = 0,914 til 14,548'
    ]);
  });

  test('has of the whole both log-likelihoods, with Firth’s method a penalty too', async () => {
    const part = partOf(likelihood);
    if (part.kind !== 'likelihood') throw new Error('no fit');
    expect(part.log).toBeCloseTo(-7.98707958351514, 10);
    expect(part.none).toBeCloseTo(-10.58501181052771, 12);
    expect(part.aic).toBeCloseTo(19.97415916703028, 9);
    expect(part.answers?.map(({ n }) => n)).toEqual([6, 10]);
    expect(equationsOf(await blocksOf(likelihood))[4]).toBe('R² = 1 − ln L / ln L₀ = 1 − (−7,987) / (−10,585) = 0,245');
    expect(part.penalty).toBeNull();
    expect(partOf({ ...likelihood, penalty: 'firth' })).toMatchObject({
      kind: 'likelihood',
      none: part.none,
      aic: null
    });
    expect(partOf({ ...likelihood, penalty: 'firth', part: 'b' })).toMatchObject({ kind: 'term' });
  });
});

// R 4.2.2: o <- ordinal::clm(factor(y) ~ a + b); summary(o)$coefficients; confint(o, type = "Wald");
// t <- table(y); (16 - sum(t^3) / 16^2) / 2
describe('an ordinal regression', () => {
  const ordinal = { family: 'ordinal' } as const;

  test('has of a threshold z, p and the interval of R, and no odds ratio', async () => {
    const part = partOf({ ...ordinal, part: '(threshold)=2' });
    if (part.kind !== 'term') throw new Error('no threshold');
    expect(part.between).toEqual({ below: '2', above: '3' });
    expect(part.estimate).toBeCloseTo(9.1644949652303, 9);
    expect(part.se).toBeCloseTo(3.16422856213018, 9);
    expect(part.p).toBeCloseTo(0.0037761414257007, 11);
    expect(part.interval.low).toBeCloseTo(2.96272094460223, 9);
    expect(part.interval.high).toBeCloseTo(15.3662689858585, 9);
    const [head] = await blocksOf({ ...ordinal, part: '(threshold)=2' });
    expect(head).toMatchObject({ text: 'Terskelen mellom 2 og 3 i modellen for y er 9,16' });
    expect(equationsOf(await blocksOf({ ...ordinal, part: '(threshold)=2' }))).toEqual([
      'z = b / SE = 9,164 / 3,164 = 2,896',
      'p = 2 · P(Z > |z|) = 0,004',
      'b ± z · SE = 9,164 ± 1,960 · 3,164 = 2,963 til 15,366'
    ]);
    expect(made({ ...ordinal, part: '(threshold)=5' }).notices).toEqual([{ code: 'no-term', about: {} }]);
  });

  test('has answers for each coefficient, by Harrell’s effective number', async () => {
    const part = partOf(ordinal);
    if (part.kind !== 'likelihood') throw new Error('no fit');
    expect(part.perSlope?.estimate).toBeCloseTo(7.62890625, 12);
    expect(equationsOf(await blocksOf(ordinal)).slice(-2)).toEqual([
      'm = n − Σnj³ / n² = 16 − 190 / 16² = 15,258',
      'm / k = 15,258 / 2 = 7,6'
    ]);
  });
});

// R 4.2.2, with m and l as above: predict(m, data.frame(a = 3, b = mean(b)), interval = "confidence", se.fit = TRUE);
// v <- sandwich::vcovHC(m, "HC3"); at <- c(1, 3, mean(b)); sqrt(t(at) %*% v %*% at);
// s <- predict(l, data.frame(b = 2), se.fit = TRUE); plogis(s$fit + c(0, -1, 1) * qnorm(.975) * s$se.fit);
// d <- data.frame(f = factor(y), a, b); predict(ordinal::clm(f ~ a + b, data = d), data.frame(a = 3, b = mean(b)))
describe('a prediction', () => {
  const of = 'prediction';
  const predictionOf = (over: Partial<WorkingSpec>, from: Input = input) => {
    const found = made({ of, ...over }, from).working;
    if (found?.of !== 'prediction') throw new Error('no prediction');
    return found;
  };
  const sumOf = (over: Partial<WorkingSpec>) => {
    const { part } = predictionOf(over);
    if (part.kind !== 'sum') throw new Error('no interval');
    return part;
  };

  test('of a mean is the sum of coefficients times values, with the interval of R', async () => {
    const asked = { robust: 'classical', x: 'a', value: '3' } as const;
    expect(predictionOf(asked).estimate).toBeCloseTo(3.32204610951009, 12);
    expect(predictionOf(asked).sum).toBeCloseTo(3.32204610951009, 12);
    expect(sumOf(asked).se).toBeCloseTo(0.144877219102922, 12);
    expect(sumOf(asked).low).toBeCloseTo(3.00905790632464, 12);
    expect(sumOf(asked).high).toBeCloseTo(3.63503431269553, 12);
    expect(sumOf({ ...asked, robust: 'HC3' }).se).toBeCloseTo(0.1839805980014, 12);
    const blocks = await blocksOf({ of, ...asked });
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Predikert gjennomsnitt av y er 3,32 når a er «3»');
    expect(table && textsOf(table)).toEqual([
      ['Konstanten', '0,297', '1,000', '0,297'],
      ['A', '0,788', '3,000', '2,365'],
      ['B', '0,252', '2,625', '0,661'],
      ['Sum', '', '', '3,322']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'm = summen av b · x = 3,322',
      'SE = √(xᵀVx) = 0,145',
      'm ± t · SE = 3,322 ± 2,160 · 0,145 = 3,009 til 3,635'
    ]);
  });

  test('of a chance is by the logit, with Wald’s interval', async () => {
    const asked = { family: 'logistic', penalty: 'none', variables: ['b'], x: 'b', value: '2' } as const;
    expect(predictionOf(asked).estimate).toBeCloseTo(0.494841862326658, 8);
    expect(sumOf(asked).low).toBeCloseTo(0.219346136098915, 6);
    expect(sumOf(asked).high).toBeCloseTo(0.773505878336456, 6);
    const blocks = await blocksOf({ of, ...asked });
    expect(tablesOf(blocks)[0]?.title).toBe('Predikert sannsynlighet for «høy» på y er 49\u00a0% når b er «2»');
    expect(equationsOf(blocks)).toEqual([
      'η = summen av b · x = −0,021',
      'p = 1 / (1 + exp(−η)) = 1 / (1 + exp(−(−0,021))) = 0,495',
      'SE = √(xᵀVx) = 0,637',
      'η ± z · SE = −0,021 ± 1,960 · 0,637 = −1,269 til 1,228',
      '1 / (1 + exp(−(−1,269))) til 1 / (1 + exp(−1,228)) = 0,219 til 0,774'
    ]);
  });

  test.each([
    ['1', 0.000714302000572922, ['p = F₂ = 0,001']],
    ['3', 0.529813072857669, ['p = F₂ − F₁ = 0,572 − 0,042 = 0,530']],
    ['5', 0.00772330054539386, ['p = 1 − F₁ = 1 − 0,992 = 0,008']]
  ])('of the answer %s to an ordinal outcome lies between its thresholds', async (part, chance, last) => {
    const asked = { family: 'ordinal', x: 'a', value: '3', part } as const;
    expect(predictionOf(asked).estimate).toBeCloseTo(chance, 9);
    expect(equationsOf(await blocksOf({ of, ...asked })).slice(-1)).toEqual(last);
  });

  test('is none of an answer that nobody, or too few, gave', () => {
    expect(made({ of, x: 'a', value: '6' }).notices).toEqual([{ code: 'no-prediction', about: {} }]);
    expect(made({ of, x: 'c', value: '1' }).notices).toEqual([{ code: 'no-prediction', about: {} }]);
    expect(made({ of, x: 'a', value: '5' })).toMatchObject({ working: { of } });
    expect(made({ of, x: 'a', value: '5' }, survey(columns, book, { steps, smallestGroup: 3 }))).toMatchObject({
      ...{ working: null, who: null, notices: [{ code: 'no-prediction', about: {} }] }
    });
  });
});

describe('the smallest group', () => {
  test('hides the answers of an outcome that are groups, and who is left out with a small group', () => {
    const groups = codebook([variable('y', { role: 'group' }), variable('a'), variable('b', { level: 'nominal' })]);
    const asked = { family: 'ordinal', y: 'y', variables: ['a'], part: '' } as const;
    expect(partOf(asked, survey(columns, groups, { smallestGroup: 2 }))).toMatchObject({ kind: 'likelihood' });
    expect(partOf(asked, survey(columns, groups, { smallestGroup: 3 }))).toMatchObject({ answers: null });
    const small = made({ y: 'y', variables: ['a', 'b'], part: 'a' }, survey(columns, groups, { smallestGroup: 2 }));
    expect(small).toMatchObject({ who: null, notices: [{ code: 'small-groups', about: { smallest: 2 } }] });
  });

  test('that too few are, or a model that is none, has no derivation', () => {
    expect(made({}, survey(columns, book, { smallestGroup: 17 }))).toMatchObject({
      working: null,
      who: null,
      notices: [{ code: 'no-model' }]
    });
    expect(made({ part: 'c' }).notices).toEqual([{ code: 'no-term', about: {} }]);
  });
});

const close = (value: number, found: readonly number[]): boolean =>
  found.some((each) => Math.abs(each - value) <= 1e-9 * Math.max(1, Math.abs(value)));

test.each([
  [{ family: 'linear', robust: 'classical' }],
  [{ family: 'linear', on: ['oving', 'sektor'], level: 90 }],
  [{ family: 'linear', on: ['oving', 'kommune'] }],
  [{ family: 'logistic' }],
  [{ family: 'logistic', on: ['oving', 'kommune'], inference: 'profile', level: 90 }],
  [{ family: 'logistic', on: ['erfaringsdeling', 'spesielt_ansvar'], penalty: 'none', inference: 'profile' }],
  [{ family: 'ordinal', outcome: 'oving', on: ['plan', 'spesielt_ansvar'], coded: false }],
  [{ family: 'ordinal', on: ['oving', 'sektor'], coded: false }],
  [{ family: 'ordinal', on: ['oving', 'sektor'], coded: false, inference: 'profile' }]
])('each number of a regression of the study that opens is among those of its derivation: %o', async (over) => {
  const { regression } = ANALYSES;
  const spec = readSpec<object>(regression?.fields ?? [], over) as never;
  const from = inputOf(asDescribed, { weights: null, smallestGroup: 5 });
  const result = regression?.compute(spec, from) as never;
  const blocks = regression?.present(result, await presentationOf(asDescribed)) ?? [];
  let opened = 0;
  const worked = new Map<string, ReturnType<typeof working.compute>>();
  for (const { ref, value } of tablesOf(blocks).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    const derivation = ref === undefined ? null : regression?.working?.(ref, result, spec);
    if (!derivation || typeof value !== 'number') continue;
    const key = JSON.stringify(derivation.spec);
    const found = worked.get(key) ?? working.compute(readSpec<WorkingSpec>(fields, derivation.spec), from);
    worked.set(key, found);
    // A likelihood ratio is twice a difference that cancels.
    const linear = (spec as { family: string }).family === 'linear' && /per-parameter$/u.test(ref ?? '');
    expect([ref, close(value, numbersIn(found.working)) || linear]).toEqual([ref, true]);
    opened++;
  }
  expect(opened).toBeGreaterThan(8);
});

test('numbers of a profile open by it, but thresholds, which have none, and predictions by Wald’s test', () => {
  const { regression } = ANALYSES;
  const spec = readSpec<object>(regression?.fields ?? [], { family: 'ordinal', inference: 'wald', on: ['oving'] });
  const from = inputOf(asDescribed, { weights: null });
  const result = regression?.compute(spec as never, from) as RegressionResult;
  const below = result.thresholds[0]?.below ?? '';
  const specOf = (ref: string, of: object) => regression?.working?.(ref, of as never, spec as never)?.spec;
  const refOpens = (ref: string, of: object) => regression?.working?.(ref, of as never, spec as never) !== null;
  expect(refOpens('oving/or', result)).toBe(true);
  expect(refOpens('oving/vif', result)).toBe(false);
  expect(refOpens(`*/threshold/${below}/b`, result)).toBe(true);
  expect(refOpens('*/threshold/9/b', result)).toBe(false);
  expect(specOf('oving/or', { ...result, inference: 'profile' })).toMatchObject({
    part: 'oving',
    inference: 'profile'
  });
  expect(specOf(`*/threshold/${below}/p`, { ...result, inference: 'profile' })).not.toHaveProperty('inference');
  expect(specOf('predicted/oving/high/4', { ...result, inference: 'profile' })).not.toHaveProperty('inference');
  expect(refOpens('predicted/oving/high/4', result)).toBe(true);
  expect(refOpens('predicted/oving/high/9', result)).toBe(false);
});
