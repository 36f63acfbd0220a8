import type { Codebook } from '#lib/data/codebook.ts';
import { readDataPackage } from '#lib/data/package.ts';
import type { Published } from '#lib/data/published.ts';
import { shippedNotebook } from '#lib/notebook/fresh.ts';
import type { Notebook, Source } from '#lib/notebook/notebook.ts';
import type { Step } from '#lib/recode/step.ts';

/** A study that ships: each part is a chunk of its own, loaded when the study is opened. */
interface Dataset {
  readonly title: string;
  readonly package: () => Promise<{ default: unknown }>;
  readonly csv: () => Promise<{ default: string }>;
  readonly published: (() => Promise<{ default: unknown }>) | null;
}

const DATASETS: Readonly<Record<string, Dataset>> = {
  'bti-agder': {
    title: 'BTI Agder',
    package: () => import('../../../datasets/bti-agder/datapackage.json'),
    csv: () => import('../../../datasets/bti-agder/data.csv?raw'),
    published: () => import('../../../datasets/bti-agder/published.json')
  },
  'tibir-guide': {
    title: 'TIBIR',
    package: () => import('../../../datasets/tibir-guide/datapackage.json'),
    csv: () => import('../../../datasets/tibir-guide/data.csv?raw'),
    published: null
  }
};

const TEMPLATES: Readonly<Record<string, { dataset: string; load: () => Promise<{ default: object }> }>> = {
  'bti-agder-as-described': {
    dataset: 'bti-agder',
    load: () => import('../../../datasets/bti-agder/notebooks/as-described.json')
  },
  'bti-agder-as-printed': {
    dataset: 'bti-agder',
    load: () => import('../../../datasets/bti-agder/notebooks/as-printed.json')
  },
  'tibir-guide-evaluation': {
    dataset: 'tibir-guide',
    load: () => import('../../../datasets/tibir-guide/notebooks/evaluation.json')
  }
};

/** True for the id of a notebook that ships. */
export function isShipped(id: string): boolean {
  return Object.hasOwn(TEMPLATES, id);
}

/** The text of a shipped study's rows. */
export async function shippedCsv(dataset: string): Promise<string> {
  return (await datasetOf(dataset).csv()).default;
}

/** The printed numbers of a shipped study, or null where it has none. */
export async function shippedPublished(dataset: string | null): Promise<Published | null> {
  if (dataset === null || !Object.hasOwn(DATASETS, dataset)) return null;
  const published = await datasetOf(dataset).published?.();
  return published ? (published.default as Published) : null;
}

/** What the package of a shipped study says. */
export async function shippedPackage(
  dataset: string
): Promise<{ codebook: Codebook; codings: Readonly<Record<string, readonly Step[]>> }> {
  return readDataPackage((await datasetOf(dataset).package()).default);
}

/** A shipped notebook as it came. `source` is that of the rows as they were read. */
export async function loadShipped(id: string, source: Source): Promise<Notebook> {
  const template = TEMPLATES[id];
  if (!template) throw new RangeError(`loadShipped requires the id of a shipped notebook (got ${id})`);
  const [{ default: document }, { codebook }] = await Promise.all([template.load(), shippedPackage(template.dataset)]);
  return shippedNotebook({ ...document, id }, codebook, source);
}

/** The study that a shipped notebook is about. */
export function datasetOfNotebook(id: string): string | null {
  return TEMPLATES[id]?.dataset ?? null;
}

/** What a shipped study is called. */
export function datasetTitle(dataset: string): string {
  return datasetOf(dataset).title;
}

function datasetOf(name: string): Dataset {
  const dataset = Object.hasOwn(DATASETS, name) ? DATASETS[name] : undefined;
  if (!dataset) throw new RangeError(`datasetOf requires a shipped dataset (got ${name})`);
  return dataset;
}
