import { readFileSync, statSync } from 'node:fs';
import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/messages/language.ts';
import { preferences } from '#lib/ui/preferences.svelte.ts';
import { COMPARED, filesOf, TEMPLATES } from '#lib/ui/shipped.ts';

/** What is drawn of a written page. */
const DRAWN = /<div class="app" inert>(.*?)<script>/s;

/**
 * Writes each page in bokmål, and in templates beside it in the other languages, so that it is drawn in the language that
 * is wanted before any script has come. Beside them is said which files the page, a language and the notebook of an address
 * need (app.html fetches them), and whether what is drawn can be read already.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const { id: route } = event.route;
  const templates: string[] = [];
  for (const language of route === null ? [] : LANGUAGES.filter((each) => each !== 'nb')) {
    preferences.language = language;
    const [, drawn] = DRAWN.exec(await (await resolve(event)).text()) ?? [];
    if (drawn === undefined) throw new Error(`Nothing is drawn of ${route} in ${language}`);
    templates.push(`<template lang="${language}">${drawn}</template>`);
  }
  for (const language of building && route === '/notebook' ? LANGUAGES : []) {
    preferences.language = language;
    const { firstScreens } = await import('#lib/ui/notebook/first-screens.server.ts');
    for (const [id, screen] of Object.entries(await firstScreens()))
      templates.push(`<template id="${id}.${language}">${screen}</template>`);
  }
  preferences.language = 'nb';
  const soon = building && route !== null ? filesSoon(route) : {};
  const scripts: string[] = [];
  return resolve(event, {
    preload: ({ type, path }) => {
      if (type === 'js') scripts.push(path);
      // The letters of the first words.
      return path.includes('latin-wght-normal');
    },
    transformPageChunk: ({ html }) =>
      html
        // Held by app.html until the page is drawn. Its text is as it was, and with it its hash in the page's policy.
        .replace(DRAWN, '<div class="app" inert>$1<script type="text/plain">')
        .replace('%drivkraft.languages%', () => templates.join(''))
        .replace('%drivkraft.soon%', () =>
          JSON.stringify({ read: route !== '/notebook', page: largestFirst(scripts), ...soon })
        )
  });
};

/** Where Kit's build keeps what a page starts from. */
const NODES = '.svelte-kit/generated/client-optimized/nodes/';

/** The files of the built app by when they are needed: in a language, at a notebook's address, there in a language. */
function filesSoon(route: string): Readonly<Record<string, readonly string[]>> {
  const up = route === '/' ? '.' : '..';
  const chunks = Object.entries(
    JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')) as Record<string, Chunk>
  );
  const chunk = (source: string, name = ''): string => {
    const [, found] = chunks.find(([key, each]) => key === source || (key.startsWith('_') && each.name === name)) ?? [];
    if (!found) throw new Error(`No file was built of ${source || name}`);
    return `${up}/${found.file}`;
  };
  // Kit fetches the page of what went wrong as soon as it starts.
  const soon: Record<string, readonly string[]> = { rest: [chunk(NODES + '1.js')] };
  for (const language of LANGUAGES) {
    const words = (name: string): string => chunk(`src/lib/messages/${language}/${name}.ts`);
    soon[language] = [chunk('', language), words(route === '/' ? 'start' : 'workspace')];
    if (route === '/compare') soon[language] = [...soon[language], words('published')];
  }
  if (route === '/compare') {
    const files = [...new Set(COMPARED.flatMap(filesOf))].map((url) => up + url);
    soon['rest'] = [chunk('src/lib/analyses/published/index.ts'), ...files, ...(soon['rest'] ?? [])];
  }
  for (const [id, { module }] of route === '/notebook' ? Object.entries(TEMPLATES) : []) {
    soon[`#${id}`] = [chunk(`src/lib/analyses/${module}.ts`, module), ...filesOf(id).map((url) => up + url)];
    for (const language of LANGUAGES) soon[`#${id} ${language}`] = [chunk(`src/lib/messages/${language}/${module}.ts`)];
  }
  return soon;
}

/** A browser asks an old server for six files at a time: the large ones should not wait for the small. */
function largestFirst(paths: readonly string[]): readonly string[] {
  if (!building) return paths;
  const sizeOf = (path: string) => statSync(path.replace(/^[./]*/, '.svelte-kit/output/client/')).size;
  return paths.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

interface Chunk {
  readonly file: string;
  readonly name?: string;
}
