import { isText, type Cell } from '#lib/notebook/notebook.ts';
import { cellSyntax } from '../cell-syntax.ts';
import { contextOf, variablesUsed } from '../context.ts';
import { SYNTAX } from '../kinds/index.ts';
import { heading, paragraphsOf } from '../prose.ts';
import type { ScriptSource, SpssContext } from '../syntax.ts';
import { spssComment } from './literal.ts';
import { spssNames } from './names.ts';
import { codingLines, isCodedApart } from './coding.ts';
import { getData, readingLines } from './reading.ts';
import { selectionLines } from './selection.ts';

/**
 * A notebook as SPSS syntax: it reads the data file as text, makes numbers of it and codes them as the steps say, and has
 * commands for every cell. What SPSS has no command for is a comment that says so.
 */
export function spssSyntax(source: ScriptSource): string {
  const { notebook, raw, dataFile, published, say } = source;
  const words = say.messages.syntax;
  const context = spssContext(source);
  const used = variablesUsed(notebook, published, (kind) => SYNTAX[kind]?.fields);
  return `${[
    ...heading(source, 'SPSS').flatMap(spssComment),
    ...section(words.dataTitle),
    ...getData(raw, dataFile, context),
    ...readingLines(context, raw, used),
    '',
    ...spssComment(words.who),
    ...selectionLines(context),
    '',
    ...spssComment(words.coding),
    ...codingLines(context, used),
    'EXECUTE.',
    ...section(words.cellsTitle),
    ...notebook.cells.flatMap((cell) => ['', ...cellLines(cell, context, source)])
  ].join('\n')}\n`;
}

/** What the cells write their commands from, with a name for every variable. */
export function spssContext(source: ScriptSource): SpssContext {
  const plain = contextOf(source);
  const all = [...source.raw.columns.map(({ name }) => name), ...plain.table.columns.map(({ name }) => name)];
  return { ...plain, names: spssNames([...new Set(all)], (name) => isCodedApart(plain, name)) };
}

const section = (title: string): string[] => ['', `* ---- ${title} ----.`, ''];

function cellLines(cell: Cell, context: SpssContext, source: ScriptSource): string[] {
  if (isText(cell)) return spssComment(paragraphsOf(cell, source).join('\n'));
  return cellSyntax(cell, context, spssComment, (kind, spec) => kind.spss(spec, context));
}
