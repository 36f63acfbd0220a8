/**
 * The data that every program is measured on: written once, as plain bytes, column after column. Answers that go together,
 * since data without any pattern would flatter nobody and resemble nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '#lib/stats/numerics/random.ts';

const MILLION = 1_000_000;

/** Name, sort, rows and columns of each file; `answers` are bytes from 0, `numbers` doubles. */
export const FILES = {
  five: { sort: 'answers', levels: 5, rows: MILLION, columns: 50 },
  hundred: { sort: 'answers', levels: 100, rows: MILLION, columns: 2 },
  continuous: { sort: 'numbers', rows: MILLION, columns: 20 },
  bootstrap500: { sort: 'answers', levels: 5, rows: 500, columns: 12 },
  bootstrap5000: { sort: 'answers', levels: 5, rows: 5000, columns: 12 },
  study: { sort: 'answers', levels: 5, rows: 33, columns: 12 }
};

/** Which file a row is measured on. */
export const FILE_OF = {
  spearman: 'five',
  spearman50: 'five',
  continuous: 'continuous',
  pair: 'five',
  table: 'hundred',
  bootstrap500: 'bootstrap500',
  bootstrap5000: 'bootstrap5000',
  permutation: 'study',
  exact: 'study',
  cutoff: 'five',
  multiverse33: 'study',
  multiverse5000: 'bootstrap5000'
};

/** @param {keyof typeof FILES} name */
export function writeData(folder, name) {
  const { sort, levels = 0, rows, columns } = FILES[name];
  const random = seeded(1904);
  const common = Float64Array.from({ length: rows }, () => random.uniform());
  const data = sort === 'answers' ? new Uint8Array(rows * columns) : new Float64Array(rows * columns);
  for (let at = 0; at < data.length; at++) {
    const latent = (common[at % rows] + random.uniform() + random.uniform()) / 3;
    data[at] = sort === 'answers' ? Math.min(levels - 1, Math.floor(latent * levels)) : Math.log(latent / (1 - latent));
  }
  writeFileSync(join(folder, `${name}.bin`), data);
}
