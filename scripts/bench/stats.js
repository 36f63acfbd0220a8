/**
 * Measures the statistics against R, scipy, pandas and libraries for JavaScript, on the same data in the same run:
 * `npm run bench:stats`, or some of it: `npm run bench:stats -- --only spearman,cutoff`. With `--markdown` it ends with the
 * table of docs/performance.md. Ends with 1 where a goal is missed.
 *
 * Every program is measured in a process of its own, one after the other, so that none disturbs the others and the memory
 * of each can be told.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILE_OF, FILES, writeData } from './data.js';
import { judge, line, table } from './report.js';
import { ROWS, rowNamed } from './rows.js';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const words = process.argv.slice(2);
const only = words.includes('--only')
  ? words[words.indexOf('--only') + 1].split(',').map((name) => rowNamed(name))
  : ROWS;

const python = findPython();
const R = ask('Rscript', [here('peers.R')]);
const there = { ...(python?.versions ?? {}), ...(R ?? {}) };
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
console.log(python ? `Python: ${named(python.versions)}` : 'Python with numpy, scipy and pandas: not found');
console.log(R ? `R: ${named(R)}` : 'R: not found');

const folder = mkdtempSync(join(tmpdir(), 'drivkraft-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const file of new Set(only.map(({ name }) => FILE_OF[name]))) writeData(folder, file);

const judged = [];
let failed = false;
for (const row of only) {
  console.log(`\n${row.what}  (${row.name})`);
  const ours = ask(process.execPath, [here('ours.js'), row.name, folder]);
  if (!ours) {
    console.log('  ours failed');
    failed = true;
    continue;
  }
  console.log(`  ${line('ours', ours)}${load()}`);
  const peers = {};
  for (const [peer, runs] of Object.entries(row.peers)) {
    const found = askPeer(row, peer, runs);
    if (found) peers[peer] = found;
    console.log(`  ${found ? line(peer, found, ours) : `${peer}: not found`}${found ? load() : ''}`);
  }
  const verdicts = judge(row, ours, peers);
  for (const { text, met } of verdicts) console.log(`  ${met ? '✓' : '✗'} ${text}`);
  judged.push({ row, ours, peers, verdicts });
}
if (words.includes('--markdown')) console.log(`\n${table(judged)}`);
process.exitCode = failed || judged.some(({ verdicts }) => verdicts.some(({ met }) => !met)) ? 1 : 0;

function askPeer({ name }, peer, runs) {
  const { rows, columns } = FILES[FILE_OF[name]];
  const file = join(folder, `${FILE_OF[name]}.bin`);
  const size = [String(rows), String({ spearman: 20, pair: 2 }[name] ?? columns), String(runs)];
  switch (peer) {
    case 'scipy':
    case 'pandas':
      return python && { version: there[peer], ...ask(python.command, [here('peers.py'), peer, name, file, ...size]) };
    case 'R':
    case 'coin':
      return there[peer] && { version: there[peer], ...ask('Rscript', [here('peers.R'), name, file, ...size]) };
    default:
      return ask(process.execPath, [here('libraries.js'), peer, name, folder]);
  }
}

/** The JSON that a command prints; null where there is no such command, or it fails. */
function ask(command, options) {
  const { status, stdout, stderr } = spawnSync(command, options, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status === 0) return JSON.parse(stdout);
  if (status !== null && options.length > 1) console.error(stderr);
  return null;
}

function findPython() {
  for (const command of [process.env.PYTHON, 'python3', '/usr/bin/python3', 'python']) {
    const versions = command && ask(command, [here('peers.py')]);
    if (versions) return { command, versions };
  }
  return null;
}

function named(versions) {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

/** What else the machine did, in the minute before. */
function load() {
  return `, load ${loadavg()[0].toFixed(1)}`;
}
