import type { Say } from '#lib/messages/say.ts';

/** A key as `KeyboardEvent.key` has it, lower case, and what is held with it; `ctrl` is ⌘ on a Mac. */
export interface Key {
  readonly key: string;
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
}

const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** `Ctrl + Shift + Z`. */
export function keyName({ key, ctrl, alt, shift }: Key, { messages }: Say): string {
  const words = messages.commands.key;
  const named: Readonly<Record<string, string>> = { Delete: words.delete, Enter: words.enter, Escape: words.escape };
  const last = ARROWS[key] ?? named[key] ?? key.toUpperCase();
  return [...(ctrl ? [words.ctrl] : []), ...(alt ? [words.alt] : []), ...(shift ? [words.shift] : []), last].join(
    ' + '
  );
}
