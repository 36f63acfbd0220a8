import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breaches } from './rules.ts';
import { importsOf, readSources, type Source } from './sources.ts';
import { roomOf, TABLE } from './table.ts';

describe('the house', () => {
  const sources = readSources();

  test('is in order', () => {
    expect(breaches(sources)).toEqual([]);
    // Every file is parsed: seconds on a busy machine.
  }, 60_000);

  test('is read whole: every room but those not yet built has files, and each import of ours leads to one', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    expect([...rooms]).toEqual(expect.arrayContaining(Object.keys(TABLE)));
    const paths = new Set(sources.map(({ path }) => path));
    const lost = sources
      .flatMap(importsOf)
      .filter(({ file }) => file !== null && /\.(ts|svelte)$/.test(file) && !file.startsWith('..') && !paths.has(file));
    expect(lost).toEqual([]);
  }, 60_000);

  test('is documented as it is', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const rows = [...page.matchAll(/^\| `([\w.]+)` \| ([^|]*) \|/gm)].map(
      ([, room = '', list = '']) => [room, [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()] as const
    );
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(TABLE).map(([room, list]) => [room, [...list].sort()]))
    );
  });
});

describe('the checker finds', () => {
  const sound: Source[] = [
    { path: 'lib/stats/a.ts', text: 'export const a = 1;' },
    { path: 'lib/data/codebook.ts', text: "import { a } from '#lib/stats/a.ts'; export const b = a;" },
    { path: 'lib/analyses/field.ts', text: 'export interface Field {}' },
    {
      path: 'lib/analyses/kind/compute.ts',
      text: "import { a } from '#lib/stats/a.ts'; import type { Scene } from '#lib/figures/scene.ts'; import '../field.ts';"
    },
    { path: 'lib/analyses/kind/present.ts', text: "import { b } from '#lib/data/codebook.ts';" },
    { path: 'lib/figures/scene.ts', text: 'export interface Scene { location: string; document: { self: number } }' },
    { path: 'lib/report/make-pdf.ts', text: "new Worker(new URL('./pdf-worker.ts', import.meta.url));" },
    { path: 'lib/report/pdf-worker.ts', text: "import pdfmake from 'pdfmake/build/pdfmake.js'; postMessage(pdfmake);" },
    { path: 'lib/ui/Page.svelte', text: "<script>import '#lib/report/make-pdf.ts';</script><p>{document.title}</p>" },
    { path: 'lib/messages/nb/common.ts', text: 'export const common = {};' },
    { path: 'routes/+page.svelte', text: "<script>import Page from '#lib/ui/Page.svelte';</script><Page />" }
  ];

  test('nothing in a sound house', () => {
    expect(breaches(sound)).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    ['a room out of bounds', 'lib/stats/b.ts', "import '#lib/data/codebook.ts';", 'stats may not import data'],
    [
      'a type out of bounds',
      'lib/messages/b.ts',
      "import type { b } from '#lib/data/codebook.ts';",
      'messages may not'
    ],
    ['the type of an import()', 'lib/figures/b.ts', "type B = import('#lib/stats/a.ts').B;", 'figures may not'],
    ['a lazy import', 'lib/data/b.ts', "await import('#lib/ui/b.ts');", 'data may not import ui'],
    ['a re-export', 'lib/data/b.ts', "export * from '#lib/messages/b.ts';", 'data may not import messages'],
    ['a route that skips ui', 'routes/+layout.ts', "import '#lib/stats/a.ts';", 'routes may not import stats'],
    ['a component', 'lib/ui/B.svelte', '<script lang="ts">import "#lib/cli/b.ts";</script>', 'ui may not import cli'],
    ['a relative way out', 'lib/data/b.ts', "import '../stats/a.ts';", 'leaves the room'],
    ['a long way round', 'lib/stats/b.ts', "import '#lib/stats/a.ts';", 'is in the same room'],
    ['a file outside src', 'lib/data/b.ts', "import '../../../datasets/x.json';", 'is outside src'],
    ['words where it computes', 'lib/analyses/kind/spec.ts', "import '#lib/messages/say.ts';", 'what computes may not'],
    ['statistics where it presents', 'lib/analyses/other/present.ts', "import '#lib/stats/a.ts';", 'what presents'],
    ['a kind that knows another', 'lib/analyses/other/spec.ts', "import '../kind/spec.ts';", 'known by its index only'],
    ['an unknown package', 'lib/stats/b.ts', "import 'lodash';", 'not among the packages'],
    ['pdfmake elsewhere', 'lib/ui/b.ts', "import 'pdfmake/build/pdfmake.js';", 'is for lib/report/'],
    [
      'jStat for a p value',
      'lib/stats/distributions/student-t.ts',
      "import jStat from 'jstat';",
      'is for lib/stats/description/quantiles.ts'
    ],
    ['the disk', 'lib/notebook/b.ts', "import 'node:fs';", 'is for lib/cli/'],
    ['Svelte elsewhere', 'lib/engine/b.svelte.ts', "import { tick } from 'svelte';", 'is for lib/ui/'],
    ['the page', 'lib/report/b.ts', 'document.title = "";', 'document must be passed in'],
    ['the clock', 'lib/engine/b.ts', 'export const now = Date.now();', 'Date.now must be passed in'],
    ['today', 'lib/messages/b.ts', 'export const now = new Date();', 'new Date() must be passed in'],
    ['chance', 'lib/stats/b.ts', 'export const x = Math.random();', 'Math.random must be passed in'],
    ['the network', 'lib/data/b.ts', "await fetch('/');", 'fetch must be passed in'],
    ['a worker out of place', 'lib/data/b.ts', "new Worker('/b.js');", 'Worker must be passed in'],
    ['a drawer', 'lib/stats/utils.ts', '', 'a name that says nothing'],
    ['a folder of drawers', 'lib/ui/helpers/b.ts', '', 'a name that says nothing'],
    ['common code', 'lib/analyses/common.ts', '', 'a name that says nothing']
  ])('%s', (_, path, text, breach) => {
    const found = breaches([...sound.filter((source) => source.path !== path), { path, text }]);
    expect(found.join('\n')).toContain(breach);
  });

  test('words reached from compute by way of another file', () => {
    const found = breaches([
      ...sound,
      { path: 'lib/analyses/far/compute.ts', text: "import './part.ts';" },
      { path: 'lib/analyses/far/part.ts', text: "import { say } from '#lib/messages/say.ts';" }
    ]);
    expect(found).toEqual(['lib/analyses/far/part.ts: what computes may not import lib/messages/say.ts']);
  });

  test('rooms in a circle', () => {
    const found = breaches([...sound, { path: 'lib/stats/b.ts', text: "import '#lib/data/codebook.ts';" }]);
    expect(found).toContain('rooms in a circle: data → stats → data');
  });

  test('a heavy package that a page would load', () => {
    const found = breaches([
      ...sound,
      { path: 'lib/report/now.ts', text: "import 'pdfmake/build/pdfmake.js';" },
      { path: 'lib/ui/now.ts', text: "import '#lib/report/now.ts';" },
      { path: 'routes/now/+page.ts', text: "import('#lib/ui/now.ts');" }
    ]);
    expect(found).toEqual([
      'lib/report/now.ts: pdfmake/build/pdfmake.js is for workers, and this file is loaded by a page'
    ]);
  });
});
