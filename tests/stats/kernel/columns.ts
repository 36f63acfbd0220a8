import fc from 'fast-check';
import type { CodedColumn, Codes } from '#lib/stats/kernel/columns.ts';
import { seeded, type Random } from '#lib/stats/numerics/random.ts';

/** Around the sides of vectors and blocks, and some beyond. */
export const LENGTHS = [0, 1, 2, 15, 16, 17, 63, 64, 65, 127, 128, 129, 1000, 16383, 16384, 16385, 33000];

type Width = 8 | 16 | 32;

const ARRAYS = { 8: Uint8Array, 16: Uint16Array, 32: Uint32Array };

/** Codes of so many levels, some of them missing: by the next code, the largest that the width has, or any between. */
export function drawnColumn(rows: number, levels: number, missing: number, width: Width, seed: number): CodedColumn {
  const random = seeded(seed);
  const largest = 2 ** width - 1;
  const codes: Codes = new ARRAYS[width](rows);
  for (let row = 0; row < rows; row++) {
    const isMissing = levels === 0 || random.uniform() < missing;
    codes[row] = isMissing ? missingCode(levels, largest, random) : random.below(levels);
  }
  return { codes, levels };
}

function missingCode(levels: number, largest: number, random: Random): number {
  const ways = [levels, largest, levels + random.below(largest - levels + 1), levels + random.below(100) * 256];
  return Math.min(largest, ways[random.below(ways.length)] as number);
}

const widths = fc.constantFrom<Width>(8, 16, 32);

/** Columns that lie side by side, and which rows of them take part. */
export function drawnColumns(
  levels: fc.Arbitrary<number>,
  { least = 1, most = 4, lengths = LENGTHS }: { least?: number; most?: number; lengths?: readonly number[] } = {}
): fc.Arbitrary<{ readonly columns: CodedColumn[]; readonly taken: Uint8Array | undefined }> {
  const column = fc.record({ levels, width: widths, missing: fc.constantFrom(0, 0, 0.1, 0.9, 1), seed: fc.nat() });
  const some = fc.option(fc.record({ share: fc.constantFrom(0, 0.05, 0.5, 1), seed: fc.nat() }), { nil: undefined });
  return fc
    .record({
      rows: fc.constantFrom(...lengths),
      columns: fc.array(column, { minLength: least, maxLength: most }),
      some
    })
    .map(({ rows, columns, some }) => ({
      columns: columns.map(({ levels, missing, width, seed }) =>
        drawnColumn(rows, levels, missing, widthFor(levels, width), seed)
      ),
      taken: some && drawnRows(rows, some.share, some.seed)
    }));
}

/** With room for a code that is missing. */
function widthFor(levels: number, width: Width): Width {
  if (levels > 65535) return 32;
  return levels > 255 && width === 8 ? 16 : width;
}

function drawnRows(rows: number, share: number, seed: number): Uint8Array {
  const random = seeded(seed);
  // Any byte but 0 takes part.
  return new Uint8Array(rows).map(() => (random.uniform() < share ? 1 + random.below(255) : 0));
}
