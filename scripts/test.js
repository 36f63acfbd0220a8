/**
 * Every test: types, lint, import rules and units, and beside them the build in a browser. Goes on after a failure where
 * that makes sense, and ends with one line: `N passed, N failed`. Types, lint, format and build count as one test each.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePrograms } from './chromium.js';

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number, why?: string,
 *   failures?: string[] }} Outcome
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [22, 17];
const scratch = mkdtempSync(join(tmpdir(), 'drivkraft-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** @type {Outcome[]} */
const outcomes = [];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  refused('Node', `${process.version} is too old: use npm test, which finds the Node that npm ci installed`);
} else {
  await checked('svelte-kit sync', '@sveltejs/kit', 'svelte-kit', ['sync']);
  const built = await checked('build', 'vite', 'vite', ['build']);
  // The browser waits for pages most of the time: two cores have room for the rest beside it.
  await Promise.all([reading(), built ? browsing() : refused('browser', 'not run, since there is no build')]);
}
summarise();

/** What needs no browser, one after the other; each shows its output when it has ended. */
async function reading() {
  await checked('types', 'svelte-check', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']);
  await checked('types without the DOM', 'typescript', 'tsc', ['-p', 'tsconfig.pure.json', '--noEmit']);
  await checked('lint', 'eslint', 'eslint', ['.', '--max-warnings', '0']);
  await checked('format', 'prettier', 'prettier', ['--check', '.']);
  await tested('import rules and units', []);
}

async function browsing() {
  const programs = ensurePrograms();
  if (programs.ready) await tested('browser', ['--config', 'vitest.e2e.config.ts']);
  else refused('browser', `Chromium and pdftotext are needed. Type: ${programs.cure}`);
}

/** A command whose exit code is its result. */
async function checked(name, packageName, command, words) {
  const { code, seconds } = await run(name, packageName, command, words);
  const passed = code === 0;
  outcomes.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, seconds });
  return passed;
}

/** A run of vitest, counted from its own report. */
async function tested(name, options) {
  const report = join(scratch, `${name}.json`);
  const words = ['run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, seconds } = await run(name, 'vitest', 'vitest', words);
  const counts = countsOf(report);
  // What fails outside any test (a file that cannot be loaded, an error after the last test) must show too.
  const silent = code !== 0 && counts.failed === 0;
  outcomes.push({
    name,
    ...counts,
    failed: counts.failed + (silent ? 1 : 0),
    seconds,
    ...(silent && { why: `vitest ended with ${code}` })
  });
}

/** @returns {{ passed: number, failed: number, skipped: number, why?: string, failures?: string[] }} */
function countsOf(report) {
  let read;
  try {
    read = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, why: 'vitest wrote no report' };
  }
  const unloaded = read.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  );
  const failed = read.numFailedTests + unloaded.length;
  if (read.numTotalTests === 0 && failed === 0) return { passed: 0, failed: 1, skipped: 0, why: 'no test was found' };
  const skipped = read.numPendingTests + read.numTodoTests;
  return { passed: read.numPassedTests, failed, skipped, failures: read.testResults.flatMap(failuresOf) };
}

/** What failed in one file and why, a line each: the log of a long run may be cut, its end is not. */
function failuresOf({ name, message, assertionResults }) {
  const path = relative(ROOT, name);
  const tests = assertionResults.filter(({ status }) => status === 'failed');
  if (tests.length === 0) return message ? [`${path}: ${firstLine(message)}`] : [];
  return tests.map(({ fullName, failureMessages }) => `${path}: ${fullName}: ${firstLine(failureMessages.join(' '))}`);
}

function firstLine(message) {
  return message.trim().split('\n')[0].slice(0, 300);
}

function refused(name, why) {
  console.error(`\n${name}: ${why}`);
  outcomes.push({ name, passed: 0, failed: 1, skipped: 0, seconds: 0, why });
}

/**
 * Runs a package's command with the Node that runs this, so that no other Node on PATH comes between. Its output is shown
 * when it has ended: two may run at once.
 */
function run(title, packageName, command, words) {
  const started = performance.now();
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = join(folder, typeof bin === 'string' ? bin : bin[command]);
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...words], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (part) => output.push(part));
    child.stderr.on('data', (part) => output.push(part));
    let ended = false;
    const end = (code) => {
      if (ended) return;
      ended = true;
      console.log(`\n── ${title}\n${Buffer.concat(output).toString().trimEnd()}`);
      done({ code, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', () => end(1));
    child.on('close', (code, signal) => end(signal ? 1 : (code ?? 1)));
  });
}

function summarise() {
  const sum = (of) => outcomes.reduce((total, outcome) => total + outcome[of], 0);
  console.log('');
  for (const { name, passed, failed, skipped, seconds, why, failures = [] } of outcomes) {
    const counts = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(24)}${counts} (${seconds.toFixed(1)} s)${why ? `\n    ${why}` : ''}`
    );
    for (const failure of failures) console.log(`    ${failure}`);
  }
  const skipped = sum('skipped');
  console.log(`\n${skipped ? `${skipped} skipped\n` : ''}${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
