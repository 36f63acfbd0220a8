import { render } from 'svelte/server';
import { read } from '$app/server';
import { preferences } from '../preferences.svelte.ts';
import { filesOf, give, loadShipped, readShipped, shippedPublished, TEMPLATES } from '../shipped.ts';
import { roomForCells } from '../first-screen.ts';
import { learnKinds, learnWorkspace, openingKinds } from './learn-kinds.ts';
import NotebookPage from './NotebookPage.svelte';
import { OpenNotebook } from './open-notebook.svelte.ts';

/** What Svelte would find its way by, were this to be brought to life. */
const MARKS = /<!--.*?-->/gs;

/**
 * The first screen of each notebook that ships, as HTML in the language that is spoken: bars, title, and the texts that
 * come before the first figure or table, with their numbers.
 */
export async function firstScreens(): Promise<Readonly<Record<string, string>>> {
  await preferences.start();
  await learnWorkspace();
  const screens: Record<string, string> = {};
  for (const [id, { dataset }] of Object.entries(TEMPLATES)) screens[id] = await firstScreen(id, dataset);
  return screens;
}

async function firstScreen(id: string, dataset: string): Promise<string> {
  for (const url of filesOf(id)) give(url, await read(url).text());
  const { raw, source } = await readShipped(dataset);
  const [notebook, published] = await Promise.all([loadShipped(id, source), shippedPublished(dataset)]);
  await learnKinds(openingKinds(notebook, roomForCells()));
  const open = new OpenNotebook({
    ...{ notebook, raw, published, shipped: null, codings: null, remarks: [] },
    keep: () => undefined
  });
  open.computing.begin();
  const { body } = render(NotebookPage, { props: { open, ontakeover: () => undefined }, idPrefix: id });
  open.close();
  return body.replace(MARKS, '');
}
