/** Measurements in words: lines for the screen, a table for docs/performance.md. */

/** @typedef {{ version?: string, times: number[], peak: number | null, check: number }} Measured */

/** Sums of a million ranks differ in the last digits by the order of their terms. */
const SAME = 1e-9;

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {Measured} measured
 * @param {Measured} [ours]  that it is compared with
 */
export function line(name, { version, times, peak, check }, ours) {
  const range = times.length > 1 ? `median of ${times.length}, ${span(times)}` : 'once';
  const ratio = ours ? `: ${times_(median(times) / median(ours.times))} as long` : '';
  const memory = peak === null ? '' : `, ${(peak / 1e6).toFixed(0)} MB`;
  const other = ours && differs(check, ours.check) ? `, ANOTHER ANSWER: ${check}, ours ${ours.check}` : '';
  return `${name}${version ? ` ${version}` : ''}: ${ms(median(times))} (${range})${ratio}${memory}${other}`;
}

/** What was promised, and whether it is kept. */
export function judge({ goals = {}, limit, cells, bytesPerCell }, ours, peers) {
  const verdicts = [];
  const time = median(ours.times);
  for (const [peer, goal] of Object.entries(goals)) {
    if (!peers[peer]) continue;
    const ratio = median(peers[peer].times) / time;
    verdicts.push({ text: `${times_(ratio)} as fast as ${peer}, at least ${goal}`, met: ratio >= goal });
  }
  if (limit !== undefined) verdicts.push({ text: `${ms(time)}, at most ${ms(limit)}`, met: time <= limit });
  if (bytesPerCell !== undefined && ours.peak !== null) {
    const bytes = ours.peak / cells;
    verdicts.push({
      text: `${bytes.toFixed(2)} bytes a cell at the peak, at most ${bytesPerCell}`,
      met: bytes <= bytesPerCell
    });
  }
  return verdicts;
}

/** The table of docs/performance.md. */
export function table(judged) {
  const lines = judged.map(({ row, ours, peers, verdicts }) => {
    const others = Object.entries(peers).map(
      ([name, peer]) => `${name} ${ms(median(peer.times))} (${times_(median(peer.times) / median(ours.times))})`
    );
    const goals = verdicts.map(({ text, met }) => `${met ? '' : '**missed**: '}${text}`);
    const memory = row.cells && ours.peak !== null ? `${(ours.peak / 1e6).toFixed(0)} MB` : '';
    return `| ${[row.what, ms(median(ours.times)), memory, others.join('; '), goals.join('; ')].join(' | ')} |`;
  });
  return ['| what | ours | peak | others (times as long) | goal |', '| --- | --- | --- | --- | --- |', ...lines].join(
    '\n'
  );
}

function differs(a, b) {
  return Math.abs(a - b) > SAME * Math.max(1, Math.abs(b));
}

function span(times) {
  return `${ms(Math.min(...times))} to ${ms(Math.max(...times))}`;
}

function ms(time) {
  return time < 10 ? `${time.toFixed(2)} ms` : time < 1000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(2)} s`;
}

function times_(ratio) {
  return `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} times`;
}
