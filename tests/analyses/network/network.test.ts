import { describe, expect, it } from 'vitest';
import type { Block, FigureBlock } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import type { Places } from '#lib/analyses/field.ts';
import { network } from '#lib/analyses/network/index.ts';
import { isFound, type Edge, type Found, type NetworkResult } from '#lib/analyses/network/result.ts';
import { fields, type NetworkSpec } from '#lib/analyses/network/spec.ts';
import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { codesFor, type RawTable } from '#lib/data/table.ts';
import type { Format } from '#lib/figures/scene.ts';
import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { AS_IT_IS } from '#lib/recode/step.ts';
import { inspect } from '../../figures/network/inspect.ts';
import { codebook, survey, times, variable } from '../survey.ts';
import { inputOf, specOf, study } from './study.ts';

function edgeOf(result: NetworkResult, from: string, to: string, panel = 0): Edge {
  const edge = result.panels[panel]?.edges.find((each) => each.from === from && each.to === to);
  if (!edge) throw new Error(`no edge from ${from} to ${to}`);
  return edge;
}

function foundOf(result: NetworkResult, from: string, to: string, panel = 0): Found {
  const { found } = edgeOf(result, from, to, panel);
  if (!isFound(found)) throw new Error(`no rho from ${from} to ${to}: ${found.why}`);
  return found;
}

async function blocksOf(
  spec: Partial<NetworkSpec>,
  input: Input,
  language: Language = 'nb',
  format: Format = 'wide'
): Promise<Block[]> {
  const say = await loadSpeaker(language);
  const { codebook, steps } = input;
  return network.present(network.compute(specOf(spec), input), { say, codebook, steps, format });
}

function figureIn(blocks: readonly Block[]): FigureBlock {
  const figure = blocks.find((block) => block.kind === 'figure');
  if (!figure) throw new Error('no figure');
  return figure;
}

const details = (figure: FigureBlock): string[] =>
  figure.scene.nodes.flatMap((node) => (node.kind === 'group' && node.part?.kind === 'detail' ? [node.part.id] : []));

describe('the study, everything in two as its method chapter says', () => {
  const result = network.compute(specOf({ via: 'oving' }), study('described'));

  // R 4.2.2: cor.test(x, y, method = "spearman", exact = FALSE), fisher.test(x, y)
  it.each([
    ['oving', 'lou', 0.4372, 0.0157, 0.0237, 30],
    ['plan', 'lou', 0.373, 0.0553, 0.106, 27],
    ['erfaringsdeling', 'lou', 0.2892, 0.1281, 0.1834, 29],
    ['ledelse_oppmuntrer', 'lou', -0.1393, 0.4713, 0.6322, 29]
  ])('gives the numbers of R for %s to %s', (from, to, rho, p, fisher, n) => {
    const found = foundOf(result, from, to);
    expect(found.rho).toBeCloseTo(rho, 4);
    expect(found.p).toBeCloseTo(p, 4);
    expect(found.pFisher).toBeCloseTo(fisher, 4);
    expect(found.n).toBe(n);
  });

  it('has an edge from every driver to the one between and to the outcome, and is safe as JSON', () => {
    expect(result.drivers).toHaveLength(10);
    expect(result.drivers).not.toContain('oving');
    expect(result.panels[0]?.edges).toHaveLength(21);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.panels[0]?.high).toEqual({ oving: { high: 26, n: 32 }, lou: { high: 14, n: 31 } });
  });

  it('keeps the two-way table behind an arrow', () => {
    expect(foundOf(result, 'oving', 'lou').table).toEqual({
      from: ['low', 'high'],
      to: ['low', 'high'],
      cells: [
        [6, 0],
        [11, 13]
      ]
    });
  });

  it('finds what the arrows show and says it in the title, in three languages', async () => {
    const titles = await Promise.all(
      LANGUAGES.map(async (language) => figureIn(await blocksOf({ via: 'oving' }, study('described'), language)).title)
    );
    expect(titles).toEqual([
      'Fire drivere henger sammen med «Øving i veilederen», som igjen henger sammen med «Levels of Use»',
      'Fire drivarar heng saman med «Øving i rettleiaren», som igjen heng saman med «Levels of Use»',
      'Four drivers are associated with “Practising the guide”, which in turn is associated with “Levels of Use”'
    ]);
  });

  it('tabulates every edge, drawn or not, for those who cannot see the figure', async () => {
    const figure = figureIn(await blocksOf({ via: 'oving' }, study('described')));
    expect(figure.data.rows).toHaveLength(21);
    expect(details(figure)).toHaveLength(7);
    const plan = figure.data.rows.find((row) => row.cells[0]?.text.includes('plan'));
    expect(plan?.cells.map((cell) => cell.text).slice(2)).toEqual([
      '0,609',
      '28',
      '< 0,001'.replace(' ', '\u00A0'),
      '0,011',
      'sterk',
      'fylt'
    ]);
    expect(figure.scene.description).toContain('Øving i veilederen til Levels of Use 0,44');
    expect(figure.subtitle).toContain('ikke årsak');
  });
});

describe('the study as printed', () => {
  it('gives the printed correlations with practising, and the negative one of shared time', () => {
    const result = network.compute(specOf({ via: 'oving', weakDirect: true }), study('printed'));
    const rounded = (from: string, to: string): string => foundOf(result, from, to).rho.toFixed(3);
    expect(rounded('erfaringsdeling', 'oving')).toBe('0.608');
    expect(rounded('stotte_ledelse_viktig', 'oving')).toBe('0.519');
    expect(rounded('oving', 'lou')).toBe('0.422');
    expect(rounded('fellestid', 'lou')).toBe('-0.340');
    expect(edgeOf(result, 'fellestid', 'lou')).toMatchObject({ shown: true, solid: false });
    expect(foundOf(result, 'oving', 'lou').pFisher).toBeNull();
  });
});

describe('by sector', () => {
  const result = network.compute(specOf({ via: 'oving', by: 'sektor' }), study('described'));

  it('shows school and kindergarten, and names the sectors of too few pairs', () => {
    expect(result.panels.map((panel) => [panel.group, panel.n])).toEqual([
      ['skole', 13],
      ['barnehage', 15]
    ]);
    expect(result.hidden).toEqual([
      { group: 'helsestasjon', why: 'few-pairs' },
      { group: 'administrasjon', why: 'few-pairs' }
    ]);
    // Thesis, section 5.5.1.
    expect(foundOf(result, 'erfaringsdeling', 'oving', 0).rho.toFixed(3)).toBe('0.822');
    expect(foundOf(result, 'tydelige_forventninger', 'oving', 0).rho.toFixed(3)).toBe('0.778');
    expect(foundOf(result, 'oving', 'lou', 1).rho.toFixed(3)).toBe('0.471');
  });

  it('says which driver all groups share, what a rho of 1 rests on, and who is left out', async () => {
    const figure = figureIn(await blocksOf({ via: 'oving', by: 'sektor' }, study('described')));
    expect(figure.title).toBe(
      'Bare «Erfaringsdeling, workshops» henger sammen med «Øving i veilederen» i begge gruppene'
    );
    const notes = figure.notes.join(' ');
    expect(notes).toContain('Helsestasjon og administrasjon er utelatt: færre enn fem par i hver.');
    expect(notes).toContain('Skole: Opplæring, veiledning til Øving i veilederen på 2 av 12');
    expect(notes).toContain('barnehage: Erfaringsdeling, workshops til Øving i veilederen på 2 av 13');
    expect(inspect(figure.scene).otherTexts.filter((each) => each.what === 'alle likt')).toHaveLength(3);
  });

  it('hides groups below the smallest size, and one more where one could be had by subtraction', () => {
    const hidden = (smallestGroup: number): NetworkResult['hidden'] =>
      network.compute(specOf({ via: 'oving', by: 'kommune' }), study('described', { smallestGroup })).hidden;
    expect(hidden(5)).toEqual([
      { group: '1', why: 'small' },
      { group: '5', why: 'small' }
    ]);
    expect(hidden(4)).toEqual([
      { group: '1', why: 'small' },
      { group: '5', why: 'complement' }
    ]);
  });

  it('never shows a number that rests on fewer than five pairs, nor how few they were where that is secret', () => {
    const { panels } = network.compute(
      specOf({ via: 'oving', by: 'kommune' }),
      study('described', { smallestGroup: 5 })
    );
    const cells = panels.flatMap((panel) => panel.edges.map(({ found }) => found));
    expect(cells.some((found) => !isFound(found) && found.why === 'hidden')).toBe(true);
    for (const found of cells) {
      if (isFound(found)) expect(found.n).toBeGreaterThanOrEqual(5);
      else if (found.n !== null) expect(found.n === 0 || found.n >= 5).toBe(true);
    }
  });
});

it('gives nobody away by subtraction from the network of all, where hidden groups hold few pairs', () => {
  const groups = { a: [10, 10], b: [12, 12], c: [6, 2], d: [3, 0], e: [3, 0] };
  const each = (of: (row: number, answers: number) => string) =>
    Object.values(groups).flatMap(([n = 0, answers = 0]) => Array.from({ length: n }, (_, row) => of(row, answers)));
  const input = survey(
    {
      town: times(Object.fromEntries(Object.entries(groups).map(([name, [n = 0]]) => [name, n]))),
      x: each((row, answers) => (row < answers ? String(1 + (row % 3)) : '')),
      y: each((row, answers) => (row < answers ? String(1 + (row % 2)) : ''))
    },
    codebook([
      variable('town', { level: 'nominal', role: 'group' }),
      variable('x', { role: 'driver' }),
      variable('y', { role: 'outcome' })
    ]),
    { steps: [{ kind: 'code', variable: 'y', coding: { ...AS_IT_IS, cutoff: 1 } }], smallestGroup: 5 }
  );
  const { panels } = network.compute(specOf({ by: 'town' }), input);
  expect(panels.map(({ group, edges, high }) => [group, edges[0]?.found.n, high['y']?.n])).toEqual([['b', 12, 12]]);
});

describe('options', () => {
  const shownWith = (spec: Partial<NetworkSpec>): string[] =>
    network
      .compute(specOf({ via: 'oving', ...spec }), study('described'))
      .panels.flatMap((panel) => panel.edges.filter((edge) => edge.shown).map((edge) => `${edge.from}-${edge.to}`));

  it('follow the thresholds', () => {
    expect(shownWith({})).toHaveLength(7);
    expect(shownWith({ weakVia: false })).toEqual([
      'erfaringsdeling-oving',
      'tydelige_forventninger-oving',
      'plan-oving',
      'stotte_ledelse_viktig-oving',
      'oving-lou'
    ]);
    expect(shownWith({ alpha: '0.01', weakVia: false })).not.toContain('oving-lou');
    expect(shownWith({ minRho: 0.6 })).toEqual(['erfaringsdeling-oving', 'plan-oving']);
    expect(shownWith({ weakDirect: true })).toContain('plan-lou');
    expect(shownWith({ via: null })).toEqual(['oving-lou', 'plan-lou']);
  });

  it('take numbers off the arrows, and boxes without arrows off the figure', async () => {
    const bare = inspect(figureIn(await blocksOf({ via: 'oving', numbers: false }, study('described'))).scene);
    expect(bare.numbers).toHaveLength(0);
    expect(bare.boxes).toHaveLength(12);
    const few = inspect(figureIn(await blocksOf({ via: 'oving', unconnected: false }, study('described'))).scene);
    expect(few.boxes).toHaveLength(8);
  });

  it.each(['wide', 'compact', 'paper'] as const)(
    'put a box where it was dragged, in every panel (%s)',
    async (format) => {
      const spec = { via: 'oving', by: 'sektor' } as const;
      const { scene } = figureIn(await blocksOf(spec, study('described'), 'nb', format));
      const plans = inspect(scene).boxes.filter((box) => box.what === 'box plan');
      const [first, second] = plans as [(typeof plans)[0], (typeof plans)[0]];
      // Dragged in the second panel, by 30 px to the right and 12 px up.
      const place = { x: (second.x + 30) / scene.width, y: (second.y - 12) / scene.height };
      const places = { [format]: { plan: place } };
      const after = inspect(figureIn(await blocksOf({ ...spec, places }, study('described'), 'nb', format)).scene);
      const moved = after.boxes.filter((box) => box.what === 'box plan');
      expect(moved[0]?.x).toBeCloseTo(first.x + 30, 6);
      expect(moved[0]?.y).toBeCloseTo(first.y - 12, 6);
      expect(moved[1]?.x).toBeCloseTo(second.x + 30, 6);
      expect(moved[1]?.y).toBeCloseTo(second.y - 12, 6);
    }
  );

  it('print a box where it was dragged on the screen', async () => {
    const places = { wide: { plan: { x: 0.5, y: 0.05 } } };
    const { scene } = figureIn(await blocksOf({ via: 'oving', places }, study('described'), 'nb', 'paper'));
    expect(inspect(scene).boxes.find((box) => box.what === 'box plan')?.x).toBeCloseTo(scene.width / 2, 6);
  });

  it('stand boxes in a circle or by strength, each with places of its own; no threshold moves a box there', async () => {
    const boxes = async (spec: Partial<NetworkSpec>, format: Format = 'wide') => {
      const { scene } = figureIn(await blocksOf({ via: 'oving', ...spec }, study('described'), 'nb', format));
      return inspect(scene).boxes.map(({ what, x, y }) => [what, Math.round(x), Math.round(y)]);
    };
    const layered = await boxes({});
    const places = { 'wide-circle': { plan: { x: 0, y: 0 } } };
    expect(await boxes({ places })).toEqual(layered);
    expect(await boxes({ layout: 'circle', places })).toContainEqual(['box plan', 0, 0]);
    expect(await boxes({ layout: 'circle', places }, 'paper')).toContainEqual(['box plan', 0, 0]);
    const near = await boxes({ layout: 'force' });
    expect(near).not.toEqual(layered);
    expect(await boxes({ layout: 'force', minRho: 0.7, alpha: '0.01' })).toEqual(near);
  });

  it('show the same numbers as a heatmap, also where there is no arrow, each with its two-way table', async () => {
    const blocks = await blocksOf({ via: 'oving', heatmap: true }, study('described'));
    const heat = blocks.find((block) => block.kind === 'figure' && block.id === 'network-heatmap') as FigureBlock;
    const cells = heat.scene.nodes.flatMap((node) => (node.kind === 'group' ? [node] : []));
    expect(cells).toHaveLength(21);
    const tempo = cells.find(({ part }) => part?.kind === 'detail' && part.id === 'heat-tilpasset_mal-oving');
    expect(tempo?.nodes).toContainEqual(expect.objectContaining({ kind: 'text', text: '−0,25' }));
    expect(tempo?.part).toMatchObject({ kind: 'detail', rows: expect.arrayContaining([expect.any(Array)]) as unknown });
    expect(heat.title).toBe('Sterkest: Erfaringsdeling, workshops til Øving i veilederen, rho 0,79');
    expect(heat.data.rows).toHaveLength(11);
    expect((await blocksOf({ via: 'oving' }, study('described'))).map(({ kind }) => kind)).toEqual(['figure']);
  });

  it('show no heatmap where there is no number', async () => {
    const flat = own({ out: Array(7).fill('2') as string[], a: ['1', '2', '3', '1', '2', '3', '1'] });
    expect((await blocksOf({ heatmap: true }, flat)).filter(({ kind }) => kind === 'figure')).toHaveLength(1);
  });

  it('have a label for each, in each language', async () => {
    for (const language of LANGUAGES) {
      const { messages } = await loadSpeaker(language);
      const words: Record<string, { label: string; options?: Record<string, string> }> = messages.network.fields;
      for (const field of fields.filter((each) => each.kind !== 'data')) {
        expect(words[field.name]?.label).toMatch(/\S/u);
        if (field.kind === 'choice') expect(Object.keys(words[field.name]?.options ?? {})).toEqual([...field.options]);
      }
    }
  });
});

describe('few pairs in the network of all', () => {
  const few = {
    out: ['1', '2', '3', '4', '5', '6'],
    a: ['1', '2', '2', '3', '', ''],
    b: ['1', '2', '1', '3', '2', '4']
  };

  it('are hidden below the smallest group, with how many they are, and said', async () => {
    const input = own(few);
    const result = network.compute(specOf({ drivers: ['a', 'b'] }), input);
    expect(edgeOf(result, 'a', 'out').found).toEqual({ why: 'hidden', n: null });
    expect(foundOf(result, 'b', 'out').n).toBe(5);
    expect(figureIn(await blocksOf({ drivers: ['a', 'b'] }, input)).notes).toContain(
      '«For få»: færre enn fem har svart på begge.'
    );
    expect(foundOf(network.compute(specOf({ drivers: ['a'] }), { ...own(few), smallestGroup: 4 }), 'a', 'out').n).toBe(
      4
    );
  });
});

describe('awkward data', () => {
  const columns = {
    out: ['1', '2', '3', '4', '5', '1', '2'],
    a: ['1', '2', '3', '1', '2', '3', '1'],
    flat: Array(7).fill('2')
  };

  it('says what to do where there is no outcome', async () => {
    const input = own(columns, { out: 'none' });
    const blocks = await blocksOf({}, input);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ kind: 'notice', title: 'Hva vil du forklare?' });
  });

  it('says what to do where there are no drivers', async () => {
    const blocks = await blocksOf({ drivers: [] }, own(columns));
    expect(blocks).toEqual([expect.objectContaining({ kind: 'notice', title: 'Nettverket mangler drivere' })]);
  });

  it('leaves the outcome and unknown names out of the drivers, aloud', async () => {
    const blocks = await blocksOf({ drivers: ['out', 'a', 'gone'] }, own(columns));
    expect(blocks.map((block) => (block.kind === 'notice' ? block.title : block.kind))).toEqual([
      'Fant ikke «gone»',
      '«out» er tatt ut av driverne',
      'figure'
    ]);
  });

  it('draws straight arrows where the variable between is the outcome or missing, and says why', async () => {
    for (const via of ['out', 'gone']) {
      const blocks = await blocksOf({ via }, own(columns));
      expect(blocks.map((block) => block.kind)).toEqual(['notice', 'figure']);
    }
  });

  it('draws a constant driver dashed with words, never a number', async () => {
    const figure = figureIn(await blocksOf({ minRho: 0 }, own(columns)));
    const seen = inspect(figure.scene);
    expect(seen.otherTexts.map((each) => each.what)).toContain('alle likt');
    expect(figure.notes.join(' ')).toContain('alle ga samme svar');
    expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity/u);
  });

  it('blames the outcome, not the drivers, where all have the same outcome', async () => {
    const figure = figureIn(await blocksOf({}, own({ ...columns, out: Array(7).fill('3') })));
    const words = inspect(figure.scene).otherTexts.filter((each) => each.what === 'alle likt');
    // The constant driver has its own words; the other none.
    expect(words).toHaveLength(1);
    expect(figure.title).toBe('Ingen driver har tydelig sammenheng med «out»');
  });

  it.each([0, 1, 2, 3])('stands %i respondents', async (n) => {
    const rows = Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.slice(0, n)]));
    for (const via of [null, 'a']) {
      const blocks = await blocksOf({ via, minRho: 0 }, own(rows));
      expect(figureIn(blocks).scene.height).toBeGreaterThan(0);
      expect(JSON.stringify(blocks)).not.toMatch(/NaN|Infinity/u);
    }
  });

  it('says that no group can be shown rather than showing nothing', async () => {
    const blocks = await blocksOf({ by: 'a' }, own(columns));
    expect(blocks).toEqual([
      expect.objectContaining({ kind: 'notice', title: 'Ingen gruppe er stor nok til å vises' })
    ]);
  });

  it('leaves a box where it stood when a file puts it nowhere', async () => {
    const input = study('described');
    const drawn = figureIn(await blocksOf({ via: 'oving' }, input)).scene;
    const broken = { lou: { x: null, y: 'a' }, plan: null, oving: 3 } as unknown as Places[string];
    for (const wide of [broken, null as unknown as Places[string], 'abc' as unknown as Places[string]])
      expect(figureIn(await blocksOf({ via: 'oving', places: { wide } }, input)).scene).toEqual(drawn);
  });

  it.each(['constructor', '__proto__', 'toString'])('draws an outcome and a driver called %s', async (name) => {
    const rows = Array.from({ length: 12 }, (_, row) => String((row % 4) + 1));
    for (const input of [
      own({ [name]: rows, b: rows }, { [name]: 'outcome' }),
      own({ out: rows, [name]: rows }, { out: 'outcome', [name]: 'driver' })
    ]) {
      const { scene } = figureIn(await blocksOf({}, input));
      expect(inspect(scene).numbers.map(({ what }) => what)).toEqual(['1,00**']);
    }
  });
});

/** A data set of one's own: `out` is the outcome, the others drivers. */
function own(columns: Record<string, readonly string[]>, roles: Record<string, Variable['role']> = {}): Input {
  const raw: RawTable = {
    rows: Object.values(columns)[0]?.length ?? 0,
    columns: Object.entries(columns).map(([name, texts]) => {
      const values = [...new Set(texts)];
      const codes = codesFor(texts.length, Math.max(0, values.length - 1));
      texts.forEach((text, row) => (codes[row] = values.indexOf(text)));
      return { name, values, codes };
    })
  };
  const codebook: Codebook = {
    title: 'Egen',
    note: null,
    variables: Object.keys(columns).map((name) => ({
      name,
      label: name,
      level: 'ordinal',
      categories: ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
      missing: [],
      role: roles[name] ?? (name === 'out' ? 'outcome' : 'driver'),
      driverGroup: null
    })),
    driverGroups: [],
    invited: null
  };
  return inputOf(raw, codebook);
}
