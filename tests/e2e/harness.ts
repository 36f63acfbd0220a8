import { AxeBuilder } from '@axe-core/playwright';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import type { Language } from '#lib/messages/language.ts';
import { findPdftotext } from '../../scripts/chromium.js';

/** How a page is visited. */
export interface Visit {
  /** px; 1440 where absent. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** Of the browser; bokmål where absent. */
  readonly language?: Language;
  /** Below the app's address: `notebook/#bti-agder-as-described`. */
  readonly path?: string;
  /** Address of the app, where it is not the shared server's. */
  readonly address?: string;
  /** False: the scripts of the app do not come. */
  readonly scripts?: boolean;
  /** Whether the app keeps itself for a day without a network: it then fetches everything in the background. */
  readonly keeps?: boolean;
  /** Nobody seems to be at the page: it makes no more of itself than can be seen, for a while. */
  readonly unattended?: boolean;
  /** False: who gives no sign is waited for for ever. */
  readonly waits?: boolean;
  /** What the page says at first is read: it is not waited for until it has fetched everything. */
  readonly early?: boolean;
}

const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/**
 * The ways in which a page is looked at. Colours go by the theme and layout by the width, so that two of the four show all
 * of both; `npm run e2e:every-way` looks at all four.
 */
export function ways(wide = 1440, narrow = 360): (readonly ['light' | 'dark', number])[] {
  const crossed = [['dark', wide] as const, ['light', narrow] as const];
  return [['light', wide], ['dark', narrow], ...(process.env['EVERY_WAY'] ? crossed : [])];
}

let browser: Browser | null = null;
const contexts = new Map<BrowserContext, string[]>();

/**
 * A fresh browser profile with one page, loaded. The test fails when the page, or a worker of it, logs an error, throws,
 * breaks the content security policy, or asks another origin for anything; see `takeProblems`.
 */
export async function openPage(visit: Visit = {}): Promise<Page> {
  const { width = 1440, height = 900, theme = 'light', language = 'nb', path = '' } = visit;
  const address = visit.address ?? inject('address');
  browser ??= await chromium.connect(inject('browser'));
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: LOCALES[language],
    reducedMotion: 'reduce',
    serviceWorkers: visit.keeps ? 'allow' : 'block'
  });
  // A shared machine may be slow; what never comes fails all the same.
  context.setDefaultTimeout(120_000);
  const problems: string[] = [];
  contexts.set(context, problems);
  await watch(context, new URL(address).origin, problems);
  if (!visit.unattended) await context.addInitScript(() => setInterval(() => dispatchEvent(new Event('wheel')), 100));
  if (visit.waits === false)
    await context.addInitScript(() => {
      const later = window.setTimeout.bind(window);
      const patient = (act: () => void, ms?: number) => (ms === 5000 ? 0 : later(act, ms));
      window.setTimeout = patient as typeof setTimeout;
    });
  const page = await context.newPage();
  if (visit.scripts === false) await page.route('**/*.js', () => undefined);
  await page.goto(new URL(path, address).href, {
    waitUntil: visit.scripts === false || visit.early ? 'commit' : 'networkidle'
  });
  return page;
}

/** What went wrong on the page since it was opened or last asked; a test that provokes a problem takes it, and so passes. */
export function takeProblems(page: Page): string[] {
  return contexts.get(page.context())?.splice(0) ?? [];
}

async function watch(context: BrowserContext, origin: string, problems: string[]): Promise<void> {
  const note = (message: ConsoleMessage): void => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  };
  context.on('console', note);
  context.on('weberror', (error) => problems.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('page', (page) => page.on('worker', (worker) => worker.on('console', note)));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== origin) problems.push(`request: ${request.url()}`);
  });
  await context.exposeFunction('noteViolation', (what: string) => void problems.push(`policy: ${what}`));
  await context.addInitScript(() => {
    const { noteViolation } = window as unknown as { noteViolation: (what: string) => Promise<void> };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void noteViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
}

/**
 * What axe finds wrong on the page, one line a place; all its rules, best practices too. The page's policy stays as it
 * is: axe is evaluated from outside, not loaded by the page.
 *
 * @param within  selectors of the parts to look at, where the rest has been looked at in another test
 */
export async function axe(page: Page, ...within: string[]): Promise<string[]> {
  // No page has frames, so nothing is put together in a page of its own (legacy mode); what is right is not told in full.
  const quick = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const builder = within.reduce((all, part) => all.include(part), quick);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}\n${failureSummary ?? ''}`)
  );
}

export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that an action makes the browser save. */
export async function download(page: Page, act: () => Promise<void>): Promise<Download> {
  const [saved] = await Promise.all([page.waitForEvent('download'), act()]);
  const folder = await mkdtemp(join(tmpdir(), 'drivkraft-download-'));
  try {
    const path = join(folder, 'file');
    await saved.saveAs(path);
    return { name: saved.suggestedFilename(), bytes: await readFile(path) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The text of a PDF, as poppler reads it, with its layout kept. */
export async function pdftotext(bytes: Uint8Array): Promise<string> {
  const program = findPdftotext();
  if (program === null) throw new Error("poppler's pdftotext was not found. Run npm test, which says how to get it.");
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['-layout', '-enc', 'UTF-8', '-', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
      else reject(new Error(`pdftotext ended with ${code}`));
    });
    child.stdin.end(bytes);
  });
}

afterEach(async () => {
  const problems = [...contexts.values()].flat();
  await Promise.all([...contexts.keys()].map((context) => context.close()));
  contexts.clear();
  expect(problems, 'problems on the page').toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  browser = null;
});
