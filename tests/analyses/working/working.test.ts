import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingResult } from '#lib/analyses/working/result.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { asDescribed, codeOf, equationsOf, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const spec = (over: Partial<WorkingSpec>): WorkingSpec => ({ ...readSpec<WorkingSpec>(fields, {}), ...over });

function ofStudy(over: Partial<WorkingSpec>, more: Partial<Input> = {}): WorkingResult {
  return working.compute(spec(over), inputOf(asDescribed, more));
}

async function blocksOf(result: WorkingResult, language: 'nb' | 'nn' | 'en' = 'nb'): Promise<Block[]> {
  return working.present(result, await presentationOf(asDescribed, { language }));
}

describe('a rho', () => {
  // R 4.2.2: x <- rep(row(t), t); y <- rep(col(t), t); rank(x); sum((rank(x) - mean(rank(x)))^2); cor.test(x, y,
  // method = "spearman", exact = FALSE), with t <- matrix(c(4, 1, 0, 2, 5, 3, 0, 2, 6), nrow = 3, byrow = TRUE)
  test('of three by three levels has the midranks and sums of R', () => {
    const cells = [
      [4, 1, 0],
      [2, 5, 3],
      [0, 2, 6]
    ];
    const pairs = cells.flatMap((row, i) => row.flatMap((n, j) => Array.from({ length: n }, () => [i + 1, j + 1])));
    const book = codebook([variable('x'), variable('y')]);
    const columns = { x: pairs.map(([x]) => String(x)), y: pairs.map(([, y]) => String(y)) };
    const made = working.compute(spec({ x: 'x', y: 'y' }), survey(columns, book)).working;
    if (made?.of !== 'correlation') throw new Error('no correlation');
    expect(made.cells).toEqual(cells);
    expect(made.meanRank).toBe(12);
    expect(made.x.levels?.map(({ midrank }) => midrank)).toEqual([3, 10.5, 19.5]);
    expect(made.y.levels?.map(({ midrank }) => midrank)).toEqual([3.5, 10.5, 19]);
    expect(made.sums).toEqual({ xx: 877.5, yy: 892.5, xy: 617.25 });
    expect(made.rho?.estimate).toBeCloseTo(0.697482673628164, 14);
    expect(made.rho?.p).toBeCloseTo(0.000216164255494108, 14);
    expect(made.fisher).toBeNull();
  });

  // R: dhyper(0:6, 6, 24, 17); fisher.test(matrix(c(6, 0, 11, 13), 2, byrow = TRUE))
  test('of two by two has the tables that Fisher’s p is the sum of', () => {
    const made = ofStudy({ x: 'oving' }).working;
    if (made?.of !== 'correlation' || !made.fisher) throw new Error('no Fisher');
    const probabilities = [
      0.00288998357963876, 0.03684729064039409, 0.16376573617952933, 0.32753147235905866, 0.31264367816091948,
      0.13547892720306512, 0.02084291187739464
    ];
    made.fisher.tables?.forEach(({ first, probability }, index) => {
      expect(first).toBe(index);
      expect(probability).toBeCloseTo(probabilities[index] ?? NaN, 14);
    });
    expect(made.fisher.tables?.map(({ counted }) => counted)).toEqual([true, false, false, false, false, false, true]);
    expect(made.fisher.p).toBeCloseTo(0.0237328954570334, 15);
  });

  test('is written out with the numbers put in', async () => {
    const blocks = await blocksOf(ofStudy({ x: 'oving' }));
    const [counts, , fisher, who] = tablesOf(blocks);
    expect(counts?.title).toBe('Rho mellom øving i veilederen og Levels of Use er 0,437');
    expect(counts && textsOf(counts)).toEqual([
      ['lav', '6', '0', '6'],
      ['høy', '11', '13', '24'],
      ['I alt', '17', '13', '30']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'm = (n + 1) / 2 = (30 + 1) / 2 = 15,5',
      'SSx = summen av antall · avvik² = 1080',
      'SSy = summen av antall · avvik² = 1657,5',
      'SPxy = summen av antall · avvik · avvik = 6 · (−12) · (−6,5) + 11 · 3 · (−6,5) + 13 · 3 · 8,5 = 585',
      'rho = SPxy / √(SSx · SSy) = 585 / √(1080 · 1657,5) = 0,437',
      't = rho · √((n − 2) / (1 − rho²)) = 0,437 · √(28 / (1 − 0,437²)) = 2,573',
      'p = 2 · P(T > |t|) = 0,016',
      'SE = √((1 + rho² / 2) / (n − 3)) = √((1 + 0,437² / 2) / (30 − 3)) = 0,201',
      'tanh(artanh rho ± z · SE) = tanh(artanh 0,437 ± 1,960 · 0,201) = 0,074 til 0,698',
      'P(6) = C(6, 6) · C(24, 11) / C(30, 17) = 0,0208',
      'p = summen for 2 av 7 tabeller = 0,024'
    ]);
    // Products do not break over lines.
    for (const product of ['6 · (−12) · (−6,5)', '√(1080 · 1657,5)', '0,437 · √(28 / (1 − 0,437²))'])
      expect(JSON.stringify(blocks)).toContain(product.replaceAll(' · ', '\u00A0·\u00A0'));
    expect(fisher?.title).toBe('Fishers eksakte p er summen av de sjeldneste av 7 mulige tabeller');
    expect(who && textsOf(who)).toEqual([
      ['Rader i filen', '33'],
      ['Øving i veilederen: ikke svart', '−1'],
      ['Levels of Use: ikke svart', '−2'],
      ['Med i utregningen', '30']
    ]);
  });

  test('has lines for R and SPSS made of the counts alone', async () => {
    const blocks = await blocksOf(ofStudy({ x: 'oving' }), 'en');
    expect(codeOf(blocks, 'R').split('\n')).toEqual([
      'counts <- matrix(c(',
      '  6, 0,',
      '  11, 13',
      '), nrow = 2, byrow = TRUE)',
      'x <- rep(row(counts), counts)',
      'y <- rep(col(counts), counts)',
      'cor.test(x, y, method = "spearman", exact = FALSE)',
      'rho <- cor(x, y, method = "spearman")',
      'tanh(atanh(rho) + c(-1, 1) * qnorm(0.975) * sqrt((1 + rho^2 / 2) / (length(x) - 3)))',
      'fisher.test(counts)'
    ]);
    expect(codeOf(blocks, 'SPSS')).toContain('1 1 6\n2 1 11\n2 2 13\nEND DATA.\nWEIGHT BY n.');
  });

  // The example of R's statpsych 1.6.0, ci.spear(.05, y, x); Fieller's: R 4.2.2, tanh(atanh(cor(x, y, method = "spearman"))
  // + c(-1, 1) * qnorm(.95) * sqrt(1.06 / 12))
  test.each([
    ['r', 95, 0.5840951, 0.9638297, 7],
    ['spss', 90, 0.687956403117949, 0.949017275943824, 12]
  ] as const)('has the interval as %s', (convention, level, low, high, digits) => {
    const y = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19].map(String);
    const x = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51].map(String);
    const book = codebook(['x', 'y'].map((name) => variable(name, { level: 'interval' })));
    const made = working.compute(spec({ x: 'x', y: 'y', convention, level }), survey({ x, y }, book)).working;
    if (made?.of !== 'correlation') throw new Error('no correlation');
    expect(made.interval?.low).toBeCloseTo(low, digits);
    expect(made.interval?.high).toBeCloseTo(high, digits);
  });

  test('of 1 has no interval but itself, and of three respondents none', async () => {
    const book = codebook([variable('x'), variable('y', { role: 'outcome' })]);
    const made = (answers: string[]) => working.compute(spec({ x: 'x' }), survey({ x: answers, y: answers }, book));
    const all = made([...'1234']);
    expect(all.working).toMatchObject({ interval: { low: 1, high: 1 } });
    expect(equationsOf(working.present(all, await presentationOf([], { book }))).at(-1)).toBe('rho = 1,000 til 1,000');
    expect(made([...'123']).working).toMatchObject({ rho: { estimate: 1 }, interval: null });
  });

  test('that is undefined shows the counts, and why', async () => {
    const input = survey(
      { x: times({ 1: 4, 2: 4 }), y: times({ 3: 8 }) },
      codebook([variable('x'), variable('y', { role: 'outcome' })])
    );
    const result = working.compute(spec({ x: 'x' }), input);
    expect(result.working).toMatchObject({ rho: null, why: 'constant', cells: [[4], [4]] });
    const [table] = tablesOf(working.present(result, await presentationOf([], { book: input.codebook })));
    expect(table?.title).toMatch(/kan ikke regnes ut/u);
  });
});

describe('a two-way table', () => {
  // R 4.2.2: chisq.test(matrix(c(6, 0, 11, 13), 2, byrow = TRUE), correct = FALSE), with $expected, $stdres
  test('has the expected counts, the terms and the chi-square of R', async () => {
    const result = ofStudy({ of: 'table', x: 'oving', y: 'lou' });
    const made = result.working;
    if (made?.of !== 'table' || !made.test) throw new Error('no table');
    expect(made.cells).toEqual([
      [6, 0],
      [11, 13]
    ]);
    expect(made.test.expected.flat()).toEqual([3.4, 2.6, 13.6, 10.4]);
    expect(made.test.statistic).toBeCloseTo(5.73529411764706, 13);
    expect(made.test.terms.flat().reduce((sum, term) => sum + term, 0)).toBeCloseTo(made.test.statistic, 13);
    expect(made.test.df).toBe(1);
    expect(made.test.p).toBeCloseTo(0.0166272833155847, 13);
    const blocks = await blocksOf(result);
    expect(equationsOf(blocks)).toEqual([
      'χ² = summen av (O − E)² / E = (6 − 3,40)² / 3,40 + (0 − 2,60)² / 2,60 + (11 − 13,60)² / 13,60 + (13 − 10,40)² / 10,40 = 5,735',
      'df = (2 − 1) · (2 − 1) = 1',
      'p = P(X > 5,735) = 0,017',
      'φ = (ad − bc) / √(r₁ · r₂ · k₁ · k₂) = (6 · 13 − 0 · 11) / √(6 · 24 · 17 · 13) = 0,437',
      'V = √(χ² / (n · (m − 1))) = √(5,735 / (30 · (2 − 1))) = 0,437'
    ]);
    expect(codeOf(blocks, 'R')).toContain('chisq.test(counts, correct = FALSE)');
    expect(codeOf(blocks, 'SPSS')).toContain('CROSSTABS /TABLES=x BY y');
  });

  // R 4.2.2: chisq.test(matrix(c(0, 1, 0, 4, 0, 0, 1, 1, 3, 6, 9, 0, 0, 0, 0, 0, 3, 1), 3, byrow = TRUE))
  test('of answers as read has no cut-offs, and its notes say so', async () => {
    const result = ofStudy({ of: 'table', x: 'oving', y: 'lou', asRead: true });
    const table = result.working?.of === 'table' ? result.working : null;
    expect(table?.cells).toEqual([
      [0, 1, 0, 4, 0, 0],
      [1, 1, 3, 6, 9, 0],
      [0, 0, 0, 0, 3, 1]
    ]);
    expect(table?.test?.statistic).toBeCloseTo(17.4, 12);
    expect(table?.test?.p).toBeCloseTo(0.0659684538383415, 12);
    const [first] = tablesOf(working.present(result, await presentationOf(asDescribed)));
    expect(first?.notes).toEqual(['Øving i veilederen: alle nivåer; vet ikke utelatt.', 'Levels of Use: alle nivåer.']);
  });

  test('has of one cell its shares, its expected count and its residual', async () => {
    const result = ofStudy({ of: 'table', x: 'oving', y: 'lou', part: 'high', value: 'low' });
    const blocks = await blocksOf(result);
    expect(tablesOf(blocks)[0]?.title).toBe('11 av 30 svarte «høy» (øving i veilederen) og «lav» (Levels of Use)');
    expect(equationsOf(blocks)).toEqual([
      'p = 11 / 17 = 0,6471 = 64,7 %',
      'p = 11 / 24 = 0,4583 = 45,8 %',
      'p = 11 / 30 = 0,3667 = 36,7 %',
      'E = radsum · kolonnesum / n = 24 · 17 / 30 = 13,60',
      'z = (11 − 13,60) / √(13,60 · (1 − 24 / 30) · (1 − 17 / 30)) = −2,395'
    ]);
  });

  test('of everyone in one row has counts, and says why there is no test', async () => {
    const book = codebook([variable('x'), variable('y', { role: 'outcome' })]);
    const input = survey({ x: times({ 1: 4, 2: 4 }), y: times({ 3: 8 }) }, book);
    const result = working.compute(spec({ of: 'table', x: 'x', y: 'y' }), input);
    expect(result.working).toMatchObject({ test: null, cells: [[4], [4]] });
    const [table] = tablesOf(working.present(result, await presentationOf([], { book })));
    expect(table?.title).toMatch(/kan ikke testes/u);
  });

  test('of an answer that is not there says so', () => {
    const result = ofStudy({ of: 'table', x: 'oving', y: 'lou', part: 'sometimes', value: '*' });
    expect(result).toMatchObject({ working: null, notices: [{ code: 'no-part' }, { code: 'no-part' }] });
  });
});

describe('a mean', () => {
  // R: y <- Levels of Use; t.test(y); sd(y)
  test('has the sum, the squares and the interval of R', async () => {
    const result = ofStudy({ of: 'mean' });
    const made = result.working;
    if (made?.of !== 'mean') throw new Error('no mean');
    expect(made).toMatchObject({ n: 31, sum: 131 });
    expect(made.spread?.sd).toBeCloseTo(1.25723711418742, 13);
    expect(made.spread?.low).toBeCloseTo(3.76464815502875, 12);
    const equations = equationsOf(await blocksOf(result));
    expect(equations[0]).toBe('m = (summen av antall · tall) / n = 131 / 31 = 4,226');
    expect(equations.at(-1)).toBe('m ± t · se = 4,226 ± 2,042 · 0,226 = 3,765 til 4,687');
  });

  test('of a group says how many others there are', () => {
    expect(ofStudy({ of: 'mean', by: 'kommune', value: '3' }).who).toEqual({
      rows: 33,
      filter: 0,
      weight: 0,
      others: 24,
      group: 9,
      missing: [{ variable: 'lou', kind: 'no-answer', n: 1 }],
      n: 8
    });
  });

  // R 4.2.2: a <- c(1, 2, 3, 5, 2, 3, 4, 1, 5); y <- as.numeric(a > 3); t.test(y); sd(y)
  test('of coded answers is of those who answered other variables as well, and says how they are coded', async () => {
    const book = codebook(['a', 'b'].map((name) => variable(name)));
    const coding = { cutoff: 3, dontKnow: 'missing', noAnswer: 'missing', reverse: false } as const;
    const steps = [{ kind: 'code', variable: 'a', coding }] as const;
    const columns = { a: [...'1234523415'], b: ['1', '2', '3', '', '5', '1', '2', '3', '4', '5'] };
    const asked = spec({ of: 'mean', x: 'a', variables: ['a', 'b'], coded: true });
    const result = working.compute(asked, survey(columns, book, { steps }));
    if (result.working?.of !== 'mean') throw new Error('no mean');
    expect(result.working.mean).toBeCloseTo(1 / 3, 14);
    expect(result.working.spread?.sd).toBeCloseTo(0.5, 14);
    expect(result.working.spread?.low).toBeCloseTo(-0.0510006892006943, 12);
    expect(result.who).toMatchObject({ rows: 10, n: 9, missing: [{ variable: 'b', kind: 'no-answer', n: 1 }] });
    const blocks = working.present(result, await presentationOf(steps, { book }));
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table).map(([answer, number, n]) => [answer, number, n])).toEqual([
      ['lav', '0', '6'],
      ['høy', '1', '3'],
      ['I alt', '', '9']
    ]);
    const notes = blocks.flatMap((block) => (block.kind === 'text' ? block.runs.map(({ text }) => text) : []));
    expect(notes.join()).toContain('Svarene er slik de er kodet. A: ');
    expect(notes.join()).toContain('Lav er 0 og høy er 1');
    const few = working.compute(asked, survey(columns, book, { steps, smallestGroup: 10 }));
    expect(few).toMatchObject({ working: null, who: null, notices: [{ code: 'few', about: { smallest: 10 } }] });
  });

  test('of answers that are groups does not list them where few gave one', () => {
    const book = codebook([variable('a', { role: 'group' })]);
    const columns = { a: times({ 1: 6, 2: 5, 3: 2 }) };
    for (const of of ['mean', 'quantiles', 'shape'] as const) {
      const asked = spec({ of, x: 'a' });
      const listed = working.compute(asked, survey(columns, book, { smallestGroup: 2 }));
      expect(listed.working).toMatchObject({ of, unlisted: null });
      const hidden = working.compute(asked, survey(columns, book, { smallestGroup: 5 }));
      expect(hidden.working).toMatchObject({ of, levels: null, unlisted: 'few' });
    }
  });

  test('in a finite population has R’s lines with the correction, and none for SPSS, which lacks it', async () => {
    const blocks = await blocksOf(ofStudy({ of: 'mean', population: 120 }));
    expect(codeOf(blocks, 'R')).toContain('sqrt((120 - n) / (120 - 1))');
    expect(codeOf(blocks, 'SPSS')).toBe('');
  });
});

// R: y <- rep(c(1, 2, 4, 7), c(2, 3, 1, 4)); quantile(y, c(.25, .5, .75), type = 7), and type = 6
test.each([
  ['r', [2, 3, 7], [3.25, 5.5, 7.75]],
  ['spss', [1.75, 3, 7], [2.75, 5.5, 8.25]]
] as const)('quartiles as %s', async (convention, estimates, places) => {
  const book = codebook([variable('y', { role: 'outcome', level: 'interval' })]);
  const input = survey({ y: times({ 1: 2, 2: 3, 4: 1, 7: 4 }) }, book);
  const result = working.compute(spec({ of: 'quantiles', convention }), input);
  if (result.working?.of !== 'quantiles') throw new Error('no quantiles');
  expect(result.working.quantiles.map(({ estimate }) => estimate)).toEqual(estimates);
  expect(result.working.quantiles.map(({ place }) => place)).toEqual(places);
  const equations = equationsOf(working.present(result, await presentationOf([], { book })));
  expect(equations).toContain('tallet på plass 5,5 = 2 + 0,5 · (4 − 2) = 3');
});

// R: x <- rep(c(1, 2, 4, 7), c(2, 3, 1, 4)); e1071::skewness(x, type = 1), type = 2; e1071::kurtosis(x, type = 1), type = 2
test('skewness and kurtosis are the powers of the deviations, step by step', async () => {
  const book = codebook([variable('y', { role: 'outcome', level: 'interval' })]);
  const input = survey({ y: times({ 1: 2, 2: 3, 4: 1, 7: 4 }) }, book);
  const result = working.compute(spec({ of: 'shape' }), input);
  if (result.working?.of !== 'shape') throw new Error('no shape');
  const { powers, skewness, kurtosis } = result.working;
  for (const [power, sum] of [
    [2, 66],
    [3, 30],
    [4, 534]
  ] as const)
    expect(powers[power]).toBeCloseTo(sum, 10);
  expect(skewness?.g).toBeCloseTo(0.176931578218528, 12);
  expect(skewness?.estimate).toBeCloseTo(0.209815041442044, 12);
  expect(kurtosis?.g).toBeCloseTo(-1.774104683195592, 12);
  expect(kurtosis?.estimate).toBeCloseTo(-2.172077922077922, 12);
  const blocks = working.present(result, await presentationOf([], { book }));
  expect(equationsOf(blocks)).toContain(
    'G₁ = g₁ · √(n · (n − 1)) / (n − 2) = 0,1769 · √(10 · (10 − 1)) / (10 − 2) = 0,2098'
  );
  expect(blocks[0]).toMatchObject({ title: expect.stringContaining('har skjevhet 0,21 og kurtose −2,17') as string });
  expect(codeOf(blocks, 'SPSS')).toContain('DESCRIPTIVES VARIABLES=x /STATISTICS=SKEWNESS KURTOSIS.');
});

test('of answers that are all alike there is no skewness, and no lines that would print one', async () => {
  const book = codebook([variable('y', { role: 'outcome', level: 'ordinal' })]);
  const result = working.compute(spec({ of: 'shape' }), survey({ y: times({ 3: 8 }) }, book));
  expect(result.working).toMatchObject({ skewness: null, kurtosis: null, powers: { 2: 0, 3: 0, 4: 0 } });
  const blocks = working.present(result, await presentationOf([], { book }));
  expect(blocks[0]).toMatchObject({ title: expect.stringContaining('for like eller for få til skjevhet') as string });
  expect(equationsOf(blocks).join()).toContain('0 / 8 = 0');
  expect(codeOf(blocks, 'R')).toBe('');
});

test('three respondents have a skewness, but no kurtosis', async () => {
  const book = codebook([variable('y', { role: 'outcome', level: 'interval' })]);
  const result = working.compute(spec({ of: 'shape' }), survey({ y: times({ 1: 1, 2: 1, 4: 1 }) }, book));
  const blocks = working.present(result, await presentationOf([], { book }));
  expect(blocks[0]).toMatchObject({ title: expect.stringMatching(/har skjevhet 0,94$/) as string });
});

describe('a share', () => {
  // R: prop.test(14, 31, correct = FALSE)
  test('above the cut-off has Wilson’s interval', async () => {
    const result = ofStudy({ of: 'share' });
    expect(result.working).toMatchObject({ part: 14, n: 31 });
    if (result.working?.of !== 'share') throw new Error('no share');
    expect(result.working.interval?.low).toBeCloseTo(0.2916173598052, 12);
    expect(result.working.interval?.high).toBeCloseTo(0.622278323626455, 12);
    const blocks = await blocksOf(result);
    expect(tablesOf(blocks)[0]?.title).toBe('45,2\u00A0% er over skillet på Levels of Use');
    expect(equationsOf(blocks)[0]).toBe('p = 14 / 31 = 0,4516 = 45,2 %');
    expect(equationsOf(blocks).at(-1)).toBe('c ± h = 0,4569 ± 0,1653 = 29,2 % til 62,2 %');
  });

  test('counts don’t-know where it is an answer', () => {
    const { working: made, who } = ofStudy({ of: 'share', x: 'oving', part: '.dont-know' });
    expect(made).toMatchObject({ part: 1, n: 32 });
    expect(who).toMatchObject({ missing: [{ kind: 'no-answer', n: 1 }], n: 32 });
  });

  test('of everyone, or of those who lack an answer, is never a share of those who answered', () => {
    const columns = { q: ['1', '2', '2', '', '', '', ''] };
    const made = (part: string) =>
      working.compute(spec({ of: 'share', x: 'q', part }), survey(columns, codebook([variable('q')]))).working;
    expect(made('.all')).toMatchObject({ base: 'all', part: 7, n: 7, share: 1 });
    expect(made('.no-answer')).toMatchObject({ base: 'all', part: 4, n: 7 });
    expect(made('2')).toMatchObject({ base: 'answered', part: 2, n: 3 });
  });

  test('of an answer nobody knows is refused', async () => {
    const result = ofStudy({ of: 'share', part: '9' });
    expect(result.working).toBeNull();
    expect(noticesOf(await blocksOf(result))[0]?.title).toBe('Fant ikke svaret på «Levels of Use»');
  });
});

test('a response rate is of those invited', async () => {
  const blocks = await blocksOf(ofStudy({ of: 'response', part: '2' }));
  expect(tablesOf(blocks)[0]?.title).toBe('Kommune 2: 42,9\u00A0% av de inviterte har svart');
  expect(equationsOf(blocks)).toEqual(['p = 6 / 14 = 0,4286 = 42,9 %']);
});

describe('the smallest group', () => {
  const towns = [...times({ north: 9, south: 8, west: 2 }), ''];
  const book = codebook([
    variable('x'),
    variable('y', { role: 'outcome' }),
    variable('town', { level: 'nominal', role: 'group' })
  ]);
  const columns = {
    x: towns.map((_, row) => String(1 + (row % 3))),
    y: towns.map((_, row) => String(1 + (row % 4))),
    town: towns
  };
  const input = survey(columns, book, { smallestGroup: 5 });

  test.each(['correlation', 'mean', 'quantiles', 'shape'] as const)(
    'has no %s shown, nor the one that gives it away',
    (of) => {
      const made = (value: string) => working.compute(spec({ of, x: 'x', by: 'town', value }), input);
      expect(made('north').working).not.toBeNull();
      for (const value of ['west', 'south']) {
        expect(made(value)).toMatchObject({ working: null, who: null, notices: [{ code: 'hidden-group' }] });
        expect(numbersIn(made(value))).toEqual([5]);
      }
    }
  );

  test('has no two-way table where few gave an answer that tells who they are', () => {
    const book = codebook([variable('x'), variable('y', { role: 'outcome' }), variable('club', { level: 'nominal' })]);
    const of = (no: number) =>
      working.compute(
        spec({ of: 'correlation', x: 'club', y: 'y' }),
        survey({ ...columns, club: towns.map((_, row) => (row < no ? 'no' : 'yes')) }, book, { smallestGroup: 5 })
      );
    expect(of(5).working).not.toBeNull();
    expect(of(4)).toMatchObject({ working: null, who: null, notices: [{ code: 'hidden-answer' }] });
    expect(numbersIn(of(4))).toEqual([5]);
  });

  test('hides answers of a grouping that few gave', () => {
    const made = (part: string) => working.compute(spec({ of: 'share', x: 'town', part, base: 'all' }), input);
    expect(made('north').working).toMatchObject({ part: 9, n: 20 });
    expect(made('west')).toMatchObject({ working: null, notices: [{ code: 'hidden-answer' }] });
    const shown = made('north').working;
    if (shown?.of !== 'share') throw new Error('no share');
    expect(shown.rows?.find(({ value }) => value === 'west')?.n).toBeNull();
    expect(shown.rows?.some(({ missing }) => missing !== null)).toBe(false);
    expect(made('north').who).toMatchObject({ missing: [], n: 20 });
  });

  test('hides the rows of a two-way table that few fill, and those that give them away', async () => {
    const made = (part: string) => working.compute(spec({ of: 'table', x: 'town', y: 'x', part, value: '*' }), input);
    const three = { north: 9, south: 8, east: 7, west: 2 };
    const more = survey(
      { town: times(three), x: times({ 1: 9, 2: 8, 1.5: 9 }).map((_, row) => String(1 + (row % 2))) },
      book,
      { smallestGroup: 5 }
    );
    const shown = working.compute(spec({ of: 'table', x: 'town', y: 'x' }), more);
    if (shown.working?.of !== 'table') throw new Error('no table');
    expect(shown.working.x.levels.map(({ value }) => value)).toEqual(['north', 'south']);
    expect(shown.who).toBeNull();
    expect(shown.notices.map(({ code }) => code)).toEqual(['hidden-complement', 'hidden-small']);
    const blocks = working.present(shown, await presentationOf([], { book }));
    expect(noticesOf(blocks)).toHaveLength(1);
    const west = working.compute(spec({ of: 'table', x: 'town', y: 'x', part: 'west', value: '*' }), more);
    expect(west).toMatchObject({ working: null, who: null });
    expect(made('north')).toMatchObject({ working: null, who: null, notices: [{ code: 'only-hidden' }] });
  });

  test('has nothing shown where all who answered are fewer', () => {
    const few = survey({ ...columns, x: columns.x.map((x, row) => (row < 3 ? x : '')) }, book, { smallestGroup: 5 });
    for (const of of ['correlation', 'mean', 'share'] as const)
      expect(working.compute(spec({ of, x: 'x' }), few)).toMatchObject({ working: null, notices: [{ code: 'few' }] });
  });
});

describe('numbers that few have', () => {
  const wages = times({ 410: 6, 520: 5, 905: 1 });
  const of = async (level: 'interval' | 'ordinal', over: Partial<WorkingSpec>) => {
    const input = survey({ wage: wages }, codebook([variable('wage', { level })]), { smallestGroup: 5 });
    return JSON.stringify(await blocksOf(working.compute(spec({ x: 'wage', ...over }), input)));
  };

  test.each([{ of: 'mean' }, { of: 'quantiles' }, { of: 'shape' }, { of: 'share', part: '410' }] as const)(
    'are not listed in a derivation of a $of, but for a scale',
    async (over) => {
      expect(await of('interval', over)).not.toContain('905');
      expect(await of('interval', over)).toContain('fordi få har svart noen av dem');
      expect(await of('ordinal', over)).toContain('905');
    }
  );
});
