import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#lib/analyses/index.ts';
import { findAnalysis } from '#lib/engine/find-analysis.ts';
import { run } from '#lib/engine/run.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { isText, type Notebook } from '#lib/notebook/notebook.ts';
import { readNotebook } from '#lib/notebook/read-notebook.ts';
import { STARTERS, starterFor } from '#lib/notebook/starters/index.ts';
import { STARTER_IDS, type StarterId } from '#lib/notebook/starters/starter.ts';
import { presentationOf } from '../../analyses/study.ts';
import { rows } from '../../analyses/survey.ts';
import { frozen, SAMPLE } from '../sample.ts';
import { answersTo, AWKWARD } from './codebooks.ts';

const speakers = await Promise.all(LANGUAGES.map((language) => loadSpeaker(language)));
const nb = speakers[0]?.messages.setup.texts;
if (!nb) throw new Error('no words');
const texts = nb;

const idsOf = (starter: StarterId, book: string): string[] => {
  const codebook = AWKWARD[book];
  if (!codebook) throw new Error(`no codebook ${book}`);
  return STARTERS[starter].cells(frozen(codebook), texts).map(({ id }) => id);
};

describe.each(STARTER_IDS)('the starter %s', (starter) => {
  describe.each(Object.entries(AWKWARD))('with %s', (_, codebook) => {
    test.each([0, 3, 40])('gives %i respondents a notebook without a failed cell, in every language', async (n) => {
      for (const { language, messages } of speakers) {
        const cells = STARTERS[starter].cells(frozen(codebook), messages.setup.texts);
        expect(cells.length).toBeGreaterThan(0);
        expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
        const notebook: Notebook = { ...SAMPLE, codebook, steps: [], cells };
        expect(readNotebook(JSON.parse(JSON.stringify(notebook)))).toStrictEqual({ notebook });

        const results = run(notebook, { raw: rows(answersTo(codebook, n)), published: null }, findAnalysis);
        expect(results.filter((result) => 'failed' in result)).toEqual([]);
        for (const result of results) {
          if (!('result' in result)) continue;
          const presentation = await presentationOf([], { language, book: codebook });
          const blocks = ANALYSES[result.kind]?.present(result.result as never, presentation) ?? [];
          expect(blocks.length).toBeGreaterThan(0);
          expect(JSON.stringify(blocks)).not.toMatch(/NaN|Infinity/u);
        }
      }
    });
  });

  test('writes what is short enough to be read', () => {
    for (const { messages } of speakers)
      for (const text of Object.values<string>(messages.setup.texts[starter])) {
        expect(text.length).toBeLessThan(300);
        expect(text).not.toContain('{{');
      }
  });

  test('says what the data lack before it is begun with', () => {
    const { needs } = STARTERS[starter];
    expect(needs(AWKWARD['free text alone'] ?? SAMPLE.codebook)).not.toBeNull();
    expect(needs(SAMPLE.codebook)).toBe(starter === 'scale' ? 'two-variables' : null);
  });
});

describe('what the starters ask', () => {
  test('the driver analysis asks everything that the roles can answer', () => {
    expect(idsOf('drivers', 'outcome, drivers and groups')).toEqual([
      'summary',
      'about',
      'explorer',
      'drivers',
      'outcome',
      'response',
      'means',
      'correlation',
      'network',
      'groups',
      'correlation-by-group',
      'network-by-group',
      'methods'
    ]);
    expect(idsOf('drivers', 'an outcome without drivers')).toEqual([
      'summary',
      'outcome',
      'response',
      'means',
      'methods'
    ]);
    expect(idsOf('drivers', 'drivers without an outcome')).toEqual(['summary', 'drivers', 'methods']);
    expect(idsOf('drivers', 'no variables')).toEqual(['summary', 'methods']);
  });

  test('the overview leaves out no question that can be counted', () => {
    const cells = STARTERS.overview.cells(AWKWARD['forty-five questions'] ?? SAMPLE.codebook, texts);
    const shown = cells.flatMap((cell) =>
      cell.kind === 'frequencies' && !isText(cell) ? [cell.spec['variables']] : []
    );
    expect(shown.map((names) => (names as string[]).length)).toEqual([20, 20, 5]);
    expect(new Set(shown.flat()).size).toBe(45);
    // A table of 45 questions in each group is nothing that anybody reads.
    expect(cells.some(({ id }) => id === 'describe-by-group')).toBe(false);
    expect(idsOf('overview', 'outcome, drivers and groups')).toContain('describe-by-group');
  });

  test('before and after sets pairs together where questions were asked twice, else compares the times', () => {
    const spec = (book: string, id: string) => {
      const cell = STARTERS.change.cells(AWKWARD[book] ?? SAMPLE.codebook, texts).find((each) => each.id === id);
      return cell && !isText(cell) ? cell.spec : undefined;
    };
    expect(spec('questions asked twice', 'twice')).toMatchObject({
      variables: ['plan_før', 'plan_etter', 'time_før', 'time_etter']
    });
    expect(spec('questions asked twice', 'paired-2')).toMatchObject({ variables: ['time_før', 'time_etter'] });
    expect(spec('several times in the rows', 'describe-by-time')).toMatchObject({ by: 'tidspunkt' });
    expect(STARTERS.change.needs(AWKWARD['drivers without an outcome'] ?? SAMPLE.codebook)).toBe('no-measurements');
  });

  test('the scale is of the drivers, else of the questions that share their answers', () => {
    const items = (book: string) =>
      STARTERS.scale
        .cells(AWKWARD[book] ?? SAMPLE.codebook, texts)
        .flatMap((cell) => (cell.kind === 'reliability' && !isText(cell) ? [cell.spec['variables']] : []));
    expect(items('outcome, drivers and groups')).toEqual([['plan', 'time']]);
    expect(items('an ordered variable without answers')).toEqual([['use', 'empty']]);
    expect(items('questions asked twice')).toEqual([['plan_før', 'time_før', 'plan_etter', 'time_etter']]);
  });
});

test.each([
  ['outcome, drivers and groups', 'drivers'],
  ['drivers without an outcome', 'overview'],
  ['groups alone', 'overview'],
  ['questions asked twice', 'change'],
  ['several times in the rows', 'change'],
  ['no variables', 'overview']
])('%s: one begins with the starter %s', (book, starter) => {
  expect(starterFor(AWKWARD[book] ?? SAMPLE.codebook)).toBe(starter);
});
