import type { Block, HeadingBlock, Quote, Run, TextBlock } from './block.ts';

/**
 * Prose in a small Markdown as blocks, the same on screen and paper.
 *
 * Understood: `#`, `##`, `###`; paragraphs parted by empty lines (a single line break is a space); lists of `-`, `*`, `+`
 * or `1.`, whose items may run over indented lines; `**strong**`, `*emphasis*` or `_emphasis_`; a backslash before a sign
 * that is to stand as itself; `{{cell#number}}` for a number of another cell, which `quoted` looks up. Everything else (HTML, links, images, code, tables) is plain text: it is shown as written
 * and never becomes markup. Cost: linear in the length of the text.
 */
export function markdownToBlocks(markdown: string, quoted: Quoted = () => null): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let list: { ordered: boolean; items: string[] } | null = null;

  const flush = (): void => {
    if (paragraph.length > 0) blocks.push(prose(parseRuns(paragraph.join(' '), quoted)));
    if (list) blocks.push(listBlock(list, quoted));
    paragraph = [];
    list = null;
  };

  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const text = line.trim();
    const heading = /^(#{1,3})\s+(.*?)(?:\s+#+)?$/.exec(text);
    const item = /^(?:([-*+])|(\d{1,9})[.)])\s+(.*)$/.exec(text);
    if (text === '') {
      flush();
    } else if (heading) {
      flush();
      blocks.push(headingBlock(heading[1] ?? '', heading[2] ?? ''));
    } else if (item) {
      const ordered = item[2] !== undefined;
      if (!list || list.ordered !== ordered) flush();
      list ??= { ordered, items: [] };
      list.items.push(item[3] ?? '');
    } else if (list && /^\s/.test(line)) {
      list.items.push(`${list.items.pop() ?? ''} ${text}`);
    } else {
      if (list) flush();
      paragraph.push(text);
    }
  }
  flush();
  return blocks;
}

function headingBlock(signs: string, rest: string): HeadingBlock {
  const level = signs.length === 1 ? 1 : signs.length === 2 ? 2 : 3;
  const text = parseRuns(rest)
    .map((run) => run.text)
    .join('');
  return { kind: 'heading', level, text };
}

function prose(runs: Run[]): TextBlock {
  return { kind: 'text', style: 'prose', runs };
}

function listBlock(list: { ordered: boolean; items: string[] }, quoted: Quoted): TextBlock {
  return {
    ...prose([]),
    items: list.items.map((item) => parseRuns(item, quoted)),
    ...(list.ordered ? { ordered: true } : {})
  };
}

/** The text of a number of another cell as it stands there; null where there is no such number. */
export type Quoted = (quote: Quote) => string | null;

/** How a number of another cell is written in Markdown. */
export function quoteToken({ cell, ref }: Quote): string {
  return `{{${cell}#${ref}}}`;
}

/** The numbers of other cells that a text quotes, in their order. */
export function quotesIn(markdown: string): Quote[] {
  return [...markdown.matchAll(QUOTE)].map(([, cell = '', ref = '']) => ({ cell, ref }));
}

const QUOTE = /\{\{([^{}#\s]+)#([^{}#\s]+)\}\}/gu;

interface Mark {
  /** `**` or `__` is strong, `*` or `_` emphasis, `***` both; null is text. */
  readonly sign: string | null;
  readonly text: string;
  /** May begin or end a stretch: the sign touches a word on its inner side. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly quote?: Quote;
}

/** Strong and emphasised stretches of a line. A sign without its partner is text. */
export function parseRuns(text: string, quoted: Quoted = () => null): Run[] {
  const marks = tokens(text);
  const partner = pair(marks);
  const runs: Run[] = [];
  let strong = 0;
  let italic = 0;
  marks.forEach((mark, index) => {
    const other = partner.get(index);
    if (mark.quote) {
      const shown = quoted(mark.quote);
      const { quote } = mark;
      runs.push(
        shown === null ? { text: mark.text, live: true, quote, broken: true } : { text: shown, live: true, quote }
      );
      return;
    }
    if (other === undefined) {
      append(runs, mark.text, strong > 0, italic > 0);
      return;
    }
    const step = other > index ? 1 : -1;
    if (mark.text.length > 1) strong += step;
    if (mark.text.length !== 2) italic += step;
  });
  return runs;
}

/** An escaped sign, a number of another cell, a sign of emphasis, or text up to the next of these. */
const TOKEN = /\\([\\*_#\-+.{])|(\{\{[^{}#\s]+#[^{}#\s]+\}\})|\*\*\*|\*\*|\*|__|_|[^\\*_{]+|\\|\{/gu;

function tokens(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const whole = match[0];
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + whole.length] ?? ' ';
    if (whole.startsWith('*') || whole.startsWith('_')) {
      // An underscore inside a word is part of a name (okte_ressurser), not emphasis.
      const inWord = whole.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
      marks.push({
        sign: whole,
        text: whole,
        opens: !inWord && /\S/.test(after),
        closes: !inWord && /\S/.test(before)
      });
    } else {
      const [quote] = match[2] === undefined ? [] : quotesIn(whole);
      marks.push({ ...(quote && { quote }), sign: null, text: match[1] ?? whole, opens: false, closes: false });
    }
  }
  return marks;
}

/** Which signs belong together: index of the partner, both ways. Stretches nest and never cross. */
function pair(marks: readonly Mark[]): Map<number, number> {
  const partner = new Map<number, number>();
  const open: number[] = [];
  marks.forEach((mark, index) => {
    if (mark.sign === null) return;
    const at = mark.closes ? open.findLastIndex((candidate) => marks[candidate]?.sign === mark.sign) : -1;
    const start = open[at];
    if (start !== undefined && start < index - 1) {
      partner.set(start, index).set(index, start);
      open.length = at;
    } else if (mark.opens && !open.some((candidate) => marks[candidate]?.sign === mark.sign)) {
      open.push(index);
    }
  });
  return partner;
}

function append(runs: Run[], text: string, strong: boolean, italic: boolean): void {
  const last = runs.at(-1);
  if (last && !last.live && (last.strong ?? false) === strong && (last.italic ?? false) === italic) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else {
    runs.push({ text, ...(strong ? { strong } : {}), ...(italic ? { italic } : {}) });
  }
}
