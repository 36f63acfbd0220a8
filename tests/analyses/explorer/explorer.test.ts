import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { explorer } from '#lib/analyses/explorer/index.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { ExplorerSpec } from '#lib/analyses/explorer/spec.ts';
import type { Explored } from '#lib/analyses/explorer/result.ts';
import type { Language } from '#lib/messages/language.ts';
import { codingOf, type Coding, type Step } from '#lib/recode/step.ts';
import { asDescribed, asPrinted, codebook, inputFrom, inputOf, noticesOf, presentationOf, table } from '../study.ts';

const byDefault = readSpec<ExplorerSpec>(explorer.fields, {});

const recoded = (variable: string, coding: Partial<Coding>, steps = asDescribed): Step[] => [
  ...steps,
  { kind: 'code', variable, coding: { ...codingOf(steps, variable), ...coding } }
];

async function shown(steps: readonly Step[], spec: Partial<ExplorerSpec> = {}, language: Language = 'nb') {
  const blocks = explorer.present(
    explorer.compute({ ...byDefault, ...spec }, inputOf(steps)),
    await presentationOf(steps, { language })
  );
  return { blocks, figure: blocks.find((block): block is FigureBlock => block.kind === 'figure') };
}

describe('the explorer of the study', () => {
  test('picks the strongest driver and says where its result holds, as described', async () => {
    const { figure } = await shown(asDescribed);
    expect(figure?.title).toBe('Resultatet for øving holder bare når skillet står mellom 4 og 5');
    expect(figure?.headline).toEqual({
      value: '0,44',
      stars: '*',
      ref: 'rho',
      facts: [
        { term: 'mål', value: 'rho' },
        { term: 'n', value: '30', ref: 'n' },
        { term: 'p', value: '0,016', ref: 'p' },
        { term: 'p, Fisher', value: '0,024', ref: 'pFisher' },
        { term: 'styrke', value: 'moderat' }
      ]
    });
    expect(figure?.notes).toContain(
      'Fisher gir p under 0,05 ved 4 av 20 todelinger, alle ved 4\u00A0|\u00A05. Med alle nivåer i den ene eller begge gir t-tilnærmingen p under 0,05 ved 6 av 16.'
    );
    expect(figure?.notes).toContain('6\u00A0|\u00A07 og 7\u00A0|\u00A08 deler svarene som 5\u00A0|\u00A06.');
  });

  test('has the unrounded numbers of the chosen point', () => {
    const result = explorer.compute(byDefault, inputOf(asDescribed)) as Explored;
    // R 4.2.2: cor.test(lou >= 5, oving, method = "spearman", exact = FALSE); fisher.test(table(lou >= 5, oving))
    expect(result.present).toMatchObject({ n: 30, strength: 'moderate', stars: 1 });
    if ('why' in result.present) throw new Error('undefined');
    expect(result.present.estimate).toBeCloseTo(0.437237316097603, 12);
    expect(result.present.p).toBeCloseTo(0.0156868879917798, 12);
    expect(result.present.fisher).toBeCloseTo(0.0237328954570334, 12);
    const chosen = result.points.find(
      ({ outcome, driver }) => outcome === result.current.outcome && driver === result.current.driver
    );
    expect(chosen?.rho).toBe(result.present.estimate);
  });

  test('keeps all levels as printed: no line, but stops to set one, and print’s own number', async () => {
    const { figure } = await shown(asPrinted, { driver: 'oving' });
    expect(figure?.title).toBe('Resultatet for øving holder med alle nivåer og ved 2 av 20 måter å dele svarene på');
    expect(figure?.headline?.value).toBe('0,42');
    const handle = figure?.scene.nodes.flatMap((node) =>
      node.kind === 'group' && node.part?.kind === 'handle' ? [node.part] : []
    )[0];
    expect(handle?.current).toBeNull();
    expect(handle?.stops).toHaveLength(7);
    expect(figure?.notes.join(' ')).toContain('Trykt i tabell 5.8: rho 0,422.');
  });

  test.each([
    [4, 'mellom 4 og 5, 14 av 31 er høye'],
    [1, 'mellom 1 og 2, 30 av 31 er høye']
  ])('the stop at %i says where it stands and how many are high', async (cutoff, words) => {
    const { figure } = await shown(recoded('lou', { cutoff }));
    const handle = figure?.scene.nodes.flatMap((node) =>
      node.kind === 'group' && node.part?.kind === 'handle' ? [node.part] : []
    )[0];
    expect(handle?.stops[handle.current ?? -1]?.valueText).toBe(words);
  });

  test.each([
    ['none', asDescribed, 'plan', 'Plan har ikke p under 0,05, uansett hvor skillet står'],
    [
      'not here',
      recoded('lou', { cutoff: 3 }),
      'oving',
      'Øving har ikke p under 0,05 her, men ved 4 av 19 andre måter å dele svarene på'
    ]
  ])('says %s', async (_, steps, driver, title) => {
    expect((await shown(steps, { driver })).figure?.title).toBe(title);
  });

  test('speaks all three languages', async () => {
    expect((await shown(asDescribed, {}, 'nn')).figure?.title).toBe(
      'Resultatet for øving held berre når skiljet står mellom 4 og 5'
    );
    expect((await shown(asDescribed, {}, 'en')).figure?.title).toBe(
      'The result for practice holds only when the cut-off is between 4 and 5'
    );
  });

  test('a turned scale is cut where it stands', async () => {
    const { figure } = await shown(recoded('lou', { reverse: true, cutoff: 4 }));
    expect(figure?.title).toContain('mellom 4 og 5');
    expect(figure?.headline?.value).toBe('−0,44');
    expect(figure?.subtitle).toContain('Skalaen er snudd.');
  });

  test('the data table has every point, unrounded', async () => {
    const { figure } = await shown(asDescribed);
    const result = explorer.compute(byDefault, inputOf(asDescribed)) as Explored;
    expect(figure?.data.rows).toHaveLength(result.points.length);
    expect(figure?.data.rows.map((row) => row.cells[4]?.value)).toEqual(result.points.map(({ rho }) => rho));
    expect(figure?.data.rows.filter((row) => row.emphasis)).toHaveLength(1);
  });
});

describe('what cannot be explored', () => {
  const none = { ...codebook, variables: codebook.variables.map((each) => ({ ...each, role: 'none' as const })) };

  test.each([
    ['no outcome', inputFrom(table, none), byDefault, 'Hva vil du forklare?'],
    ['no driver', inputFrom(table, none), { outcome: 'lou', driver: null }, 'Ingen driver å sammenligne med'],
    ['an unknown driver', inputOf([]), { outcome: 'lou', driver: 'gone' }, 'Fant ikke gone'],
    ['the outcome as driver', inputOf([]), { outcome: 'lou', driver: 'lou' }, 'Levels of Use er både utfall og driver'],
    ['fewer than the smallest group', inputOf([], { smallestGroup: 50 }), byDefault, 'Levels of Use vises ikke']
  ])('%s is told as a notice', async (_, input, spec, title) => {
    const blocks = explorer.present(explorer.compute(spec, input), await presentationOf([]));
    expect(noticesOf(blocks).map((notice) => notice.title)).toEqual([title]);
  });

  test('a cut-off that leaves nobody on one side keeps the figure and says what to do', async () => {
    const oneSide = {
      ...table,
      columns: table.columns.map((column) => (column.name === 'lou' ? upTo(column, 5) : column))
    };
    const steps = recoded('lou', { cutoff: 7 });
    const result = explorer.compute({ outcome: null, driver: 'oving' }, inputFrom(oneSide, codebook, steps));
    const blocks = explorer.present(result, await presentationOf(steps));
    expect(blocks.map(({ kind }) => kind)).toEqual(['figure', 'notice']);
    expect(noticesOf(blocks)[0]?.text).toContain('Flytt skillet');
    expect(JSON.stringify(blocks)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

/** The column with all answers above the fifth level as missing. */
function upTo(column: (typeof table.columns)[number], most: number): (typeof table.columns)[number] {
  return { ...column, codes: column.codes.map((code) => (code >= most && code < 8 ? 8 : code)) };
}
