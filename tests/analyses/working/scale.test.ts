import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const ANSWERS = { a: '1234523415', b: '2235413424', c: '1324424513' };
const book = codebook(Object.keys(ANSWERS).map((name) => variable(name, { role: 'driver' })));
const columns = Object.fromEntries(Object.entries(ANSWERS).map(([name, answers]) => [name, [...answers]]));
const input = survey(columns, book);

function made(over: Partial<WorkingSpec>, from: Input = input) {
  return working.compute({ ...readSpec<WorkingSpec>(fields, {}), of: 'alpha', ...over }, from);
}

function alphaOf(over: Partial<WorkingSpec>, from: Input = input) {
  const found = made(over, from).working;
  if (found?.of !== 'alpha') throw new Error('no alpha');
  return found;
}

const blocksOf = async (over: Partial<WorkingSpec>): Promise<Block[]> =>
  working.present(made(over), await presentationOf([], { book }));

// R 4.2.2, psych: x <- data.frame(a = c(1, 2, 3, 4, 5, 2, 3, 4, 1, 5), b = c(2, 2, 3, 5, 4, 1, 3, 4, 2, 4),
// c = c(1, 3, 2, 4, 4, 2, 4, 5, 1, 3)); v <- cov(x); r <- psych::alpha(x); a <- r$total$raw_alpha; r$item.stats$r.drop;
// r$alpha.drop$raw_alpha; c(1 - (1 - a) * qf(.975, 9, 18), 1 - (1 - a) * qf(.025, 9, 18)); sd(rowMeans(x))
describe('Cronbach’s alpha', () => {
  test('is of the variances and covariances of R, with Feldt’s interval', () => {
    const { variances, total, alpha, standardised, ofMeans } = alphaOf({});
    expect(variances).toBeCloseTo(5.65555555555556, 13);
    expect(total).toBeCloseTo(14.3222222222222, 13);
    expect(alpha.estimate).toBeCloseTo(0.907680372381691, 14);
    expect(standardised?.estimate).toBeCloseTo(0.909958354745803, 14);
    expect(alpha.interval?.low).toBeCloseTo(0.729585425382724, 12);
    expect(alpha.interval?.high).toBeCloseTo(0.975058731897505, 12);
    expect(ofMeans?.sd).toBeCloseTo(1.26149039817644, 13);
  });

  test('is written out with the numbers put in', async () => {
    const blocks = await blocksOf({});
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Alfa for de 3 leddene er 0,908');
    expect(table && textsOf(table).map((row) => row.slice(1))).toEqual([
      ['3,000', '2,222', '3,111'],
      ['3,000', '1,556', '2,778'],
      ['2,900', '1,878', '2,778'],
      ['8,900', '5,656', '8,667']
    ]);
    const equations = equationsOf(blocks);
    expect(equations.slice(0, 2)).toEqual([
      'S² = Σs² + Σc = 5,656 + 8,667 = 14,322',
      'α = k / (k − 1) · (1 − Σs² / S²) = 3 / 2 · (1 − 5,656 / 14,322) = 0,908'
    ]);
    expect(equations[2]).toMatch(/= 0,730 til 0,975$/u);
  });

  test('of an item says how it stands to the others', async () => {
    const { item } = alphaOf({ part: 'b' });
    expect(item?.itemRest).toBeCloseTo(0.829380160471249, 13);
    expect(item?.alphaIfDropped).toBeCloseTo(0.86286594761171, 13);
    expect(equationsOf(await blocksOf({ part: 'b' })).slice(2)).toEqual([
      'S′² = S² − s² − 2 · c = 14,322 − 1,556 − 2 · 2,778 = 7,211',
      'r = c / √(s² · S′²) = 2,778 / √(1,556 · 7,211) = 0,829',
      'α = (k − 1) / (k − 2) · (1 − (Σs² − s²) / S′²) = 2 / 1 · (1 − (5,656 − 1,556) / 7,211) = 2 / 1 · (1 − 4,100 / 7,211) = 0,863'
    ]);
  });

  test('has lines for R and SPSS that need no data', async () => {
    const code = (await blocksOf({})).flatMap((block) => (block.kind === 'code' ? [block.text] : []));
    expect(code).toHaveLength(2);
    expect(code[0]).toContain('k / (k - 1) * (1 - sum(diag(v)) / sum(v))');
    expect(code[1]).toContain('COMPUTE alpha = k / (k - 1) * (1 - TRACE(v) / MSUM(v)).');
  });

  test('counts those who answered every item, turned as the notebook says, and never fewer than the smallest group', () => {
    const lacking = { ...columns, c: (columns['c'] ?? []).map((answer, row) => (row < 4 ? '' : answer)) };
    const coding = { cutoff: null, dontKnow: 'missing', noAnswer: 'missing', reverse: true } as const;
    const steps = [{ kind: 'code', variable: 'b', coding }] as const;
    const found = made({}, survey(lacking, book, { steps, smallestGroup: 6 }));
    expect(found.who).toMatchObject({ rows: 10, n: 6, missing: [{ variable: 'c', n: 4 }] });
    expect(found.working).toMatchObject({ n: 6, items: [{ turned: false }, { turned: true }, { turned: false }] });
    expect(alphaOf({ reverse: 'none' }, survey(lacking, book, { steps })).items[1]?.turned).toBe(false);
    expect(made({}, survey(lacking, book, { smallestGroup: 7 }))).toMatchObject({
      working: null,
      who: null,
      notices: [{ code: 'few', about: { smallest: 7 } }]
    });
  });

  test('says why there is none', () => {
    expect(made({ variables: ['a'] }).notices).toEqual([{ code: 'too-few-variables', about: { least: 2 } }]);
    expect(made({ part: 'd' }).notices).toEqual([{ code: 'no-item', about: {} }]);
    const against = { a: columns['a'] ?? [], b: (columns['a'] ?? []).map((answer) => String(6 - Number(answer))) };
    expect(made({ variables: ['a', 'b'] }, survey(against, book)).notices).toEqual([{ code: 'no-alpha', about: {} }]);
  });
});

// R 4.2.2, psych 2.2.9, with x and v as above: psych::splitHalf(v, covar = TRUE, raw = TRUE)$lambda2;
// one <- rowSums(x[1:2]); 4 * cov(one, x$c) / var(one + x$c); var(one); PSPP 1.6.2 RELIABILITY /MODEL=SPLIT(2) has the
// latter as Guttman Split-Half Coefficient; 1 - sum(1 / diag(solve(v))) / sum(v); psych::alpha(x)$total$`G6(smc)`;
// psych::smc(cor(x))
describe('Guttman’s coefficients', () => {
  test('are of the covariances of R', () => {
    const lambda2 = alphaOf({ coefficient: 'lambda2' }).coefficient;
    expect(lambda2?.estimate).toBeCloseTo(0.909465403350396, 14);
    const halves = alphaOf({ coefficient: 'halves' }).coefficient;
    if (halves?.kind !== 'halves') throw new Error('no halves');
    expect(halves.first).toBe(2);
    expect(halves.variances[0]).toBeCloseTo(6.888888888888889, 13);
    expect(halves.variances[1]).toBeCloseTo(1.877777777777778, 13);
    expect(halves.estimate).toBeCloseTo(0.775795190069822, 14);
  });

  test('are written out from the table of covariances', async () => {
    const blocks = await blocksOf({ coefficient: 'lambda2' });
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Guttmans λ₂ for de 3 leddene er 0,909');
    expect(table && textsOf(table)).toEqual([
      ['1. a', '2,222', '1,556', '1,556'],
      ['2. b', '1,556', '1,556', '1,222'],
      ['3. c', '1,556', '1,222', '1,878']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'Σc = summen utenom diagonalen = 8,667',
      'Σc² = summen av c² utenom diagonalen = 12,667',
      'S² = Σs² + Σc = 5,656 + 8,667 = 14,322',
      'λ₂ = (Σc + √(k / (k − 1) · Σc²)) / S² = (8,667 + √(3 / 2 · 12,667)) / 14,322 = 0,909'
    ]);
    expect(equationsOf(await blocksOf({ coefficient: 'halves' }))).toEqual([
      's²₁ = summen av varianser og kovarianser for ledd 1 til 2 = 6,889',
      's²₂ = variansen til ledd 3 = 1,878',
      'S² = Σs² + Σc = 5,656 + 8,667 = 14,322',
      'G = 2 · (1 − (s²₁ + s²₂) / S²) = 2 · (1 − (6,889 + 1,878) / 14,322) = 0,776'
    ]);
  });

  test('λ₆ is of the correlations as psych has it, or of the covariances, and R² of an item of the same inverse', async () => {
    expect(alphaOf({ coefficient: 'lambda6' }).coefficient?.estimate).toBeCloseTo(0.877947165342369, 13);
    const spss = alphaOf({ coefficient: 'lambda6', convention: 'spss' });
    expect(spss.coefficient?.estimate).toBeCloseTo(0.878476644237312, 13);
    expect(alphaOf({ coefficient: 'lambda6', part: 'b' }).coefficient?.estimate).toBeCloseTo(0.714486921529175, 13);

    const blocks = await blocksOf({ coefficient: 'lambda6' });
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table)).toEqual([
      ['1. a', '1,000', '0,837', '0,761', '4,073', '0,246'],
      ['2. b', '0,837', '1,000', '0,715', '3,502', '0,286'],
      ['3. c', '0,761', '0,715', '1,000', '2,501', '0,400'],
      ['Sum', '', '', '', '', '0,931']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'Σr = summen av korrelasjonene = 7,627',
      'λ₆ = 1 − Σ(1 / d) / Σr = 1 − 0,931 / 7,627 = 0,878'
    ]);
    expect(equationsOf(await blocksOf({ coefficient: 'lambda6', convention: 'spss' }))[1]).toMatch(
      /^λ₆ = 1 − Σ\(1 \/ d\) \/ S² = 1 − .* \/ 14,322 = 0,878$/u
    );
    const ofItem = await blocksOf({ coefficient: 'lambda6', part: 'b' });
    expect(tablesOf(ofItem)[0]?.title).toBe('R² for b av de andre leddene er 0,714');
    expect(equationsOf(ofItem)).toEqual(['R² = 1 − 1 / d = 1 − 1 / 3,502 = 0,714']);
  });

  test('of more items than fit beside each other have what each shares with the others', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 13 }, (_, at) => [`q${at}`, columns[at % 2 ? 'a' : 'b'] ?? []])
    );
    const scale = codebook(Object.keys(many).map((name) => variable(name, { role: 'driver' })));
    const found = made({ coefficient: 'lambda2' }, survey(many, scale));
    const [table] = tablesOf(working.present(found, await presentationOf([], { book: scale })));
    expect(table?.columns).toHaveLength(4);
    expect(table?.rows).toHaveLength(14);
  });

  test('say that there is none where a half does not vary, or an item is another once more', () => {
    const same = { ...columns, c: (columns['c'] ?? []).map(() => '3') };
    expect(made({ coefficient: 'halves' }, survey(same, book))).toMatchObject({
      ...{ working: null, who: null, notices: [{ code: 'no-coefficient', about: {} }] }
    });
    const twice = { ...columns, c: columns['a'] ?? [] };
    expect(made({ coefficient: 'lambda6' }, survey(twice, book)).notices).toEqual([
      { code: 'no-coefficient', about: {} }
    ]);
    expect(made({ coefficient: 'lambda2' }, survey(columns, book, { smallestGroup: 11 }))).toMatchObject({
      ...{ working: null, who: null, notices: [{ code: 'few', about: { smallest: 11 } }] }
    });
  });
});

// R 4.2.2: three items have one factor exactly: r <- cor(x); l <- c(sqrt(r[1, 2] * r[1, 3] / r[2, 3]),
// sqrt(r[1, 2] * r[2, 3] / r[1, 3]), sqrt(r[1, 3] * r[2, 3] / r[1, 2])); s <- sqrt(diag(v));
// 1 - sum((1 - l^2) * s^2) / sum(v); 1 - sum(1 - l^2) / sum(r); psych::omega(r, nfactors = 1)$omega.tot is 0.91182299
describe('McDonald’s omega', () => {
  test.each(['r', 'spss'] as const)('is of the loadings that R has, as %s has it', (convention) => {
    const { coefficient } = alphaOf({ coefficient: 'omega', convention });
    if (coefficient?.kind !== 'omega') throw new Error('no omega');
    const loadings = coefficient.factor.map(({ loading }) => loading);
    [0.943879807448539, 0.886405260427918, 0.806776037053963].forEach((loading, place) => {
      expect(loadings[place]).toBeCloseTo(loading, 12);
    });
    expect(coefficient.estimate).toBeCloseTo(0.914027787573172, 12);
    expect(coefficient.standardised).toBeCloseTo(0.911822989970986, 12);
  });

  test('is written out from the table of loadings, which are given', async () => {
    const blocks = await blocksOf({ coefficient: 'omega' });
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('McDonalds omega for de 3 leddene er 0,914');
    expect(table && textsOf(table)).toEqual([
      ['a', '0,944', '0,109', '1,491', '1,407', '0,242'],
      ['b', '0,886', '0,214', '1,247', '1,106', '0,333'],
      ['c', '0,807', '0,349', '1,370', '1,106', '0,656'],
      ['Sum', '2,637', '0,672', '', '3,618', '1,231']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'S² = Σs² + Σc = 5,656 + 8,667 = 14,322',
      'ω = 1 − Σψ · s² / S² = 1 − 1,231 / 14,322 = 0,914',
      'Σr = summen av korrelasjonene = 7,627',
      'ω′ = 1 − Σψ / Σr = 1 − 0,672 / 7,627 = 0,912'
    ]);
    expect(equationsOf(await blocksOf({ coefficient: 'omega', convention: 'spss' }))).toEqual([
      'ω = (Σλ · s)² / ((Σλ · s)² + Σψ · s²) = 3,618² / (3,618² + 1,231) = 0,914',
      'ω′ = (Σλ)² / ((Σλ)² + Σψ) = 2,637² / (2,637² + 0,672) = 0,912'
    ]);
  });

  test('needs three items', () => {
    expect(made({ coefficient: 'omega', variables: ['a', 'b'] }).notices).toEqual([
      { code: 'no-coefficient', about: {} }
    ]);
  });
});
