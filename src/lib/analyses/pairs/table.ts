import type { TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, pCell, variableCell, words } from '../grid.ts';
import { UNWEIGHTED } from '../ref.ts';
import { ALPHA, finding, strongestFirst, subtitle } from './finding.ts';
import { notes } from './notes.ts';
import { decisive, isFoundPair, type FoundPair, type Pair, type PairsResult } from './result.ts';

/** All pairs, the strongest first; those without a coefficient last. */
export function table(result: PairsResult, presentation: Presentation): TableBlock {
  return {
    kind: 'table',
    id: `pairs${result.with === null ? '' : `-${result.with}`}`,
    title: finding(result, presentation),
    subtitle: subtitle(result, presentation),
    ...columnsOf(result, presentation),
    rows: [...strongestFirst(result), ...result.pairs.filter((pair) => !isFoundPair(pair))].map((pair) =>
      rowOf(pair, result, presentation)
    ),
    notes: notes(result, presentation)
  };
}

function columnsOf(result: PairsResult, { say }: Presentation): Pick<TableBlock, 'columns' | 'groups'> {
  const { columns: labels, coefficients, interval, percentile } = say.messages.pairs;
  const { variable, weighted } = say.messages.common;
  const drawn = result.interval === 'bootstrap';
  const ends = (csv: string): TableColumn[] => [
    numbers(labels.low, `${csv}low`, false),
    numbers(labels.high, `${csv}high`, false)
  ];
  const named = result.with === null ? [words(variable, 'x'), words(labels.other, 'y')] : [words(variable, 'variable')];
  const ps = [
    numbers('p', 'p'),
    ...(result.exact === 'none' ? [] : [numbers(labels.pExact, 'p_exact')]),
    ...(result.adjust === 'none' ? [] : [numbers(labels.pAdjusted, 'p_adjusted')])
  ];
  const level = say.percent(result.level);
  return {
    groups: [
      { label: '', span: named.length + (result.with === null ? 1 : 2) },
      { label: interval(level), span: 2 },
      ...(drawn ? [{ label: percentile(level), span: 2 }] : []),
      { label: '', span: ps.length + (result.weighted ? 3 : 2) }
    ],
    columns: [
      ...named,
      ...(result.with === null ? [] : [{ label: '', align: 'left', compact: false, csv: null } as const]),
      numbers(coefficients[result.method], 'estimate'),
      ...ends(''),
      ...(drawn ? ends('percentile_') : []),
      ...ps,
      numbers('n', 'n'),
      ...(result.weighted ? [numbers(weighted.column, 'n_unweighted', false)] : []),
      { ...words(labels.strength, 'strength'), compact: false }
    ]
  };
}

function rowOf(pair: Pair, result: PairsResult, presentation: Presentation): TableRow {
  const names = [pair.x, ...(result.with === null ? [pair.y] : [])].map((name) => variableCell(name, presentation));
  const found = isFoundPair(pair) ? pair : null;
  return {
    cells: [
      ...names,
      ...(result.with === null ? [] : [bar(found)]),
      ...(found ? numbersOf(found, result, presentation) : nothing(pair, result, presentation))
    ],
    ...(found && decisive(found) < ALPHA ? { emphasis: true } : {})
  };
}

function bar(found: FoundPair | null): TableCell {
  if (!found) return EMPTY;
  const solid = decisive(found) < ALPHA;
  const paint = found.estimate < 0 ? 'neg' : 'pos';
  // The whole of −1 to 1 in every table, so that bars of different tables can be compared.
  return { ...EMPTY, bar: { value: found.estimate, min: -1, max: 1, solid, paint: solid ? paint : `${paint}-ns` } };
}

function numbersOf(found: FoundPair, result: PairsResult, presentation: Presentation): TableCell[] {
  const { say } = presentation;
  const key = [found.x, found.y];
  const number = (value: number | null | undefined, name: string): TableCell =>
    numberCell(value, 2, presentation, ...key, name);
  const strength = say.messages.pairs.strength[found.strength];
  return [
    number(found.estimate, 'estimate'),
    number(found.low, 'low'),
    number(found.high, 'high'),
    ...(result.interval === 'bootstrap'
      ? [number(found.percentile?.low, 'percentile-low'), number(found.percentile?.high, 'percentile-high')]
      : []),
    pCell(found.p, presentation, ...key, 'p'),
    ...(result.exact === 'none' ? [] : [pCell(found.pExact, presentation, ...key, 'p-exact')]),
    ...(result.adjust === 'none' ? [] : [pCell(found.pAdjusted, presentation, ...key, 'p-adjusted')]),
    numberCell(found.n, Number.isInteger(found.n) ? 0 : 1, presentation, ...key, 'n'),
    ...(result.weighted ? [numberCell(found.respondents, 0, presentation, ...key, UNWEIGHTED)] : []),
    { text: strength, value: strength }
  ];
}

/** A row without a coefficient says why in its place. */
function nothing(pair: Pair, result: PairsResult, presentation: Presentation): TableCell[] {
  const { say } = presentation;
  const why = 'why' in pair ? pair.why : 'too-few';
  const between =
    3 +
    (result.interval === 'bootstrap' ? 2 : 0) +
    (result.exact === 'none' ? 0 : 1) +
    (result.adjust === 'none' ? 0 : 1);
  return [
    { text: say.messages.pairs.absent[why], value: null },
    ...Array.from({ length: between }, () => EMPTY),
    numberCell(pair.n, pair.n !== null && Number.isInteger(pair.n) ? 0 : 1, presentation, pair.x, pair.y, 'n'),
    ...(result.weighted ? [numberCell(pair.respondents, 0, presentation, pair.x, pair.y, UNWEIGHTED)] : []),
    EMPTY
  ];
}
