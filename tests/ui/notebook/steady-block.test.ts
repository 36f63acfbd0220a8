import { describe, expect, it } from 'vitest';
import type { Block, TableBlock, TableCell, TableRow } from '#lib/analyses/block.ts';
import { steadyBlock } from '#lib/ui/notebook/steady-block.ts';

const row = (name: string, more: Partial<TableCell> = {}): TableRow => ({
  cells: [
    { text: name, value: name },
    { text: '1', value: 1, ...more }
  ]
});

/** A table made anew: nothing in it is shared with another. */
function table(rows: readonly TableRow[], over: Partial<TableBlock> = {}): TableBlock {
  const made: TableBlock = {
    kind: 'table',
    id: 't',
    number: 'Tabell 1',
    title: 'title',
    subtitle: 'subtitle',
    columns: [
      { label: 'a', align: 'left', compact: true, csv: 'a' },
      { label: 'b', align: 'right', compact: true, csv: 'b' }
    ],
    rows,
    notes: ['note'],
    ...over
  };
  return structuredClone(made);
}

const steadyTable = (former: TableBlock, block: TableBlock): TableBlock => {
  const made = steadyBlock(former, block);
  if (made.kind !== 'table') throw new Error('not a table');
  return made;
};

describe('a table that', () => {
  const former = table([row('one'), row('two'), row('three')]);

  it('says the same is the former one', () => {
    expect(steadyBlock(former, table([row('one'), row('two'), row('three')]))).toBe(former);
  });

  it('differs in one row keeps the others, its columns, and says what is new', () => {
    const block = table([row('one'), row('two', { text: '2', value: 2 }), row('three')]);
    const made = steadyTable(former, block);
    expect(made).toEqual(block);
    expect(made.rows[0]).toBe(former.rows[0]);
    expect(made.rows[1]).not.toBe(former.rows[1]);
    expect(made.rows[1]?.cells[0]).toBe(former.rows[1]?.cells[0]);
    expect(made.rows[2]).toBe(former.rows[2]);
    expect(made.columns).toBe(former.columns);
  });

  it('is sorted anew keeps its rows by their names', () => {
    const block = table([row('three'), row('one'), row('two')]);
    const made = steadyTable(former, block);
    expect(made).toEqual(block);
    expect(made.rows).toEqual([former.rows[2], former.rows[0], former.rows[1]]);
    made.rows.forEach((each) => expect(former.rows).toContain(each));
  });

  it('lost its last row, or got one, is another', () => {
    const shorter = table([row('one'), row('two')]);
    expect(steadyBlock(former, shorter)).toEqual(shorter);
    const longer = table([row('one'), row('two'), row('three'), row('four')]);
    expect(steadyBlock(former, longer)).toEqual(longer);
  });

  it.each<[string, Partial<TableBlock>]>([
    ['number', { number: 'Tabell 2' }],
    ['id', { id: 'u' }],
    ['title', { title: 'other' }],
    ['subtitle', { subtitle: 'other' }],
    ['notes', { notes: ['note', 'another'] }],
    ['columns', { columns: [{ label: 'c', align: 'left', compact: true, csv: null }] }],
    ['groups', { groups: [{ label: 'g', span: 2 }] }]
  ])('has another %s says so, with the rows it had', (_, over) => {
    const block = table([row('one'), row('two'), row('three')], over);
    const made = steadyTable(former, block);
    expect(made).toEqual(block);
    expect(made.rows).toBe(former.rows);
  });
});

/** Everything that a cell or a row can say: what is missed here stays wrong on the screen. */
describe('a row is another where it differs in', () => {
  const bar = { value: 1, min: -1, max: 1, solid: true, paint: 'pos' } as const;
  const mark = { shape: 'komp', paint: 'komp' } as const;
  const plain = row('one', { bar, mark });

  it.each<[string, Partial<TableCell>]>([
    ['its text', { text: '2' }],
    ['its unrounded value', { value: 1.0001 }],
    ['stars', { stars: '*' }],
    ['the name of its number', { ref: 'one/n' }],
    ['agreement with print', { check: 'differ' }],
    ['the length of its bar', { bar: { ...bar, value: 0.5 } }],
    ['the filling of its bar', { bar: { ...bar, solid: false } }],
    ['the start of its bar', { bar: { ...bar, min: 0 } }],
    ['the end of its bar', { bar: { ...bar, max: 2 } }],
    ['the colour of its bar', { bar: { ...bar, paint: 'neg' } }],
    ['the colour of its mark', { mark: { ...mark, paint: 'org' } }],
    ['the shape of its mark', { mark: { ...mark, shape: 'org' } }]
  ])('%s', (_, more) => {
    const block = table([row('one', { bar, mark, ...more })]);
    expect(steadyBlock(table([plain]), block)).toEqual(block);
  });

  it.each<[string, Partial<TableRow>]>([
    ['emphasis', { emphasis: true }],
    ['tint', { tint: 'warn' }],
    ['heading those below it', { heading: true }],
    ['the number of cells', { cells: plain.cells.slice(0, 1) }]
  ])('%s', (_, more) => {
    const block = table([{ ...plain, ...more }]);
    expect(steadyBlock(table([plain]), block)).toEqual(block);
  });
});

it('a block after one of another kind, or after none, is as it is made', () => {
  const notice: Block = { kind: 'notice', tone: 'info', title: 'a', text: 'b' };
  expect(steadyBlock(undefined, notice)).toBe(notice);
  expect(steadyBlock(notice, table([]))).toEqual(table([]));
});

it.each<Block>([
  { kind: 'heading', level: 2, text: 'a' },
  { kind: 'notice', tone: 'info', title: 'a', text: 'b' }
])('words that say the same are the former ones: $kind', (block) => {
  expect(steadyBlock(block, structuredClone(block))).toBe(block);
  const other = block.kind === 'heading' ? { ...block, text: 'c' } : { ...block, title: 'c' };
  expect(steadyBlock(block, other as Block)).toBe(other);
});
