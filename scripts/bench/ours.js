/**
 * One row of the statistics benchmark, as this project computes it: `node scripts/bench/ours.js <row> <folder>`. Prints
 * JSON: times in ms, peak bytes, and a number by which answers are compared.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spearman } from '#lib/stats/association/spearman.ts';
import { wasmKernel } from '#lib/stats/kernel/wasm/wasm-kernel.ts';
import { bootstrapSpearmanMatrix } from '#lib/stats/matrix/bootstrap-spearman.ts';
import { countsOfPairs } from '#lib/stats/matrix/pair-counts.ts';
import { rankCodes, rankRoom } from '#lib/stats/matrix/rank-codes.ts';
import { recodeCounts } from '#lib/stats/matrix/recode-counts.ts';
import { spearmanMatrix } from '#lib/stats/matrix/spearman-matrix.ts';
import { FILE_OF, FILES } from './data.js';
import { measure, readColumns } from './measure.js';
import { rowNamed } from './rows.js';

const WASM = new URL('../../src/lib/stats/kernel/counts.wasm', import.meta.url);
const kernel = wasmKernel(new WebAssembly.Instance(new WebAssembly.Module(readFileSync(WASM))));

const [name, folder] = process.argv.slice(2);
const { runs } = rowNamed(name);
const file = FILES[FILE_OF[name]];
const columns = (wanted = file.columns) => readColumns(join(folder, `${FILE_OF[name]}.bin`), file, wanted);
const answers = (wanted) => columns(wanted).map((codes) => ({ codes, levels: file.levels }));
const sumOfRhos = ({ pairs }) => pairs.reduce((sum, { estimate }) => sum + estimate, 0);

const measured = {
  spearman: () =>
    measure(
      runs,
      () => answers(20),
      (data) => sumOfRhos(spearmanMatrix(data, kernel))
    ),
  spearman50: () =>
    measure(
      runs,
      () => answers(50),
      (data) => sumOfRhos(spearmanMatrix(data, kernel))
    ),
  continuous: () => measure(runs, () => columns(20), continuous),
  pair: () =>
    measure(
      runs,
      () => answers(2),
      (data) => sumOfRhos(spearmanMatrix(data, kernel))
    ),
  table: () =>
    measure(
      runs,
      () => answers(2),
      ([x, y]) => kernel.jointCounts(x, y).cells[50 * 100 + 50]
    ),
  bootstrap500: bootstrap,
  bootstrap5000: bootstrap,
  cutoff: () => measure(runs, () => countsOfPairs(withMissing(answers(20)), kernel), movedCutoff)
};

const row = measured[name];
console.log(JSON.stringify(row ? row() : null));

function continuous(data) {
  const room = rankRoom(data[0].length);
  return sumOfRhos(
    spearmanMatrix(
      data.map((values) => rankCodes(values, room)),
      kernel
    )
  );
}

function bootstrap() {
  return measure(
    runs,
    () => answers(12),
    (data) => bootstrapSpearmanMatrix(data, kernel, { seed: 1, resamples: 1000 }).pairs[0].rhos.length
  );
}

/** With a level more for a kind of missing, as a table of raw answers has it. */
function withMissing(data) {
  return data.map(({ codes, levels }) => ({ codes, levels: levels + 1 }));
}

/** Every variable cut at its middle, and one of them a level higher than before: all 190 pairs are computed anew. */
function movedCutoff({ pairs }) {
  movedCutoff.at = movedCutoff.at === 3 ? 2 : 3;
  const cut = (at) => ({ levels: 2, to: [0, 1, 2, 3, 4, 5].map((level) => (level === 5 ? 2 : Number(level >= at))) });
  const [moved, other] = [cut(movedCutoff.at), cut(2)];
  let sum = 0;
  // The pairs of the first variable come first.
  pairs.forEach((counts, pair) => {
    sum += spearman(recodeCounts(counts, pair < 19 ? moved : other, other)).estimate;
  });
  return sum;
}
