/** Times and peak memory of a function, in a process of its own. */
import { readFileSync } from 'node:fs';

/**
 * @param {() => unknown} load  reads the data; not timed, but its memory counts
 * @param {(data) => number} run  what is timed; returns a number by which answers are compared
 * @returns {{ times: number[], peak: number | null, check: number }}
 */
export function measure(runs, load, run) {
  const before = process.memoryUsage().rss;
  const data = load();
  const times = [];
  let check = NaN;
  for (let round = 0; round < runs; round++) {
    const started = performance.now();
    check = run(data);
    times.push(performance.now() - started);
  }
  return { times, peak: peakBytes() - before, check };
}

/** The most memory that this process ever had. */
function peakBytes() {
  return process.resourceUsage().maxRSS * 1024;
}

/** Columns of a file, as views of it. */
export function readColumns(path, { sort, rows }, wanted) {
  const { buffer, byteOffset } = readFileSync(path);
  const Columns = sort === 'answers' ? Uint8Array : Float64Array;
  return Array.from(
    { length: wanted },
    (_, column) => new Columns(buffer, byteOffset + column * rows * Columns.BYTES_PER_ELEMENT, rows)
  );
}
