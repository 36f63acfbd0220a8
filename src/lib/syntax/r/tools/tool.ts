import type { Messages } from '#lib/messages/say.ts';

/** A function that a script brings along where it calls it. What it does stands in the messages, under its name. */
export interface Tool {
  readonly name: keyof Messages['syntax']['tools'];
  readonly code: string;
}
