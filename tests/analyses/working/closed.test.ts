import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Derivation } from '#lib/analyses/derivation.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { KINDS } from '#lib/analyses/kinds.ts';
import { unprintable } from '../printable.ts';
import { asDescribed, asPrinted, codeOf, inputOf, presentationOf, table } from '../study.ts';
import { hasPspp } from '../../syntax/pspp.ts';
import { comparedInPspp } from './lines-in-pspp.ts';
import { comparedInR, hasR } from './lines-in-r.ts';
import type { OpenedLines, ShownNumber } from './opened-lines.ts';

/** A cell of each kind on the study, with what shows most; `as` where what is closed differs within the kind. */
const CELLS: readonly (readonly [kind: string, spec: object, as?: string])[] = [
  ['frequencies', { show: 'table' }],
  ['describe', { by: 'sektor' }],
  ['describe', { by: 'sektor', box: true }],
  ['describe', { box: true, convention: 'spss' }],
  ['response', {}],
  ['response', { by: 'sektor' }],
  ['means', { by: 'sektor' }],
  ['compare', { by: 'sektor' }],
  ['compare', { by: 'sektor', method: 'means' }],
  ['compare', { by: 'sektor', coded: true }],
  ['compare', { by: 'stilling' }],
  ['trend', { wave: 'sektor' }],
  ['trend', { wave: 'stilling', by: 'sektor' }],
  ['trend', { wave: 'stilling', by: 'sektor', show: 'top' }],
  ['paired', { variables: ['oving', 'lou'], coded: true }],
  ['paired', { variables: ['oving', 'lou'] }],
  ['paired', { variables: ['oving', 'plan', 'erfaringsdeling'] }],
  ['correlation', { by: 'sektor' }],
  ['pairs', { exact: 'fisher', adjust: 'holm' }],
  ['pairs', { variables: ['lou', 'oving'], interval: 'bootstrap' }],
  ['pairs', { variables: ['lou', 'oving'], exact: 'permutation' }],
  ['pairs', { exact: 'permutation', method: 'pearson', with: 'lou', coded: false, alternative: 'less' }],
  [
    'pairs',
    { method: 'kendall', variables: ['lou', 'oving', 'plan'], coded: false, adjust: 'bh', alternative: 'less' }
  ],
  ['pairs', { method: 'kendall', variables: ['lou', 'oving'], convention: 'spss', exact: 'fisher' }],
  ['pairs', { method: 'pearson', with: 'lou', missing: 'listwise', coded: false, adjust: 'holm' }],
  ['pairs', { controls: ['oving'], with: 'lou', adjust: 'holm', alternative: 'greater' }],
  ['pairs', { controls: ['oving', 'spesielt_ansvar'], method: 'pearson', variables: ['lou', 'plan'] }],
  ['pairs', { variables: ['lou', 'oving', 'plan'], missing: 'listwise', alternative: 'greater', adjust: 'by' }],
  ['pairs', { method: 'gamma', variables: ['lou', 'oving'], coded: false, interval: 'bootstrap' }],
  ['pairs', { exact: 'fisher', alternative: 'greater' }],
  ['pairs', { method: 'kendall-c', variables: ['lou', 'oving'], coded: false }],
  ['pairs', { method: 'somers-d', variables: ['lou', 'oving', 'plan'], coded: false, adjust: 'holm' }],
  ['pairs', { method: 'somers-d', with: 'lou', variables: ['oving'], coded: false }],
  ['pairs', { method: 'polychoric', variables: ['lou', 'oving'], adjust: 'holm', coded: false }],
  ['pairs', { method: 'phi', variables: ['lou', 'oving'], exact: 'fisher' }],
  ['pairs', { method: 'kendall', variables: ['lou', 'oving', 'plan'], convention: 'spss' }],
  ['pairs', { method: 'phi', variables: ['lou', 'oving', 'plan'], adjust: 'holm' }],
  ['pairs', { method: 'phi', variables: ['lou', 'oving', 'plan'], coded: false }],
  ['pairs', { method: 'phi', with: 'lou', coded: false, missing: 'listwise' }],
  ['pairs', { method: 'cramers-v', variables: ['lou', 'oving'], adjust: 'holm', coded: false }],
  ['crosstab', { rows: 'lou', columns: 'sektor', expected: true, residuals: true, exact: 'fisher', chart: 'panels' }],
  ['crosstab', { rows: 'lou', columns: 'oving', exact: 'fisher' }],
  ['crosstab', { rows: 'lou', columns: 'oving', exact: 'mid-p', show: 'row' }],
  ['network', {}],
  ['network', { by: 'sektor', via: 'oving', interval: 'bootstrap', heatmap: true }],
  ['explorer', {}],
  ['power', {}],
  ['power', { n: 25, method: 'exact' }],
  ['published', { codings: { main: asPrinted, split: asDescribed, levels: asPrinted } }],
  ['reliability', {}],
  ['reliability', { missing: 'pairwise' }],
  ['reliability', { matrix: 'polychoric' }],
  ['reliability', { missing: 'pairwise', matrix: 'polychoric', convention: 'spss' }],
  ['crosstab', { rows: 'lou', columns: 'sektor', coded: false }],
  ['regression', { family: 'linear', on: ['oving', 'spesielt_ansvar'] }],
  ['regression', { family: 'ordinal', coded: false, on: ['oving', 'spesielt_ansvar'] }],
  ['regression', { family: 'linear', on: ['oving', 'kommune'] }],
  ['regression', { family: 'linear', on: ['oving', 'kommune'], robust: 'classical' }],
  ['regression', { family: 'logistic', on: ['oving', 'kommune'] }],
  ['regression', { family: 'logistic', on: ['oving', 'kommune'], inference: 'profile' }],
  ['regression', { family: 'logistic', on: ['erfaringsdeling', 'spesielt_ansvar'], penalty: 'none' }],
  [
    'regression',
    { family: 'logistic', on: ['erfaringsdeling', 'spesielt_ansvar'], penalty: 'none', inference: 'profile' }
  ],
  ['regression', { family: 'ordinal', coded: false, on: ['oving', 'kommune'] }],
  ['regression', { family: 'ordinal', coded: false, outcome: 'oving', on: ['plan', 'spesielt_ansvar'] }],
  [
    'regression',
    { family: 'ordinal', coded: false, outcome: 'oving', on: ['plan', 'spesielt_ansvar'], inference: 'profile' }
  ],
  [
    'regression',
    { family: 'logistic', coded: false, on: ['erfaringsdeling'], penalty: 'none' },
    'regression on one variable'
  ],
  ['multiverse', { on: 'oving' }],
  ['stability', { variables: ['oving', 'lou', 'spesielt_ansvar'], resamples: 100, perStep: 20 }]
];

/** Numbers that open no derivation, by their names (an unnamed number by its column), and why. */
const CLOSED: Readonly<Record<string, readonly (readonly [name: RegExp, why: string])[]>> = {
  trend: [[/^(barnehage\/avdelingsnivaa|helsestasjon\/enhetsleder)\/(n|respondents)$/u, 'nobody answered']],
  'regression on one variable': [[/\/vif$/u, 'there is nothing that could inflate it']],
  power: [
    [/^\*\/n$/u, 'it is given'],
    [/^(n|rho)$/u, 'a place on the curve, chosen'],
    [/^curve\/\d+\/61$/u, 'a perfect correlation is always found']
  ],
  published: [
    [/\/printed$/u, 'it is print'],
    [/^5\.3%2Ftypetall\/computed$/u, 'read off the counts beside it']
  ],
  multiverse: [[/^(outcome|predictor)_cutoff$/u, 'chosen, not worked out']]
};

/** Cells of which some numbers open nothing, though numbers of the same name open in other cells; and why. */
const CLOSED_IN: readonly (readonly [kind: string, spec: object, names: readonly string[], why: string])[] = [
  [
    ...(['pairs', { variables: ['lou', 'oving'], method: 'polychoric', adjust: 'holm' }] as const),
    ...([
      ['estimate', 'high', 'low', 'p'].map((name) => `lou/oving/${name}`),
      'at ±1 the likelihood has no top'
    ] as const)
  ],
  [
    ...(['pairs', { variables: ['lou', 'oving'], method: 'phi', alternative: 'less' }] as const),
    ...([['lou/oving/p'], 'chi-square has no side'] as const)
  ]
];

/** Kinds whose numbers open nothing. */
const WITHOUT: Readonly<Record<string, string>> = {
  working: 'they are derivations',
  check: 'they are arithmetic that is shown',
  methods: 'it has no numbers of its own'
};

/** None is whole for all. */
const WEIGHTS = Float64Array.from({ length: table.rows }, (_, row) => 0.5 + 0.25 * (row % 6));

/** Kinds that follow the notebook's weights. */
const WEIGHTED = [
  ...['frequencies', 'describe', 'means', 'compare', 'trend', 'paired', 'correlation', 'pairs', 'crosstab'],
  ...['network', 'explorer']
];

/** Written with the words of its kind alone, as on a page that has no other cell. */
async function blocksOf(kind: string, asked: object, weighted = false) {
  const analysis = ANALYSES[kind];
  if (!analysis) throw new Error(`no kind ${kind}`);
  const spec = readSpec<object>(analysis.fields, asked) as never;
  const result = analysis.compute(spec, inputOf(asDescribed, { weights: weighted ? WEIGHTS : null })) as never;
  const blocks = analysis.present(result, await presentationOf(asDescribed, { kinds: [kind] }));
  return { blocks, opened: (ref: string) => analysis.working?.(ref, result, spec) ?? null };
}

/** What many tests ask for is made once. */
function once<Asked, Made>(make: (asked: Asked) => Made): (asked: Asked) => Made {
  const made = new Map<string, Made>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const found = made.get(key) ?? make(asked);
    made.set(key, found);
    return found;
  };
}

const derived = once(([spec, weighted = false]: readonly [spec: Derivation['spec'], weighted?: boolean]) =>
  blocksOf('working', spec, weighted)
);

const numbersOf = once(
  async ([kind, asked, weighted = false]: readonly [kind: string, asked: object, weighted?: boolean]) => {
    const { blocks, opened } = await blocksOf(kind, asked, weighted);
    const closed = new Set<string>();
    const open = new Set<string>();
    const derivations = new Map<string, { spec: Derivation['spec']; numbers: ShownNumber[] }>();
    for (const { columns, rows } of blocks.flatMap(tablesIn))
      for (const { cells } of rows)
        for (const [place, { ref, value }] of cells.entries()) {
          if (typeof value !== 'number') continue;
          const derivation = ref === undefined ? null : opened(ref);
          if (ref !== undefined && derivation) {
            open.add(ref);
            const key = JSON.stringify(derivation.spec);
            const { numbers } = derivations.get(key) ?? { numbers: [] };
            derivations.set(key, { spec: derivation.spec, numbers: [...numbers, { kind, ref, value }] });
          } else closed.add(ref ?? columns[place]?.csv ?? '');
        }
    return { open: [...open], closed: [...closed], derivations: [...derivations.values()] };
  }
);

const tablesIn = (block: Block) => (block.kind === 'table' ? [block] : block.kind === 'figure' ? [block.data] : []);

test('kinds whose numbers open no derivation are named, with the reason', () => {
  expect(KINDS.filter((kind) => ANALYSES[kind]?.working === undefined).toSorted()).toEqual(
    Object.keys(WITHOUT).toSorted()
  );
});

test.each(KINDS)('%s is written with the words of its kind alone', async (kind) => {
  const { blocks } = await blocksOf(kind, {});
  expect(blocks.length).toBeGreaterThan(0);
  expect(unprintable(JSON.stringify(blocks))).toEqual([]);
});

test.each(CLOSED_IN)('numbers of %s %o that open nothing are these: %o', async (kind, spec, names) => {
  const { open, closed } = await numbersOf([kind, spec]);
  expect(closed.toSorted()).toEqual([...names].sort());
  expect(open.length).toBeGreaterThan(0);
});

const NAMES = [...new Set(CELLS.map(([kind, , as = kind]) => as))];

test.each([
  ...NAMES.map((name) => [name, false] as const),
  ...NAMES.filter((name) => WEIGHTED.includes(name)).map((name) => [name, true] as const)
])('numbers of %s open a derivation, or are named with the reason, weighted: %s', async (name, weighted) => {
  const cells = CELLS.filter(([kind, , as = kind]) => as === name);
  const found = await Promise.all(cells.map(([kind, spec]) => numbersOf([kind, spec, weighted])));
  const reasons = CLOSED[name] ?? [];
  const [open, closed] = [found.flatMap((each) => each.open), found.flatMap((each) => each.closed)];
  const isReasoned = (ref: string): boolean => reasons.some(([pattern]) => pattern.test(ref));
  expect(closed.filter((ref) => !isReasoned(ref))).toEqual([]);
  for (const derivation of found.flatMap((each) => each.derivations)) {
    const { blocks } = await derived([derivation.spec, weighted]);
    expect(blocks.length).toBeGreaterThan(1);
    expect(unprintable(JSON.stringify(blocks))).toEqual([]);
  }
  // A reason that holds for more than it says would let a number that opens close unseen.
  expect(open.filter(isReasoned)).toEqual([]);
  // A reason that no number has any longer.
  for (const [pattern, why] of reasons) expect([why, closed.some((ref) => pattern.test(ref))]).toEqual([why, true]);
  expect(open.length).toBeGreaterThan(0);
});

/** Every derivation that the cells open, with its lines. */
async function openedLines(weighted: boolean): Promise<OpenedLines[]> {
  const all = new Map<string, OpenedLines>();
  for (const [kind, asked] of CELLS.filter(([each]) => !weighted || WEIGHTED.includes(each)))
    for (const { spec, numbers } of (await numbersOf([kind, asked, weighted])).derivations) {
      const key = JSON.stringify(spec);
      const { blocks } = await derived([spec, weighted]);
      const [R, SPSS] = [codeOf(blocks, 'R'), codeOf(blocks, 'SPSS')];
      const code = { ...(R === '' ? {} : { R }), ...(SPSS === '' ? {} : { SPSS }) };
      all.set(key, { spec: { ...spec }, numbers: [...(all.get(key)?.numbers ?? []), ...numbers], code });
    }
  return [...all.values()];
}

const told = (names: ReadonlyMap<string, number>): string => [...names].map(([name, n]) => `${name}: ${n}`).join('; ');

describe.each([
  [false, 2000, 6500, 1400],
  [true, 1050, 3300, 440]
])('the lines that derivations print give their numbers, weighted: %s', (weighted, inR, worked, inPspp) => {
  test.runIf(hasR)('in R', async () => {
    const found = comparedInR(await openedLines(weighted));
    const { skipped, derivations } = found;
    if (skipped.size > 0) console.warn(`Packages that R lacks, and how many derivations need them: ${told(skipped)}.`);
    expect(found.different).toEqual([]);
    expect(derivations + [...skipped.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(inR);
    // With every package: what R lacks takes its numbers with it.
    if (skipped.size === 0) expect(found.worked).toBeGreaterThan(worked);
    expect(found.given).toBeLessThan(found.worked / 2);
  });

  test.runIf(hasPspp)('in PSPP, as far as it has the commands of SPSS', async () => {
    const { derivations, different, skipped, replaced } = comparedInPspp(await openedLines(weighted));
    console.warn(`PSPP lacks, and does not run: ${told(skipped)}. It runs in part or otherwise: ${told(replaced)}.`);
    expect(different).toEqual([]);
    expect(derivations).toBeGreaterThan(inPspp);
  });
});
