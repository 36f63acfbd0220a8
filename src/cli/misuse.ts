import type { Say } from '#lib/messages/say.ts';

/** Each has its sentence in the messages' `cli.problems`. */
export type MisuseCode = keyof Say['messages']['cli']['problems'];

/** Wrong use: what the user can mend. Ends the program with status 2 and one line. */
export class Misuse extends Error {
  readonly code: MisuseCode;
  readonly about: Readonly<Record<string, string>>;

  constructor(code: MisuseCode, about: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.about = about;
  }
}
