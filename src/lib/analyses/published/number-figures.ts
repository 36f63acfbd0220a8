import { compareDots, dotFrame, type DotNumber, type DotRow } from '#lib/figures/compare-dots.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { FigureBlock, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { once } from '../once.ts';
import { variableLabel, variableMark } from '../labels.ts';
import { findingChange } from './change.ts';
import type { ComparedNumber, ComparedTable, ComparedTables } from './result.ts';
import { asPrinted, labelOf, starsText, tableName } from './words.ts';

/** A number under both codings. */
interface Pair {
  readonly printed: ComparedNumber;
  readonly described: ComparedNumber;
}

/** The printed tables of correlations under the main coding: those that the two codings tell apart. */
export function correlationTables(result: ComparedTables): ComparedTable[] {
  return result.tables.filter(({ numbers }) => numbers.some(({ of }) => of.kind === 'rho' && of.coding === 'main'));
}

/**
 * For each printed table of correlations: print, as printed, as described, side by side and as dots. Each is drawn when it is
 * asked for.
 */
export function numberFigures(
  printed: ComparedTables,
  described: ComparedTables,
  presentation: Presentation,
  width: number
): (() => FigureBlock)[] {
  const tables = correlationTables(printed).map((table) => {
    const pairs = pairsOf(table, described);
    return { table, pairs, rows: once(() => pairs.map((pair) => dotRow(pair, presentation))) };
  });
  const frame = once(() => dotFrame(tables.flatMap(({ rows }) => rows())));
  return tables.map(({ table, pairs, rows }) =>
    once(() => {
      const words = presentation.say.messages.published.compare.numbers;
      const title = words.title(tableName(table.id, presentation), presentation.say.local(table.title));
      const changed = pairs.filter(hasChanged);
      const names = changed.length === 0 ? null : list(changed, presentation);
      return {
        kind: 'figure',
        id: `compare-${table.id}`,
        title,
        subtitle: summary(pairs, presentation),
        scene: compareDots(
          rows(),
          {
            title,
            description: words.description(pairs.length, names),
            columns: words.columns,
            legend: words.legend,
            tick: (value) => presentation.say.number(value, 1)
          },
          frame(),
          width
        ),
        data: dataOf(pairs, rows(), presentation),
        notes: [presentation.say.messages.common.starsNote]
      };
    })
  );
}

/** By the printed number, falling. */
function pairsOf(table: ComparedTable, described: ComparedTables): Pair[] {
  const others = described.tables.find(({ id }) => id === table.id)?.numbers ?? [];
  return table.numbers
    .flatMap((printed) => {
      const other = others.find(({ id }) => id === printed.id);
      return printed.of.kind === 'rho' && other ? [{ printed, described: other }] : [];
    })
    .sort((a, b) => b.printed.printed - a.printed.printed);
}

function hasChanged({ printed, described }: Pair): boolean {
  return findingChange(printed, described) !== null;
}

/** What the described coding does to the findings of print, in a sentence. */
function summary(pairs: readonly Pair[], presentation: Presentation): string {
  const words = presentation.say.messages.published.compare.numbers;
  const having = (change: string): Pair[] =>
    pairs.filter(({ printed, described }) => findingChange(printed, described) === change);
  const parts = (['lost', 'gained', 'flipped'] as const).flatMap((change) => {
    const found = having(change);
    return found.length === 0 ? [] : [words[change](list(found, presentation))];
  });
  if (parts.length > 0) return `${capitalised(words.and(parts))}.`;
  const kept = pairs.filter(({ printed }) => (printed.starsClaimed ?? 0) > 0);
  return kept.length === 0 ? words.none : words.kept(capitalised(list(kept, presentation)), kept.length);
}

function list(pairs: readonly Pair[], { say, codebook }: Presentation): string {
  return say.list(
    pairs.map(({ printed }) => {
      const name = variableName(printed);
      return inSentence(name === null ? say.local(printed.label) : variableLabel(codebook, name, say, 'short'));
    })
  );
}

function variableName({ of }: ComparedNumber): string | null {
  return of.kind === 'rho' ? of.x : null;
}

function dotRow({ printed, described }: Pair, presentation: Presentation): DotRow {
  const { say, codebook } = presentation;
  const name = variableName(printed) ?? '';
  return {
    label: labelOf(printed, presentation),
    short: variableLabel(codebook, name, say, 'short'),
    mark: variableMark(codebook, name) ?? null,
    print: {
      value: printed.printed,
      text: asPrinted(printed.printed, printed, presentation),
      stars: starsText(printed.starsClaimed),
      significant: (printed.starsClaimed ?? 0) > 0
    },
    printed: { ...computed(printed, presentation), match: printed.match },
    described: {
      ...computed(described, presentation),
      n: described.n === null ? '' : say.number(described.n, 0),
      p: described.p === null ? '' : say.p(described.p)
    },
    changed: findingChange(printed, described) !== null
  };
}

function computed(number: ComparedNumber, presentation: Presentation): DotNumber {
  const cell = presentation.say.messages.published.cell;
  return {
    value: number.computed,
    text: number.computed === null ? cell[number.why ?? 'unknown'] : asPrinted(number.computed, number, presentation),
    stars: starsText(number.starsFound),
    significant: (number.starsFound ?? 0) > 0
  };
}

function dataOf(
  pairs: readonly Pair[],
  drawn: readonly DotRow[],
  presentation: Presentation
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const { columns } = presentation.say.messages.published.compare.numbers;
  const heads = [columns.rhoPrint, columns.rhoPrinted, columns.rhoDescribed, columns.nDescribed, columns.pDescribed];
  return {
    columns: [
      { label: columns.variable, align: 'left', compact: true, csv: columns.variable },
      ...heads.map((label) => ({ label, align: 'right' as const, compact: true, csv: label }))
    ],
    rows: drawn.map((row, index) => {
      const number = ({ value, text, stars }: DotNumber) => ({ value, text, ...(stars === '' ? {} : { stars }) });
      return {
        cells: [
          { text: row.label, value: row.label },
          number(row.print),
          number(row.printed),
          number(row.described),
          { text: row.described.n, value: pairs[index]?.described.n ?? null },
          { text: row.described.p, value: pairs[index]?.described.p ?? null }
        ],
        ...(row.changed ? { tint: 'warn' as const } : {})
      };
    })
  };
}
