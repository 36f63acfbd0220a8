import { agreementSquares } from '#lib/figures/agreement-squares.ts';
import { FORMAT_WIDTH } from '#lib/figures/scene.ts';
import type { FigureBlock, TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { once } from '../once.ts';
import { differences } from './differences.ts';
import { correlationTables, numberFigures } from './number-figures.ts';
import type { ComparedTables } from './result.ts';
import { asPrinted, explanation, isAtOdds, labelOf, numbersOf, starsText, tableName } from './words.ts';

/** Something in print that the data do not bear out under its own coding. */
export interface FailedStatement {
  readonly kind: 'number' | 'significance';
  readonly title: string;
  readonly text: string;
}

/**
 * All that the page of two codings shows; headings and prose stand in `messages.published.compare`. What has to be drawn or
 * written is so when it is asked for: a page may show one after the other.
 */
export interface Comparison {
  /** Numbers that match under the coding of print. */
  readonly printed: { readonly matches: number; readonly total: number };
  /** Correlations of those tables that match under the coding described, and the tables' ids as a list. */
  readonly described: { readonly matches: number; readonly total: number; readonly tables: string };
  /** A square for each number of each table. */
  readonly overview: () => FigureBlock;
  readonly differences: () => TableBlock;
  /** One for each table of correlations. */
  readonly figures: readonly (() => FigureBlock)[];
  readonly failed: () => readonly FailedStatement[];
}

/**
 * What print says beside two codings of the same answers.
 *
 * @param printed    the result under the coding that print needs
 * @param described  the result under the coding that print describes
 * @param widths     of the drawings, px; those of the format where absent
 */
export function compareCodings(
  printed: ComparedTables,
  described: ComparedTables,
  presentation: Presentation,
  widths: { readonly overview?: number; readonly figures?: number } = {}
): Comparison {
  const width = FORMAT_WIDTH[presentation.format];
  const tables = correlationTables(printed).map(({ id }) => id);
  const same = described.tables.filter(({ id }) => tables.includes(id));
  return {
    printed: { matches: printed.matches, total: printed.total },
    described: {
      matches: same.reduce((sum, table) => sum + table.matches, 0),
      total: same.reduce((sum, table) => sum + table.total, 0),
      tables: presentation.say.list(tables)
    },
    overview: once(() => overview(printed, presentation, widths.overview ?? width)),
    differences: once(() => differences(printed, described, presentation)),
    figures: numberFigures(printed, described, presentation, widths.figures ?? width),
    failed: once(() => failedStatements(printed, presentation))
  };
}

function overview(result: ComparedTables, presentation: Presentation, width: number): FigureBlock {
  const { say } = presentation;
  const words = say.messages.published.compare.overview;
  const title = words.title(result.matches, result.total);
  const rows = result.tables.map(({ id, title: content, matches, total, numbers }) => ({
    id,
    title: say.local(content),
    marks: [true, false, null].flatMap((kind) => numbers.flatMap(({ match }) => (match === kind ? [match] : []))),
    total: words.of(matches, total),
    spoken: words.row(tableName(id, presentation), matches, total)
  }));
  return {
    kind: 'figure',
    id: 'overview',
    title,
    subtitle: words.subtitle,
    scene: agreementSquares(rows, title, width),
    data: {
      columns: [
        { label: words.columns.table, align: 'left', compact: true, csv: words.columns.table },
        { label: words.columns.title, align: 'left', compact: true, csv: words.columns.title },
        { label: words.columns.matches, align: 'right', compact: true, csv: words.columns.matches },
        { label: words.columns.total, align: 'right', compact: true, csv: words.columns.total }
      ],
      rows: result.tables.map((table, index) => ({
        cells: [
          { text: table.id, value: table.id },
          { text: rows[index]?.title ?? '', value: rows[index]?.title ?? '' },
          { text: say.number(table.matches, 0), value: table.matches },
          { text: say.number(table.total, 0), value: table.total }
        ]
      }))
    },
    notes: []
  };
}

/** Numbers that differ, then claims of significance that fail, each with its reason. */
function failedStatements(result: ComparedTables, presentation: Presentation): FailedStatement[] {
  const words = presentation.say.messages.published.compare.claims;
  const odd = numbersOf(result).filter(isAtOdds);
  const numbers = odd.filter(({ match }) => match === false);
  const claims = odd.filter(({ match }) => match !== false);
  return [
    ...numbers.map((number) => ({
      kind: 'number' as const,
      title: words.number(labelOf(number, presentation), asPrinted(number.printed, number, presentation)),
      text: explanation(number, presentation)
    })),
    ...claims.map((number) => ({
      kind: 'significance' as const,
      title: words.significance(
        labelOf(number, presentation),
        asPrinted(number.printed, number, presentation) + starsText(number.starsClaimed)
      ),
      text: explanation(number, presentation)
    }))
  ];
}
