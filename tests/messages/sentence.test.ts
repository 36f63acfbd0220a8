import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';

test('a list is written as the language writes it', async () => {
  for (const language of LANGUAGES) {
    const say = await loadSpeaker(language, []);
    const written = new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb', { type: 'conjunction' });
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b, c', 'd', 'e']])
      expect(say.list(items), `${language}: ${items.join('; ')}`).toBe(written.format(items));
  }
});
