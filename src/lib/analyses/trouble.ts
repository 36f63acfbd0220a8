import type { NoticeBlock } from './block.ts';
import type { Notice, Presentation } from './contract.ts';
import { variableLabel } from './labels.ts';

/** What a notice's sentence is made of: the variables it concerns as a finished list, and what else it tells. */
export interface Trouble {
  readonly names: string;
  readonly about: Notice['about'];
}

/** The sentences of a kind's notices, by code. */
export type TroubleWords = Readonly<
  Record<string, (trouble: Trouble) => { readonly title: string; readonly text: string }>
>;

/** Codes that tell what was done rather than what is wrong. */
const INFO = [
  'left-out',
  'no-outcome',
  'no-grouping',
  'no-variables',
  'too-few-variables',
  'hidden',
  'no-mean',
  'no-rho',
  'no-percent',
  'no-n'
];

/**
 * A block for each code, about all the variables that it concerns (`about.variable`).
 *
 * @throws RangeError for a code without words
 */
export function troubles(
  notices: readonly Notice[],
  words: TroubleWords,
  { codebook, say }: Presentation
): NoticeBlock[] {
  return [...new Set(notices.map(({ code }) => code))].map((code) => {
    const all = notices.filter((notice) => notice.code === code);
    const names = [
      ...new Set(all.flatMap(({ about }) => (about.variable === undefined ? [] : [String(about.variable)])))
    ];
    const sentence = words[code];
    if (!sentence) throw new RangeError(`troubles requires words for each code (got ${JSON.stringify(code)})`);
    return {
      kind: 'notice',
      tone: INFO.includes(code) ? 'info' : 'warn',
      ...sentence({
        names: say.list(names.map((name) => say.messages.common.quoted(variableLabel(codebook, name, say, 'short')))),
        about: all[0]?.about ?? {}
      })
    };
  });
}
