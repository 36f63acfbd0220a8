import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { methods } from '#lib/analyses/methods/index.ts';
import { codingWords } from '#lib/analyses/coding-words.ts';
import { compute } from '#lib/analyses/methods/compute.ts';
import { variableOf } from '#lib/data/codebook.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { AS_IT_IS, codingOf, type Coding, type Step } from '#lib/recode/step.ts';
import {
  asDescribed,
  asPrinted,
  codebook,
  inputFrom,
  inputOf,
  presentationOf,
  table,
  tablesOf,
  textsOf
} from '../study.ts';

const blocksOf = async (steps: readonly Step[], smallestGroup = 1): Promise<Block[]> =>
  methods.present(compute({}, inputOf(steps, { smallestGroup })), await presentationOf(steps));

const proseOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.runs.map((run) => run.text) : [])).join(' ');

async function wordsOf(name: string, coding: Partial<Coding>, language: 'nb' | 'nn' | 'en' = 'nb') {
  const variable = variableOf(codebook, name);
  if (!variable) throw new Error(name);
  return codingWords(variable, { ...AS_IT_IS, ...coding }, codebook, await loadSpeaker(language));
}

describe('the coding of a variable in words', () => {
  test('many levels go by number, few by their words', async () => {
    expect((await wordsOf('lou', { cutoff: 4 })).cutoff).toBe('1–4 er lav, 5–8 er høy');
    expect((await wordsOf('lou', { cutoff: 7 })).cutoff).toBe('1–7 er lav, 8 er høy');
    expect((await wordsOf('oving', { cutoff: 1 })).cutoff).toBe(
      '«i liten grad» er lav, «i noen grad» og «i stor grad» er høy'
    );
    expect((await wordsOf('lou', {})).cutoff).toBe('alle nivåer');
  });

  test('a turned scale is low at its upper end', async () => {
    const words = await wordsOf('lou', { cutoff: 3, reverse: true });
    expect(words.cutoff).toBe('6–8 er lav, 1–5 er høy');
    expect(words.reverse).toContain('snudd');
    expect((await wordsOf('lou', {})).reverse).toBeNull();
  });

  test('don’t-know and no answer go by whether the answers are cut', async () => {
    expect((await wordsOf('oving', { cutoff: 1, dontKnow: 'low' })).dontKnow).toBe('som lav');
    expect((await wordsOf('oving', { dontKnow: 'low' })).dontKnow).toBe('som laveste nivå');
    expect((await wordsOf('oving', { dontKnow: 'apart' })).dontKnow).toBe('for seg, utelatt fra rho');
    expect((await wordsOf('lou', { dontKnow: 'low' })).dontKnow).toBeNull();
    expect((await wordsOf('lou', { noAnswer: 'own' })).noAnswer).toBe('egen verdi under laveste nivå');
    expect((await wordsOf('lou', { noAnswer: 'own', cutoff: 2 })).noAnswer).toBe('som lav');
  });

  test('a measured scale has no words for its values', async () => {
    const [variable] = codebook.variables;
    const measured = { ...variable!, level: 'interval', categories: [] } as const;
    const words = codingWords(measured, { ...AS_IT_IS, cutoff: 3 }, codebook, await loadSpeaker('nb'));
    expect(words.cutoff).toBe('de tre laveste verdiene er lave, resten høye');
  });

  test('in all languages', async () => {
    expect((await wordsOf('lou', { cutoff: 4 }, 'nn')).cutoff).toBe('1–4 er låg, 5–8 er høg');
    expect((await wordsOf('oving', { cutoff: 1 }, 'en')).cutoff).toBe(
      '“to a small extent” low, “to some extent” and “to a large extent” high'
    );
  });
});

describe('the methods section', () => {
  test('has a row for each variable in use, with its coding and how many it moves', async () => {
    const [codings] = tablesOf(await blocksOf(asDescribed));
    const rows = textsOf(codings!);
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual(['Levels of Use', 'utfall', 'ordinal', '1–4 er lav, 5–8 er høy', '–', 'utelatt (2)']);
    expect(rows[2]?.slice(4)).toEqual(['som lav (1)', 'utelatt (1)']);
    expect(rows.at(-1)).toEqual(['Sektor', 'gruppering', 'nominal', '–', '–', '–']);
  });

  test('tells of Fisher only where something is two by two', async () => {
    expect(proseOf(await blocksOf(asDescribed))).toContain('Fishers eksakte test');
    expect(proseOf(await blocksOf(asPrinted))).not.toContain('Fishers eksakte test');
  });

  test('tells of the smallest group and what it hides', async () => {
    expect(proseOf(await blocksOf(asDescribed, 5))).toContain('En gruppe med færre enn fem svar vises ikke');
    expect(proseOf(await blocksOf(asDescribed, 1))).toContain('ingen grupper er skjult');
  });

  test('corrects the lowest p for as many tests as there are drivers', async () => {
    // R 4.2.2: min(p.adjust(p, "holm")), p of cor.test(x, y, method = "spearman", exact = FALSE) for the eleven drivers
    const { holm } = compute({}, inputOf(asDescribed));
    expect(holm).toMatchObject({ tested: 11, variable: 'oving' });
    expect(holm?.p).toBeCloseTo(0.17255576791, 11);
    expect(proseOf(await blocksOf(asDescribed))).toContain('laveste p-verdien 0,173 (øving i veilederen)');
  });

  test('a file without roles or rows still has methods', async () => {
    const bare = {
      ...codebook,
      note: null,
      variables: codebook.variables.map((each) => ({ ...each, role: 'none' as const }))
    };
    const empty = { rows: 0, columns: table.columns.map((column) => ({ ...column, codes: new Uint8Array(0) })) };
    for (const input of [inputFrom(table, bare), inputFrom(empty, codebook)]) {
      const blocks = methods.present(compute({}, input), await presentationOf([], { book: input.codebook }));
      expect(blocks[0]).toMatchObject({ kind: 'heading', level: 2 });
      expect(proseOf(blocks)).not.toMatch(/NaN|undefined|null/u);
      expect(compute({}, input).holm).toBeNull();
    }
    expect(tablesOf(methods.present(compute({}, inputFrom(table, bare)), await presentationOf([])))).toEqual([]);
  });

  test('follows the steps', () => {
    const steps: Step[] = [...asPrinted, { kind: 'code', variable: 'lou', coding: codingOf(asDescribed, 'lou') }];
    expect(compute({}, inputOf(steps)).twoByTwo).toBe(false);
    expect(compute({}, inputOf(asDescribed)).twoByTwo).toBe(true);
  });

  test('tells who takes part, what each counts for, how many are left out, and what is made of what', async () => {
    const steps: Step[] = [
      { kind: 'filter', variable: 'sektor', keep: ['skole', 'barnehage'] },
      { kind: 'weight', variable: 'lou' },
      { kind: 'index', name: 'plan', of: ['oving', 'plan'], how: 'mean', least: 1 }
    ];
    const result = compute({}, inputOf(asDescribed, { leftOut: { filter: 5, weight: 2 } }));
    const prose = proseOf(methods.present(result, await presentationOf(steps)));
    expect(prose).toContain('Bare svar der «Sektor» er «skole» eller «barnehage», er med.');
    expect(prose).toContain('Hvert svar teller så mange ganger som «Levels of Use» sier.');
    expect(prose).toContain('5 svar er utenfor utvalget. 2 svar uten vekt er holdt utenfor.');
    expect(prose).toMatch(
      /«Plan med mål og ansvar» er gjennomsnittet av .+, regnet ut for dem som har svart på minst én av dem/u
    );
    expect(proseOf(await blocksOf(asDescribed))).not.toMatch(/er med\.|teller|utenfor utvalget/u);
  });
});
