import { expect, test } from 'vitest';
import { missingCodes } from '#lib/data/csv/codes.ts';

const ages = [18, 23, 31, 35, 40, 44, 52, 58, 61, 67];

test('three nines far beyond the ages are a code for no answer', () => {
  expect([...missingCodes([...ages, 999])]).toEqual([[999, 'no-answer']]);
  expect([...missingCodes([...ages, 998, 999])]).toEqual([
    [998, 'dont-know'],
    [999, 'no-answer']
  ]);
});

test('an age of 99 and a number among the measurements are answers', () => {
  expect([...missingCodes([...ages, 99])]).toEqual([]);
  expect([...missingCodes([700, 850, 900, 999, 1200, 1500])]).toEqual([]);
});
