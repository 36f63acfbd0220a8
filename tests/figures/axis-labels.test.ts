import { describe, expect, test } from 'vitest';
import { axisLabels } from '#lib/figures/axis-labels.ts';
import { niceStep } from '#lib/figures/nice-step.ts';

const named = (count: number, label: string) =>
  Array.from({ length: count }, (_, index) => ({ value: String(index + 1), label: `${label} ${index + 1}` }));

describe('axisLabels', () => {
  test('number and label where the labels fit', () => {
    const axis = axisLabels(named(3, 'nivå'), 100, 300);
    expect(axis?.lines.map(({ value, label }) => [value, ...label])).toEqual([
      ['1', 'nivå 1'],
      ['2', 'nivå 2'],
      ['3', 'nivå 3']
    ]);
    expect(axis?.key).toEqual([]);
  });

  test('numbers with a key where a word would have to be cut', () => {
    const axis = axisLabels(named(8, 'gjennomføringsevne'), 40, 320);
    expect(axis?.lines.every(({ label }) => label.length === 0)).toBe(true);
    expect(axis?.lines.map(({ value }) => value).join('')).toBe('12345678');
    expect(axis?.key.join(' ')).toContain('8\u00a0gjennomføringsevne 8');
  });

  test('places in the order stand for labels without numbers', () => {
    const labels = named(5, 'uforholdsmessig').map(({ value, label }) => ({ value: '', label, rank: value }));
    expect(axisLabels(labels, 30, 150)?.lines.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('every tenth of many numbers', () => {
    const labels = Array.from({ length: 40 }, (_, index) => ({ value: String(1960 + index), label: '' }));
    const shown = axisLabels(labels, 6, 240)?.lines.flatMap(({ value }) => (value === '' ? [] : [value]));
    expect(shown).toEqual(['1960', '1970', '1980', '1990']);
  });

  test('gives up on unordered labels that do not fit', () => {
    const labels = named(6, 'administrasjon').map(({ label }) => ({ value: '', label }));
    expect(axisLabels(labels, 50, 300)).toBeNull();
  });
});

describe('niceStep', () => {
  test.each([
    [0.3, 0.5],
    [1, 1],
    [1.1, 2],
    [0.05, 0.05],
    [600, 1000]
  ])('%d becomes %d', (least, step) => expect(niceStep(least)).toBe(step));

  test('refuses what is not above 0', () => {
    expect(() => niceStep(0)).toThrow(RangeError);
  });
});
