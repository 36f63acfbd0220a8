import { isText, type Cell } from '#lib/notebook/notebook.ts';
import { cellSyntax } from '../cell-syntax.ts';
import { contextOf, variablesUsed } from '../context.ts';
import { heading, paragraphsOf } from '../prose.ts';
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
  if (isText(cell)) return rComment(paragraphsOf(cell, source).join('\n\n'));
  return cellSyntax(cell, context, rComment, (kind, spec) => {
    const expression = kind.r(spec, context);
    if (expression === null) return [];
    const result = `results[[${rText(cell.id)}]]`;
    const notes = (kind.rNotes?.(spec, context) ?? []).flatMap(rComment);
    return [...notes, `${result} <- ${expression}`, `print(${result})`];
  });
}
