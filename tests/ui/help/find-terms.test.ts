import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { TERMS } from '#lib/messages/terms/index.ts';
import type { Term } from '#lib/messages/terms/term.ts';
import { findTerms } from '#lib/ui/help/find-terms.ts';

const [nb, nn, en] = await Promise.all([loadSpeaker('nb'), loadSpeaker('nn'), loadSpeaker('en')]);
const found = (wanted: string, kind: string | null = null, say = nb) =>
  findTerms(wanted, kind, say).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('the glossary', () => {
  test('has every term once, with what it means in one sentence, in each language', () => {
    const ids = Object.keys(TERMS).sort();
    expect(ids.length).toBeGreaterThan(50);
    for (const say of [nb, nn, en]) {
      expect(found('', null, say).sort()).toEqual(ids);
      expect(Object.keys(say.messages.glossary.meaning).sort()).toEqual(ids);
      for (const meaning of Object.values(say.messages.glossary.meaning)) {
        expect(meaning).toMatch(/^[^.]*(\.\d+[^.]*)*\.$/u);
        expect(meaning.length).toBeLessThan(130);
      }
    }
  });

  test.each([
    ['cramers v', 'cramersV'],
    ['CRAMÉR', 'cramersV'],
    ['sig. (2-tailed)', 'p'],
    ['khi', null],
    ['odds ratio', 'oddsRatio'],
    ['skeivskap', 'skewness'],
    ['finite population', 'finitePopulation'],
    ['test of parallel lines', 'proportionalOdds'],
    ['midranks', null],
    ['midrank', 'midrank']
  ])('finds “%s” whatever language it is of', (wanted, id) => {
    if (id === null) expect(found(wanted)).toEqual([]);
    else expect(found(wanted)[0]).toBe(id);
  });

  test('puts the terms of a cell first, and none of them twice', () => {
    const [first, ...rest] = findTerms('', 'reliability', nb);
    expect(first?.head).toBe('I denne cellen');
    expect(first?.entries.map(({ id }) => id)).toContain('omega');
    expect(rest.flatMap(({ entries }) => entries.map(({ id }) => id))).not.toContain('omega');
    expect(new Set(found('', 'reliability')).size).toBe(Object.keys(TERMS).length);
  });

  test('tells what the other languages and SPSS call it, where that is something else', () => {
    const entry = findTerms('kryss', null, nn)[0]?.entries[0];
    expect(entry).toMatchObject({
      name: 'krysstabell',
      others: [{ language: 'en', name: 'two-way table' }],
      spss: 'Crosstabulation (CROSSTABS)'
    });
  });

  test('has terms for the kinds of cells that most notebooks have, and for scales, models and stability', () => {
    const terms: Term[] = Object.values(TERMS);
    const covered = new Set(terms.flatMap(({ kinds }) => kinds));
    for (const kind of ['frequencies', 'response', 'means', 'correlation', 'explorer', 'network', 'describe'])
      expect(covered).toContain(kind);
    for (const kind of ['power', 'pairs', 'compare', 'reliability', 'regression', 'multiverse', 'stability', 'check'])
      expect(covered).toContain(kind);
  });

  test('names each term as the language writes it', () => {
    const terms: Term[] = Object.values(TERMS);
    for (const { names } of terms) expect(Object.keys(names)).toEqual(LANGUAGES);
    expect(new Set(terms.map(({ names }) => names.nb)).size).toBe(terms.length);
  });
});
