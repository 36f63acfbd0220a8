import { capitalised } from '#lib/messages/sentence.ts';
import type { NoticeBlock } from './block.ts';
import type { Notice, Presentation } from './contract.ts';
import { hiddenText } from './hidden-text.ts';
import { categoryLabel } from './labels.ts';

/**
 * One notice that names the hidden groups of a variable, and why each kind is hidden: from notices with the codes
 * `hidden-small` and `hidden-complement`, about `variable`, `value` and `smallest`. None where nothing is hidden.
 *
 * @param title  makes the title of the finished list of groups; the usual one where absent
 */
export function hiddenGroups(
  notices: readonly Notice[],
  variable: string,
  { codebook, say }: Presentation,
  title = say.messages.common.hidden.title
): NoticeBlock[] {
  const ofVariable = notices.filter(({ about }) => about.variable === variable);
  const labels = (code: string) =>
    ofVariable
      .filter((notice) => notice.code === code)
      .map(({ about }) => categoryLabel(codebook, variable, String(about.value), say));
  const small = labels('hidden-small');
  const complement = labels('hidden-complement');
  if (small.length + complement.length === 0) return [];
  const smallest = Number(ofVariable.find(({ code }) => code === 'hidden-small')?.about.smallest ?? 0);
  const text = hiddenText(small, complement, smallest, say);
  return [{ kind: 'notice', tone: 'info', title: capitalised(title(say.list([...small, ...complement]))), text }];
}

/** True for the notices that `hiddenGroups` gathers. */
export function isHidden({ code }: Notice): boolean {
  return code === 'hidden-small' || code === 'hidden-complement';
}
