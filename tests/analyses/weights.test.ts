import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#lib/analyses/index.ts';
import { presented } from '#lib/analyses/presented.ts';
import { findAnalysis } from '#lib/engine/find-analysis.ts';
import { run } from '#lib/engine/run.ts';
import { FORMAT } from '#lib/notebook/migrations.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import type { Step } from '#lib/recode/step.ts';
import { presentationOf } from './study.ts';
import { codebook, rows, variable } from './survey.ts';

const BOOK = codebook([
  variable('y', { role: 'outcome', level: 'interval' }),
  variable('a', { role: 'driver', level: 'interval' }),
  variable('b', { role: 'driver', level: 'interval' }),
  variable('town', { role: 'group', level: 'nominal' }),
  variable('w', { level: 'interval' })
]);
const RAW = rows({
  y: '1 2 3 4 5 3 2 1 4 5 2 3'.split(' '),
  a: '1 1 3 4 4 2 2 2 5 5 1 3'.split(' '),
  b: '2 1 3 3 5 2 1 2 4 4 1 2'.split(' '),
  town: 'p p p p p p q q q q q q'.split(' '),
  w: '1 2 3 1 2 3 1 2 3 1 2 3'.split(' ')
});
const WEIGHT: Step = { kind: 'weight', variable: 'w' };

/** These have no respondents of their own, need a study's printed numbers, or follow the cell whose number they derive. */
const OTHERS = ['check', 'methods', 'power', 'published', 'working'];
/** Options without which a kind has nothing to compute. */
const SPECS: Readonly<Record<string, object>> = { paired: { variables: ['a', 'b'] } };

function resultOf(kind: string, steps: readonly Step[]): object {
  const notebook: Notebook = {
    format: FORMAT,
    id: 'weights',
    title: '',
    subtitle: '',
    source: { name: '', sha256: '', rows: RAW.rows, dataset: null },
    codebook: BOOK,
    steps,
    smallestGroup: 1,
    cells: [{ id: 'cell', kind, version: ANALYSES[kind]?.version ?? 0, spec: { ...SPECS[kind] } }]
  };
  const [found] = run(notebook, { raw: RAW, published: null }, findAnalysis);
  if (!found || !('result' in found)) throw new Error(`${kind}: ${JSON.stringify(found)}`);
  return found.result;
}

describe.each(Object.entries(ANALYSES).filter(([kind]) => !OTHERS.includes(kind)))('%s', (kind, analysis) => {
  const weighted = resultOf(kind, [WEIGHT]);

  test('has other numbers with a weight, or says that it has no use for one', async () => {
    const blocks = presented(analysis, weighted, await presentationOf([WEIGHT], { language: 'en', book: BOOK }), true);
    const said = JSON.stringify(blocks).includes('The weight is not used here');
    expect(said).toBe(analysis.unweighted === true);
    const same = JSON.stringify(weighted) === JSON.stringify(resultOf(kind, []));
    expect(same).toBe(analysis.unweighted === true);
  });
});
