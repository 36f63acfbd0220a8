import { describe, expect, it, vi } from 'vitest';
import { readSpec, type Field } from '#lib/analyses/field.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';

// Test files share what they load: here no kind may have been loaded before.
vi.resetModules();
const { ANALYSES } = await import('#lib/analyses/index.ts');
const { kindOf, KINDS, kindsFor, loadKinds, tuningLoaded, unloadedOf } = await import('#lib/analyses/kinds.ts');

interface FieldWords {
  readonly label?: string;
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>>;
}

interface KindWords {
  readonly title?: string;
  readonly about?: string;
  readonly example?: string;
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

const shown = (fields: readonly Field[]) => fields.filter(({ kind }) => kind !== 'data');

it('the kinds that a page loads are those that a worker has', async () => {
  expect([...KINDS].sort()).toEqual(Object.keys(ANALYSES).sort());
  expect(unloadedOf([...KINDS, 'constructor', 'text'])).toEqual(KINDS);
  await loadKinds(['means', 'means', 'nothing']);
  expect(unloadedOf(KINDS)).toEqual(KINDS.filter((kind) => kind !== 'means'));
  await loadKinds(KINDS);
  for (const kind of KINDS) expect(kindOf(kind)).toBe(ANALYSES[kind]);
  expect(kindOf('constructor')).toBeUndefined();
});

it('what shows cells that are set by hand is loaded where there are some', async () => {
  expect(kindsFor([{ kind: 'means' }, { kind: 'text' }])).toEqual(['means', 'text']);
  const needed = kindsFor([{ kind: 'means', titles: {} } as const, { kind: 'means', figure: {} } as const]);
  expect(unloadedOf(needed)).toEqual(['figure']);
  await loadKinds(needed);
  expect(unloadedOf(needed)).toEqual([]);
  expect(tuningLoaded()).toBeDefined();
});

describe.each(Object.entries(ANALYSES))('%s', (kind, analysis) => {
  it('is registered under its own kind, with a version and defaults that it can read', () => {
    expect(analysis.kind).toBe(kind);
    expect(analysis.version).toBeGreaterThan(0);
    const spec = readSpec<Record<string, unknown>>(analysis.fields, {});
    expect(readSpec(analysis.fields, JSON.parse(JSON.stringify(spec)))).toEqual(spec);
  });

  it('shows an option only where choices that it has say so', () => {
    for (const { where = {} } of analysis.fields)
      for (const [name, values] of Object.entries(where)) {
        const choice = analysis.fields.find((field) => field.name === name);
        expect(choice?.kind === 'choice' && choice.options).toEqual(expect.arrayContaining([...values]));
      }
  });

  it.each(LANGUAGES)('has words for itself and every option in %s', async (language) => {
    const { messages } = await loadSpeaker(language);
    const examples = messages.examples as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>;
    const words = (messages as unknown as Readonly<Record<string, KindWords>>)[kind];
    expect(words?.title).toMatch(/\p{L}{3}/u);
    expect(words?.about).toMatch(/\p{L}.*\.$/u);
    expect(words?.example).toMatch(/\p{L}.*[.?]$/u);
    for (const field of shown(analysis.fields)) {
      expect([field.name, words?.fields?.[field.name]?.label]).toEqual([field.name, expect.stringMatching(/\p{L}/u)]);
      expect([field.name, words?.fields?.[field.name]?.help]).toEqual([field.name, expect.stringMatching(/\.$/)]);
      expect([field.name, examples[kind]?.[field.name]]).toEqual([field.name, expect.stringMatching(/\.$/)]);
      if (field.kind !== 'choice') continue;
      expect(Object.keys(words?.fields?.[field.name]?.options ?? {}).sort()).toEqual([...field.options].sort());
    }
  });
});
