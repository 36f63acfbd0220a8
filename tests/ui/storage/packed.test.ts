import { describe, expect, it } from 'vitest';
import { readNotebook } from '#lib/notebook/read-notebook.ts';
import { packed, unpacked, type Packed } from '#lib/ui/storage/packed.ts';
import { SAMPLE } from '../../notebook/sample.ts';

/** What is written to a database and read again. */
const stored = (notebook: unknown) => structuredClone(notebook) as Packed;

describe('a stored notebook', () => {
  it('is what was stored', () => {
    expect(readNotebook(unpacked(stored(packed(SAMPLE))))).toStrictEqual({ notebook: SAMPLE });
  });

  it('is also read as it was stored before its parts were text', () => {
    expect(readNotebook(unpacked(stored(SAMPLE)))).toStrictEqual({ notebook: SAMPLE });
  });

  it('follows parts that are changed', () => {
    packed(SAMPLE);
    const changed = { ...SAMPLE, cells: SAMPLE.cells.slice(1), codebook: { ...SAMPLE.codebook, note: { nb: 'Ny' } } };
    expect(unpacked(stored(packed(changed)))).toStrictEqual(changed);
  });

  it.each([
    ['cells', { code: 'not-a-notebook' }],
    ['codebook', { code: 'damaged', where: 'codebook' }]
  ])('with %s that are damaged is refused', (part, problem) => {
    const damaged = { ...packed(SAMPLE), [part]: '{"varia' };
    expect(readNotebook(unpacked(stored(damaged)))).toMatchObject({ problem });
  });
});
