import { describe, expect, it } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { AnalysisCell } from '#lib/notebook/notebook.ts';
import { lookFields, variablesIn, withLabel, withLook, withSeries, withTitle } from '#lib/ui/notebook/tuning.ts';
import { asDescribed, codebook, inputOf, presentationOf } from '../../analyses/study.ts';

const CELL: AnalysisCell = { id: 'a', kind: 'means', version: 1, spec: {} };

describe('a tuned cell', () => {
  it('keeps only what is not as the kind has it', () => {
    const tuned = withLook(CELL, { order: 'value', values: false });
    expect(tuned).toEqual({ ...CELL, figure: { order: 'value', values: false } });
    expect(withLook(tuned, { values: true })).toEqual({ ...CELL, figure: { order: 'value' } });
    expect(withLook(withLook(tuned, { values: true }), { order: 'data' })).toStrictEqual(CELL);
  });

  it('has names and titles of its own until they are taken back', () => {
    const named = withLabel(withTitle(CELL, 'figure-1', 'Min'), 'plan', 'Plan');
    expect(named).toEqual({ ...CELL, titles: { 'figure-1': 'Min' }, figure: { labels: { plan: 'Plan' } } });
    expect(withTitle(withLabel(named, 'plan', null), 'figure-1', null)).toStrictEqual(CELL);
  });

  it('has colours for series until they are taken back', () => {
    const coloured = withSeries(withSeries(CELL, 'hi', 'green'), 'lo', 'pale-ochre');
    expect(coloured.figure).toEqual({ series: { hi: 'green', lo: 'pale-ochre' } });
    expect(withSeries(withSeries(coloured, 'hi', null), 'lo', null)).toStrictEqual(CELL);
    expect(withLook(coloured, { series: {} })).toStrictEqual(CELL);
  });
});

describe('the form of a figure', () => {
  const of = async (kind: string, spec: object, look = {}) => {
    const analysis = ANALYSES[kind];
    if (!analysis) throw new Error(`no kind ${kind}`);
    const input = inputOf(asDescribed);
    const result = analysis.compute(readSpec<object>(analysis.fields, spec) as never, input);
    const blocks = analysis.present(result as never, await presentationOf(asDescribed));
    const figures = blocks.filter((block): block is FigureBlock => block.kind === 'figure');
    return lookFields(analysis, result, figures, look).map(({ name }) => name);
  };

  it('has what makes a difference to the figure, and what was set before', async () => {
    expect(await of('means', {})).toEqual(['order', 'mark', 'values']);
    expect(await of('means', {}, { colours: 'grey' })).toEqual(['order', 'colours', 'mark', 'values']);
    expect(await of('frequencies', {})).toEqual(expect.arrayContaining(['order', 'colours', 'values']));
    expect(await of('pairs', {})).toEqual(['colours', 'values']);
    // One question with ordered answers has nothing to put in another order.
    const [outcome] = codebook.variables.filter(({ role }) => role === 'outcome');
    expect(await of('frequencies', { variables: [outcome?.name], show: 'bars' })).toEqual(['mark', 'values']);
  });

  it('names the variables that the cell is about, chosen or meant', () => {
    const fields = ANALYSES['means']?.fields ?? [];
    const meant = variablesIn(CELL, fields, codebook);
    expect(meant).toHaveLength(2);
    const [other] = codebook.variables.filter(({ name }) => !meant.includes(name));
    const spec = { outcome: other?.name ?? '', by: 'gone' };
    expect(variablesIn({ ...CELL, spec }, fields, codebook)).toEqual([spec.outcome]);
  });
});
