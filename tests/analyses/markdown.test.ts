import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { markdownToBlocks, parseRuns, quotesIn, quoteToken } from '#lib/analyses/markdown.ts';

function shown(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return block.text;
      if (block.kind !== 'text') throw new Error(block.kind);
      return [block.runs, ...(block.items ?? [])].map((runs) => runs.map((run) => run.text).join('')).join('|');
    })
    .join('|');
}

describe('Markdown as blocks', () => {
  test('headings, paragraphs and both kinds of list', () => {
    expect(
      markdownToBlocks('# En\r\n## To ##\n\nFørste linje\nandre linje\n\n- a\n- b\n  mer b\n1. c\n2) d\nSlutt')
    ).toEqual([
      { kind: 'heading', level: 1, text: 'En' },
      { kind: 'heading', level: 2, text: 'To' },
      { kind: 'text', style: 'prose', runs: [{ text: 'Første linje andre linje' }] },
      { kind: 'text', style: 'prose', runs: [], items: [[{ text: 'a' }], [{ text: 'b mer b' }]] },
      { kind: 'text', style: 'prose', runs: [], items: [[{ text: 'c' }], [{ text: 'd' }]], ordered: true },
      { kind: 'text', style: 'prose', runs: [{ text: 'Slutt' }] }
    ]);
  });

  test('nothing gives nothing', () => {
    expect(markdownToBlocks('')).toEqual([]);
    expect(markdownToBlocks(' \n\t\n')).toEqual([]);
  });

  test('a number at the start of a sentence, a hashtag and a rule are text', () => {
    expect(shown(markdownToBlocks('1984 var året'))).toBe('1984 var året');
    expect(shown(markdownToBlocks('#bti'))).toBe('#bti');
    expect(shown(markdownToBlocks('#### fire'))).toBe('#### fire');
    expect(shown(markdownToBlocks('-5 grader'))).toBe('-5 grader');
  });
});

describe('strong and emphasis', () => {
  test('stretches, nested too', () => {
    expect(parseRuns('en **to *tre* to** _fire_')).toEqual([
      { text: 'en ' },
      { text: 'to ', strong: true },
      { text: 'tre', strong: true, italic: true },
      { text: ' to', strong: true },
      { text: ' ' },
      { text: 'fire', italic: true }
    ]);
    expect(parseRuns('***x***')).toEqual([{ text: 'x', strong: true, italic: true }]);
  });

  test('a sign without a partner, and names with underscores, stay as they are', () => {
    for (const text of [
      '2 * 3 * 4',
      '0,44* og 0,61**',
      'okte_ressurser og spesielt_ansvar',
      '**',
      '****',
      '* p < 0,05'
    ]) {
      expect(parseRuns(text)).toEqual([{ text }]);
    }
  });

  test('a backslash lets a sign stand', () => {
    expect(parseRuns('\\*ikke\\* uthevet \\x \\')).toEqual([{ text: '*ikke* uthevet \\x \\' }]);
    expect(shown(markdownToBlocks('\\# ikke overskrift'))).toBe('# ikke overskrift');
  });
});

describe('hostile input', () => {
  test('HTML, links and images are shown as written', () => {
    for (const text of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[klikk](javascript:alert(1))',
      '![x](https://example.org/x.png)',
      '&lt;b&gt;',
      '`code` | tabell |'
    ]) {
      expect(markdownToBlocks(text)).toEqual([{ kind: 'text', style: 'prose', runs: [{ text }] }]);
    }
  });

  test('only the signs of Markdown and white space can go lost, and nothing throws', () => {
    const strip = (text: string) => text.replace(/[\s\\*_#\-+.)\d|]/g, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab *_#-1.<>&\\\n\tå[]()"') }), (markdown) => {
        expect(strip(shown(markdownToBlocks(markdown)))).toBe(strip(markdown));
      })
    );
  });

  // Work that grew with the square of the length would not end before the test is given up.
  test.each(['*', '**a', '_', '*a _b ', '\\', '- ', '# '])('a long run of “%s” is read to its end', (sign) => {
    expect(markdownToBlocks(sign.repeat(200_000)).length).toBeLessThan(2);
  });
});

describe('numbers of other cells', () => {
  const quote = { cell: 'with-use', ref: 'oving/rho' };
  const quoted = ({ cell, ref }: typeof quote) => (cell === 'with-use' && ref === 'oving/rho' ? '0,437' : null);

  test('stand as they are shown there, whatever is around them', () => {
    expect(parseRuns(`Rho er **${quoteToken(quote)}**, ikke mer.`, quoted)).toEqual([
      { text: 'Rho er ' },
      { text: '0,437', live: true, quote },
      { text: ', ikke mer.' }
    ]);
    const [list] = markdownToBlocks(`- ${quoteToken(quote)} alt`, quoted);
    expect(list).toMatchObject({ items: [[{ text: '0,437', live: true }, { text: ' alt' }]] });
  });

  test('that are no more say so, with what was written', () => {
    const gone = { cell: 'gone', ref: 'rho' };
    expect(parseRuns(`a ${quoteToken(gone)}`, quoted)).toEqual([
      { text: 'a ' },
      { text: '{{gone#rho}}', live: true, quote: gone, broken: true }
    ]);
  });

  test('are found in a text, and braces that quote nothing are text', () => {
    expect(quotesIn(`${quoteToken(quote)} og ${quoteToken({ cell: 'b', ref: 'n' })}`)).toEqual([
      quote,
      { cell: 'b', ref: 'n' }
    ]);
    for (const text of ['{{a}}', '{{a#b c}}', '{ {a#b}}', '{{#b}}', '{', '{{{', 'a}} {{b'])
      expect(parseRuns(text, quoted), text).toEqual([{ text }]);
    expect(parseRuns('\\{{with-use#oving/rho}}', quoted)).toEqual([{ text: '{{with-use#oving/rho}}' }]);
  });
});
