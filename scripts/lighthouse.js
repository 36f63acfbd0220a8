/**
 * What Lighthouse says of the built app on its mid-range phone (`npm run lighthouse`): the four categories, and when the
 * page is interactive. Ends with 1 where one is not good enough. npm fetches Lighthouse for it, since it is larger than
 * everything else the project needs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, ensurePrograms, findChromium } from './chromium.js';
import { serve } from './serve.js';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const PAGES = {
  'the start page': '',
  'the study’s notebook': 'notebook/#bti-agder-as-described',
  'the study against print': 'compare/'
};
const LIMITS = { score: 95, interactive: 1.5 };
/** Of so many runs the median counts. */
const RUNS = 3;

const programs = ensurePrograms();
if (!programs.ready) {
  console.error(`Chromium is needed. Type: ${programs.cure}`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'drivkraft-lighthouse-'));
const site = await serve('build', { port: 0 });
let failed = false;
try {
  for (const [page, path] of Object.entries(PAGES)) {
    const reports = [];
    for (let run = 0; run < RUNS; run += 1) reports.push(await examine(site.address + path));
    console.log(`${page} (median of ${RUNS}; this machine’s index ${medianOf(reports, indexOf).toFixed(0)})`);
    for (const { id, title } of Object.values(reports[0].categories)) {
      const score = medianOf(reports, ({ categories }) => categories[id].score * 100);
      print(title, score, score < LIMITS.score, `of ${LIMITS.score}`);
    }
    const seconds = medianOf(reports, ({ audits }) => audits.interactive.numericValue / 1000);
    print('Interactive after, s', seconds, seconds > LIMITS.interactive, `of at most ${LIMITS.interactive}`);
  }
} finally {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

/** One run of Lighthouse, in a profile of its own. The server is in this process, which therefore must not wait asleep. */
async function examine(address) {
  const output = join(folder, 'report.json');
  const words = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address];
  const options = ['--quiet', '--output=json', `--output-path=${output}`];
  const flags = `--chrome-flags=--headless ${CHROMIUM_FLAGS.filter((flag) => !flag.includes(' ')).join(' ')}`;
  const child = spawn('npm', [...words, ...options, flags], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: findChromium() ?? '' }
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`Lighthouse ended with ${status}`);
  return JSON.parse(readFileSync(output, 'utf8'));
}

function indexOf({ environment }) {
  return environment.benchmarkIndex;
}

function medianOf(reports, valueOf) {
  return reports.map(valueOf).toSorted((a, b) => a - b)[reports.length >> 1];
}

function print(what, value, bad, limit) {
  failed ||= bad;
  console.log(`  ${what}: ${Number.isInteger(value) ? value : value.toFixed(2)} ${limit}${bad ? ', NOT REACHED' : ''}`);
}
