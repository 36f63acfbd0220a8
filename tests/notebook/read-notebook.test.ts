import { describe, expect, it } from 'vitest';
import { readNotebook } from '#lib/notebook/read-notebook.ts';
import { frozen, SAMPLE } from './sample.ts';

/** The sample with the value at a path replaced, or taken away where it is `undefined`. */
function broken(path: string, value: unknown): unknown {
  const document = JSON.parse(JSON.stringify(SAMPLE)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}

describe('readNotebook', () => {
  it('gives a notebook back as it was written', () => {
    expect(readNotebook(JSON.parse(JSON.stringify(SAMPLE)))).toStrictEqual({ notebook: SAMPLE });
    expect(readNotebook(frozen(SAMPLE))).toStrictEqual({ notebook: SAMPLE });
  });

  it('reads filters, weights and indices among the steps', () => {
    const steps = [
      { kind: 'filter', variable: 'place', keep: ['1'] },
      { kind: 'weight', variable: 'plan' },
      { kind: 'index', name: 'use', of: ['plan', 'place'], how: 'mean', least: 1 }
    ];
    expect(readNotebook(broken('steps', steps))).toStrictEqual({ notebook: { ...SAMPLE, steps } });
  });

  it('brings an older format up to the present one', () => {
    expect(readNotebook(broken('format', 1))).toStrictEqual({ notebook: SAMPLE });
  });

  it('loses nothing of a cell it does not know, nor of properties it does not know', () => {
    const later = broken('codebook.variables.0.weight', { of: 'a later version' });
    const reading = readNotebook(later);
    expect(reading).toStrictEqual({ notebook: later });
    expect('notebook' in reading && reading.notebook.cells[2]).toStrictEqual(SAMPLE.cells[2]);
  });

  it('refuses a newer format whole', () => {
    expect(readNotebook(broken('format', 3))).toStrictEqual({ problem: { code: 'newer-format', format: 3, known: 2 } });
  });

  it.each([[null], ['text'], [[]], [{}], [{ format: 1 }], [{ format: 1, cells: {} }]])(
    '%j is not a notebook',
    (value) => {
      expect(readNotebook(value)).toStrictEqual({ problem: { code: 'not-a-notebook' } });
    }
  );

  it.each([
    ['format', 0, 'format'],
    ['format', '1', 'format'],
    ['id', undefined, 'id'],
    ['title', { en: 'no bokmål' }, 'title.nb'],
    ['cells.1.figure', { order: 'size' }, 'cells[1].figure.order'],
    ['cells.1.figure', { colours: 'rainbow' }, 'cells[1].figure.colours'],
    ['cells.1.figure', { values: 'no' }, 'cells[1].figure.values'],
    ['cells.1.figure', { labels: { use: 1 } }, 'cells[1].figure.labels.use'],
    ['cells.1.figure', { series: { hi: 'red' } }, 'cells[1].figure.series.hi'],
    ['title', { nb: 'a', nn: 1 }, 'title.nn'],
    ['source.rows', -1, 'source.rows'],
    ['source.sha256', null, 'source.sha256'],
    ['smallestGroup', 0, 'smallestGroup'],
    ['codebook.note', 3, 'codebook.note'],
    ['codebook.variables.1.level', 'ratio', 'codebook.variables[1].level'],
    ['codebook.variables.1.categories.0', null, 'codebook.variables[1].categories[0]'],
    ['codebook.variables.1.missing.0.kind', 'lost', 'codebook.variables[1].missing[0].kind'],
    ['codebook.variables.1.categories.1', { value: '1', label: 'again' }, 'codebook.variables[1].categories[1].value'],
    [
      'codebook.variables.1.missing',
      ['dont-know', 'no-answer'].map((kind) => ({ value: '9', kind, label: '9' })),
      'codebook.variables[1].missing[1].value'
    ],
    ['codebook.variables.1.name', 'use', 'codebook.variables[1].name'],
    ['codebook.variables.1.role', 'outcome', 'codebook.variables[1].role'],
    ['codebook.variables.1.driverGroup', 'none such', 'codebook.variables[1].driverGroup'],
    ['codebook.driverGroups.0.mark', 'star', 'codebook.driverGroups[0].mark'],
    ['codebook.invited.counts.1', 1.5, 'codebook.invited.counts.1'],
    ['codebook.invited.variable', 'gone', 'codebook.invited.variable'],
    ['steps.1.variable', 'gone', 'steps[1].variable'],
    ['steps.0.coding.cutoff', 0, 'steps[0].coding.cutoff'],
    ['steps.0.coding.reverse', undefined, 'steps[0].coding.reverse'],
    ['steps.0.kind', 'sort', 'steps[0].kind'],
    ['steps.0', { kind: 'filter', variable: 'use', keep: [1] }, 'steps[0].keep[0]'],
    ['steps.0', { kind: 'index', name: 'use', of: ['gone'], how: 'mean', least: 1 }, 'steps[0].of'],
    ['steps.0', { kind: 'index', name: 'use', of: ['plan'], how: 'product', least: 1 }, 'steps[0].how'],
    ['cells.0.markdown', undefined, 'cells[0].markdown'],
    ['cells.1.spec', [], 'cells[1].spec'],
    ['cells.2.version', undefined, 'cells[2].version'],
    ['cells.2.id', 'bars', 'cells[2].id'],
    ['cells.0.folded', 'yes', 'cells[0].folded'],
    ['cells.1.titles', { bars: 3 }, 'cells[1].titles.bars']
  ])('says where it is damaged: %s = %j', (path, value, where) => {
    expect(readNotebook(broken(path, value))).toMatchObject({ problem: { code: 'damaged', where } });
  });
});
