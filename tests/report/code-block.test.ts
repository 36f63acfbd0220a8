import { expect, test } from 'vitest';
import { codeBlock } from '#lib/report/equations-block.ts';
import { ids } from '#lib/report/piece.ts';

const partOf = (lines: number) =>
  codeBlock(
    { kind: 'code', id: 'r', program: 'R', text: Array.from({ length: lines }, () => 'x <- 1').join('\n') },
    ids()
  ).parts[0];

test('lines that fill less than a third of a page are not parted; longer ones are', () => {
  const [short, long] = [partOf(8), partOf(60)];
  expect(short?.lead).toBe(short?.height);
  expect(long?.lead).toBeLessThan((long?.height ?? 0) / 10);
});
