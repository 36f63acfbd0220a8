import type { FigureBlock } from '#lib/analyses/block.ts';
import type { Field } from '#lib/analyses/field.ts';
import { groupingOf } from '#lib/analyses/grouping.ts';
import type { AnyAnalysis } from '#lib/analyses/index.ts';
import { COLOURS, MARKS, ORDERS, type Look, type SeriesColour } from '#lib/analyses/look.ts';
import { MARKED, SCALES } from '#lib/analyses/tuned.ts';
import { variablesMeant } from '#lib/analyses/variables-meant.ts';
import { outcomeOf, type Codebook, type LocalText } from '#lib/data/codebook.ts';
import { leavesOf } from '#lib/figures/restyled.ts';
import type { Paint, Series } from '#lib/figures/scene.ts';
import type { AnalysisCell } from '#lib/notebook/notebook.ts';

const ORDER: Field = { name: 'order', kind: 'choice', options: ORDERS, default: 'data' };
const SCALE: Field = { name: 'colours', kind: 'choice', options: COLOURS, default: 'house' };
const MARK: Field = { name: 'mark', kind: 'choice', options: MARKS, default: 'own' };
const VALUES: Field = { name: 'values', kind: 'switch', default: true };

/** What can be set by hand of a result and its figures; what is set already can always be taken back. */
export function lookFields(
  { arrange }: Pick<AnyAnalysis, 'arrange'>,
  result: object | undefined,
  figures: readonly FigureBlock[],
  look: Look = {}
): Field[] {
  const nodes = figures.flatMap(({ scene }) => leavesOf(scene.nodes));
  const filled = nodes.filter((node) => 'fill' in node && node.kind !== 'text');
  const fills = new Set<string>(filled.map(({ fill }) => fill));
  // Series have colours each of their own.
  const marks = new Set<string>(filled.filter(({ series }) => series === undefined).map(({ fill }) => fill));
  const paints = new Set<string>([
    ...fills,
    ...nodes.flatMap((node) => (node.kind === 'line' ? [node.stroke.paint] : []))
  ]);
  const marked: readonly Paint[] = MARKED;
  const turned = result && arrange?.(result as never, 'reversed');
  const turns = turned !== undefined && JSON.stringify(turned) !== JSON.stringify(result);
  return [
    ...(look.order !== undefined || turns ? [ORDER] : []),
    ...(look.colours !== undefined || Object.keys(SCALES.grey).some((paint) => paints.has(paint)) ? [SCALE] : []),
    ...(look.mark !== undefined || marked.some((paint) => marks.has(paint)) ? [MARK] : []),
    ...(look.values !== undefined || nodes.some((node) => node.kind === 'text' && node.isValue) ? [VALUES] : [])
  ];
}

/** What the figures tell apart by colour: each once, under the name that it has first. */
export function seriesIn(figures: readonly FigureBlock[]): Series[] {
  const all = figures.flatMap(({ scene }) => scene.series ?? []);
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

/** The cell with a series in a colour of its own, or in that of the kind where it is null. */
export function withSeries(cell: AnalysisCell, series: string, colour: SeriesColour | null): AnalysisCell {
  const others = Object.entries(cell.figure?.series ?? {}).filter(([id]) => id !== series);
  return withLook(cell, { series: Object.fromEntries(colour === null ? others : [...others, [series, colour]]) });
}

/** The variables that a cell is about, by its options: those chosen, or those meant where none are. */
export function variablesIn(cell: AnalysisCell, fields: readonly Field[], codebook: Codebook): string[] {
  const names = fields.flatMap((field): (string | null)[] => {
    if (field.kind !== 'variable' && field.kind !== 'variables') return [];
    const chosen = cell.spec[field.name];
    if (typeof chosen === 'string') return [chosen];
    if (Array.isArray(chosen)) return chosen.filter((name) => typeof name === 'string');
    if (field.kind === 'variables') return variablesMeant(codebook, field.none);
    if (field.none === 'nothing') return [];
    return [field.none === 'outcome' ? (outcomeOf(codebook)?.name ?? null) : groupingOf(codebook)];
  });
  const known = codebook.variables.map(({ name }) => name);
  return known.filter((name) => names.includes(name));
}

/** The cell with another look. What is as the kind has it is not kept. */
export function withLook(cell: AnalysisCell, part: Readonly<Record<string, unknown>>): AnalysisCell {
  const asItIs: Readonly<Record<string, unknown>> = { order: 'data', colours: 'house', mark: 'own', values: true };
  const set = Object.entries({ ...cell.figure, ...part }).filter(
    ([name, value]) =>
      value !== asItIs[name] && !(['labels', 'series'].includes(name) && Object.keys(value as object).length === 0)
  );
  const { figure: _, ...plain } = cell;
  return set.length === 0 ? plain : { ...plain, figure: Object.fromEntries(set) };
}

/** The cell with a variable under a name of its own, or with that of the codebook where it is null. */
export function withLabel(cell: AnalysisCell, variable: string, label: LocalText | null): AnalysisCell {
  return withLook(cell, { labels: withText(cell.figure?.labels, variable, label) });
}

/** The cell with a title of its own over one of its figures, or with the finding where it is null. */
export function withTitle(cell: AnalysisCell, block: string, title: LocalText | null): AnalysisCell {
  const titles = withText(cell.titles, block, title);
  const { titles: _, ...plain } = cell;
  return Object.keys(titles).length === 0 ? plain : { ...plain, titles };
}

function withText(texts: Readonly<Record<string, LocalText>> = {}, key: string, text: LocalText | null) {
  const others = Object.entries(texts).filter(([each]) => each !== key);
  return Object.fromEntries<LocalText>(text === null ? others : [...others, [key, text]]);
}
