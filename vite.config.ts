import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * What is fetched together, each with all it needs that none before it holds: what every page stands on, the words of a
 * language, the notebook, its first screen. By itself the bundler makes 66 files of these, most under a kilobyte: each
 * costs a request, and packs worse alone. What the start page needs too must be named in the first.
 */
const FETCHED_TOGETHER = [
  {
    name: 'ground',
    test: /node_modules\/svelte\/|@sveltejs\/kit\/src\/runtime\/(client|app)|routes\/\+layout|lib\/ui\/(preferences|Icon|LanguageSelect|LoadingPage|Logo|ThemeButton|toast|storage\/store|help\/tour)\b|lib\/data\/csv\/reading/
  },
  ...['nb', 'nn', 'en'].map((language) => ({
    name: language,
    test: new RegExp(`lib/messages/${language}/(index|kinds)\\.ts`)
  })),
  { name: 'notebook', test: /lib\/ui\/notebook\/NotebookRoute/ },
  { name: 'opening', test: /lib\/analyses\/opening\.ts/ }
].map((group, index, { length }) => ({ ...group, priority: length - index }));

/** What else a first screen is made of: Kit's pages, the words of the page, and what is compared on its own page. */
const FIRST = /^(entry\/app|nodes\/.*|start|workspace|published)$/;

/**
 * Tells V8 that what a first screen is made of is called as soon as it has come, so that it is compiled on a thread of its own
 * while it comes, and not function by function while the page is brought to life: https://v8.dev/blog/explicit-compile-hints
 */
const calledOnLoad: Plugin = {
  name: 'called-on-load',
  generateBundle: {
    // After Vite's own, which puts a line before what is written: the comment counts in the first line only.
    order: 'post',
    handler: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        // A few lines are compiled in no time.
        if (file.type !== 'chunk' || file.code.length < 1000) continue;
        if (FIRST.test(file.name) || FETCHED_TOGETHER.some(({ name }) => name === file.name))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    }
  }
};

/** What pdfmake, pdfkit and fontkit get in place of Node's modules, and of what a report has no use for. */
const FOR_PDF: Readonly<Record<string, string>> = {
  stream: 'events',
  events: 'events',
  ...Object.fromEntries(
    [
      ...['fs', 'zlib', 'png-js', '@noble/hashes/utils', '@noble/hashes/sha2', '@noble/ciphers/aes'],
      ...['brotli/decompress.js', './3rd-party/svg-to-pdfkit']
    ].map((name) => [name, 'absent'])
  )
};

const partsOfPdfmake: Plugin = {
  name: 'parts-of-pdfmake',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const part = /node_modules\/(pdfmake|pdfkit|fontkit)\//.test(importer ?? '') && FOR_PDF[id];
    return part ? fileURLToPath(new URL(`src/lib/report/pdf/${part}.ts`, import.meta.url)) : null;
  }
};

/**
 * Where pages are written, the notebook's route has no notebook open. Its first screens are written apart (hooks.server.ts):
 * were the route to lead to what these need, the styles of every dialog would stand in the page.
 */
const nothingOpen: Plugin = {
  name: 'nothing-open',
  enforce: 'pre',
  resolveId: (id, importer, { ssr }) =>
    ssr && id === './NotebookPage.svelte' && importer?.endsWith('/NotebookRoute.svelte')
      ? fileURLToPath(new URL('src/lib/ui/LoadingPage.svelte', import.meta.url))
      : null
};

export default defineConfig({
  plugins: [sveltekit(), calledOnLoad, partsOfPdfmake, nothingOpen],
  optimizeDeps: { rolldownOptions: { plugins: [partsOfPdfmake] } },
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: FETCHED_TOGETHER } } }
  },
  // One file a worker: Kit's list of what the service worker keeps does not know the chunks of workers.
  worker: { format: 'es', plugins: () => [partsOfPdfmake], rolldownOptions: { output: { codeSplitting: false } } },
  test: {
    // With the same parts as in the browser.
    server: { deps: { inline: [/node_modules\/(pdfmake|pdfkit|fontkit)\//] } },
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // What two hundred files load is loaded once a worker, not once a file.
    isolate: false,
    // A shared machine may be slow; what never comes fails all the same.
    testTimeout: 60_000
  }
});
