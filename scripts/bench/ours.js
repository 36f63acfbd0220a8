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
import { monteCarloSpearman } from '#lib/stats/resampling/monte-carlo.ts';
import { exactSpearman } from '#lib/stats/resampling/permutation-spearman.ts';
import { everyCoding } from '#lib/stats/sensitivity/every-coding.ts';
import { multiverse } from '#lib/stats/sensitivity/multiverse.ts';
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
  permutation: () => measure(runs, () => answers(12), permutation),
  exact: () => measure(runs, () => answers(12), exact),
  multiverse33: everyWay,
  multiverse5000: everyWay,
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

/** The first variable with each of the others. */
function tablesOfFirst([first, ...others]) {
  return others.map((other) => kernel.jointCounts(first, other));
}

/** With one seed for all pairs, as a cell has; another in each run, so that nothing of the run before is left. */
function permutation(data) {
  permutation.seed = (permutation.seed ?? 0) + 1;
  const options = { seed: permutation.seed, draws: 10_000 };
  return tablesOfFirst(data).filter((counts) => 'p' in monteCarloSpearman(counts, options)).length;
}

/** The first variable cut in two, as outcomes are: of five levels with five there are too many tables to go through. */
function exact(data) {
  const two = { levels: 2, to: [0, 0, 1, 1, 1] };
  const five = { levels: 5, to: [0, 1, 2, 3, 4] };
  const found = tablesOfFirst(data).filter(
    (counts) => 'pExact' in exactSpearman(recodeCounts(counts, two, five))
  ).length;
  if (found !== data.length - 1) throw new Error(`exact p of ${found} pairs only`);
  return found;
}

/**
 * Five levels and two kinds of missing in both: each cut-off and none, with three treatments of each kind, is 45 codings of
 * either. Below a cut-off a kind of its own is as low as a low one: 25 of them sort the respondents in ways of their own.
 */
function everyWay() {
  const treatments = ['low', 'missing', 'own'];
  const codings = everyCoding(5, [treatments, treatments]);
  const missing = ({ codes }, first) => {
    const with2 = codes.slice();
    with2.set([5, 6], first);
    return { codes: with2, levels: 7 };
  };
  return measure(
    runs,
    () => {
      const [x, y] = answers(2);
      return [missing(x, 0), missing(y, 2)];
    },
    ([x, y]) => {
      const { specifications, without } = multiverse(kernel.jointCounts(x, y), codings, codings, [
        { name: 'spearman', of: spearman }
      ]);
      return specifications.length + without.length;
    }
  );
}
