import type { NoticeBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { hiddenGroups, isHidden } from '../hidden-groups.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import type { MeansResult } from './compute.ts';

/** What could not be computed or must not be shown, why, and what to do. */
export function notices(result: MeansResult, presentation: Presentation): NoticeBlock[] {
  const others = result.notices.filter((notice) => !isHidden(notice));
  const codes = [...new Set(others.map(({ code }) => code))];
  return [
    ...codes.map((code) => noticeOf(code, result, presentation)),
    ...hiddenGroups(result.notices, result.by ?? '', presentation)
  ];
}

function noticeOf(code: string, result: MeansResult, { codebook, say }: Presentation): NoticeBlock {
  const words = say.messages.means.notices;
  const all = result.notices.filter((notice) => notice.code === code);
  const name = variableLabel(codebook, String(all[0]?.about.variable ?? ''), say, 'short');
  const warn = { kind: 'notice', tone: 'warn' } as const;
  const info = { kind: 'notice', tone: 'info' } as const;
  switch (code) {
    case 'no-rows':
      return { ...warn, ...words.noRows };
    case 'no-outcome':
      return { ...info, ...words.noOutcome };
    case 'no-grouping':
      return { ...info, ...words.noGrouping };
    case 'no-such-variable':
      return { ...warn, ...words.noSuchVariable(name) };
    case 'unordered':
      return { ...warn, ...words.unordered(name) };
    case 'no-numbers':
      return { ...warn, ...words.noNumbers(name) };
    case 'text':
      return { ...info, ...words.text(name) };
    case 'by-itself':
      return { ...warn, ...words.byItself(name) };
    case 'nobody-answered':
      return { ...warn, ...words.nobodyAnswered(name) };
    case 'nobody-grouped':
      return { ...warn, ...words.nobodyGrouped(name) };
    case 'group-unanswered': {
      const groups = all.map(({ about }) => categoryLabel(codebook, result.by ?? '', String(about.value), say));
      return {
        ...info,
        ...words.groupUnanswered(say.list(groups), variableLabel(codebook, result.outcome ?? '', say, 'short'))
      };
    }
    case 'all-small':
      return { ...info, ...words.allSmall(Number(all[0]?.about.smallest)) };
    default:
      throw new RangeError(`noticeOf requires a known code (got ${JSON.stringify(code)})`);
  }
}
