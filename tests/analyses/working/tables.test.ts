import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import type { MeasureWorking } from '#lib/analyses/working/result-table.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codeOf, equationsOf, noticesOf, presentationOf, tablesOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const book = codebook([variable('x'), variable('y')]);

/** Answers to `x` and `y` of as many respondents as the cells say. */
function inputOf(cells: readonly (readonly number[])[], smallestGroup = 1): Input {
  const pairs = cells.flatMap((row, i) =>
    row.flatMap((n, j) => Array.from({ length: n }, () => [String(i + 1), String(j + 1)] as const))
  );
  const columns = { x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) };
  return survey(columns, book, { smallestGroup });
}

const made = (spec: Partial<WorkingSpec>, input: Input) =>
  working.compute({ ...readSpec<WorkingSpec>(fields, { of: 'table', x: 'x', y: 'y' }), ...spec }, input);

const nine = [
  [9, 4, 1],
  [5, 6, 4],
  [0, 3, 8]
];
const four = [
  [17, 9],
  [6, 14]
];

/** What a measure is made of. */
function measureOf<By extends MeasureWorking['by']>(
  by: By,
  cells: readonly (readonly number[])[],
  spec: Partial<WorkingSpec> = {}
): MeasureWorking & { readonly by: By } {
  const result = made({ measure: by, ...spec }, inputOf(cells)).working;
  if (result?.of !== 'table' || result.measure?.by !== by) throw new Error(`no ${by}`);
  return result.measure as MeasureWorking & { readonly by: By };
}

async function blocksOf(cells: readonly (readonly number[])[], spec: Partial<WorkingSpec>): Promise<Block[]> {
  return working.present(made(spec, inputOf(cells)), await presentationOf([], { book }));
}

describe('two groups', () => {
  // Groups in columns, the answers 1 and 2 in rows: of the group 2 56 of 70 gave the answer 2, of the group 1 48 of 80.
  const newcombe = [
    [32, 14],
    [48, 56]
  ];
  // Newcombe 1998, Statistics in Medicine 17, 873–890, table II (a): 56/70 − 48/80, method 10: 0.0524 to 0.3339; the other
  // digits from R 4.2.2: prop.test(56, 70, correct = FALSE)$conf.int, prop.test(48, 80, correct = FALSE)$conf.int
  test('differ in their shares as Newcombe shows it, from Wilson’s intervals of the two', async () => {
    const found = measureOf('risk-difference', newcombe);
    expect(found.cells).toEqual([56, 14, 48, 32]);
    expect(found.estimate).toBeCloseTo(0.2, 14);
    const ends = found.wilson.flatMap(({ low, high }) => [low, high]);
    [0.691833555037469, 0.87695260751637, 0.490454650051604, 0.700381724041291].forEach((end, place) =>
      expect(ends[place]).toBeCloseTo(end, 13)
    );
    expect(found.low).toBeCloseTo(0.0524314724023649, 13);
    expect(found.high).toBeCloseTo(0.3338726540369059, 13);
    expect(found.se).toBeCloseTo(0.072702917999997, 13);
    expect(found.test?.p).toBeCloseTo(0.00594279330420277, 13);
    const blocks = await blocksOf(newcombe, { measure: 'risk-difference' });
    expect(tablesOf(blocks)[0]?.title).toBe('Differansen i andelen «2» (x) er 0,200, «2» (y) mot «1» (y)');
    expect(equationsOf(blocks)).toEqual([
      'p₁ = 56 / 70 = 0,8000',
      'p₂ = 48 / 80 = 0,6000',
      'd = p₁ − p₂ = 0,8000 − 0,6000 = 0,2000',
      'l₁, u₁ = (p + z² / 2n ± z · √(p(1 − p) / n + z² / 4n²)) / (1 + z² / n) = (0,8000 + 1,960² / (2 · 70) ± 1,960 · √(0,8000 · (1 − 0,8000) / 70 + 1,960² / (4 · 70²))) / (1 + 1,960² / 70) = 0,6918 til 0,8770',
      'l₂, u₂ = (0,6000 + 1,960² / (2 · 80) ± 1,960 · √(0,6000 · (1 − 0,6000) / 80 + 1,960² / (4 · 80²))) / (1 + 1,960² / 80) = 0,4905 til 0,7004',
      'd − √((p₁ − l₁)² + (u₂ − p₂)²) = 0,2000 − √((0,8000 − 0,6918)² + (0,7004 − 0,6000)²) = 0,0524',
      'd + √((u₁ − p₁)² + (p₂ − l₂)²) = 0,2000 + √((0,8770 − 0,8000)² + (0,6000 − 0,4905)²) = 0,3339',
      'se = √(p₁(1 − p₁) / n₁ + p₂(1 − p₂) / n₂) = √(0,8000 · (1 − 0,8000) / 70 + 0,6000 · (1 − 0,6000) / 80) = 0,0727',
      'z = d / se = 0,2000 / 0,0727 = 2,751',
      'p = 2 · P(Z > |z|) = 0,006'
    ]);
    expect(codeOf(blocks, 'R')).toContain('one <- prop.test(counts[1, 1], n[1], conf.level = 0.95, correct = FALSE)');
    expect(codeOf(blocks, 'SPSS')).toBe('');
  });

  // scipy 1.17.1: relative_risk(14, 23, 6, 23).confidence_interval(); R 4.2.2: p by glm(cbind(c(14, 6), c(9, 17)) ~ c(1, 0),
  // binomial("log"))
  test('have the risk ratio of scipy and R', async () => {
    const { estimate, log } = measureOf('risk-ratio', four);
    expect(estimate).toBeCloseTo(14 / 6, 14);
    expect(log?.low).toBeCloseTo(1.0890777355569126, 13);
    expect(log?.high).toBeCloseTo(4.999132997297356, 12);
    expect(log?.p).toBeCloseTo(0.02929775801527557, 12);
    expect(equationsOf(await blocksOf(four, { measure: 'risk-ratio' }))).toEqual([
      'p₁ = 14 / 23 = 0,6087',
      'p₂ = 6 / 23 = 0,2609',
      'RR = p₁ / p₂ = 0,6087 / 0,2609 = 2,333',
      'se = √((1 − p₁) / a + (1 − p₂) / c) = √((1 − 0,6087) / 14 + (1 − 0,2609) / 6) = 0,389',
      'RR · e^(±z · se) = 2,333 · e^(±1,960 · 0,389) = 1,089 til 4,999',
      'z = ln(RR) / se = ln(2,333) / 0,389 = 2,179',
      'p = 2 · P(Z > |z|) = 0,029'
    ]);
  });

  // scipy 1.17.1: odds_ratio([[14, 9], [6, 17]], kind="sample").confidence_interval(); R 4.2.2: p by
  // glm(cbind(c(14, 6), c(9, 17)) ~ c(1, 0), binomial)
  test('have the odds ratio of scipy and R', async () => {
    const { estimate, log } = measureOf('odds-ratio', four);
    expect(estimate).toBeCloseTo(4.40740740740741, 13);
    expect(log?.low).toBeCloseTo(1.2602576568566606, 13);
    expect(log?.high).toBeCloseTo(15.413705244465799, 12);
    expect(log?.p).toBeCloseTo(0.02022807562, 10);
    const blocks = await blocksOf(four, { measure: 'odds-ratio' });
    expect(equationsOf(blocks)).toEqual([
      'OR = ad / (bc) = 14 · 17 / (9 · 6) = 4,407',
      'se = √(1/a + 1/b + 1/c + 1/d) = √(1/14 + 1/9 + 1/6 + 1/17) = 0,639',
      'OR · e^(±z · se) = 4,407 · e^(±1,960 · 0,639) = 1,260 til 15,414',
      'z = ln(OR) / se = ln(4,407) / 0,639 = 2,322',
      'p = 2 · P(Z > |z|) = 0,020'
    ]);
    expect(codeOf(blocks, 'SPSS')).toContain('1 1 14\n1 2 9\n2 1 6\n2 2 17\nEND DATA.');
    expect(codeOf(await blocksOf(four, { measure: 'odds-ratio', level: 90 }), 'SPSS')).toBe('');
  });

  // scipy 1.17.1: odds_ratio([[14, 9], [6, 17]], kind="conditional"), its confidence_interval(0.9), and of nchypergeom_fisher
  // with M = 46, n = 20, N = 23 the pmf of 14 under the estimate
  test('have the exact odds ratio of scipy, and the probabilities that it is found by', async () => {
    const found = measureOf('odds-ratio-exact', four, { level: 90 });
    expect(found.estimate).toBeCloseTo(4.255477332956402, 9);
    expect(found.low).toBeCloseTo(1.3013921981497016, 9);
    expect(found.high).toBeCloseTo(15.097672820805949, 8);
    const tables = found.tables ?? [];
    const of = (at: 0 | 1 | 2, keeps: (first: number) => boolean) =>
      tables.reduce((sum, { first, probabilities }) => sum + (keeps(first) ? (probabilities[at] ?? NaN) : 0), 0);
    expect(of(1, (first) => first === 14)).toBeCloseTo(0.24949448137883765, 9);
    const mean = tables.reduce((sum, { first, probabilities }) => sum + first * (probabilities[1] ?? NaN), 0);
    expect(mean).toBeCloseTo(14, 11);
    expect(of(0, (first) => first >= 14)).toBeCloseTo(0.05, 12);
    expect(of(2, (first) => first <= 14)).toBeCloseTo(0.05, 12);
    const blocks = await blocksOf(four, { measure: 'odds-ratio-exact', level: 90 });
    expect(equationsOf(blocks)).toEqual([
      'P(a) = C(n₁, a) · C(n₂, k − a) · ψ^a / Σ',
      'ψ = 4,255',
      'ψ₁ = 1,301',
      'ψ₂ = 15,098'
    ]);
    expect(codeOf(blocks, 'R')).toContain('  14, 9,\n  6, 17\n');
    expect(codeOf(blocks, 'R')).toContain('fisher.test(counts, conf.level = 0.9)');
    expect(codeOf(blocks, 'SPSS')).toBe('');
  });

  test('of which one always gives the same answer have an exact odds ratio without an end', async () => {
    const never = [
      [6, 11],
      [0, 13]
    ];
    const found = measureOf('odds-ratio-exact', never);
    expect(found).toMatchObject({ estimate: null, high: null });
    expect(found.tables?.map(({ probabilities }) => probabilities.slice(1))).toEqual(
      Array.from({ length: 7 }, () => [null, null])
    );
    expect(equationsOf(await blocksOf(never, { measure: 'odds-ratio-exact' })).slice(-2)).toEqual([
      'ψ₁ = 1,074',
      'ψ₂ = ∞'
    ]);
    const turned = never.map((row) => row.toReversed());
    expect(measureOf('odds-ratio-exact', turned)).toMatchObject({ estimate: 0, low: 0 });
    const many = four.map((row) => row.map((n) => 4 * n));
    expect(measureOf('odds-ratio-exact', many).tables).toBeNull();
  });

  test('in rows are those in columns of the table turned round', () => {
    const turned = [
      [17, 6],
      [9, 14]
    ];
    for (const by of ['risk-difference', 'risk-ratio', 'odds-ratio', 'odds-ratio-exact'] as const) {
      const { contrast, ...found } = measureOf(by, turned, { groups: 'rows' });
      const { contrast: other, ...expected } = measureOf(by, four);
      expect(found).toEqual(expected);
      expect([contrast.side, other.side]).toEqual(['rows', 'columns']);
    }
  });

  test('of which one has an empty cell have a ratio without interval, and say so', async () => {
    const empty = [
      [6, 11],
      [0, 13]
    ];
    for (const measure of ['risk-ratio', 'odds-ratio'] as const) {
      expect(measureOf(measure, empty)).toMatchObject({ estimate: null, log: null });
      const blocks = await blocksOf(empty, { measure });
      expect(equationsOf(blocks).at(-1)).toMatch(/ = ∞$/u);
      expect(JSON.stringify(blocks)).toContain('En celle er tom.');
      expect(codeOf(blocks, 'SPSS')).toBe('');
      const none = empty.map((row) => row.toReversed());
      expect(measureOf(measure, none)).toMatchObject({ estimate: 0, log: null });
    }
  });

  test('that always give the same answer differ with no test of it', async () => {
    const sure = [
      [9, 0],
      [0, 8]
    ];
    expect(measureOf('risk-difference', sure)).toMatchObject({ estimate: 1, se: 0, test: null });
    const blocks = await blocksOf(sure, { measure: 'risk-difference' });
    expect(equationsOf(blocks).at(-1)).toMatch(/^se = .* = 0,0000$/u);
    expect(codeOf(blocks, 'R')).not.toContain('pnorm');
  });

  test('are two: a larger table is refused, and one of which too few are hidden', async () => {
    const three = [
      [8, 7, 3],
      [9, 6, 1]
    ];
    for (const measure of ['risk-difference', 'risk-ratio', 'odds-ratio', 'odds-ratio-exact'] as const) {
      const refused = made({ measure }, inputOf(three));
      expect(refused).toMatchObject({ working: null, notices: [{ code: 'two-by-two' }] });
      const [notice] = noticesOf(working.present(refused, await presentationOf([], { book })));
      expect(notice?.title).toBe('Målet er av to ganger to celler');
      const hidden = made({ measure }, inputOf(three, 5));
      expect(hidden).toMatchObject({ working: null, who: null });
      // What is hidden is so few that the next smallest column goes with it.
      expect(numbersIn(hidden)).toEqual([5]);
    }
  });

  test('are those that are shown, where others are too few, and nobody says who they are', () => {
    const answers = { x: [...times({ 1: 17, 2: 15 }), '1', '2', '1'], y: [] as string[] };
    answers.y = answers.x.map((_, row) => (row >= 32 ? '4' : row % 2 === 0 ? '1' : row % 7 === 0 ? '2' : '3'));
    const nominal = codebook([variable('x'), variable('y', { level: 'nominal' })]);
    const result = made({ measure: 'odds-ratio' }, survey(answers, nominal, { smallestGroup: 5 }));
    expect(result.working).toMatchObject({ suppressed: true, y: { levels: [{ value: '1' }, { value: '3' }] } });
    expect(result.who).toBeNull();
  });
});

describe('tests of a whole table', () => {
  // scipy 1.17.1: chi2_contingency(nine, correction=False, lambda_="log-likelihood"); R 4.2.2, vcd 1.4.11: assocstats(nine)
  test('have G² from a term for each cell', async () => {
    const { terms, statistic, df, p } = measureOf('likelihood-ratio', nine);
    expect(statistic).toBeCloseTo(19.139560571963948, 12);
    expect([df, terms[2]?.[0]]).toEqual([4, 0]);
    expect(p).toBeCloseTo(0.0007378416868174134, 14);
    expect(2 * terms.flat().reduce((sum, term) => sum + term, 0)).toBeCloseTo(statistic, 12);
    const blocks = await blocksOf(nine, { measure: 'likelihood-ratio' });
    expect(equationsOf(blocks)).toEqual([
      'G² = 2 · summen av O · ln(O / E) = 2 · (9 · ln(9 / 4,90) + 4 · ln(4 / 4,55) + 1 · ln(1 / 4,55) + … + 8 · ln(8 / 3,58)) = 19,140',
      'df = (3 − 1) · (3 − 1) = 4',
      'p = P(X > 19,140) < 0,001'
    ]);
    expect(JSON.stringify(blocks)).toContain('En tom celle legger ikke til noe.');
    expect(codeOf(blocks, 'SPSS')).toContain('3 2 3\n3 3 8\nEND DATA.');
  });

  // scipy 1.17.1: chi2_contingency(four, correction=True); R 4.2.2: chisq.test(matrix(c(17, 6, 9, 14), 2))
  test('have chi-square with Yates’s correction', async () => {
    const { terms, statistic, p } = measureOf('yates', four);
    expect(statistic).toBeCloseTo(4.334615384615384, 13);
    expect(p).toBeCloseTo(0.03734485238103367, 13);
    expect(terms.flat().reduce((sum, term) => sum + term, 0)).toBeCloseTo(statistic, 13);
    const blocks = await blocksOf(four, { measure: 'yates' });
    expect(equationsOf(blocks)[0]).toBe(
      'χ² = summen av (|O − E| − ½)² / E = (|17 − 13,00| − 0,5)² / 13,00 + (|9 − 13,00| − 0,5)² / 13,00 + (|6 − 10,00| − 0,5)² / 10,00 + (|14 − 10,00| − 0,5)² / 10,00 = 4,335'
    );
    expect(codeOf(blocks, 'R')).toMatch(/\nchisq\.test\(counts\)$/u);
    expect(made({ measure: 'yates' }, inputOf(nine))).toMatchObject({
      working: null,
      notices: [{ code: 'two-by-two' }]
    });
  });

  test('have nothing left of a deviation below a half', async () => {
    // R 4.2.2: chisq.test(matrix(c(10, 9, 9, 9), 2)): X-squared = 0, p-value = 1
    const near = [
      [10, 9],
      [9, 9]
    ];
    expect(measureOf('yates', near)).toMatchObject({ statistic: 0, p: 1 });
    const blocks = await blocksOf(near, { measure: 'yates' });
    expect(equationsOf(blocks)[0]).toBe('χ² = summen av (|O − E| − ½)² / E = 0 + 0 + 0 + 0 = 0,000');
    expect(JSON.stringify(blocks)).toContain('settes da til 0');
  });

  // R 4.2.2, coin 1.4.2: lbl_test(as.table(nine), scores = list(x = c(1, 2, 4), y = c(0, 1, 2))), its Z² and p; PSPP 1.6.2,
  // CROSSTABS /STATISTICS=CHISQ: 15.01
  test('have the linear association of coin, from the answers’ numbers', async () => {
    const pairs = nine.flatMap((row, i) =>
      row.flatMap((n, j) => Array.from({ length: n }, () => [['1', '2', '4'][i] ?? '', String(j)] as const))
    );
    const input = survey({ x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }, book);
    const result = made({ measure: 'linear-by-linear' }, input);
    if (result.working?.of !== 'table' || result.working.measure?.by !== 'linear-by-linear') throw new Error('no test');
    const { statistic, p, x, y } = result.working.measure;
    expect(statistic).toBeCloseTo(15.01256088182518, 12);
    expect(p).toBeCloseTo(0.0001067979590665, 14);
    expect([x.scores, y.scores]).toEqual([
      [1, 2, 4],
      [0, 1, 2]
    ]);
    const blocks = working.present(result, await presentationOf([], { book }));
    expect(equationsOf(blocks)).toEqual([
      'mx = 2,200',
      'my = 0,975',
      'SPxy = summen av antall · avvik · avvik = 9 · (−1,2) · (−0,975) + 4 · (−1,2) · 0,025 + 1 · (−1,2) · 1,025 + 5 · (−0,2) · (−0,975) + … + 8 · 1,8 · 1,025 = 24,200',
      'r = SPxy / √(SSx · SSy) = 24,200 / √(56,400 · 26,975) = 0,620',
      'χ² = (n − 1) · r² = (40 − 1) · 0,620² = 15,013',
      'p = P(X > 15,013) < 0,001'
    ]);
    expect(codeOf(blocks, 'R')).toContain('x <- rep(c(1, 2, 4)[row(counts)], counts)');
    expect(codeOf(blocks, 'SPSS')).toContain('4 1 3\n4 2 8\nEND DATA.');
  });

  test('that need an order refuse answers that have none', () => {
    const input = survey(
      { x: times({ 1: 6, 2: 6, 3: 6 }), y: Array.from({ length: 18 }, (_, row) => String(row % 2)) },
      codebook([variable('x', { level: 'nominal' }), variable('y')])
    );
    const refused = made({ measure: 'linear-by-linear' }, input);
    expect(refused).toMatchObject({ working: null, notices: [{ code: 'unordered', about: { variable: 'x' } }] });
    expect(made({ measure: 'likelihood-ratio' }, input).working).not.toBeNull();
  });

  test('of everyone in one row say that there is none', async () => {
    const row = [[4, 4]];
    for (const measure of ['likelihood-ratio', 'linear-by-linear'] as const) {
      expect(made({ measure }, inputOf(row)).working).toMatchObject({ measure: null, test: null });
      expect(tablesOf(await blocksOf(row, { measure }))[0]?.title).toMatch(/kan ikke testes/u);
    }
  });
});

describe('exact tests of two by two', () => {
  // scipy 1.17.1: fisher_exact([[17, 9], [6, 14]]).pvalue, hypergeom.pmf(17, 46, 26, 23); R 4.2.2: fisher.test
  test('sum the probabilities of the tables with the same totals', async () => {
    const found = measureOf('fisher', four);
    expect(found).toMatchObject({ first: 17, row: 26, column: 23, mid: null });
    expect(found.p).toBeCloseTo(0.03614322571542953, 14);
    expect(found.tables?.find(({ first }) => first === 17)?.probability).toBeCloseTo(0.014709246000458207, 14);
    const counted = found.tables?.filter((table) => table.counted) ?? [];
    expect(counted.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(found.p, 14);
    const blocks = await blocksOf(four, { measure: 'fisher' });
    expect(tablesOf(blocks)[0]?.title).toBe('Fishers eksakte test av x og y gir p = 0,036');
    expect(equationsOf(blocks)).toEqual([
      'P(17) = C(26, 17) · C(20, 6) / C(46, 23) = 0,0147',
      `p = summen for ${counted.length} av 21 tabeller = 0,036`
    ]);
    expect(codeOf(blocks, 'R')).toMatch(/\nfisher\.test\(counts\)$/u);
    expect(codeOf(blocks, 'SPSS')).toContain('CROSSTABS /TABLES=x BY y /STATISTICS=CHISQ.');
  });

  // scipy 1.17.1: the sum of hypergeom.pmf(k, 20, 10, 10) below the observed, and half of those that are as probable
  test('with mid-p count the observed table, and the one as probable, by half', async () => {
    const even = [
      [7, 3],
      [3, 7]
    ];
    const found = measureOf('mid-p', even);
    expect(found.p).toBeCloseTo(0.10095477278139817, 14);
    expect(found.mid?.tied).toBeCloseTo(2 * 0.07794063521617701, 14);
    expect((found.mid?.rarer ?? 0) + (found.mid?.tied ?? 0) / 2).toBeCloseTo(found.p, 14);
    expect(measureOf('fisher', even).p).toBeCloseTo(0.1788954079975752, 14);
    const blocks = await blocksOf(even, { measure: 'mid-p' });
    expect(equationsOf(blocks).at(-1)).toBe(
      'p = summen for de sjeldnere + ½ · summen for de like sannsynlige = 0,0230 + ½ · 0,1559 = 0,101'
    );
    const halves = tablesOf(blocks)
      .find(({ id }) => id === 'fisher')
      ?.rows.map(({ cells }) => cells[2]?.text);
    expect(halves).toEqual([
      ...['<\u00A00,0001', '0,0005', '0,0110', '0,0390', '', '', '', '0,0390', '0,0110', '0,0005', '<\u00A00,0001'],
      '0,1010'
    ]);
    expect(codeOf(blocks, 'R')).toContain('sum(p[ratio < 1 & !tied]) + sum(p[tied]) / 2');
    expect(codeOf(blocks, 'SPSS')).toBe('');
  });

  test('list no tables where they are many, and are of no larger table', async () => {
    const large = [
      [60, 40],
      [45, 55]
    ];
    expect(measureOf('fisher', large)).toMatchObject({ tables: null });
    expect(equationsOf(await blocksOf(large, { measure: 'mid-p' }))).toHaveLength(1);
    for (const measure of ['fisher', 'mid-p'] as const)
      expect(made({ measure }, inputOf(nine))).toMatchObject({ working: null, notices: [{ code: 'two-by-two' }] });
  });
});

describe('Cramér’s V', () => {
  // scipy 1.17.1: brentq of ncx2.cdf(16.11502782931354, 4, l) − p for p = .975 and .025; R 4.2.2, effectsize 0.8.3:
  // cramers_v(nine, adjust = FALSE) and adjust = TRUE (its interval, .1620159942 to .6326436590, is searched less closely)
  test('has the noncentralities that its interval is of, and what Bergsma puts in its place', async () => {
    const found = measureOf('cramers-v', nine);
    expect(found.statistic).toBeCloseTo(16.11502782931354, 12);
    expect(found.estimate).toBeCloseTo(0.4488182793363248, 13);
    expect(found.noncentralities[0]).toBeCloseTo(2.099933067295074, 10);
    expect(found.noncentralities[1]).toBeCloseTo(32.01904103782275, 10);
    expect(found.low).toBeCloseTo(0.16201593545447443, 11);
    expect(found.high).toBeCloseTo(0.6326436698274824, 11);
    expect(found.unbiased?.estimate).toBeCloseTo(0.3978345461739956, 13);
    expect(Math.sqrt((found.unbiased?.square ?? 0) / (found.unbiased?.room ?? 0))).toBeCloseTo(0.3978345461739956, 13);
    const blocks = await blocksOf(nine, { measure: 'cramers-v' });
    expect(tablesOf(blocks)[0]?.title).toBe('Cramérs V mellom x og y er 0,449, 95\u00A0%-intervall 0,162 til 0,633');
    expect(equationsOf(blocks).slice(1)).toEqual([
      'V = √(χ² / (n · (m − 1))) = √(16,115 / (40 · (3 − 1))) = 0,449',
      'λ₁ = 2,100',
      'V₁ = √(λ₁ / (n · (m − 1))) = √(2,100 / (40 · (3 − 1))) = 0,162',
      'λ₂ = 32,019',
      'V₂ = √(λ₂ / (n · (m − 1))) = √(32,019 / (40 · (3 − 1))) = 0,633',
      'φ² = max(0, χ² / n − df / (n − 1)) = max(0, 16,115 / 40 − 4 / (40 − 1)) = 0,3003',
      'q = k − 1 − (k − 1)² / (n − 1) = 3 − 1 − (3 − 1)² / (40 − 1) = 1,8974',
      'V′ = √(φ² / q) = √(0,3003 / 1,8974) = 0,398'
    ]);
    expect(JSON.stringify(blocks)).toContain('blir høyst 16,115 med sannsynlighet 97,5');
    expect(codeOf(blocks, 'R')).toContain('lambda(0.975), lambda(0.025)');
    expect(codeOf(blocks, 'SPSS')).toBe('');
  });

  test('that chance alone would give is not told from 0, and an end above 1 is 1', async () => {
    const none = [
      [10, 9],
      [9, 9]
    ];
    expect(measureOf('cramers-v', none)).toMatchObject({ low: 0, noncentralities: [0, expect.any(Number)] });
    const blocks = await blocksOf(none, { measure: 'cramers-v', level: 90 });
    expect(equationsOf(blocks)[2]).toBe('λ₁ = 0');
    expect(JSON.stringify(blocks)).toContain('med sannsynlighet under 95,0');
    expect(equationsOf(blocks).at(-1)).toMatch(/= 0,000$/u);
    const all = [
      [9, 0],
      [0, 9]
    ];
    expect(measureOf('cramers-v', all)).toMatchObject({ estimate: 1, high: 1 });
    expect(JSON.stringify(await blocksOf(all, { measure: 'cramers-v' }))).toContain('V er aldri over 1');
  });

  test('of as many levels as respondents has no correction', async () => {
    const alone = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1]
    ];
    expect(measureOf('cramers-v', alone).unbiased).toBeNull();
    expect(equationsOf(await blocksOf(alone, { measure: 'cramers-v' }))).toHaveLength(6);
    expect(made({ measure: 'cramers-v' }, inputOf([[4, 4]])).working).toMatchObject({ measure: null, test: null });
  });
});
