/** The words of each kind of cell, loaded with the kind. */
export const kinds = {
  /** No kinds either: what stands on the page of a notebook. */
  cells: async () => (await import('./workspace.ts')).cells,
  commands: async () => (await import('./workspace.ts')).commands,
  inspector: async () => (await import('./workspace.ts')).inspector,
  keeping: async () => (await import('./workspace.ts')).keeping,
  notebook: async () => (await import('./workspace.ts')).notebook,
  /** Nor what opens over it. */
  history: async () => (await import('./history.ts')).history,
  keys: async () => (await import('./keys.ts')).keys,
  /** No kind of cell: what stands in a report, and where it is made. */
  report: async () => (await import('./report.ts')).report,
  /** No kind of cell: the start page. */
  start: async () => (await import('./start.ts')).start,
  check: async () => (await import('./check.ts')).check,
  /** No kind of cell, but words that are loaded only where there is a command line. */
  cli: async () => (await import('./cli.ts')).cli,
  /** No kind either: the words of what a new notebook starts as. */
  setup: async () => (await import('./setup.ts')).setup,
  /** Nor these: help that is asked for. */
  glossary: async () => (await import('./glossary.ts')).glossary,
  examples: async () => (await import('./examples/index.ts')).examples,
  compare: async () => (await import('./compare.ts')).compare,
  correlation: async () => (await import('./everyday.ts')).correlation,
  crosstab: async () => (await import('./crosstab.ts')).crosstab,
  describe: async () => (await import('./describe.ts')).describe,
  explorer: async () => (await import('./opening.ts')).explorer,
  /** No kind either: the form of what can be set by hand of any figure. */
  figure: async () => (await import('./figure.ts')).figure,
  frequencies: async () => (await import('./everyday.ts')).frequencies,
  means: async () => (await import('./everyday.ts')).means,
  methods: async () => (await import('./everyday.ts')).methods,
  multiverse: async () => (await import('./multiverse.ts')).multiverse,
  network: async () => (await import('./network.ts')).network,
  paired: async () => (await import('./paired.ts')).paired,
  pairs: async () => (await import('./pairs.ts')).pairs,
  power: async () => (await import('./power.ts')).power,
  published: async () => (await import('./published.ts')).published,
  /** No kind of cell: what is said of a file that is read. */
  reading: async () => (await import('./reading.ts')).reading,
  regression: async () => (await import('./regression.ts')).regression,
  reliability: async () => (await import('./reliability.ts')).reliability,
  response: async () => (await import('./everyday.ts')).response,
  /** No kind of cell: the forms of who takes part, and of variables made of others. */
  selection: async () => (await import('./selection.ts')).selection,
  stability: async () => (await import('./stability.ts')).stability,
  summary: async () => (await import('./opening.ts')).summary,
  /** No kind of cell, but words that are loaded only where a script is made. */
  syntax: async () => (await import('./syntax.ts')).syntax,
  /** Help, too: the tour of the study. */
  tour: async () => (await import('./tour.ts')).tour,
  trend: async () => (await import('./trend.ts')).trend,
  working: async () => (await import('./working/index.ts')).working
};
