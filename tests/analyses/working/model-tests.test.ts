import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { TestPart } from '#lib/analyses/working/result-tests.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codeOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, variable } from '../survey.ts';

// R 4.2.2: s <- function(x) strsplit(x, "")[[1]]; y <- as.integer(s("222…")); b <- as.integer(s("233…")); g <- factor(s("vnn…"));
// z <- y >= 3; X <- model.matrix(~ b + g). Each number below names what else it is of.
const columns = {
  y: [...'222313221323332333333321222231313111333333313231'],
  b: [...'233432322443442343243442332423143223242434413241'],
  g: [...'vnnnnsnvnvsnsvsssvsvnsvnnsvssnssnsvnnssnvnvvsnnn']
};
const book = codebook([
  variable('y', { role: 'outcome' }),
  variable('b', { role: 'driver' }),
  variable('g', { level: 'nominal' })
]);
const coding = { cutoff: 2, dontKnow: 'missing', noAnswer: 'missing', reverse: false } as const;
const steps = [{ kind: 'code', variable: 'y', coding }] as const;
const input = survey(columns, book, { steps });
const asked: Partial<WorkingSpec> = { of: 'model', variables: ['b', 'g'] };
const ml = { family: 'logistic', penalty: 'none' } as const;

const made = (over: Partial<WorkingSpec>, from = input) =>
  working.compute({ ...readSpec<WorkingSpec>(fields, {}), ...asked, ...over }, from);

function partOf<Kind extends TestPart['kind']>(
  kind: Kind,
  over: Partial<WorkingSpec>,
  from = input
): Extract<TestPart, { kind: Kind }> {
  const found = made(over, from).working;
  if (found?.of !== 'model' || found.part.kind !== kind) throw new Error(`no ${kind}`);
  return found.part as Extract<TestPart, { kind: Kind }>;
}

const blocksOf = async (over: Partial<WorkingSpec>, from = input): Promise<Block[]> =>
  working.present(made(over, from), await presentationOf([], { book }));

const close = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

describe('that all groups of a variable are alike', () => {
  // m <- lm(y ~ b + g); V <- sandwich::vcovHC(m, "HC3")[3:4, 3:4]; w <- coef(m)[3:4]; f <- c(t(w) %*% solve(V) %*% w) / 2;
  // c(f, pf(f, 2, 44, lower.tail = FALSE)); solve(V, w)
  test.each([
    ['HC3', 1.0966097974008326, 0.342955488836114, [4.81865086295265, 0.9930085782592]],
    ['classical', 1.35226565897367, 0.269190965837261, [6.361723009897032, 0.447378552032136]]
  ] as const)('is F by %s standard errors in a linear model', (robust, f, p, solved) => {
    const part = partOf('joint', { family: 'linear', robust, part: '(all)=g' });
    expect(part).toMatchObject({ variable: 'g', df: 44, statistic: close(f), p: close(p), square: close(2 * f) });
    expect(part.terms.map((term) => term.solved)).toEqual(solved.map((value) => close(value)));
  });

  test('shows the covariances that R has, and can be run', async () => {
    const part = partOf('joint', { family: 'linear', part: '(all)=g' });
    expect(part.terms.map(({ covariances }) => covariances)).toEqual([
      [close(0.0781903085552146, 12), close(0.0330301380392157, 12)],
      [close(0.0330301380392157, 12), close(0.0624623065938125, 12)]
    ]);
    const blocks = await blocksOf({ family: 'linear', part: '(all)=g' });
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Walds test av g under ett er F = 1,10');
    expect(table && textsOf(table).map((row) => row.slice(2))).toEqual([
      ['0,0782', '0,0330', '4,819', '1,974'],
      ['0,0330', '0,0625', '0,993', '0,220'],
      ['', '', '', '2,193']
    ]);
    expect(equationsOf(blocks).slice(1)).toEqual([
      'W = bᵀV⁻¹b = summen av b · (V⁻¹b) = 2,193',
      'F = W / k = 2,193 / 2 = 1,097',
      'p = P(X > F) = 0,343'
    ]);
    expect(codeOf(blocks, 'R')).toContain('c(w / 2, pf(w / 2, 2, 44, lower.tail = FALSE))');
  });

  // l <- glm(z ~ b + g, binomial, control = list(epsilon = 1e-14)); o <- ordinal::clm(factor(y) ~ b + g);
  // with V and w of each as above: W <- c(t(w) %*% solve(V) %*% w); pchisq(W, 2, lower.tail = FALSE)
  test.each([
    ['logistic', ml, 1.903020624095221, 0.386157364691849],
    ['ordinal', { family: 'ordinal' }, 2.6108437625595, 0.27105815655825]
  ] as const)('is chi-square in a model that is %s', async (_, spec, square, p) => {
    expect(partOf('joint', { ...spec, part: '(all)=g' })).toMatchObject({
      ...{ df: null, square: close(square, 7), statistic: close(square, 7), p: close(p, 7) }
    });
    expect(equationsOf(await blocksOf({ ...spec, part: '(all)=g' }))[0]).toBe('cov(b) = I⁻¹');
  });

  // 2 * (logLik(l) - logLik(glm(z ~ b, binomial))); with Firth's penalty: −2 times the difference of nlm’s minima of
  // -(ll + determinant(crossprod(X, q * (1 - q) * X))$modulus / 2), of all coefficients and of the first two
  test.each([
    ['maximum likelihood', ml, -29.74908487568253, -30.73722891633169, 0.37226696261617],
    ['Firth’s method', { family: 'logistic' }, -26.85463560236427, -27.759672759213199, 0.404526853880565]
  ] as const)('is the likelihood ratio with profiles, by %s', async (_, spec, model, without, p) => {
    const over = { ...spec, inference: 'profile', part: '(all)=g' } as const;
    const part = partOf('ratio', over);
    expect(part).toMatchObject({ df: 2, model: close(model), without: close(without), p: close(p) });
    expect(part.statistic).toBeCloseTo(2 * (model - without), 8);
    expect(codeOf(await blocksOf(over), 'R')).toContain('pchisq(2 * (model - none), 2, lower.tail = FALSE)');
  });

  test('is of no variable that the model has not', () => {
    for (const part of ['(all)=y', '(all)=', '(brant)=y', '(lines)', '(brant)'])
      expect(made({ ...ml, part }).notices).toEqual([{ code: 'no-term', about: {} }]);
  });
});

describe('a coefficient by its profile', () => {
  // at <- function(v) logLik(glm(z ~ g + offset(v * b), binomial)); f <- function(v) 2 * (logLik(l) - at(v)) - qchisq(.95, 1);
  // uniroot(f, …, tol = 1e-13) below and above the estimate. Firth’s: the same of the penalised likelihood, by nlm; ordinal:
  // ordinal::clm with the offset.
  test.each([
    [
      ...(['maximum likelihood', { ...ml }] as const),
      ...([0.7544525825425835, -29.74908487568253, -32.2869484694662] as const),
      ...([0.0242630926714336, 0.09469347864494, 1.5042274408696] as const)
    ],
    [
      ...(['Firth’s method', { family: 'logistic' }] as const),
      ...([0.675641821743715, -26.85463560236427, -29.137092047210821] as const),
      ...([0.0326333338314293, 0.0540282730143191, 1.3782845773489] as const)
    ],
    [
      ...(['an ordinal model', { family: 'ordinal' }] as const),
      ...([0.873077747525346, -44.10676608346367, -47.72151770756996] as const),
      ...([0.00717150484380874, 0.23134376402929, 1.58380006580319] as const)
    ]
  ] as const)('has the heights and the ends of R by %s', (_, spec, b, top, zero, p, low, high) => {
    const part = partOf('profile', { ...spec, inference: 'profile', part: 'b' });
    expect(part.estimate).toBeCloseTo(b, 6);
    expect(part.heights).toMatchObject({ estimate: close(top, 8), zero: close(zero, 8) });
    expect(part.p).toBeCloseTo(p, 8);
    expect(part.interval).toMatchObject({ low: close(low, 6), high: close(high, 6) });
    // qchisq(0.95, 1)
    expect(part.interval.quantile).toBeCloseTo(3.84145882069412, 10);
    for (const end of [part.heights.low, part.heights.high])
      expect(2 * (part.heights.estimate - (end ?? 0))).toBeCloseTo(part.interval.quantile, 7);
    expect(part.odds).toMatchObject({ ratio: close(Math.exp(b), 5), high: close(Math.exp(high), 5) });
  });

  test('is told where the fall is as deep as the quantile', async () => {
    const blocks = await blocksOf({ ...ml, inference: 'profile', part: 'b' });
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Oddsratioen for b i modellen for y er 2,13');
    expect(table && textsOf(table)).toEqual([
      ['Estimatet', '0,754', '−29,749', '0,000'],
      ['Null', '0,000', '−32,287', '5,076'],
      ['Nedre ende', '0,095', '−31,670', '3,841'],
      ['Øvre ende', '1,504', '−31,670', '3,841']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'SE = 0,354',
      'χ² = 2 · (ln L − ln L₀) = 2 · ((−29,749) − (−32,287)) = 5,076',
      'p = P(X > χ²) = 0,024',
      '2 · (ln L − ln L(b)) = 3,841',
      'b = 0,095 til 1,504',
      'OR = exp(b) = exp(0,754) = 2,126',
      'exp(b) = exp(0,095) til exp(1,504) = 1,099 til 4,501'
    ]);
    expect(codeOf(blocks, 'R')).toContain('qchisq(0.95, 1)');
    expect(codeOf(blocks, 'SPSS')).toContain('COMPUTE fallhigh = 2 * (top - high).');
  });

  test('has a threshold by Wald’s test, and is Student’s t in a linear model', () => {
    const threshold = made({ family: 'ordinal', inference: 'profile', part: '(threshold)=1' }).working;
    expect(threshold).toMatchObject({ part: { kind: 'term', between: { below: '1', above: '2' } } });
    expect(made({ family: 'linear', inference: 'profile', part: 'b' }).working).toMatchObject({
      part: { kind: 'term', df: 44 }
    });
  });
});

describe('a fit by Firth’s method', () => {
  // By nlm as above, of all coefficients and of the intercept alone: c(ll, determinant / 2); brglm2::brglmFit has the same
  // coefficients. L and n0 the log-likelihoods without a penalty: 1 - L / n0; (1 - exp(2 * (n0 - L) / n)) / (1 - exp(2 * n0 / n))
  const firth = { family: 'logistic', part: '' } as const;

  test('has the log-likelihoods and penalties of R', () => {
    const found = made(firth).working;
    if (found?.of !== 'model' || found.part.kind !== 'likelihood') throw new Error('no fit');
    const { penalty, test: ratio, log, none, mcFadden, nagelkerke, aic, perSlope } = found.part;
    expect(penalty?.model).toMatchObject({ log: close(-29.77879187108368, 6), sum: close(-26.85463560236427) });
    expect(penalty?.none).toMatchObject({ penalty: close(3.2203484661656, 6), sum: close(-30.009284403665) });
    expect(ratio).toMatchObject({ statistic: close(6.30929760260142), df: 3, p: close(0.0974944770946438) });
    expect([log, none]).toEqual([close(-29.77879187108368, 6), close(-33.229385935503302, 10)]);
    expect([mcFadden, nagelkerke]).toEqual([close(0.103841643992973, 6), close(0.178659765634547, 6)]);
    expect(aic).toBeNull();
    expect(perSlope).toMatchObject({ respondents: 23, slopes: 3 });
  });

  test('shows the penalty beside the answers, and can be run', async () => {
    const blocks = await blocksOf(firth);
    const [answers, penalty] = tablesOf(blocks);
    expect(answers?.id).toBe('answers');
    expect(penalty && textsOf(penalty)).toEqual([
      ['Modellen', '−29,779', '2,924', '−26,855'],
      ['Alle koeffisienter utenom konstanten er null', '−33,230', '3,220', '−30,009']
    ]);
    expect(equationsOf(blocks).slice(2, 5)).toEqual([
      'ln L* = ln L + ½ ln |I| = −29,779 + 2,924 = −26,855',
      'χ² = 2 · (ln L* − ln L*₀) = 2 · ((−26,855) − (−30,009)) = 6,309',
      'p = P(X > χ²) = 0,097'
    ]);
    expect(codeOf(blocks, 'R')).toContain('2 * (top - zero)');
  });
});

describe('the area under the ROC curve', () => {
  const auc = { ...ml, part: '(auc)' } as const;

  // eta <- round(predict(l), 10); c(sum(outer(eta[z], eta[!z], ">")), sum(outer(…, "==")), sum(z) * sum(!z)); pROC::auc(z, eta)
  test('is of the pairs that R counts', async () => {
    const part = partOf('discrimination', auc);
    expect(part.counts).toEqual({ having: 25, without: 23 });
    expect([part.won * 575, part.tied * 575]).toEqual([close(398), close(50)]);
    expect(part.estimate).toBeCloseTo(0.735652173913043, 12);
    const blocks = await blocksOf(auc);
    const [table] = tablesOf(blocks);
    expect(table?.rows).toHaveLength((part.rows?.length ?? 0) + 1);
    expect(table && textsOf(table).at(-1)).toEqual(['Sum', '25', '23', '', '398', '50']);
    expect(equationsOf(blocks)).toEqual([
      'N = 25 · 23 = 575',
      'V = summen av m · l = 398',
      'T = summen av m · u = 50',
      'AUC = (V + T / 2) / N = (398 + 50 / 2) / 575 = 0,736'
    ]);
    expect(codeOf(blocks, 'R')).toContain('below <- cumsum(without) - without');
    expect(codeOf(blocks, 'SPSS')).toContain('ROC place BY event (1).');
  });

  test('does not tell what few people have, but of a single variable that is not of groups', async () => {
    const few = survey(columns, book, { steps, smallestGroup: 5 });
    expect(partOf('discrimination', auc, few)).toMatchObject({ rows: null, unlisted: 'few', counts: { having: 25 } });
    const blocks = await blocksOf(auc, few);
    expect(tablesOf(blocks).map(({ id }) => id)).toEqual(['who']);
    expect(codeOf(blocks, 'R')).toContain('(won + tied / 2) / pairs');
    expect(partOf('discrimination', { ...auc, variables: ['b'] }, few)).toMatchObject({ unlisted: null });
    expect(partOf('discrimination', { ...auc, variables: ['g'] }, few)).toMatchObject({ unlisted: null });
  });

  test('tells no counts where few have one of the outcomes of a variable of groups', async () => {
    const own = codebook([variable('y', { role: 'group' }), variable('b', { role: 'driver' })]);
    const from = survey({ y: columns.y, b: columns.b }, own, { steps, smallestGroup: 24 });
    const over = { ...auc, y: 'y', variables: ['b'] };
    const part = partOf('discrimination', over, from);
    expect(part).toMatchObject({ counts: null, rows: null, unlisted: 'few' });
    const blocks = working
      .present(made(over, from), await presentationOf([], { book: own }))
      .filter((block) => block.kind !== 'table' || block.id !== 'who');
    expect(numbersIn(blocks)).not.toContain(23);
    expect(equationsOf(blocks)).toHaveLength(3);
  });
});

describe('tests of parallel lines', () => {
  const ordinal = { family: 'ordinal' } as const;

  // X as above; nlm of -sum(log(P[cbind(seq_along(y), y)])), P by plogis(X %*% p[1:4]) and plogis(X %*% p[5:8])
  test('the likelihood ratio is of the coefficients and the log-likelihoods of R', async () => {
    const part = partOf('lines', { ...ordinal, part: '(lines)' });
    expect(part).toMatchObject({ same: close(-44.10676608346367, 9), own: close(-43.318696187606065, 9), splits: 2 });
    expect(part).toMatchObject({ statistic: close(1.576139791715, 8), df: 3, p: close(0.664811980815465, 8) });
    expect(part.terms.map(({ own }) => own)).toEqual([
      ...[-2.704691797306, 1.288139677466, 1.057820153902, 1.34222307996].map((value, place) =>
        close(place === 0 ? -value : value, 5)
      ),
      ...[2.628810896023, 0.78839095106, 1.01982194845, 0.30056023119].map((value) => close(value, 5))
    ]);
    // coef(o)
    expect(part.terms.slice(0, 4).map(({ same }) => same)).toEqual(
      [1.522176687405805, 0.873077747525346, 1.130201975547868, 0.582437135340784].map((value) => close(value, 8))
    );
    const blocks = await blocksOf({ ...ordinal, part: '(lines)' });
    expect(equationsOf(blocks).slice(2)).toEqual([
      'χ² = 2 · (ln L₂ − ln L₁) = 2 · ((−43,319) − (−44,107)) = 1,576',
      'df = (s − 1) · k = (2 − 1) · 3 = 3',
      'p = P(X > χ²) = 0,665'
    ]);
  });

  // m1 <- glm(y > 1 ~ b + g, binomial), m2 of y > 2, p1 and p2 fitted; i1 <- solve(crossprod(X, p1 * (1 - p1) * X)), i2;
  // c12 <- i1 %*% crossprod(X, p2 * (1 - p1) * X) %*% i2; d <- (coef(m2) - coef(m1))[-1]; V <- (i1 + i2 - c12 - t(c12))[-1, -1];
  // sum(d * solve(V, d)), of all three, of the first and of the others
  test('Brant’s is of the differences and covariances of R', async () => {
    const part = partOf('brant', { ...ordinal, part: '(brant)' });
    expect(part).toMatchObject({ of: null, statistic: close(1.03240593144088), df: 3, p: close(0.79341134543955) });
    expect(part.terms.map(({ difference }) => difference)).toEqual(
      [-0.357548963937786, -0.525908193266594, -0.793653264404632].map((value) => close(value, 7))
    );
    expect(part.terms[0]?.covariances).toEqual(
      [0.2236049686471905, 0.117636130885066, 0.0993478420662409].map((value) => close(value, 7))
    );
    expect(part.terms.map(({ solved }) => solved)).toEqual(
      [-1.206189955347771, -0.243035330586334, -0.596380954018481].map((value) => close(value, 6))
    );
    expect(part.terms[0]).toMatchObject({ first: close(1.11200154648037, 7), own: close(0.754452582542584, 7) });
    const blocks = await blocksOf({ ...ordinal, part: '(brant)' });
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table)[0]).toEqual([
      ...['2 | 3', '1. B', '0,754', '1,112', '−0,358', '0,224', '0,118', '0,099', '−1,206', '0,431']
    ]);
    expect(codeOf(blocks, 'R')).toContain('pchisq(w, 3, lower.tail = FALSE)');
  });

  test.each([
    ['b', 1, 0.571728179326351, 0.449573000068064],
    ['g', 2, 0.736149353031078, 0.692065498719033]
  ])('Brant’s of %s alone is R’s', async (name, df, statistic, p) => {
    const part = partOf('brant', { ...ordinal, part: `(brant)=${name}` });
    expect(part).toMatchObject({ of: name, df, statistic: close(statistic), p: close(p) });
    const [table] = tablesOf(await blocksOf({ ...ordinal, part: `(brant)=${name}` }));
    expect(table?.title).toBe(`Brants test av ${name} er χ² = ${statistic.toFixed(2).replace('.', ',')}`);
  });
});

test.each([
  ['joint', { ...ml, part: '(all)=g' }],
  ['ratio', { ...ml, inference: 'profile', part: '(all)=g' }],
  ['profile', { family: 'logistic', inference: 'profile', part: 'b' }],
  ['discrimination', { ...ml, part: '(auc)' }],
  ['lines', { family: 'ordinal', part: '(lines)' }],
  ['brant', { family: 'ordinal', part: '(brant)' }]
] as const)('%s with whole weights is that of rows written out', (kind, over) => {
  const twice = (row: number): number => (row % 5 === 0 ? 2 : 1);
  const weighted = { ...input, weights: Float64Array.from(columns.y, (_, row) => twice(row)) };
  const written = survey(
    Object.fromEntries(
      Object.entries(columns).map(([name, texts]) => [
        name,
        texts.flatMap((text, row) => new Array<string>(twice(row)).fill(text))
      ])
    ),
    book,
    { steps }
  );
  const [one, other] = [partOf(kind, { ...over, weighted: true }, weighted), partOf(kind, over, written)];
  const [first, second] = [numbersIn(one), numbersIn(other)];
  expect(first).toHaveLength(second.length);
  expect(first).toEqual(second.map((value) => close(value, 6)));
});
