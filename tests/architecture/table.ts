/** The rooms that each room may import; docs/architecture.md prints the same table. */
export const TABLE: Readonly<Record<string, readonly string[]>> = {
  stats: [],
  figures: [],
  messages: [],
  data: ['stats'],
  recode: ['data', 'stats'],
  // Narrower within: what computes knows no words, what presents does not compute. See `sides`.
  analyses: ['data', 'recode', 'stats', 'figures', 'messages'],
  notebook: ['analyses', 'recode', 'data'],
  engine: ['notebook', 'analyses', 'recode', 'data', 'stats'],
  report: ['analyses', 'figures', 'messages', 'engine'],
  syntax: ['engine', 'notebook', 'analyses', 'recode', 'data', 'messages'],
  ui: ['report', 'syntax', 'engine', 'notebook', 'analyses', 'recode', 'data', 'stats', 'figures', 'messages'],
  cli: ['report', 'syntax', 'engine', 'notebook', 'analyses', 'recode', 'data', 'stats', 'figures', 'messages'],
  routes: ['ui'],
  // Writes the pages when the app is built.
  'hooks.server.ts': ['ui', 'messages']
};

/** Where each package may be imported: folders or files below `src/`. A package not named here may not be imported. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@expo-google-fonts/source-sans-3': ['lib/report/'],
  '@sveltejs/kit': ['app.d.ts', 'hooks.server.ts'],
  $app: ['lib/ui/', 'routes/', 'hooks.server.ts'],
  '$service-worker': ['service-worker.ts'],
  arquero: ['lib/data/csv/'],
  d3: ['lib/figures/'],
  idb: ['lib/ui/storage/'],
  jstat: ['lib/stats/description/quantiles.ts'],
  node: ['lib/cli/', 'cli/', 'hooks.server.ts'],
  papaparse: ['lib/data/csv/'],
  pdfmake: ['lib/report/'],
  svelte: ['lib/ui/', 'routes/']
};

/** Heavy, or generating code that the page's policy refuses: for workers only. */
export const WORKERS_ONLY = ['arquero', 'papaparse', 'pdfmake'];

/** The room of a file, by its path from `src/`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? second : first;
}
