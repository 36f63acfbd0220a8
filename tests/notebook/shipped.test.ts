import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/messages/language.ts';
import { shippedNotebook } from '#lib/notebook/shipped.ts';
import { isText, type Notebook, type Source } from '#lib/notebook/notebook.ts';
import { readNotebook } from '#lib/notebook/read-notebook.ts';
import { shippedPackage, shippedText } from '../datasets/shipped.ts';

describe.each([
  ['bti-agder', 'as-described', 'described'],
  ['bti-agder', 'as-printed', 'printed'],
  ['tibir-guide', 'evaluation', 'described']
])('the notebook %s/%s', (dataset, name, coding) => {
  const { codebook, codings } = shippedPackage(dataset);
  const source: Source = { name: 'data.csv', sha256: '0'.repeat(64), rows: 33, dataset };
  const template = JSON.parse(shippedText(dataset, `notebooks/${name}.json`)) as Notebook;
  const notebook = shippedNotebook(template, codebook, source);

  it('is sound, and of the newest format: read as anything from outside, it stays what it is', () => {
    expect(readNotebook(notebook)).toStrictEqual({ notebook });
  });

  it('says nothing that the data package says already', () => {
    expect(Object.keys(template)).not.toContain('codebook');
    expect(Object.keys(template)).not.toContain('source');
    expect(notebook.codebook).toStrictEqual(codebook);
  });

  it('codes as its package does', () => {
    expect(notebook.steps).toStrictEqual(codings[coding]);
  });

  it('names only variables of the study', () => {
    const names = new Set(codebook.variables.map((variable) => variable.name));
    const named = notebook.cells.flatMap((cell) => {
      if (isText(cell)) return [];
      const {
        variables = [],
        by,
        target,
        via,
        driver
      } = cell.spec as Record<string, string | undefined> & {
        variables?: string[];
      };
      return [...variables, by, target, via, driver].filter((each) => each !== undefined);
    });
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((each) => !names.has(each))).toStrictEqual([]);
  });

  it('speaks bokmål, nynorsk and English, and says why small groups are shown', () => {
    for (const text of [
      notebook.title,
      notebook.subtitle,
      ...notebook.cells.filter(isText).map((cell) => cell.markdown)
    ])
      expect(Object.keys(text).sort()).toStrictEqual([...LANGUAGES].sort());
    expect(notebook.smallestGroup).toBe(1);
    const english = notebook.cells
      .filter(isText)
      .map(({ markdown }) => (typeof markdown === 'string' ? '' : markdown.en));
    expect(english.some((words) => words?.includes('smallest group'))).toBe(true);
  });
});
