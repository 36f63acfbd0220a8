import { describe, expect, it, test } from 'vitest';
import type { Block, TableCell } from '#lib/analyses/block.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { refOf } from '#lib/analyses/ref.ts';
import { findAnalysis } from '#lib/engine/find-analysis.ts';
import { run } from '#lib/engine/run.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { shippedNotebook } from '#lib/notebook/shipped.ts';
import { shippedPackage, shippedRows, shippedText } from '../datasets/shipped.ts';

test('the name of a number has none of the signs that part it, or that Markdown gives a meaning', () => {
  expect(refOf('a/b', '100 %', '{x}|#')).toBe('a%2Fb/100%20%25/%7Bx%7D%7C%23');
  expect(refOf('Øving', 'rho')).toBe('Øving/rho');
});

/** The numbers of blocks by their names; a name that stands for two numbers is an error. */
function numbersOf(blocks: readonly Block[]): Map<string, TableCell['value']> {
  const numbers = new Map<string, TableCell['value']>();
  for (const block of blocks) {
    const rows = block.kind === 'table' ? block.rows : block.kind === 'figure' ? block.data.rows : [];
    for (const { ref, value } of rows.flatMap(({ cells }) => cells)) {
      if (ref === undefined) continue;
      expect(numbers.get(ref) ?? value, ref).toBe(value);
      numbers.set(ref, value);
    }
  }
  return numbers;
}

describe.each([
  ['bti-agder', 'as-described'],
  ['bti-agder', 'as-printed'],
  ['tibir-guide', 'evaluation']
])('numbers of %s/%s', (dataset, name) => {
  const raw = shippedRows(dataset);
  const source = { name: 'data.csv', sha256: '0'.repeat(64), rows: raw.rows, dataset };
  const template = JSON.parse(shippedText(dataset, `notebooks/${name}.json`)) as Notebook;
  const notebook = shippedNotebook(template, shippedPackage(dataset).codebook, source);
  const results = run(notebook, { raw, published: null }, findAnalysis);

  it('have the same names in every language and format', async () => {
    let named = 0;
    for (const found of results) {
      const analysis = ANALYSES[found.kind];
      if (!analysis || !('result' in found)) continue;
      const seen: Map<string, TableCell['value']>[] = [];
      for (const language of LANGUAGES)
        for (const format of ['wide', 'compact', 'paper'] as const) {
          const presentation = {
            say: await loadSpeaker(language),
            codebook: notebook.codebook,
            steps: notebook.steps,
            format
          };
          seen.push(numbersOf(analysis.present(found.result as never, presentation)));
        }
      const [first] = seen;
      for (const other of seen) expect([...other].sort(), found.id).toEqual([...(first ?? [])].sort());
      named += first?.size ?? 0;
    }
    expect(named).toBeGreaterThan(20);
  });
});
