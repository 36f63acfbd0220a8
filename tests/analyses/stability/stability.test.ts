import { describe, expect, test, vi } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { work } from '#lib/analyses/stability/compute.ts';
import { stability } from '#lib/analyses/stability/index.ts';
import type { StabilityResult } from '#lib/analyses/stability/result.ts';
import { fields, type StabilitySpec } from '#lib/analyses/stability/spec.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { seeded } from '#lib/stats/numerics/random.ts';
import { labelFaults } from '../../figures/label-boxes.ts';
import { asDescribed, inputFrom, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, rows, survey, variable } from '../survey.ts';

// Thousands of resamples, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const spec = (over: Partial<StabilitySpec> = {}): StabilitySpec => ({
  ...readSpec<StabilitySpec>(fields, {}),
  ...over
});
const QUICK = { resamples: 100, perStep: 20 };
const edgeOf = ({ edges }: StabilityResult, x: string, y: string) => edges.find((edge) => edge.x === x && edge.y === y);

/*
 * R 4.2.2, m the twelve variables of datasets/bti-agder coded as described (lou > 4; drivers > 1, don't-know as low;
 * fellestid turned first):
 *   r <- cor(m, method = "spearman", use = "pairwise"); diag(r) <- 0; colSums(abs(r)); colSums(r)
 *   b <- replicate(20000, { i <- sample(33, 33, TRUE); cor(m$lou[i], m$oving[i], use = "p") }); quantile(b, c(.025, .975))
 *   subsets: i <- sample(33, size); q <- cor(m[i, ], use = "p"); diag(q) <- 0; cor(colSums(abs(q)), colSums(abs(r)))
 */
describe('the study', () => {
  const found = stability.compute(spec(), inputOf(asDescribed));

  test('has the edges and the centralities of R', () => {
    expect(found.edges).toHaveLength(66);
    expect(edgeOf(found, 'lou', 'oving')).toMatchObject({ n: 30 });
    expect(edgeOf(found, 'lou', 'oving')?.estimate).toBeCloseTo(0.437237316097603, 13);
    expect(edgeOf(found, 'oving', 'plan')?.estimate).toBeCloseTo(0.609109590101505, 13);
    const estimates = found.edges.map(({ estimate }) => estimate);
    expect(estimates).toEqual(estimates.toSorted((a, b) => b - a));
    expect(found.nodes[0]?.variable).toBe('oving');
    for (const [name, strength, expectedInfluence] of [
      ['oving', 4.55436326845904, 4.054363268459038],
      ['lou', 2.35844016648208, 1.573972414907135],
      ['tilpasset_mal', 1.55416883705618, 0.487502170389513]
    ] as const) {
      const node = found.nodes.find((one) => one.variable === name);
      expect(node?.strength).toBeCloseTo(strength, 12);
      expect(node?.expectedInfluence).toBeCloseTo(expectedInfluence, 12);
    }
  });

  test('has the intervals of R, within what a thousand resamples give', () => {
    const edge = edgeOf(found, 'lou', 'oving');
    expect(Math.abs((edge?.low ?? NaN) - 0.241746889207614)).toBeLessThan(0.03);
    expect(Math.abs((edge?.high ?? NaN) - 0.640723275517187)).toBeLessThan(0.03);
    expect(edge?.differs).toBe(true);
    expect((edge?.resamples ?? 0) + (edge?.without ?? 0)).toBe(1000);
  });

  test('keeps the order of its nodes as in R, as respondents are dropped', () => {
    const many = stability.compute(spec({ resamples: 100, perStep: 1000 }), inputOf(asDescribed));
    // R, 10 000 subsets: size, share without an edge, mean for strength and expected influence, share of strength above .7
    for (const [size, without, strength, influence, above] of [
      [31, 0.0021, 0.97059, 0.97684, 1],
      [26, 0.051, 0.89464, 0.9109, 0.97819],
      [21, 0.2003, 0.81289, 0.83865, 0.87033]
    ] as const) {
      const [s, e] = [many.strength, many.expectedInfluence].map((one) =>
        one?.steps.find((step) => step.size === size)
      );
      // Four standard errors of a thousand.
      expect(Math.abs((s?.mean ?? NaN) - strength), `strength, ${size}`).toBeLessThan(0.018);
      expect(Math.abs((e?.mean ?? NaN) - influence), `influence, ${size}`).toBeLessThan(0.018);
      expect(Math.abs((s?.above ?? NaN) - above), `above, ${size}`).toBeLessThan(0.05);
      expect(Math.abs((s?.without ?? NaN) / 1000 - without), `without, ${size}`).toBeLessThan(0.052);
    }
    const holds = found.strength?.steps.filter(({ above }) => (above ?? 0) > 0.95).map(({ drop }) => drop) ?? [];
    expect(found.strength?.cs).toBe(Math.max(0, ...holds));
  });

  test('says which edges differ', () => {
    expect(found.compared).toBe((66 * 65) / 2);
    expect(found.edges.reduce((sum, { differsFrom }) => sum + (differsFrom ?? 0), 0)).toBe(2 * found.differing);
    const [largest] = found.differences;
    expect(largest?.larger).toEqual(['erfaringsdeling', 'oving']);
    expect(found.differences.every(({ low, estimate }) => low > 0 && estimate > 0)).toBe(true);
    expect(found.differences.length).toBeLessThanOrEqual(50);
  });

  test('in words', async () => {
    const blocks = stability.present(found, await presentationOf(asDescribed));
    expect(blocks.map(({ kind }) => kind)).toEqual(['figure', 'table', 'table', 'figure', 'table']);
    const clear = found.edges.filter(({ low, high }) => low > 0 || high < 0).length;
    const [edges, order] = blocks.filter((block): block is FigureBlock => block.kind === 'figure');
    expect(edges?.title).toBe(`${clear} av 66 sammenhenger er tydelig ulike null`);
    expect(order?.title).toMatch(/^Rekkefølgen av variablene .*: CS 0,\d\d$/u);
    const [all, , nodes] = tablesOf(blocks);
    expect(all?.rows.filter(({ emphasis }) => emphasis)).toHaveLength(clear);
    expect(nodes?.title).toBe('«Øving i veilederen» er den mest sentrale variabelen');
    expect(nodes && textsOf(nodes)[0]?.slice(1)).toEqual(['4,55', '4,05']);
    expect(nodes && textsOf(nodes).at(-2)?.[0]).toBe('CS');
  });

  test('another seed gives other intervals, the same seed the same', () => {
    const of = (seed: number) => stability.compute(spec({ ...QUICK, seed }), inputOf(asDescribed));
    expect(of(7)).toEqual(of(7));
    expect(of(8).edges).not.toEqual(of(7).edges);
  });

  test('a wider level holds a narrower', () => {
    const of = (level: number) => stability.compute(spec({ ...QUICK, level }), inputOf(asDescribed));
    const [narrow, wide] = [of(80), of(99)].map((result) => edgeOf(result, 'lou', 'oving'));
    expect(wide?.low).toBeLessThan(narrow?.low ?? NaN);
    expect(wide?.high).toBeGreaterThan(narrow?.high ?? NaN);
  });
});

describe('the order of the variables, by its coefficient', () => {
  test.each([
    [0.2, 'Rekkefølgen av variablene er usikker: CS 0,20', 'usikker'],
    [0.25, 'Rekkefølgen av variablene holder et stykke på vei: CS 0,25', 'brukbar'],
    [0.5, 'Rekkefølgen av variablene holder et stykke på vei: CS 0,50', 'brukbar'],
    [0.6, 'Rekkefølgen av variablene holder godt: CS 0,60', 'god']
  ])('%f', async (cs, title, verdict) => {
    const found = stability.compute(spec(QUICK), inputOf(asDescribed));
    const result = { ...found, strength: found.strength && { ...found.strength, cs } };
    const blocks = stability.present(result, await presentationOf(asDescribed));
    expect(blocks.some((block) => block.kind === 'figure' && block.title === title)).toBe(true);
    expect(textsOf(tablesOf(blocks)[2] ?? ({ rows: [] } as never)).at(-1)?.[1]).toBe(verdict);
  });
});

test('the work tells how far it has come, in small pieces', () => {
  const shares = [];
  const running = work(spec(QUICK), inputOf(asDescribed));
  for (let next = running.next(); !next.done; next = running.next()) shares.push(next.value);
  expect(shares.length).toBeGreaterThan(300);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeCloseTo(1, 12);
  expect(stability.long?.isAsked(spec())).toBe(true);
});

describe('three variables', () => {
  const book = codebook(['y', 'a', 'b'].map((name) => variable(name, { role: name === 'y' ? 'outcome' : 'driver' })));
  const random = seeded(3);
  const answers = () => Array.from({ length: 40 }, () => String(1 + random.below(3)));
  const columns = { y: answers(), a: answers(), b: answers() };

  test('with too few pairs of one edge, neither it nor any centrality is told', async () => {
    const thin = { ...columns, a: columns.a.map((answer, row) => (row < 4 || row > 20 ? answer : '')) };
    const b = columns.b.map((answer, row) => (row < 4 || (row > 3 && row <= 20) ? answer : ''));
    const result = stability.compute(spec(QUICK), survey({ ...thin, b }, book, { smallestGroup: 5 }));
    expect(result.edges.map(({ x, y }) => `${x} ${y}`).toSorted()).toEqual(['y a', 'y b']);
    expect(result).toMatchObject({ nodes: [], strength: null, expectedInfluence: null });
    expect(result.notices).toEqual([{ code: 'few-pairs', about: { count: 1, smallest: 5 } }]);
    const blocks = stability.present(result, await presentationOf([], { book }));
    expect(noticesOf(blocks)[0]?.title).toBe('Én sammenheng er utelatt');
  });

  test('one that never varies is left out, and two have no order', async () => {
    const flat = { ...columns, b: columns.b.map(() => '2') };
    const result = stability.compute(spec(QUICK), survey(flat, book));
    expect(result.variables).toEqual(['y', 'a']);
    expect(result.notices.map(({ code }) => code)).toEqual(['constant', 'two-variables']);
    const blocks = stability.present(result, await presentationOf([], { book }));
    expect(blocks.map(({ kind }) => kind)).toEqual(['figure', 'table', 'notice', 'notice']);
  });

  test('an answer that few gave makes resamples without rho, and that is said', async () => {
    const rare = { ...columns, b: columns.b.map((_, row) => (row === 0 ? '1' : '2')) };
    const result = stability.compute(spec(QUICK), survey(rare, book));
    expect(edgeOf(result, 'a', 'b')?.without).toBeGreaterThan(20);
    const [table] = tablesOf(stability.present(result, await presentationOf([], { book })));
    expect(table?.notes.at(-1)).toMatch(/^For to sammenhenger svarer alle likt i over 5\u00a0% av utvalgene\./u);
  });

  test('weights are said to be left out, and change nothing', () => {
    const table = tabulate(rows(columns), book);
    const weights = Float64Array.from({ length: 40 }, (_, row) => 1 + (row % 3));
    const [plain, weighted] = [null, weights].map((each) =>
      stability.compute(spec(QUICK), inputFrom(table, book, [], { weights: each }))
    );
    expect(weighted?.edges).toEqual(plain?.edges);
    expect(weighted?.notices).toEqual([{ code: 'weighted', about: {} }]);
  });
});

test('what would take minutes is refused', () => {
  const names = Array.from({ length: 12 }, (_, index) => `v${index}`);
  const book = codebook(names.map((name) => variable(name, { role: 'driver' })));
  const random = seeded(1);
  const column = () => Array.from({ length: 16_000 }, () => String(random.below(3)));
  const input = survey(Object.fromEntries(names.map((name) => [name, column()])), book);
  expect(stability.compute(spec(), input)).toMatchObject({ edges: [], notices: [{ code: 'much-work' }] });
});

test('many variables have intervals, but are not compared pair by pair', () => {
  const names = Array.from({ length: 22 }, (_, index) => `v${index}`);
  const book = codebook(names.map((name) => variable(name, { role: 'driver' })));
  const random = seeded(1);
  const column = () => Array.from({ length: 30 }, () => String(random.below(3)));
  const input = survey(Object.fromEntries(names.map((name) => [name, column()])), book);
  const result = stability.compute(spec(QUICK), input);
  expect(result.edges).toHaveLength(231);
  expect(result).toMatchObject({
    compared: 0,
    differences: [],
    notices: [{ code: 'many-edges', about: { most: 210 } }]
  });
  expect(result.edges.every(({ differsFrom }) => differsFrom === null)).toBe(true);
});

test('the figures have no labels that touch', async () => {
  const found = stability.compute(spec(QUICK), inputOf(asDescribed));
  for (const language of LANGUAGES)
    for (const format of ['wide', 'compact', 'paper'] as const) {
      const blocks = stability.present(found, await presentationOf(asDescribed, { language, format }));
      for (const block of blocks)
        if (block.kind === 'figure') expect(labelFaults(block.scene), `${block.id} ${language} ${format}`).toEqual([]);
    }
});
