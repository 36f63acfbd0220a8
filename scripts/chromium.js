/** The programs that the browser tests need and npm cannot bring: Chromium, and poppler's pdftotext. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const INSTALL = ['chromium', 'poppler-utils'];

/** Two pages that Chromium's address bar opens in every window: more work than the page that is tested. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off itself: of several lists the last is in force. */
const BY_PLAYWRIGHT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  'PreconnectToSearch'
];

/** What Chromium is started with: nothing of its own on the network, and no graphics card. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever asks for another host gets no answer.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  `--disable-features=${[...ADDRESS_BAR, ...BY_PLAYWRIGHT].join(',')}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/**
 * The machine's Chromium: `CHROMIUM_PATH` where it is set, or the first of the usual names on PATH.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return runs(CHROMIUM_PATH) ? CHROMIUM_PATH : null;
  return BROWSERS.map(onPath).find((path) => path !== null) ?? (runs('/usr/bin/chromium') ? '/usr/bin/chromium' : null);
}

/**
 * The machine's pdftotext.
 *
 * @returns {string | null}
 */
export function findPdftotext() {
  return onPath('pdftotext');
}

/**
 * Sees to it that both are there: as root on a Debian machine what is absent is installed.
 *
 * @returns {{ ready: true } | { ready: false, cure: string }}  `cure` is what to type
 */
export function ensurePrograms() {
  if (ready()) return { ready: true };
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && !runs(CHROMIUM_PATH))
    return { ready: false, cure: `unset CHROMIUM_PATH, since ${CHROMIUM_PATH} cannot be run` };
  const install = `apt-get install -y --no-install-recommends ${INSTALL.join(' ')}`;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(`Chromium or pdftotext is absent: apt-get update && ${install}`);
    for (const command of ['apt-get update', install]) {
      const [program = '', ...words] = command.split(' ');
      spawnSync(program, words, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      });
    }
    if (ready()) return { ready: true };
  }
  const cure = onPath('apt-get')
    ? `sudo apt-get update && sudo ${install}`
    : 'install Chromium and poppler (pdftotext), and set CHROMIUM_PATH to the browser';
  return { ready: false, cure };
}

function ready() {
  return findChromium() !== null && findPdftotext() !== null;
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return folders.flatMap((folder) => names.map((file) => join(folder, file))).find(runs) ?? null;
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
