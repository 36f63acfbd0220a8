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
  const four = [
    [17, 9],
    [6, 14]
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

  test('in rows are those in columns of the table turned round', () => {
    const turned = [
      [17, 6],
      [9, 14]
    ];
    for (const by of ['risk-difference', 'risk-ratio', 'odds-ratio'] as const) {
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
    for (const measure of ['risk-difference', 'risk-ratio', 'odds-ratio'] as const) {
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
