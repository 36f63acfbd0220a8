import { globals } from './globals.ts';
import { importsOf, type Import, type Source } from './sources.ts';
import { PACKAGES, roomOf, TABLE, WORKERS_ONLY } from './table.ts';

/** Names that say nothing. The one exception is a section of words, `messages.common`: those that several kinds share. */
const EMPTY_NAMES = /(^|\/)(utils?|helpers?|common|misc)(\.[^/]*)?(\/|$)/i;
const COMMON_WORDS = /^lib\/messages\/(nb|nn|en)\/common\.ts$/;

/** Every breach of the architecture, one line each; none for a house in order. */
export function breaches(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, importsOf(source)]));
  const all = [...imports.values()].flat();
  return [
    ...sources.flatMap(({ path }) => name(path)),
    ...all.flatMap((one) => (one.file === null ? package_(one) : ours(one, one.file))),
    ...kinds(all),
    ...sides(imports),
    ...cycles(all),
    ...page(imports),
    ...sources.flatMap(globals)
  ];
}

function name(path: string): string[] {
  return EMPTY_NAMES.test(path) && !COMMON_WORDS.test(path) ? [`${path}: a name that says nothing`] : [];
}

function package_({ from, specifier }: Import): string[] {
  const [first = '', second = ''] = specifier.replace(/^node:/, 'node/').split('/');
  const places = PACKAGES[`${first}/${second}`] ?? PACKAGES[first];
  if (!places) return [`${from}: ${specifier} is not among the packages in use`];
  return places.some((place) => from.startsWith(place)) ? [] : [`${from}: ${specifier} is for ${places.join(', ')}`];
}

function ours({ from, specifier }: Import, file: string): string[] {
  const [own, other] = [roomOf(from), roomOf(file)];
  // Above src: the data that ship, and the version in package.json.
  if (file.startsWith('..')) return own === 'ui' || own === 'cli' ? [] : [`${from}: ${specifier} is outside src`];
  if (own === other)
    return specifier.startsWith('#') ? [`${from}: ${specifier} is in the same room: import it relatively`] : [];
  const found: string[] = [];
  if (!(TABLE[own] ?? []).includes(other)) found.push(`${from}: ${own} may not import ${other} (${specifier})`);
  if (!specifier.startsWith('#lib/')) found.push(`${from}: ${specifier} leaves the room: write #lib/`);
  return found;
}

/** The lists of kinds: for a worker, for a page that loads them one by one, and those that it loads in one go. */
const LISTS = ['index', 'kinds', 'opening', 'everyday'].map((name) => `lib/analyses/${name}.ts`);

/** Kinds of cells do not know each other; only the lists of all do. */
function kinds(all: readonly Import[]): string[] {
  const kindOf = (path: string) => /^lib\/analyses\/([^/]+)\//.exec(path)?.[1];
  return all.flatMap(({ from, file }) => {
    if (file === null || LISTS.includes(from) || roomOf(from) !== 'analyses') return [];
    const kind = kindOf(file);
    return kind !== undefined && kind !== kindOf(from) ? [`${from}: the kind ${kind} is known by its index only`] : [];
  });
}

/**
 * Within a kind, what computes (all that `spec`, `compute` and `result` need) has no words and no figures, types
 * excepted; what presents needs no more of data and recode than how a codebook and a step are read, and no statistics.
 */
function sides(imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const starting = (...names: string[]) =>
    [...imports.keys()].filter((path) =>
      names.some((end) => /^lib\/analyses\/[^/]+\//.test(path) && path.endsWith(end))
    );
  const inRoom = ({ way, file }: Import) => way !== 'type' && file !== null && roomOf(file) === 'analyses';
  const found: string[] = [];
  for (const path of reach(imports, starting('/spec.ts', '/compute.ts', '/result.ts'), inRoom))
    for (const { way, file } of imports.get(path) ?? [])
      if (way !== 'type' && file !== null && ['figures', 'messages'].includes(roomOf(file)))
        found.push(`${path}: what computes may not import ${file}`);
  const readable = ['lib/data/codebook.ts', 'lib/recode/step.ts'];
  for (const path of reach(imports, starting('/present.ts'), inRoom))
    for (const { way, file } of imports.get(path) ?? [])
      if (
        way !== 'type' &&
        file !== null &&
        ['stats', 'data', 'recode'].includes(roomOf(file)) &&
        !readable.includes(file)
      )
        found.push(`${path}: what presents may not import ${file}`);
  return found;
}

/** Rooms that import each other, in a circle. */
function cycles(all: readonly Import[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, file } of all)
    if (file !== null && !file.startsWith('..') && roomOf(file) !== roomOf(from))
      next.set(roomOf(from), (next.get(roomOf(from)) ?? new Set()).add(roomOf(file)));
  const found = new Set<string>();
  const walk = (room: string, way: readonly string[]): void => {
    const start = way.indexOf(room);
    if (start >= 0) {
      const circle = way.slice(start);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      found.add(`rooms in a circle: ${[...turned, turned[0]].join(' → ')}`);
    } else for (const other of next.get(room) ?? []) walk(other, [...way, room]);
  };
  for (const room of next.keys()) walk(room, []);
  return [...found];
}

/** Packages that the pages would load, not a worker. */
function page(imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const pages = [...imports.keys()].filter((path) => path.startsWith('routes/'));
  const loads = ({ way }: Import) => way === 'static' || way === 'dynamic';
  return [...reach(imports, pages, loads)].flatMap((path) =>
    (imports.get(path) ?? [])
      .filter((one) => loads(one) && WORKERS_ONLY.includes(one.specifier.split('/')[0] ?? ''))
      .map(({ specifier }) => `${path}: ${specifier} is for workers, and this file is loaded by a page`)
  );
}

/** The files that others lead to, themselves included. */
function reach(
  imports: ReadonlyMap<string, readonly Import[]>,
  from: readonly string[],
  follows: (one: Import) => boolean
): Set<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path) || !imports.has(path)) continue;
    reached.add(path);
    for (const one of imports.get(path) ?? []) if (follows(one) && one.file !== null) waiting.push(one.file);
  }
  return reached;
}
