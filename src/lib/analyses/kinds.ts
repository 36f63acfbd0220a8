import type { AnyAnalysis } from './index.ts';
import { isTuned, type Tuning } from './look.ts';

/** What loads each kind of cell: a page loads only the kinds that it shows, what is often together in one go. */
const LOADERS: Readonly<Record<string, () => Promise<AnyAnalysis>>> = {
  frequencies: async () => (await import('./everyday.ts')).frequencies,
  describe: async () => (await import('./describe/index.ts')).describe,
  response: async () => (await import('./everyday.ts')).response,
  means: async () => (await import('./everyday.ts')).means,
  compare: async () => (await import('./compare/index.ts')).compare,
  trend: async () => (await import('./trend/index.ts')).trend,
  paired: async () => (await import('./paired/index.ts')).paired,
  correlation: async () => (await import('./everyday.ts')).correlation,
  pairs: async () => (await import('./pairs/index.ts')).pairs,
  crosstab: async () => (await import('./crosstab/index.ts')).crosstab,
  explorer: async () => (await import('./opening.ts')).explorer,
  network: async () => (await import('./network/index.ts')).network,
  reliability: async () => (await import('./reliability/index.ts')).reliability,
  published: async () => (await import('./published/index.ts')).published,
  regression: async () => (await import('./regression/index.ts')).regression,
  power: async () => (await import('./power/index.ts')).power,
  multiverse: async () => (await import('./multiverse/index.ts')).multiverse,
  stability: async () => (await import('./stability/index.ts')).stability,
  working: async () => (await import('./working/index.ts')).working,
  check: async () => (await import('./check/index.ts')).check,
  summary: async () => (await import('./opening.ts')).summary,
  methods: async () => (await import('./everyday.ts')).methods
};

/** Every kind, in the order of the menu. */
export const KINDS: readonly string[] = Object.keys(LOADERS);

const loaded = new Map<string, AnyAnalysis>();

/** No kind, but loaded as one, with its words: what shows cells that are set by hand. */
export const TUNING = 'figure';

let tuning: typeof import('./tuned.ts') | undefined;

/** What must be loaded for cells to be shown as they should. */
export function kindsFor(cells: readonly (Tuning & { readonly kind: string })[]): string[] {
  return cells.flatMap((cell) => (isTuned(cell) ? [cell.kind, TUNING] : [cell.kind]));
}

/** Fetches kinds without making them known, so that `loadKinds` has them at hand. */
export async function fetchKinds(kinds: Iterable<string>): Promise<void> {
  const fetching = unloadedOf(kinds).map(async (kind) => {
    await (kind === TUNING ? import('./tuned.ts') : LOADERS[kind]?.());
  });
  await Promise.all(fetching);
}

/** Loads kinds of cells; what is no kind is passed over. */
export async function loadKinds(kinds: Iterable<string>): Promise<void> {
  await Promise.all(
    unloadedOf(kinds).map(async (kind) => {
      if (kind === TUNING) tuning = await import('./tuned.ts');
      const analysis = await LOADERS[kind]?.();
      if (analysis) loaded.set(kind, analysis);
    })
  );
}

/** Those of the kinds that this program has and that are not loaded yet. */
export function unloadedOf(kinds: Iterable<string>): string[] {
  return [...new Set(kinds)].filter((kind) =>
    kind === TUNING ? !tuning : Object.hasOwn(LOADERS, kind) && !loaded.has(kind)
  );
}

/** What shows cells that are set by hand; undefined until it is loaded. */
export function tuningLoaded(): typeof tuning {
  return tuning;
}

/** A kind that has been loaded; undefined where there is none of that name, or it was not asked for. */
export function kindOf(kind: string): AnyAnalysis | undefined {
  return loaded.get(kind);
}
