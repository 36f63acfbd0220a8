/**
 * What `npm run bench:stats` measures, and what is promised of it.
 *
 * @typedef {object} Row
 * @property {string} name  for `--only`
 * @property {string} what
 * @property {number} runs  of ours; the median counts
 * @property {Record<string, number>} peers  runs of each: long ones once
 * @property {Record<string, number>} [goals]  how many times as long each peer should take, at least
 * @property {number} [limit]  ms, at most
 * @property {number} [cells]  values that go in
 * @property {number} [bytesPerCell]  at the peak, all counted, at most
 */

/** @type {readonly Row[]} */
export const ROWS = [
  {
    name: 'spearman',
    what: 'Spearman matrix, 20 variables of five levels × 1 000 000: rho, n and p',
    runs: 7,
    peers: { scipy: 3, pandas: 3, R: 3 },
    goals: { scipy: 20, R: 60 },
    cells: 20e6
  },
  {
    name: 'spearman50',
    what: 'Spearman matrix, 50 variables of five levels × 1 000 000: rho, n and p',
    runs: 5,
    peers: { scipy: 3, R: 1 },
    goals: { scipy: 20 },
    cells: 50e6,
    bytesPerCell: 4
  },
  {
    name: 'continuous',
    what: 'Spearman matrix, 20 continuous variables × 1 000 000, ranking included: rho, n and p',
    runs: 5,
    peers: { scipy: 3, pandas: 1, R: 1 },
    goals: { scipy: 2 },
    cells: 20e6
  },
  {
    name: 'pair',
    what: 'Spearman, one pair of five levels × 1 000 000',
    runs: 9,
    peers: { scipy: 5, R: 3, jStat: 5, 'simple-statistics': 3, arquero: 3 },
    cells: 2e6
  },
  {
    name: 'table',
    what: 'joint counts of 100 × 100 levels × 1 000 000',
    runs: 9,
    peers: { pandas: 3, R: 3, arquero: 3 },
    cells: 2e6
  },
  {
    name: 'bootstrap500',
    what: '1000 bootstraps of a Spearman matrix, 12 variables of five levels × 500',
    runs: 7,
    peers: { R: 3 },
    goals: { R: 20 }
  },
  {
    name: 'bootstrap5000',
    what: '1000 bootstraps of a Spearman matrix, 12 variables of five levels × 5000',
    runs: 7,
    peers: { R: 3 },
    goals: { R: 20 }
  },
  {
    name: 'permutation',
    what: '10 000 permutations of Spearman’s rho for each of 11 pairs, n = 33',
    runs: 15,
    peers: { coin: 3 },
    goals: { coin: 5 }
  },
  {
    name: 'exact',
    what: 'exact p of Spearman’s rho for each of 11 pairs, n = 33: two levels with five, all tables enumerated',
    runs: 7,
    peers: {},
    limit: 50
  },
  {
    name: 'cutoff',
    what: 'a cut-off moved on 20 variables × 1 000 000 until all numbers are new',
    runs: 15,
    peers: {},
    limit: 16,
    cells: 20e6
  },
  {
    name: 'multiverse33',
    what: 'multiverse of 2025 specifications, n = 33',
    runs: 5,
    peers: {},
    limit: 100
  },
  {
    name: 'multiverse5000',
    what: 'multiverse of 2025 specifications, n = 5000',
    runs: 5,
    peers: {},
    limit: 500
  }
];

/** @returns {Row} */
export function rowNamed(name) {
  const row = ROWS.find((candidate) => candidate.name === name);
  if (!row) throw new RangeError(`rowNamed requires one of ${ROWS.map((one) => one.name).join(', ')} (got ${name})`);
  return row;
}
