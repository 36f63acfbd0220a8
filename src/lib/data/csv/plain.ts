import { codesFor, type RawColumn, type RawTable } from '../table.ts';

/**
 * The rows of a small file that this program ships and knows to be plain: separated by commas, a line each, nothing quoted.
 * It needs neither the reader of foreign files nor a worker; the tests hold both to the same rows.
 *
 * @throws RangeError where something is quoted, or a line has other cells than the head
 */
export function readPlain(text: string): RawTable {
  if (text.includes('"')) throw new RangeError('readPlain requires a file without quotes (got some)');
  const [names = [], ...lines] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const uneven = lines.findIndex((cells) => cells.length !== names.length);
  if (uneven >= 0)
    throw new RangeError(
      `readPlain requires ${names.length} cells a line (got ${lines[uneven]?.length} in row ${uneven + 1})`
    );
  const columns = names.map((name, at): RawColumn => {
    const places = new Map<string, number>();
    const indices = lines.map((cells) => {
      const value = cells[at] as string;
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return place;
    });
    const codes = codesFor(lines.length, places.size - 1);
    codes.set(indices);
    return { name, values: [...places.keys()], codes };
  });
  return { rows: lines.length, columns };
}
