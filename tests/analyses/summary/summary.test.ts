import { describe, expect, test } from 'vitest';
import { readSpec } from '#lib/analyses/field.ts';
import { compute } from '#lib/analyses/summary/compute.ts';
import { summary } from '#lib/analyses/summary/index.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import type { Codebook, Role } from '#lib/data/codebook.ts';
import type { Language } from '#lib/messages/language.ts';
import { AS_IT_IS, codingOf, type Coding, type Step } from '#lib/recode/step.ts';
import { asDescribed, asPrinted, codebook, inputFrom, presentationOf, table } from '../study.ts';
import { codebook as ofColumns, survey, variable } from '../survey.ts';

const withCoding = (variable: string, coding: Partial<Coding>): Step => ({
  kind: 'code',
  variable,
  coding: { ...codingOf(asDescribed, variable), ...coding }
});

/** The study's codebook with other roles: those named, and none for the rest. */
function withRoles(roles: Readonly<Record<string, Role>>): Codebook {
  return { ...codebook, variables: codebook.variables.map((each) => ({ ...each, role: roles[each.name] ?? 'none' })) };
}

interface Case {
  readonly book?: Codebook;
  readonly language?: Language;
  readonly smallest?: number;
}

async function told(steps: readonly Step[], { book = codebook, language = 'nb', smallest = 1 }: Case = {}) {
  const input = inputFrom(table, book, steps, { smallestGroup: smallest });
  const blocks = summary.present(summary.compute({}, input), await presentationOf(steps, { language, book }));
  const [block] = blocks;
  if (block?.kind !== 'text') throw new Error('the summary is a paragraph');
  expect(blocks).toHaveLength(1);
  return {
    text: block.runs.map((run) => run.text).join(''),
    live: block.runs.filter((run) => run.live).map((run) => run.text)
  };
}

describe('the summary of the study', () => {
  test('says who answered, how many are high, and which driver goes with it', async () => {
    const { text, live } = await told(asDescribed);
    expect(text.replaceAll('\u00A0', ' ')).toBe(
      '120 ble invitert, og 33 svarte (27,5 %). Av de 31 som har svart på Levels of Use, ligger 14 (45 %) på nivå 5 eller høyere. ' +
        'Øving i veilederen er den eneste av elleve drivere med p under 0,05: rho = 0,44, n = 30, p = 0,016. ' +
        'Sammenhengen er moderat. Den sier ikke hva som er årsak.'
    );
    expect(live.map((each) => each.replaceAll('\u00A0', ' '))).toEqual([
      '27,5 %',
      '31',
      '14 (45 %)',
      'rho = 0,44, n = 30, p = 0,016',
      'moderat'
    ]);
  });

  test('in nynorsk and English', async () => {
    expect((await told(asDescribed, { language: 'nn' })).text).toContain(
      'Øving i rettleiaren er den einaste av elleve drivarar med p under 0,05'
    );
    expect((await told(asDescribed, { language: 'en' })).text).toContain(
      'Of the 31 who answered Levels of Use, 14 (45%) are at level 5 or higher.'
    );
  });

  test('without a cut-off nobody is high', async () => {
    const { text } = await told(asPrinted);
    expect(text).toContain('31 har svart på Levels of Use.');
    expect(text).not.toContain('høyere');
  });

  test('several drivers are listed, strongest first', async () => {
    const { text } = await told([]);
    expect(text).toContain('To av elleve drivere har p under 0,05: øving i veilederen (rho = 0,49');
    const { findings } = compute({}, inputFrom(table, codebook, []));
    expect(findings.map(({ rho }) => Math.abs(rho))).toEqual(
      findings.map(({ rho }) => Math.abs(rho)).sort((a, b) => b - a)
    );
  });

  test('many drivers are told by the strongest three', async () => {
    const drivers = ['erfaringsdeling', 'plan', 'tydelige_forventninger', 'okte_ressurser', 'stotte_ledelse_viktig'];
    const roles = Object.fromEntries([['oving', 'outcome'], ...drivers.map((name) => [name, 'driver'])]) as Record<
      string,
      Role
    >;
    const { text } = await told(asPrinted, { book: withRoles(roles) });
    expect(text).toContain('Alle fem driverne har p under 0,05. Sterkest er erfaringsdeling');
    expect(text.match(/rho = /gu)).toHaveLength(3);
  });

  test('none, where no driver has p below .05', async () => {
    const { text } = await told([...asDescribed, withCoding('lou', { cutoff: 2 })]);
    expect(text).toContain('Ingen av de elleve driverne har p under 0,05. Tallene sier ikke hva som er årsak.');
  });

  test('where t and Fisher disagree, both are told', async () => {
    const steps = [...asDescribed, withCoding('lou', { cutoff: 5 }), withCoding('oving', { cutoff: 2 })];
    const { text } = await told(steps, { book: withRoles({ lou: 'outcome', oving: 'driver' }) });
    expect(text).toContain('Øving i veilederen har p under 0,05: rho = 0,47, n = 30, p = 0,008.');
    expect(text).toContain('Fishers eksakte test gir likevel ikke p under 0,05 for øving i veilederen.');
  });

  test('answers that are counted as low are in the total, and said', async () => {
    const { text } = await told([...asDescribed, withCoding('lou', { noAnswer: 'own' })]);
    expect(text.replaceAll('\u00A0', ' ')).toContain(
      'På Levels of Use ligger 14 (42 %) av 33 på nivå 5 eller høyere, når 2 uten svar på skalaen regnes som lave.'
    );
  });

  test('a turned scale is high downwards, and few answers go by their words', async () => {
    const turned = await told([withCoding('lou', { reverse: true, cutoff: 6 })]);
    expect(turned.text).toContain('på nivå 2 eller lavere');
    const words = await told(asDescribed, { book: withRoles({ oving: 'outcome' }) });
    expect(words.text).toContain('på «noen» eller høyere');
  });
});

describe('what is not there', () => {
  test('nobody invited, no drivers', async () => {
    const book = { ...withRoles({ lou: 'outcome' }), invited: null };
    const { text } = await told([{ kind: 'code', variable: 'lou', coding: AS_IT_IS }], { book });
    expect(text).toBe('33 har svart. 31 har svart på Levels of Use. Ingen variabler er valgt som drivere.');
  });

  test('no outcome', async () => {
    expect((await told([], { book: withRoles({}) })).text).toContain('Ingen variabel er valgt som utfall.');
  });

  test('nobody at all, and fewer than the smallest group', async () => {
    const empty = { rows: 0, columns: table.columns.map((column) => ({ ...column, codes: new Uint8Array(0) })) };
    const blocks = summary.present(compute({}, inputFrom(empty, codebook)), await presentationOf([]));
    expect(blocks).toEqual([{ kind: 'text', style: 'prose', runs: [{ text: 'Ingen har svart ennå.' }] }]);
    expect((await told(asDescribed, { smallest: 40 })).text).toContain('Færre enn 40 har svart på Levels of Use');
    expect((await told(asDescribed, { smallest: 40 })).text).not.toContain('rho');
  });
});

test('everyone who answered the outcome is not counted twice', async () => {
  const book = ofColumns([variable('trivsel', { role: 'outcome' })]);
  const textOf = async (trivsel: readonly string[]) => {
    const result = summary.compute({}, survey({ trivsel }, book));
    return JSON.stringify(summary.present(result, await presentationOf([], { book })));
  };
  expect(await textOf(['1', '2', '3'])).toContain('Alle har svart på trivsel. ');
  expect(await textOf(['1', '2', ''])).not.toContain('Alle har svart');
});

describe('each number of the summary opens how it is worked out', () => {
  /** What stands in the derivation of each live number, by the number. */
  async function opened(steps: readonly Step[], language: Language, smallest = 1) {
    const input = inputFrom(table, codebook, steps, { smallestGroup: smallest });
    const result = summary.compute({}, input);
    const presentation = await presentationOf(steps, { language });
    const [block] = summary.present(result, presentation);
    if (block?.kind !== 'text') throw new Error('the summary is a paragraph');
    return (
      block.runs
        // How strong a correlation is, is a word.
        .filter(({ live, text }) => live && /\d/u.test(text))
        .map(({ text, ref }) => {
          const derivation = ref === undefined ? null : summary.working?.(ref, result, {});
          if (!derivation) return [text, null] as const;
          const spec = readSpec<WorkingSpec>(working.fields, derivation.spec);
          return [text, JSON.stringify(working.present(working.compute(spec, input), presentation))] as const;
        })
    );
  }

  const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)?/gu) ?? [];

  /** A derivation may show more decimals. */
  const isOf = (shown: string, told: string): boolean => {
    const [more, less] = [shown, told].map((text) => Number(text.replace(',', '.'))) as [number, number];
    const decimals = /[.,](\d+)/u.exec(told)?.[1]?.length ?? 0;
    return more.toFixed(decimals) === less.toFixed(decimals);
  };

  test.each(['nb', 'nn', 'en'] as const)('in %s', async (language) => {
    const found = await opened(asDescribed, language);
    expect(found).toHaveLength(4);
    for (const [text, derivation] of found) {
      const wanted = figuresIn(text);
      expect(wanted.length).toBeGreaterThan(0);
      const shown = figuresIn(derivation ?? '');
      expect(wanted.filter((figure) => !shown.some((other) => isOf(other, figure)))).toEqual([]);
    }
  });

  test('with a cut-off for several drivers, and without one for the outcome', async () => {
    const several = await opened(asPrinted, 'nb');
    expect(several.length).toBeGreaterThan(2);
    expect(several.filter(([, derivation]) => derivation === null)).toEqual([]);
  });

  test('but nothing of an outcome that too few have answered', () => {
    expect(
      summary.working?.(
        'lou/high',
        summary.compute({}, inputFrom(table, codebook, asDescribed, { smallestGroup: 40 })),
        {}
      )
    ).toBe(null);
  });
});
