import type { FigureBlock, TableBlock } from '#lib/analyses/block.ts';
import { figurePng } from './figure-files.ts';

/**
 * Puts a table on the clipboard, as a table for those who take one and as text with tabs for the others.
 *
 * @returns false where the browser does not let us
 */
export async function copyTable(block: TableBlock): Promise<boolean> {
  const { tableToHtml, tableToText } = await import('#lib/report/table-html.ts');
  const { number = '', groups = [] } = block;
  return write({
    'text/html': new Blob([tableToHtml({ ...block, number, groups })], { type: 'text/html' }),
    'text/plain': new Blob([tableToText(block)], { type: 'text/plain' })
  });
}

/** Puts a figure on the clipboard as a picture. False where the browser does not let us. */
export async function copyFigure(block: FigureBlock): Promise<boolean> {
  // A promise, since some browsers only let a click write while it is still being handled.
  return write({ 'image/png': figurePng(block) });
}

export async function copyText(text: string): Promise<boolean> {
  return write({ 'text/plain': new Blob([text], { type: 'text/plain' }) });
}

async function write(items: Record<string, Blob | Promise<Blob>>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    return false;
  }
}
