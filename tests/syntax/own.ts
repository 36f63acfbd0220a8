import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { readCsv } from '#lib/data/csv/read-csv.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import type { Cell, Notebook } from '#lib/notebook/notebook.ts';
import type { Step } from '#lib/recode/step.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';

/** A name that neither R nor SPSS takes. */
export const NAME = 'Hvor «nyttig» er det?\\ "1", \'2\'';
export const OWN = 'ALL';

const plain = { label: 'x', level: 'ordinal', categories: [], missing: [], role: 'none', driverGroup: null } as const;
const words = ['aldri\\', 'av "og" til', "of'te", 'alltid, æøå 🙂'];
const scale = (values: readonly string[]) => values.map((value) => ({ value, label: `label ${value}` }));
const codes: Variable['missing'] = [
  { value: '8', kind: 'dont-know', label: 'vet ikke' },
  { value: '9', kind: 'no-answer', label: 'ikke svart' },
  { value: '7', kind: 'not-applicable', label: 'ikke aktuelt' }
];

const VARIABLES: readonly Variable[] = [
  { ...plain, name: 'id', label: 'id', level: 'text' },
  {
    ...plain,
    name: OWN,
    label: 'Utfall',
    categories: scale(['1', '2', '3', '4', '5', '6']),
    missing: codes,
    role: 'outcome'
  },
  { ...plain, name: NAME, label: 'Nyttig\nog mer', categories: scale(words), missing: codes, role: 'driver' },
  { ...plain, name: 'snudd', label: 'Snudd', categories: scale(['1', '2', '3', '4']), missing: codes, role: 'driver' },
  // Rising in meaning, but not by its numbers.
  {
    ...plain,
    name: 'falling',
    label: 'Falling',
    categories: scale(['4', '3', '2', '1']),
    missing: codes,
    role: 'driver'
  },
  {
    ...plain,
    name: 'Alder',
    label: 'Alder',
    level: 'interval',
    missing: [{ value: '99', kind: 'no-answer', label: '' }],
    role: 'driver'
  },
  { ...plain, name: 'alder', label: 'Lønn', level: 'interval' },
  { ...plain, name: 'vekt', label: 'Vekt', level: 'interval' },
  {
    ...plain,
    name: 'sted',
    label: 'Sted',
    level: 'nominal',
    categories: scale(['Ås', 'Bø', '"Øy"', 'Hå', 'Vø']),
    role: 'group'
  },
  { ...plain, name: 'skala', label: 'Skala', level: 'interval', role: 'driver' },
  { ...plain, name: 'sum', label: 'Sum', level: 'interval' }
];

/** Answers that look like chance and are always the same. */
function rows(count: number): string[][] {
  let state = 12345;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const pick = (values: readonly string[]): string => values[next(values.length)] ?? '';
  return Array.from({ length: count }, (_, row) => [
    `${row + 1}: "sitat", med\nlinje`,
    pick(['1', '2', '2', '3', '3', '4', '5', '6', '8', '9', '']),
    pick([...words, ...words, '8', '', 'ukjent']),
    pick(['1', '2', '3', '4', '4', '8', '9', '7', '']),
    pick(['1', '2', '3', '4', '8']),
    pick(['18', '23,5', '31', '31,0', '44', '57', '62', '99', '', '20', '21', '22', '24', '25', '26', '27', '28']),
    pick(['1 200', '350,25', '12\u00a0000', '\u22125', '1e3', 'ukjent', '400', '410']),
    pick(['0,5', '1', '1,75', '2', '0', '']),
    pick(['Ås', 'Ås', 'Ås', 'Bø', 'Bø', '"Øy"', 'Hå', 'Vø', 'Vø', ''])
  ]);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The file as its owner has it: semicolons, everything in quotes, CRLF. */
const CSV = [VARIABLES.slice(0, 9).map(({ name }) => name), ...rows(90)]
  .map((row) => row.map(quoted).join(';'))
  .join('\r\n');

const code = (variable: string, cutoff: number | null, more: object = {}): Step => ({
  kind: 'code',
  variable,
  coding: { cutoff, dontKnow: 'missing', noAnswer: 'missing', reverse: false, ...more }
});

const STEPS: readonly Step[] = [
  {
    kind: 'filter',
    variable: 'Alder',
    keep: ['18', '23,5', '31', '44', '57', '62', '20', '21', '22', '24', '25', '26', '27']
  },
  { kind: 'weight', variable: 'vekt' },
  { kind: 'index', name: 'skala', of: [NAME, 'snudd', 'falling'], how: 'mean', least: 2 },
  { kind: 'index', name: 'sum', of: ['snudd', OWN], how: 'sum', least: 1 },
  code(OWN, 3, { dontKnow: 'low' }),
  code(NAME, null, { dontKnow: 'low', noAnswer: 'own' }),
  code('snudd', 2, { reverse: true, noAnswer: 'own' }),
  code('Alder', 6, { reverse: true }),
  code('alder', null, { reverse: true })
];

const cell = (id: string, kind: string, spec: Readonly<Record<string, unknown>> = {}): Cell => ({
  id,
  kind,
  version: 1,
  spec
});

/** Every kind under options that are not its defaults; `more` for kinds with a test of their own. */
export const CELLS: readonly Cell[] = [
  {
    id: 'text',
    kind: 'text',
    markdown: 'En *tekst* med "sitat" og \\ og `kode`.\n\n- et punkt.\n- {{corr#x}}\n\n*/ . /*'
  },
  cell('summary', 'summary'),
  cell('counts', 'frequencies', { variables: [OWN, NAME, 'snudd', 'falling', 'sted', 'Alder'], show: 'table' }),
  cell('response', 'response', { by: 'sted' }),
  cell('means', 'means', { outcome: 'snudd', by: 'sted' }),
  cell('corr', 'correlation', { variables: [NAME, 'snudd', 'falling', 'Alder', 'alder', 'skala', 'sum'] }),
  cell('corr "by"', 'correlation', { target: 'snudd', by: 'sted', minPairs: 4 }),
  cell('explorer', 'explorer'),
  cell('explorer-2', 'explorer', { outcome: 'snudd', driver: NAME }),
  cell('network', 'network', { via: 'snudd' }),
  cell('network-by', 'network', { by: 'sted' }),
  cell('describe', 'describe', { variables: [OWN, NAME, 'alder', 'skala', 'sum'], top: 2, population: 500 }),
  cell('describe-by', 'describe', { variables: [OWN, 'snudd'], by: 'sted', convention: 'spss', level: 90 }),
  cell('power', 'power', { rho: 0.4 }),
  cell('power-z', 'power', { n: 25, rho: 0.2, method: 'fisher-z', power: 90, alpha: 0.01 }),
  cell('power-exact', 'power', { n: 12, rho: 0.5, method: 'exact' }),
  cell('methods', 'methods')
];

const BOOK: Codebook = {
  title: 'Egen «undersøkelse»',
  note: null,
  variables: VARIABLES,
  driverGroups: [],
  invited: { variable: 'sted', counts: { Ås: 60, Bø: 40, '"Øy"': 30, Hå: 25, Vø: 33 } }
};

/** A survey with everything that a name, a value and a number can be, and every kind of step. */
export async function ownSource(cells: readonly Cell[] = CELLS): Promise<ScriptSource> {
  const reading = readCsv(CSV);
  if ('problem' in reading) throw new RangeError(`ownSource requires a sound file (got ${reading.problem.code})`);
  const { raw } = reading;
  const notebook: Notebook = {
    format: 2,
    id: 'own',
    title: 'Egen «undersøkelse»',
    subtitle: '',
    source: { name: 'egen "fil".csv', sha256: '0'.repeat(64), rows: raw.rows, dataset: null },
    codebook: BOOK,
    steps: STEPS,
    smallestGroup: 3,
    cells
  };
  return { notebook, raw, published: null, dataFile: 'own.csv', madeWith: 'Drivkraft', say: await loadSpeaker('en') };
}
