import { describe, expect, it } from 'vitest';
import type { Published } from '#lib/data/published.ts';
import { findAnalysis } from '#lib/engine/find-analysis.ts';
import { Cache, run, type Data } from '#lib/engine/run.ts';
import { applyEdit } from '#lib/notebook/edit.ts';
import { shippedNotebook } from '#lib/notebook/shipped.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { shippedPackage, shippedRows, shippedText } from '../datasets/shipped.ts';

function shipped(dataset: string, name: string): { notebook: Notebook; data: Data } {
  const raw = shippedRows(dataset);
  const source = { name: 'data.csv', sha256: '0'.repeat(64), rows: raw.rows, dataset };
  const template = JSON.parse(shippedText(dataset, `notebooks/${name}.json`)) as Notebook;
  const published = dataset === 'bti-agder' ? (JSON.parse(shippedText(dataset, 'published.json')) as Published) : null;
  return { notebook: shippedNotebook(template, shippedPackage(dataset).codebook, source), data: { raw, published } };
}

/** Everything in a result that JSON cannot carry, by its path. */
function unsafe(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => unsafe(each, `${path}[${index}]`));
  if (typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))
    return [`${path}: ${Object.prototype.toString.call(value)}`];
  return Object.entries(value).flatMap(([key, each]) => unsafe(each, `${path}.${key}`));
}

describe.each([
  ['bti-agder', 'as-described'],
  ['bti-agder', 'as-printed'],
  ['tibir-guide', 'evaluation']
])('the notebook %s/%s', (dataset, name) => {
  const { notebook, data } = shipped(dataset, name);
  const results = run(notebook, data, findAnalysis);

  it('gives a result in every cell', () => {
    expect(results.filter((result) => 'failed' in result)).toStrictEqual([]);
    expect(results.map(({ id, kind }) => [id, kind])).toStrictEqual(notebook.cells.map(({ id, kind }) => [id, kind]));
  });

  it('gives results that JSON carries whole', () => {
    expect(results.flatMap((result) => ('result' in result ? unsafe(result.result, result.id) : []))).toStrictEqual([]);
  });

  it('gives the same for every cut-off with a cache as without', () => {
    const cache = new Cache();
    const { variables } = notebook.codebook;
    const ranked = variables.filter(({ level }) => level === 'ordinal');
    const { name: variable, categories } = variables.find(({ role }) => role === 'outcome') ?? ranked[0]!;
    for (let cutoff = categories.length - 1; cutoff >= 1; cutoff -= 1) {
      const coding = { cutoff, dontKnow: 'missing', noAnswer: 'missing', reverse: false } as const;
      const moved = applyEdit(notebook, { kind: 'code', variable, coding }).notebook;
      expect(run(moved, data, findAnalysis, cache)).toStrictEqual(run(moved, data, findAnalysis));
    }
  });
});

it.each([
  ['as-printed', 133],
  // Without the 23 correlations of tables 5.8 and 5.9, and the one by sector that print has in three levels.
  ['as-described', 133 - 23 - 1]
])('the notebook %s agrees with print in %i of 135 numbers', (name, matches) => {
  const { notebook, data } = shipped('bti-agder', name);
  const cell = run(notebook, data, findAnalysis).find(({ id }) => id === 'published');
  expect(cell).toMatchObject({ result: { matches, total: 135 } });
});
