import { kindOf, KINDS } from '#lib/analyses/kinds.ts';
import { MENU_GROUPS } from '#lib/analyses/menu.ts';
import type { Say } from '#lib/messages/say.ts';
import { kindWords } from './field-words.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';

/** Every loaded kind of cell as something to choose, under its head, with the reason where these data cannot feed it. */
export function analysisChoices(open: OpenNotebook, say: Say) {
  const { menu } = say.messages.cells;
  const setting = { codebook: open.codebook, hasPublished: open.published !== null };
  return MENU_GROUPS.map((group) => ({
    id: group,
    head: menu.groups[group],
    choices: KINDS.flatMap((kind) => {
      const analysis = kindOf(kind);
      if (analysis?.menu.group !== group) return [];
      const { title = kind, about = '', example = '' } = kindWords(say, kind);
      const refusal = analysis.menu.needs?.(setting) ?? null;
      const refused = refusal && menu.refused[refusal];
      return [{ id: kind, title, about, example: menu.example(example), refused, words: kind }];
    })
  }));
}
