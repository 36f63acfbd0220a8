import { readNumber } from '../number.ts';
import type { Remark } from './reading.ts';

/** True where the first row can only be answers: every cell a number or empty, and not all are empty. */
export function isHeaderless(first: readonly string[]): boolean {
  return first.some((cell) => cell !== '') && first.every((cell) => cell === '' || readNumber(cell) !== null);
}

/**
 * Column names that are all different and none empty: an unnamed column is called `v` and its place, a repeated name gets
 * a number. Each change is remarked.
 */
export function columnNames(header: readonly string[]): { names: string[]; remarks: Remark[] } {
  const taken = new Set(header);
  const used = new Set<string>();
  const remarks: Remark[] = [];
  const names = header.map((name, index) => {
    const wanted = name === '' ? `v${index + 1}` : name;
    if (name !== '' && !used.has(name)) {
      used.add(name);
      return name;
    }
    let mended = wanted;
    for (let number = 2; used.has(mended) || taken.has(mended); number++) {
      mended = `${wanted}_${number}`;
    }
    used.add(mended);
    remarks.push(
      name === ''
        ? { code: 'unnamed-column', about: { place: index + 1, name: mended } }
        : { code: 'repeated-name', about: { place: index + 1, name, mended } }
    );
    return mended;
  });
  return { names, remarks };
}
