import { describe, expect, test } from 'vitest';
import { columnOf } from '#lib/data/table.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { recode } from '#lib/recode/recode.ts';
import { isDefined } from '#lib/stats/result.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import { fisherExact } from '#lib/stats/tables/fisher.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { shippedPackage, shippedRows } from '../datasets/shipped.ts';
import { expectClose } from './close.ts';
import { readReference } from './read.ts';

interface Expected {
  /** Coding, sector or `all`, one variable, the other. */
  readonly id: string;
  readonly why?: string;
  readonly estimate: number;
  readonly p: number;
}

const { codebook, codings } = shippedPackage('bti-agder');
const table = tabulate(shippedRows('bti-agder'), codebook);
const coded = { printed: recode(table, codings.printed ?? []), split: recode(table, codings.described ?? []) };

function countsOf(id: string) {
  const [coding, sector, target, name] = id.split(' ') as ['printed' | 'split', string, string, string];
  const [x, y] = [columnOf(coded[coding], name), columnOf(coded[coding], target)];
  const { codes, levels } = columnOf(table, 'sektor');
  const within = Array.from(codes.keys()).filter(
    (row) => sector === 'all' || levels[codes[row] as number]?.value === sector
  );
  return jointCounts(x.codes, y.codes, x.levels.length, y.levels.length, within);
}

// R codes the file by itself, in make.R: reading, coding and counting are under test here as much as the arithmetic.
describe('from the shipped file to R’s numbers, by the codings that the study ships', () => {
  const { study } = readReference<{ readonly study: readonly Expected[] }>('spearman');

  test.each(['printed', 'split'])('every rho and p, for all and within each sector: %s', (coding) => {
    const expected = study.filter(({ id }) => id.startsWith(coding));
    expect(expected.length).toBe(115);
    for (const { id, why, estimate, p } of expected) {
      const found = spearman(countsOf(id));
      if (why !== undefined || !isDefined(found)) expect(found, id).toMatchObject({ why });
      else {
        expectClose(found.estimate, estimate, `rho, ${id}`, { absolute: 1e-15 });
        expectClose(found.p, p, `p, ${id}`);
      }
    }
  });

  test('every Fisher’s exact p', () => {
    const { cases } = readReference<{ readonly cases: readonly Expected[] }>('fisher');
    const expected = cases.filter(({ id }) => id.startsWith('split '));
    expect(expected.length).toBe(110);
    for (const { id, why, p } of expected) {
      const found = fisherExact(countsOf(id));
      if (why !== undefined || !isDefined(found)) expect(found, id).toMatchObject({ why });
      else expectClose(found.p, p, id);
    }
  });
});
