import agderCsv from '../../../datasets/bti-agder/data.csv?url';
import agderPackage from '../../../datasets/bti-agder/datapackage.json?url';
import agderDescribed from '../../../datasets/bti-agder/notebooks/as-described.json?url';
import agderPrinted from '../../../datasets/bti-agder/notebooks/as-printed.json?url';
import agderPublished from '../../../datasets/bti-agder/published.json?url';
import tibirCsv from '../../../datasets/tibir-guide/data.csv?url';
import tibirPackage from '../../../datasets/tibir-guide/datapackage.json?url';
import tibirEvaluation from '../../../datasets/tibir-guide/notebooks/evaluation.json?url';
import { fetchKinds } from '#lib/analyses/kinds.ts';
import { readPlain } from '#lib/data/csv/plain.ts';
import { readDataPackage, type DataPackage } from '#lib/data/package.ts';
import type { Published } from '#lib/data/published.ts';
import type { RawTable } from '#lib/data/table.ts';
import { shippedNotebook } from '#lib/notebook/shipped.ts';
import type { Notebook, Source } from '#lib/notebook/notebook.ts';
import { digest } from './digest.ts';
import { roomForCells } from './first-screen.ts';

/** A study that ships: each part is a file beside the program, fetched when the study is opened. */
interface Dataset {
  readonly title: string;
  readonly package: string;
  readonly csv: string;
  readonly published: string | null;
}

const DATASETS: Readonly<Record<string, Dataset>> = {
  'bti-agder': {
    title: 'BTI Agder',
    package: agderPackage,
    csv: agderCsv,
    published: agderPublished
  },
  'tibir-guide': {
    title: 'TIBIR',
    package: tibirPackage,
    csv: tibirCsv,
    published: null
  }
};

/** A notebook that ships. */
interface Template {
  readonly dataset: string;
  readonly document: string;
  /** Kinds of cells on its first screen, in their order, which are fetched before it can be read which they are. */
  readonly first: readonly string[];
  /** The module that these are in, among the analyses, and their words, among the messages. */
  readonly module: 'opening' | 'everyday';
}

const OPENING = { first: ['summary', 'explorer'], module: 'opening' } as const;

export const TEMPLATES: Readonly<Record<string, Template>> = {
  'bti-agder-as-described': { dataset: 'bti-agder', document: agderDescribed, ...OPENING },
  'bti-agder-as-printed': { dataset: 'bti-agder', document: agderPrinted, ...OPENING },
  'tibir-guide-evaluation': {
    dataset: 'tibir-guide',
    document: tibirEvaluation,
    first: ['frequencies'],
    module: 'everyday'
  }
};

/** True for the id of a notebook that ships. */
export function isShipped(id: string): boolean {
  return Object.hasOwn(TEMPLATES, id);
}

/** True for the name of a study that ships. */
export function isDataset(name: string | null): name is string {
  return name !== null && Object.hasOwn(DATASETS, name);
}

/** The rows of a shipped study. */
export async function readShipped(dataset: string): Promise<{ raw: RawTable; source: Source }> {
  const { title, csv } = datasetOf(dataset);
  const text = await fetched(csv);
  const raw = readPlain(text);
  const sha256 = await digest(new TextEncoder().encode(text));
  return { raw, source: { name: title, sha256, rows: raw.rows, dataset } };
}

/** The printed numbers of a shipped study, or null where it has none. */
export async function shippedPublished(dataset: string | null): Promise<Published | null> {
  if (!isDataset(dataset)) return null;
  const { published } = datasetOf(dataset);
  return published === null ? null : (JSON.parse(await fetched(published)) as Published);
}

/** The packages that have been read, by dataset. */
const packages = new Map<string, DataPackage>();

/** What the package of a shipped study says. */
export async function shippedPackage(dataset: string): Promise<DataPackage> {
  const text = await fetched(datasetOf(dataset).package);
  const described = packages.get(dataset) ?? readDataPackage(JSON.parse(text));
  packages.set(dataset, described);
  return described;
}

/** A shipped notebook as it came. `source` is that of the rows as they were read. */
export async function loadShipped(id: string, source: Source): Promise<Notebook> {
  const template = isShipped(id) ? TEMPLATES[id] : undefined;
  if (!template) throw new RangeError(`loadShipped requires the id of a shipped notebook (got ${id})`);
  const [document, { codebook }] = await Promise.all([fetched(template.document), shippedPackage(template.dataset)]);
  return shippedNotebook({ ...(JSON.parse(document) as Notebook), id }, codebook, source);
}

/** The study that a shipped notebook is about. */
export function datasetOfNotebook(id: string): string | null {
  return isShipped(id) ? (TEMPLATES[id]?.dataset ?? null) : null;
}

/** The files that a shipped notebook is opened with. */
export function filesOf(id: string): string[] {
  const template = isShipped(id) ? TEMPLATES[id] : undefined;
  if (!template) return [];
  const { csv, package: described, published } = datasetOf(template.dataset);
  return [csv, described, template.document, published].filter((url) => url !== null);
}

/** Has what opens a shipped notebook on its way before one thing after the other is asked for; of another id nothing. */
export function fetchShipped(id: string): void {
  const template = isShipped(id) ? TEMPLATES[id] : undefined;
  if (!template) return;
  fetchSoon(template.first.slice(0, roomForCells()), [id]);
}

/** The two notebooks that the compare page holds against each other. */
export const COMPARED = ['bti-agder-as-printed', 'bti-agder-as-described'] as const;

/** Has what the compare page is made of on its way. */
export function fetchCompared(): void {
  fetchSoon(['published'], COMPARED);
}

/** A failure is told where the file or the kind is asked for. */
function fetchSoon(kinds: readonly string[], ids: readonly string[]): void {
  fetchKinds(kinds).catch(() => undefined);
  for (const url of ids.flatMap(filesOf)) fetched(url).catch(() => undefined);
}

/** Files that are here or on their way. They never change, so that what is asked for twice comes once. */
const files = new Map<string, Promise<string>>();

/** Gives the text of such a file where it is at hand. */
export function give(url: string, text: string): void {
  files.set(url, Promise.resolve(text));
}

/** The text of a file of the program itself, never of another origin's. One that did not come is tried anew. */
function fetched(url: string): Promise<string> {
  const known = files.get(url);
  if (known) return known;
  const coming = textAt(url);
  files.set(url, coming);
  coming.catch(() => files.delete(url));
  return coming;
}

async function textAt(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} was not found (${response.status})`);
  return response.text();
}

function datasetOf(name: string): Dataset {
  const dataset = isDataset(name) ? DATASETS[name] : undefined;
  if (!dataset) throw new RangeError(`datasetOf requires a shipped dataset (got ${name})`);
  return dataset;
}
