import { isText, type AnalysisCell, type Cell } from '#lib/notebook/notebook.ts';
import { contextOf, specOf, variablesUsed } from '../context.ts';
import { cellTitle, heading, paragraphsOf, wordsOfNothing } from '../prose.ts';
import { SYNTAX } from '../kinds/index.ts';
import type { Context, ScriptSource } from '../syntax.ts';
import { rCall, rComment, rFolded, rText, rValue } from './literal.ts';
import { toolsFor } from './tools.ts';
import { codingLines, readingLines } from './variables.ts';

/**
 * A notebook as a script for R (4.0 or later, no packages): it reads the data file, codes it as the steps say, and computes
 * every cell into `results`, a list with the cells' ids as names.
 */
export function rScript(source: ScriptSource): string {
  const { notebook, dataFile, say } = source;
  const words = say.messages.syntax;
  const context = contextOf(source);
  const used = variablesUsed(notebook, source.published, (kind) => SYNTAX[kind]?.fields);
  const cells = notebook.cells.flatMap((cell) => ['', ...cellLines(cell, context, source)]);
  const data = [...readingLines(context, used), '', ...rComment(words.coding), ...codingLines(context, used)];
  const read = rCall('read.csv', 'data_file', {
    colClasses: rText('character'),
    'na.strings': 'character()',
    'check.names': 'FALSE',
    encoding: rText('UTF-8')
  });
  const tools = toolsFor([...data, ...cells].join('\n'));
  return `${[
    ...heading(source, 'R').flatMap(rComment),
    '',
    `data_file <- ${rText(dataFile)}`,
    `smallest_group <- ${rValue(notebook.smallestGroup)}`,
    ...(tools.length === 0 ? [] : section(words.toolsTitle)),
    ...tools.flatMap(({ name, code }) => ['', ...rComment(words.tools[name]), code]),
    ...section(words.dataTitle),
    '',
    `raw <- ${read}`,
    ...data.map(rFolded),
    ...section(words.cellsTitle),
    '',
    'results <- list()',
    ...cells.flatMap((text) => text.split('\n')).map(rFolded)
  ].join('\n')}\n`;
}

const section = (title: string): string[] => ['', `# ---- ${title} ${'-'.repeat(Math.max(4, 70 - title.length))}`];

function cellLines(cell: Cell, context: Context, source: ScriptSource): string[] {
  const { say } = context;
  if (isText(cell)) return rComment(paragraphsOf(cell, source).join('\n\n'));
  const title = rComment(cellTitle(cell, say));
  const found = expressionOf(cell, context);
  if (found === null) return [...title, ...rComment(wordsOfNothing(cell, say))];
  const result = `results[[${rText(cell.id)}]]`;
  const notes = found.notes.flatMap(rComment);
  return [...title, ...notes, `${result} <- ${found.expression}`, `print(${result})`];
}

/** Null where there is nothing to compute: an unknown kind, options that it does not take, an outcome that is not chosen. */
function expressionOf(cell: AnalysisCell, context: Context) {
  const kind = SYNTAX[cell.kind];
  const spec = kind ? specOf<object>(kind.fields, cell.spec) : null;
  const expression = kind && spec ? kind.r(spec as never, context) : null;
  return expression === null ? null : { expression, notes: kind?.rNotes?.(spec as never, context) ?? [] };
}
