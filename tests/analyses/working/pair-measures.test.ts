import { describe, expect, test } from 'vitest';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import type { CodeStep } from '#lib/recode/step.ts';
import { codeOf, equationsOf, inputFrom, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

/** Column by column, as R's `rep(row(counts), counts)`. */
const columns = [
  [9, 5, 0],
  [4, 6, 3],
  [1, 4, 8]
];
const answers = columns.flatMap((column, j) =>
  column.flatMap((n, i) => Array.from({ length: n }, () => [i + 1, j + 1] as const))
);
const book = codebook(['x', 'y', 'z', 'z2'].map((name) => variable(name)));
const input = survey(
  {
    x: answers.map(([x]) => String(x)),
    y: answers.map(([, y]) => String(y)),
    z: answers.map((_, at) => String(1 + (((at + 1) * 7) % 4))),
    z2: answers.map((_, at) => String(1 + (((at + 1) * 5) % 3)))
  },
  book
);
const weights = Float64Array.from(answers, (_, at) => 1 + (at % 3));

const made = (over: Partial<WorkingSpec>, from: Input = input) =>
  working.compute(readSpec<WorkingSpec>(working.fields, { x: 'x', y: 'y', ...over }), from);
const workingOf = (over: Partial<WorkingSpec>, from: Input = input) => {
  const found = made(over, from).working;
  if (found === null) throw new Error('nothing is derived');
  return found;
};
const blocksOf = async (over: Partial<WorkingSpec>, from: Input = input, steps: readonly CodeStep[] = []) =>
  working.present(made(over, from), await presentationOf(steps, { book }));

describe('measures of ordered pairs', () => {
  // R 4.2.2: the measure as a function of the nine shares, and √((Σp g² − (Σp g)²) / 40), g its numerical derivatives
  test.each([
    ['kendall', 0.5536762437231207, 0.0955916691706005],
    ['kendall-c', 0.55125, 0.0971459919404353],
    ['gamma', 0.761658031088083, 0.102611627985093],
    ['somers-d', 0.5557655954631382, 0.0938627430302214],
    ['somers-d-symmetric', 0.5536723163841809, 0.0955992469547857]
  ] as const)('%s has the standard error of its derivatives', async (method, estimate, se) => {
    const found = workingOf({ method, convention: 'spss' });
    if (found.of !== 'kendall') throw new Error('no measure');
    expect(found.estimate).toBeCloseTo(estimate, 13);
    expect(found.interval.se).toBeCloseTo(se, 8);
    expect(found.moves.squares).toBeCloseTo(se ** 2, 9);
    const [, moves] = tablesOf(await blocksOf({ method, convention: 'spss' }));
    expect(moves?.rows).toHaveLength(9);
    const total = moves?.rows.slice(0, 8).reduce((sum, { cells }) => sum + Number(cells[6]?.value), 0);
    expect(total).toBeCloseTo(se ** 2, 9);
  });

  test('gamma is written out', async () => {
    const blocks = await blocksOf({ method: 'gamma' });
    expect(equationsOf(blocks).slice(2)).toEqual([
      'γ = (P − Q) / (P + Q) = (340 − 46) / (340 + 46) = 0,762',
      'Σ = summen over cellene i tabellen = 11 328',
      'SE₀ = √(Σ − 4(P − Q)² / n) / (P + Q) = √(11 328 − 4 · 294² / 40) / 386 = 0,1342',
      'z = γ / SE₀ = 0,762 / 0,1342 = 5,674',
      'p = 2 · P(Z > |z|) < 0,001',
      'm = (a − b − γ · (a + b)) / (P + Q)',
      'SE = √Σ(antall · m²) = √0,010529 = 0,1026',
      'γ ± z · SE = 0,762 ± 1,960 · 0,1026 = 0,561 til 0,963'
    ]);
    expect(codeOf(blocks, 'SPSS')).toContain('CROSSTABS /TABLES=x BY y /STATISTICS=GAMMA.');
  });

  // R 4.2.2: cor.test(x, y, method = "kendall", exact = FALSE, alternative = "greater")$p.value
  test('a one-sided p of tau-b is that of R', async () => {
    const over = { method: 'kendall', alternative: 'greater' } as const;
    expect(workingOf(over)).toMatchObject({ p: expect.closeTo(5.14146719853311e-5, 15) as number });
    const blocks = await blocksOf(over);
    expect(equationsOf(blocks)).toContain('p = P(Z > z) < 0,001');
    expect(codeOf(blocks, 'SPSS')).toContain('/PRINT=KENDALL ONETAIL.');
    expect(codeOf(await blocksOf({ ...over, alternative: 'less' }), 'SPSS')).toContain('/PRINT=KENDALL TWOTAIL.');
  });
});

describe('r and rho', () => {
  // cor.test(x, y, conf.level = .9)$conf.int; cor.test(x, y, alternative = "less")$p.value
  test('Pearson’s r has Fisher’s interval, and a one-sided p', () => {
    const found = workingOf({ method: 'pearson', level: 90, alternative: 'less' });
    if (found.of !== 'pearson') throw new Error('no r');
    expect(found.interval?.low).toBeCloseTo(0.420374322895123, 13);
    expect(found.interval?.high).toBeCloseTo(0.756923277131711, 13);
    expect(found.p).toBeCloseTo(0.99998839365673, 13);
  });

  // cor.test(x, y, method = "spearman", exact = FALSE, alternative = "less")
  test('a one-sided p of rho against the sign is near 1', async () => {
    expect(workingOf({ alternative: 'less' })).toMatchObject({
      rho: {
        estimate: expect.closeTo(0.612688806674769, 13) as number,
        p: expect.closeTo(0.999986788074412, 13) as number
      }
    });
    expect(equationsOf(await blocksOf({ alternative: 'less' }))).toContain('p = P(T < t) = 1,000');
  });

  // w <- 1 + (seq_along(x) - 1) %% 3; cor.test(rep(x, w), rep(y, w)), and with method = "spearman", exact = FALSE
  test('whole weights give those of rows written as often', async () => {
    const weighted = inputFrom(input.table, book, [], { weights });
    const rho = workingOf({ weighted: true }, weighted);
    expect(rho).toMatchObject({
      ...{ weighted: true, n: 79 },
      rho: {
        estimate: expect.closeTo(0.644716578932401, 13) as number,
        p: expect.closeTo(1.43594480527227e-10, 17) as number
      }
    });
    if (rho.of !== 'correlation') throw new Error('no rho');
    expect(rho.sums.xy / Math.sqrt(rho.sums.xx * rho.sums.yy)).toBeCloseTo(0.644716578932401, 13);
    expect(workingOf({ weighted: true, method: 'pearson' }, weighted)).toMatchObject({
      estimate: expect.closeTo(0.64747540427647, 13) as number,
      interval: {
        low: expect.closeTo(0.497603715232145, 13) as number,
        high: expect.closeTo(0.759808872950046, 13) as number
      }
    });
    const blocks = await blocksOf({ weighted: true }, weighted);
    expect(codeOf(blocks, 'R')).toContain('cov.wt');
    expect(JSON.stringify(blocks)).toContain('Hvert svar teller med sin vekt');
    expect(made({ weighted: true, method: 'kendall' }, weighted)).toMatchObject({
      weighted: false,
      working: { n: 40 }
    });
    // Seventy-nine by their weights, of forty.
    const few = { ...weighted, smallestGroup: 41 };
    expect(made({ weighted: true }, few)).toMatchObject({ working: null, notices: [{ code: 'few' }] });
  });

  // chisq.test(counts, correct = FALSE); V: sqrt(statistic / (40 * 2))
  test('Cramér’s V is of chi-square, of everyone who answered both', () => {
    expect(workingOf({ method: 'cramers-v' })).toMatchObject({
      of: 'table',
      test: {
        statistic: expect.closeTo(16.1150278293135, 12) as number,
        p: expect.closeTo(0.00286863424696056, 14) as number,
        v: expect.closeTo(0.448818279336325, 13) as number
      }
    });
    expect(workingOf({ method: 'polychoric' })).toMatchObject({ of: 'polychoric' });
  });
});

// R 4.2.2: fisher.test(matrix(c(6, 1, 2, 5), 2), alternative = "greater")$p.value, and "less"
test.each([
  ['greater', 0.0512820512820513, 'minst', 2],
  ['less', 0.997668997668998, 'høyst', 6]
] as const)('Fisher’s p to one side, %s, is the sum of its tables', async (alternative, p, side, counted) => {
  const two = [
    [6, 2],
    [1, 5]
  ].flatMap((row, i) => row.flatMap((n, j) => Array.from({ length: n }, () => [i + 1, j + 1] as const)));
  const column = (at: 0 | 1) => two.map((pair) => String(pair[at]));
  const from = survey({ x: column(0), y: column(1), z: column(0), z2: column(0) }, book);
  const found = workingOf({ alternative }, from);
  if (found.of !== 'correlation' || found.fisher === null) throw new Error('no test');
  expect(found.fisher.p).toBeCloseTo(p, 13);
  expect(found.fisher.counted).toBe(counted);
  const listed = found.fisher.tables?.filter((each) => each.counted) ?? [];
  expect(listed.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(p, 13);
  const blocks = await blocksOf({ alternative }, from);
  expect(tablesOf(blocks).find(({ id }) => id === 'fisher')?.subtitle).toContain(`de som har ${side} like mange`);
  expect(codeOf(blocks, 'R')).toContain(`fisher.test(counts, alternative = "${alternative}")`);
});

describe('with others held constant', () => {
  // d <- data.frame(rank(x), rank(y), rank(z), rank(z2)); psych::partial.r(d, 1:2, 3); t with 40 - 2 - 1 df
  test('one: from three correlations', async () => {
    const over = { controls: ['z'], alternative: 'greater' } as const;
    const found = workingOf(over);
    if (found.of !== 'partial') throw new Error('no partial rho');
    expect(found.estimate).toBeCloseTo(0.619859583512752, 13);
    expect(found.statistic).toBeCloseTo(4.8048902718802, 12);
    expect(found.p).toBeCloseTo(1.28678064551049e-5, 15);
    const [rxy = 0, rxz = 0, ryz = 0] = [
      found.correlations[0]?.[1],
      found.correlations[0]?.[2],
      found.correlations[1]?.[2]
    ];
    expect((rxy - rxz * ryz) / Math.sqrt((1 - rxz ** 2) * (1 - ryz ** 2))).toBeCloseTo(found.estimate, 13);
    const blocks = await blocksOf(over);
    const [matrix, who] = tablesOf(blocks);
    expect(matrix?.title).toBe('Rho mellom x og y, med z holdt konstant, er 0,620');
    expect(matrix && textsOf(matrix).map((row) => row.length)).toEqual([4, 4, 4]);
    expect(who?.id).toBe('who');
    expect(equationsOf(blocks)[0]).toMatch(/^rho = \(r₁₂ − r₁₃ · r₂₃\) \/ .* = 0,620$/u);
  });

  // psych::partial.r(d, 1:2, 3:4); t with 36 df
  test('two: from the inverse of the correlations', async () => {
    const over = { controls: ['z', 'z2'] };
    const found = workingOf(over);
    if (found.of !== 'partial') throw new Error('no partial rho');
    expect(found.estimate).toBeCloseTo(0.61985824990906, 13);
    expect(found.statistic).toBeCloseTo(4.73949800944586, 12);
    expect(found.p).toBeCloseTo(3.32135376569514e-5, 15);
    const k = found.inverse ?? [];
    expect(-(k[0]?.[1] ?? 0) / Math.sqrt((k[0]?.[0] ?? 0) * (k[1]?.[1] ?? 0))).toBeCloseTo(found.estimate, 12);
    const blocks = await blocksOf(over);
    expect(tablesOf(blocks).map(({ id }) => id)).toEqual(['correlations', 'inverse', 'who']);
    expect(equationsOf(blocks)[0]).toMatch(/^rho = −k₁₂ \/ √\(k₁₁ · k₂₂\) = .* = 0,620$/u);
  });

  // psych::partial.r(data.frame(x, y, z), 1:2, 3); tanh(atanh(r) + c(-1, 1) * qnorm(.975) / sqrt(40 - 3 - 1))
  test('r has Fisher’s interval with one fewer', () => {
    expect(workingOf({ controls: ['z'], method: 'pearson' })).toMatchObject({
      estimate: expect.closeTo(0.623479221985152, 13) as number,
      interval: {
        low: expect.closeTo(0.383380052855894, 13) as number,
        high: expect.closeTo(0.784642679143896, 13) as number
      }
    });
    expect(made({ controls: ['y'] })).toMatchObject({ working: null, notices: [{ code: 'same' }] });
    expect(made({ controls: ['z'], method: 'gamma' })).toMatchObject({ notices: [{ code: 'no-derivation' }] });
  });
});

describe('whose answers', () => {
  const cut: CodeStep = {
    ...{ kind: 'code', variable: 'x' },
    coding: { cutoff: 2, dontKnow: 'missing', noAnswer: 'missing', reverse: false }
  };

  test('as read are those without the notebook’s coding', async () => {
    const coded = inputFrom(input.table, book, [cut]);
    expect(workingOf({}, coded)).not.toMatchObject({
      rho: { estimate: expect.closeTo(0.612688806674769, 13) as number }
    });
    expect(workingOf({ asRead: true }, coded)).toEqual(workingOf({}));
    const blocks = await blocksOf({ asRead: true }, coded, [cut]);
    expect(JSON.stringify(blocks)).toContain('Svarene er slik de er lest, uten notatbokens koding.');
    expect(noticesOf(blocks)).toEqual([]);
  });

  test('everyone must have answered the others too, and who has not is told of', () => {
    const z = answers.map((_, at) => (at < 5 ? '' : String(1 + (at % 3))));
    const lacking = survey(
      { x: answers.map(([x]) => String(x)), y: answers.map(([, y]) => String(y)), z, z2: z },
      book
    );
    expect(workingOf({ variables: ['x', 'z'] }, lacking)).toMatchObject({ n: 35 });
    expect(workingOf({}, lacking)).toMatchObject({ n: 40 });
    expect(made({ variables: ['x', 'z'] }, lacking).who).toMatchObject({ n: 35, missing: [{ variable: 'z', n: 5 }] });
    const few = { ...lacking, smallestGroup: 36 };
    expect(made({ variables: ['z'] }, few)).toMatchObject({ working: null, notices: [{ code: 'few' }] });
    expect(made({ controls: ['z'] }, few)).toMatchObject({ working: null, notices: [{ code: 'few' }] });
    expect(workingOf({ of: 'adjusted', variables: ['x', 'y', 'z'], complete: true }, lacking)).toMatchObject({
      asked: { n: 35 }
    });
    expect(workingOf({ of: 'adjusted', variables: ['x', 'y', 'z'] }, lacking)).toMatchObject({ asked: { n: 40 } });
    expect(workingOf({ of: 'resampled', variables: ['z'], resamples: 100 }, lacking)).toMatchObject({ n: 35 });
  });
});
