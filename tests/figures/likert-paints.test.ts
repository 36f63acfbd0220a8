import { expect, test } from 'vitest';
import { likertKeys, likertPaints } from '#lib/figures/likert-paints.ts';

test('warm below the cut-off, blue above, stronger away from it', () => {
  expect(likertPaints(3, 1)).toEqual(['lik-lo', 'lik-hi', 'lik-hi2']);
  expect(likertPaints(3, 2)).toEqual(['lik-lo2', 'lik-lo', 'lik-hi2']);
  expect(likertPaints(6, 2)).toEqual(['lik-lo2', 'lik-lo', 'lik-hi', 'lik-hi2', 'lik-hi3', 'lik-hi3']);
});

test('neutral for the level that the middle passes through', () => {
  expect(likertPaints(3, 1.5)).toEqual(['lik-lo', 'utf-tint', 'lik-hi2']);
  expect(likertPaints(4, 2)).not.toContain('utf-tint');
});

test('levels of one paint share a key', () => {
  expect(likertKeys(['a', 'b', 'c', 'd'], 3)).toEqual([
    { fill: 'lik-lo2', series: 'lo2', label: 'a – b' },
    { fill: 'lik-lo', series: 'lo', label: 'c' },
    { fill: 'lik-hi2', series: 'hi2', label: 'd' }
  ]);
});
