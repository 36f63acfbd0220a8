import { describe, expect, test } from 'vitest';
import type { Block, TableCell } from '#lib/analyses/block.ts';
import type { Derivation } from '#lib/analyses/derivation.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import type { PairsResult } from '#lib/analyses/pairs/result.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import type { SceneNode } from '#lib/figures/scene.ts';
import { asDescribed, asPrinted, inputOf, presentationOf } from '../study.ts';
import { codebook, numbersIn, survey, variable } from '../survey.ts';

/** The named numbers of blocks. */
function namedIn(blocks: readonly Block[]): { ref: string; value: TableCell['value'] }[] {
  return blocks.flatMap((block) => {
    const rows = block.kind === 'table' ? block.rows : block.kind === 'figure' ? block.data.rows : [];
    return rows.flatMap(({ cells }) => cells.flatMap(({ ref, value }) => (ref === undefined ? [] : [{ ref, value }])));
  });
}

/** The names of the numbers that parts of figures are about. */
function partRefsIn(blocks: readonly Block[]): string[] {
  const within = (nodes: readonly SceneNode[]): string[] =>
    nodes.flatMap((node) => {
      if (node.kind !== 'group') return [];
      const ref = node.part?.kind === 'detail' ? node.part.ref : undefined;
      return [...(ref === undefined ? [] : [ref]), ...within(node.nodes)];
    });
  return blocks.flatMap((block) => (block.kind === 'figure' ? within(block.scene.nodes) : []));
}

/** Every number that a cell shows and that has a derivation, with the derivation's result. */
async function derived(kind: string, spec: object, input: Input) {
  const analysis = ANALYSES[kind];
  if (!analysis?.working) throw new Error(`no derivations of ${kind}`);
  const read = readSpec<object>(analysis.fields, spec) as never;
  const result = analysis.compute(read, input) as never;
  const blocks = analysis.present(result, await presentationOf(input.steps, { book: input.codebook }));
  return namedIn(blocks).map(({ ref, value }) => {
    const derivation: Derivation | null | undefined = analysis.working?.(ref, result, read);
    const made = derivation && working.compute(readSpec<WorkingSpec>(working.fields, derivation.spec), input);
    return { ref, value, made };
  });
}

const close = (value: TableCell['value'], found: readonly number[]): boolean =>
  typeof value === 'number' && found.some((each) => Math.abs(each - value) <= 1e-12 * Math.max(1, Math.abs(value)));

const SHOWN = [
  ['correlation', {}],
  ['correlation', { by: 'kommune' }],
  ['network', {}],
  ['network', { via: 'oving', by: 'kommune' }],
  ['means', {}],
  ['frequencies', { show: 'table' }],
  ['frequencies', { show: 'table', base: 'answered', variables: ['lou', 'oving', 'kommune'] }],
  ['describe', { top: 2 }],
  ['describe', { top: 1, by: 'kommune', convention: 'spss', population: 120, level: 90 }],
  ['compare', { by: 'kommune' }],
  ['compare', { by: 'sektor', method: 'means', convention: 'spss', level: 90 }],
  ['compare', { by: 'kommune', method: 'means', pairwise: 'welch', adjust: 'by' }],
  ['compare', { by: 'sektor', adjust: 'none' }],
  ['compare', { by: 'kommune', coded: true, level: 90 }],
  ['compare', { by: 'sektor', method: 'means', coded: true, convention: 'spss' }],
  ['response', {}],
  ['trend', { wave: 'kommune' }],
  ['trend', { wave: 'sektor', show: 'top', top: 3, level: 90 }]
] as const;

/** Numbers that have no derivation: exact p. */
const WITHOUT = /^test\/.*\/p-exact$/u;

describe.each([
  ['as described', asDescribed],
  ['as printed', asPrinted]
])('the study %s', (_, steps) => {
  test.each(SHOWN)('each number of %s %o is among those of its derivation', async (kind, spec) => {
    const all = await derived(kind, spec, inputOf(steps, { weights: null }));
    expect(all.length).toBeGreaterThan(10);
    const without = all.filter(({ made, ref }) => !made && !WITHOUT.test(ref)).map(({ ref }) => ref);
    expect(without).toEqual([]);
    const wrong = all.filter(
      ({ value, made }) => made && (made.working === null || !close(value, numbersIn([made.working, made.who])))
    );
    expect(wrong.map(({ ref, value, made }) => ({ ref, value, notices: made?.notices }))).toEqual([]);
  });
});

describe('pairs', () => {
  const derivedIn = async (spec: object, more: Partial<Input> = {}): Promise<string[]> => {
    const all = await derived('pairs', spec, inputOf(asDescribed, { weights: null, ...more }));
    for (const { ref, value, made } of all)
      if (made) expect([ref, close(value, numbersIn([made.working, made.who]))]).toEqual([ref, true]);
    return [...new Set(all.flatMap(({ ref, made }) => (made ? [ref.replace(/^.*\//u, '')] : [])))].sort();
  };

  test('of Spearman have the derivation of rho, of its interval, of n, and of p', async () => {
    const rho = ['estimate', 'high', 'low', 'n'];
    expect(await derivedIn({ exact: 'fisher' })).toEqual([...rho, 'p', 'p-exact']);
    expect(await derivedIn({ with: 'lou', exact: 'permutation' })).toEqual([...rho, 'p', 'p-exact']);
    expect(await derivedIn({ exact: 'permutation', coded: false, method: 'pearson', seed: 3 })).toEqual([
      ...rho,
      'p',
      'p-exact'
    ]);
    expect(await derivedIn({ exact: 'fisher', alternative: 'greater', adjust: 'holm' })).toEqual([
      ...rho,
      'p',
      'p-adjusted',
      'p-exact'
    ]);
    expect(await derivedIn({ exact: 'fisher', alternative: 'less', method: 'kendall' })).toEqual([
      ...rho,
      'p',
      'p-exact'
    ]);
    expect(await derivedIn({ convention: 'spss', level: 90 })).toEqual([...rho, 'p']);
  });

  test.each(['bonferroni', 'holm', 'bh', 'by'] as const)('have that of p adjusted by %s', async (adjust) => {
    const names = ['estimate', 'high', 'low', 'n', 'p', 'p-adjusted'];
    expect(await derivedIn({ adjust })).toEqual(names);
    expect(await derivedIn({ adjust, with: 'lou' })).toEqual(names);
    // Those that are hidden are not counted either.
    expect(await derivedIn({ adjust }, { smallestGroup: 30 })).toEqual(names);
  });

  test('with a bootstrap have that of its interval, and of the percentiles beside it', async () => {
    const names = ['estimate', 'high', 'low', 'n', 'p', 'percentile-high', 'percentile-low'];
    expect(await derivedIn({ variables: ['lou', 'oving'], interval: 'bootstrap', level: 90, seed: 3 })).toEqual(names);
  });

  const all = ['estimate', 'high', 'low', 'n', 'p'];

  test.each([
    [{ method: 'kendall' }],
    [{ method: 'kendall', convention: 'spss', level: 90 }],
    [{ method: 'kendall', alternative: 'greater', coded: false }],
    [{ method: 'pearson' }],
    [{ method: 'pearson', alternative: 'less', missing: 'listwise', coded: false }],
    [{ method: 'kendall-c', coded: false }],
    [{ method: 'gamma', coded: false, alternative: 'less' }],
    [{ method: 'somers-d', coded: false }],
    [{ method: 'somers-d', with: 'lou', coded: false, missing: 'listwise' }],
    [{ method: 'phi', variables: ['lou', 'oving', 'spesielt_ansvar'] }],
    [{ method: 'cramers-v', variables: ['lou', 'oving', 'plan'], coded: false }],
    [{ coded: false }],
    [{ missing: 'listwise' }],
    [{ alternative: 'greater', missing: 'listwise', with: 'lou' }],
    [{ controls: ['oving'] }],
    [{ controls: ['oving', 'spesielt_ansvar'], alternative: 'less', convention: 'spss' }],
    [{ controls: ['oving', 'spesielt_ansvar'], method: 'pearson', missing: 'listwise', coded: false }]
  ])('of %o have all of theirs', async (spec) => {
    expect(await derivedIn(spec)).toEqual(all);
    expect(await derivedIn(spec, { smallestGroup: 15 })).toEqual(all);
  });

  test('of a polychoric correlation of 1 have that of n alone', async () => {
    expect(await derivedIn({ method: 'polychoric', variables: ['lou', 'oving'] })).toEqual(['n']);
  });

  test.each([
    [{ alternative: 'less', adjust: 'bh' }],
    [{ controls: ['oving'], adjust: 'holm' }],
    [{ controls: ['oving', 'spesielt_ansvar'], adjust: 'by', with: 'lou', alternative: 'greater' }],
    [{ missing: 'listwise', adjust: 'holm' }],
    [{ coded: false, adjust: 'holm' }],
    [{ coded: false, adjust: 'holm', method: 'kendall', convention: 'spss' }],
    [{ adjust: 'bh', method: 'pearson', controls: ['oving'] }],
    [{ coded: false, adjust: 'by', method: 'somers-d', with: 'lou', alternative: 'greater' }],
    [{ coded: false, adjust: 'holm', method: 'somers-d', missing: 'listwise' }],
    [{ adjust: 'holm', method: 'cramers-v', variables: ['lou', 'oving', 'plan'], alternative: 'less' }]
  ])('of %o have that of adjusted p as well', async (spec) => {
    expect(await derivedIn(spec)).toEqual([...all, 'p-adjusted']);
    expect(await derivedIn(spec, { smallestGroup: 15 })).toEqual([...all, 'p-adjusted']);
  });

  test('of a polychoric correlation have that of adjusted p', async () => {
    const spec = { method: 'polychoric', variables: ['lou', 'oving', 'spesielt_ansvar'], adjust: 'holm' };
    expect(await derivedIn(spec)).toEqual([...all, 'p-adjusted']);
  });

  test.each(['kendall', 'pearson', 'gamma', 'somers-d', 'phi', 'cramers-v'])(
    'of %s have that of the interval of resamples',
    async (method) => {
      const spec = { variables: ['lou', 'oving'], interval: 'bootstrap', level: 90, seed: 3 };
      expect(await derivedIn({ ...spec, method })).toEqual([...all, 'percentile-high', 'percentile-low']);
      const otherwise = {
        coded: method === 'phi',
        missing: 'listwise',
        variables: ['lou', 'oving', 'spesielt_ansvar']
      };
      const found = await derivedIn({ ...spec, ...otherwise, method });
      expect(found).toEqual(expect.arrayContaining(['high', 'low', 'percentile-high', 'percentile-low']));
    }
  );

  test('with weights have theirs, where weights count', async () => {
    const weights = Float64Array.from({ length: 33 }, (_, row) => 0.5 + (row % 4) / 2);
    for (const spec of [{}, { method: 'pearson' }, { method: 'gamma', coded: false }, { missing: 'listwise' }])
      expect(await derivedIn(spec, { weights })).toEqual([...all, 'respondents']);
    // Kendall's variance and a partial coefficient know no weights.
    for (const spec of [{ method: 'kendall' }, { controls: ['oving'] }])
      expect(await derivedIn(spec, { weights })).toEqual(all);
    for (const spec of [{ adjust: 'holm' }, { adjust: 'bonferroni', alternative: 'greater', with: 'lou' }])
      for (const smallestGroup of [1, 30])
        expect(await derivedIn(spec, { weights, smallestGroup })).toEqual([...all, 'p-adjusted', 'respondents']);
    expect(await derivedIn({ adjust: 'holm', controls: ['oving'] }, { weights })).toEqual([...all, 'p-adjusted']);
  });

  test('that too few answered have none, and the cells of a heatmap have that of their rho', async () => {
    const input = inputOf(asDescribed, { smallestGroup: 30 });
    const { pairs } = ANALYSES;
    const spec = readSpec<object>(pairs?.fields ?? [], {}) as never;
    const result = pairs?.compute(spec, input) as PairsResult;
    const blocks = pairs?.present(result as never, await presentationOf(asDescribed)) ?? [];
    const refs = blocks.flatMap((block) =>
      block.kind === 'figure'
        ? block.scene.nodes.flatMap((node) => {
            if (node.kind !== 'group' || node.part?.kind !== 'detail') return [];
            const { id, ref } = node.part;
            return [[id, ref === undefined ? null : pairs?.working?.(ref, result as never, spec)]];
          })
        : []
    );
    expect(refs.length).toBe(result.pairs.length);
    for (const pair of result.pairs) {
      const asked = { convention: 'r', level: 95 };
      const derivation = { kind: 'working', spec: { of: 'correlation', x: pair.x, y: pair.y, ...asked } };
      const found = 'why' in pair ? null : derivation;
      expect(refs).toContainEqual([`pair-${pair.x}-${pair.y}`, found]);
      if ('why' in pair) expect(pairs?.working?.(`${pair.x}/${pair.y}/n`, result as never, spec)).toBeNull();
    }
    expect(result.pairs.some((pair) => 'why' in pair)).toBe(true);
    expect(result.pairs.some((pair) => !('why' in pair))).toBe(true);
  });
});

describe('two-way tables', () => {
  test.each([
    [{ rows: 'lou', columns: 'oving', expected: true }],
    [{ rows: 'lou', columns: 'oving', show: 'row', level: 90 }],
    [{ rows: 'lou', columns: 'spesielt_ansvar', level: 90, exact: 'mid-p' }],
    [{ rows: 'lou', columns: 'oving', show: 'total', exact: 'fisher' }],
    [{ rows: 'lou', columns: 'kommune', expected: true }],
    [{ rows: 'oving', columns: 'spesielt_ansvar', show: 'counts' }],
    [{ rows: 'lou', columns: 'kommune', chart: 'panels', show: 'total' }],
    [{ rows: 'lou', columns: 'oving', chart: 'diverging', show: 'row' }],
    [{ rows: 'lou', columns: 'kommune', coded: false, expected: true, residuals: true }],
    [{ rows: 'oving', columns: 'lou', coded: false, exact: 'fisher', show: 'row' }]
  ])(
    'of %o have the derivation of each count, share and expected count, and of each test and measure',
    async (spec) => {
      for (const smallestGroup of [1, 5]) {
        const all = await derived('crosstab', spec, inputOf(asDescribed, { weights: null, smallestGroup }));
        expect(all.flatMap(({ ref, made }) => (made ? [] : [ref]))).toEqual([]);
        // Of so few, a table may be too small to be shown.
        if (smallestGroup > 1 && all.length === 0) continue;
        expect(all.flatMap(({ ref, made }) => (made ? [ref.replace(/^.*\//u, '')] : []))).toEqual(
          expect.arrayContaining(['n', 'statistic', 'df', 'p', 'estimate'])
        );
        for (const { ref, value, made } of all)
          if (made) expect([ref, close(value, numbersIn([made.working, made.who]))]).toEqual([ref, true]);
      }
    }
  );

  test.each([
    { rows: 'lou', columns: 'oving', exact: 'fisher' },
    { rows: 'lou', columns: 'kommune' }
  ])('with weights of %o have them of sums of weights', async (spec) => {
    const weights = Float64Array.from({ length: 33 }, (_, row) => 0.5 + (row % 4) / 2);
    const all = await derived('crosstab', spec, inputOf(asDescribed, { weights }));
    expect(all.length).toBeGreaterThan(5);
    const closed = all.flatMap(({ ref, made }) => (made ? [] : [ref.replace(/\/.*$/u, '')]));
    expect([...new Set(closed)]).toEqual([]);
    for (const { ref, value, made } of all)
      if (made) expect([ref, close(value, numbersIn([made.working]))]).toEqual([ref, true]);
  });
});

/** What is worked out of the numbers of a scale and its items. */
const OF_SCALES = [
  ...['alpha-if-dropped', 'estimate', 'guttman', 'high', 'item-rest', 'low', 'mean', 'n', 'sd'],
  ...['squared-multiple', 'standardised']
];

const OF_CHANGES = [
  ...['effect', 'estimate', 'falls', 'high', 'low', 'mean', 'median', 'n', 'p', 'rises', 'same', 'sd', 'statistic']
];
const OF_SEVERAL = ['df', 'mean-rank', 'p-adjusted', ...OF_CHANGES].sort();
const OF_TWO = ['df', 'effect', 'effect-high', 'effect-low', 'p-exact', ...OF_CHANGES.slice(1)].sort();

describe('several variables of the same respondents', () => {
  const names = ['a', 'b', 'c'];
  const answers = (at: number) => Array.from({ length: 24 }, (_, row) => String(1 + ((row * (at + 2) + at) % 5)));
  const columns = { a: answers(0), b: answers(1), c: answers(2) };
  const book = codebook(names.map((name) => variable(name)));
  const lacking = { ...columns, b: columns.b.map((answer, row) => (row === 3 ? '' : answer)) };
  const derivedOf = async (kind: string, spec: object, input: Input): Promise<string[]> => {
    const all = await derived(kind, { variables: names, ...spec }, input);
    for (const { ref, value, made } of all)
      if (made) expect([ref, close(value, numbersIn([made.working, made.who]))]).toEqual([ref, true]);
    expect(all.length).toBeGreaterThan(5);
    return [...new Set(all.flatMap(({ ref, made }) => (made ? [ref.replace(/^.*\//u, '')] : [])))].sort();
  };

  test('have derivations of means and spread where nobody is left out', async () => {
    const weights = Float64Array.from({ length: 24 }, (_, row) => 0.5 + (row % 4) / 2);
    for (const input of [survey(columns, book), { ...survey(columns, book), weights }]) {
      expect(await derivedOf('paired', { level: 90 }, input)).toEqual(OF_SEVERAL);
      for (const spec of [{ method: 'means', level: 90 }, { convention: 'spss' }, {}])
        expect(await derivedOf('paired', { ...spec, variables: ['a', 'c'] }, input)).toEqual(
          OF_TWO.filter((name) => name !== 'p-exact' || input.weights === null)
        );
      expect(await derivedOf('reliability', {}, input)).toEqual(OF_SCALES);
    }
  });

  test('have them where answers are coded, or somebody is left out for another answer', async () => {
    const turned = survey(columns, book, {
      steps: names.map((name) => ({
        kind: 'code',
        variable: name,
        coding: { cutoff: null, dontKnow: 'missing', noAnswer: 'missing', reverse: true }
      }))
    });
    const cut = survey(lacking, book, {
      steps: names.map((name) => ({
        kind: 'code',
        variable: name,
        coding: { cutoff: 3, dontKnow: 'missing', noAnswer: 'missing', reverse: false }
      }))
    });
    expect(await derivedOf('paired', { coded: true }, turned)).toEqual(OF_SEVERAL);
    expect(await derivedOf('paired', { coded: true }, cut)).toEqual(OF_SEVERAL);
    expect(await derivedOf('paired', { method: 'means' }, survey(lacking, book))).toEqual(OF_SEVERAL);
    expect(await derivedOf('reliability', { level: 90 }, turned)).toEqual(OF_SCALES);
    expect(await derivedOf('reliability', { convention: 'spss' }, survey(lacking, book))).toEqual(OF_SCALES);
    const weights = Float64Array.from({ length: 24 }, (_, row) => 0.5 + (row % 4) / 2);
    for (const more of [{}, { weights }, { steps: turned.steps }, { smallestGroup: 20 }])
      for (const spec of [
        { matrix: 'polychoric' },
        { missing: 'pairwise', level: 90 },
        { missing: 'pairwise', matrix: 'polychoric', convention: 'spss' }
      ])
        // Ordinal alpha is standardised already.
        expect(await derivedOf('reliability', spec, survey(lacking, book, more))).toEqual(
          OF_SCALES.filter((name) => name !== 'standardised' || !('matrix' in spec))
        );
  });

  test('have none of a variable whose answers are words', async () => {
    const words = { a: ['never', 'seldom', 'often', 'always'], b: ['seldom', 'often', 'often', 'always'] };
    const categories = words.a.map((value) => ({ value, label: value }));
    const scale = codebook(['a', 'b'].map((name) => variable(name, { categories })));
    const found = await derivedOf('paired', { variables: ['a', 'b'] }, survey(words, scale));
    expect(found.filter((name) => ['mean', 'median', 'n', 'sd'].includes(name))).toEqual([]);
  });
});

test('parts of a two-way figure have the derivations of its table', async () => {
  const { crosstab } = ANALYSES;
  for (const [chart, pattern] of [
    ['panels', /\/of-column$/u],
    ['stacked', /^\*\/[^/]+\/n$/u]
  ] as const) {
    const spec = readSpec<object>(crosstab?.fields ?? [], { rows: 'lou', columns: 'kommune', chart }) as never;
    const result = crosstab?.compute(spec, inputOf(asDescribed, { weights: null })) as never;
    const refs = partRefsIn(crosstab?.present(result, await presentationOf(asDescribed)) ?? []);
    expect(refs.length).toBeGreaterThan(1);
    for (const ref of refs) {
      expect(ref).toMatch(pattern);
      expect(crosstab?.working?.(ref, result, spec)?.spec).toMatchObject({ of: 'table', x: 'lou', y: 'kommune' });
    }
  }
});

test('the notebook’s own way among all, and edges and nodes of a network, have the derivation of their rho', async () => {
  const input = inputOf(asDescribed, { weights: null });
  const { multiverse, stability } = ANALYSES;
  const spec = readSpec<object>(multiverse?.fields ?? [], { on: 'oving' }) as never;
  const result = multiverse?.compute(spec, input) as { readonly standing: { estimate: number; n: number; p: number } };
  const rho = { kind: 'working', spec: { of: 'correlation', x: 'oving', y: 'lou' } };
  for (const ref of ['estimate', 'n', 'p'] as const) {
    expect(multiverse?.working?.(ref, result as never, spec)).toEqual(rho);
    const made = working.compute(readSpec<WorkingSpec>(working.fields, rho.spec), input);
    expect(close(result.standing[ref], numbersIn(made.working))).toBe(true);
  }
  expect(multiverse?.working?.('rank', result as never, spec)?.spec).toMatchObject({
    of: 'ways',
    x: 'oving',
    y: 'lou'
  });
  const kendall = readSpec<object>(multiverse?.fields ?? [], { on: 'oving', coefficients: 'kendall' }) as never;
  const ofKendall = { kind: 'working', spec: { ...rho.spec, method: 'kendall' } };
  expect(multiverse?.working?.('estimate', multiverse.compute(kendall, input) as never, kendall)).toEqual(ofKendall);

  const edges = { variables: ['oving', 'lou', 'spesielt_ansvar'], resamples: 100, perStep: 20 };
  const all = await derived('stability', edges, input);
  const found = all.filter(({ made }) => made);
  expect(found).toHaveLength(all.length);
  expect(all.length).toBeGreaterThan(100);
  for (const { ref, value, made } of found) expect([ref, close(value, numbersIn(made?.working))]).toEqual([ref, true]);
  expect(stability?.working?.('oving/lou/low', { edges: [] } as never, spec)).toBeNull();
});

test('the number that an explorer shouts has the derivation of its pair', () => {
  const { explorer } = ANALYSES;
  const result = explorer?.compute(readSpec<object>(explorer.fields, {}) as never, inputOf(asDescribed)) as {
    readonly driver: string;
  };
  expect(explorer?.working?.('rho', result as never, {} as never)).toEqual({
    kind: 'working',
    spec: { of: 'correlation', x: result.driver, y: 'lou' }
  });
});

test('numbers in classes are counted as they were put into them', async () => {
  const ages = Array.from({ length: 120 }, (_, index) => String(18 + ((index * 37) % 53)));
  const book = codebook([variable('age', { level: 'interval' })]);
  const input = survey({ age: ages }, book);
  const all = await derived('frequencies', { variables: ['age'], show: 'table' }, input);
  expect(all.some(({ ref }) => ref.endsWith('cumulated'))).toBe(true);
  for (const { ref, value, made } of all)
    expect([ref, close(value, numbersIn([made?.working, made?.who]))]).toEqual([ref, true]);
});

test.each([
  ['correlation', {}],
  ['correlation', { by: 'sektor' }],
  ['network', {}]
])('weighted numbers of %s %o are derived with the weights', async (kind, spec) => {
  const weights = Float64Array.from({ length: 33 }, (_, row) => 0.5 + (row % 4) / 2);
  for (const smallestGroup of [1, 10]) {
    const all = await derived(kind, spec, inputOf(asDescribed, { weights, smallestGroup }));
    const made = all.filter(({ made: each }) => each?.working);
    expect(made.length).toBeGreaterThan(10);
    const wrong = made.filter(({ value, made: each }) => !close(value, numbersIn([each?.working, each?.who])));
    expect(wrong.map(({ ref }) => ref)).toEqual([]);
    expect(
      all.filter(({ value, made: each }) => typeof value === 'number' && !each?.working).map(({ ref }) => ref)
    ).toEqual([]);
  }
});

test('weighted descriptions are derived with the weights', async () => {
  const weights = Float64Array.from({ length: 33 }, (_, row) => 0.5 + (row % 4) / 2);
  const all = await derived('describe', { top: 2 }, inputOf(asDescribed, { weights }));
  const wrong = all.filter(({ value, made }) => made && !close(value, numbersIn([made.working, made.who])));
  expect(wrong.map(({ ref }) => ref)).toEqual([]);
});

test.each([{}, { convention: 'spss', level: 80 }, { method: 'means', convention: 'spss' }])(
  'each number of two groups by %o is among those of its derivation, with its interval',
  async (spec) => {
    const book = codebook([variable('y', { role: 'outcome' }), variable('g', { role: 'group', level: 'nominal' })]);
    const two = survey({ y: [...'1223443455245'], g: [...'1111112222222'] }, book);
    const weights = Float64Array.from({ length: 13 }, (_, row) => 0.5 + (row % 4) / 2);
    for (const input of [two, { ...two, weights }]) {
      const all = await derived('compare', spec, input);
      const shown = all.filter(({ ref, value }) => typeof value === 'number' && !WITHOUT.test(ref));
      expect(shown.map(({ ref }) => ref)).toContain(
        `test/${'method' in spec ? 'student-t' : 'mann-whitney'}/effect-low`
      );
      for (const { ref, value, made } of shown)
        expect([ref, close(value, numbersIn([made?.working, made?.who]))]).toEqual([ref, true]);
    }
  }
);

test.each([{}, { method: 'means' }, { method: 'means', pairwise: 'welch' }])(
  'every two of weighted groups by %o are derived with the weights',
  async (spec) => {
    const weights = Float64Array.from({ length: 33 }, (_, row) => 0.5 + (row % 4) / 2);
    const all = await derived('compare', { by: 'kommune', ...spec }, inputOf(asDescribed, { weights }));
    const pairs = all.filter(({ ref, made }) => made && ref.startsWith('pair/'));
    expect(pairs.length).toBeGreaterThan(10);
    for (const { ref, value, made } of pairs)
      expect([ref, close(value, numbersIn(made?.working))]).toEqual([ref, true]);
  }
);
