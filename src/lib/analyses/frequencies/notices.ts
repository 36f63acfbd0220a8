import { capitalised } from '#lib/messages/sentence.ts';
import type { NoticeBlock } from '../block.ts';
import type { Notice, Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import type { FrequenciesResult } from './result.ts';

/** What could not be counted or must not be shown, why, and what to do. Hidden answers of a variable share a notice. */
export function notices(result: FrequenciesResult, presentation: Presentation): NoticeBlock[] {
  const hidden = new Map<string, Notice[]>();
  const blocks: NoticeBlock[] = [];
  for (const notice of result.notices) {
    if (notice.code === 'hidden-small' || notice.code === 'hidden-complement') {
      const variable = String(notice.about.variable);
      hidden.set(variable, [...(hidden.get(variable) ?? []), notice]);
    } else blocks.push(noticeOf(notice, presentation));
  }
  return [...blocks, ...[...hidden].map(([variable, all]) => hiddenNotice(variable, all, presentation))];
}

function noticeOf(notice: Notice, { codebook, say }: Presentation): NoticeBlock {
  const words = say.messages.frequencies.notices;
  const name = variableLabel(codebook, String(notice.about.variable ?? ''), say, 'short');
  const n = say.number(Number(notice.about.n ?? 0), 0);
  switch (notice.code) {
    case 'no-rows':
      return { kind: 'notice', tone: 'warn', ...words.noRows };
    case 'no-variables':
      return { kind: 'notice', tone: 'info', ...words.noVariables };
    case 'no-such-variable':
      return { kind: 'notice', tone: 'warn', ...words.noSuchVariable(name) };
    case 'text':
      return { kind: 'notice', tone: 'info', ...words.text(name) };
    case 'nobody-answered':
      return { kind: 'notice', tone: 'warn', ...words.nobodyAnswered(name, n) };
    case 'too-many-answers':
      return { kind: 'notice', tone: 'warn', ...words.tooManyAnswers(name, n) };
    case 'only-hidden':
      return { kind: 'notice', tone: 'info', ...words.onlyHidden(name, Number(notice.about.smallest)) };
    default:
      throw new RangeError(`noticeOf requires a known code (got ${JSON.stringify(notice.code)})`);
  }
}

function hiddenNotice(variable: string, all: readonly Notice[], { codebook, say }: Presentation): NoticeBlock {
  const common = say.messages.common.hidden;
  const labels = (code: string) =>
    all
      .filter((notice) => notice.code === code)
      .map(({ about }) => categoryLabel(codebook, variable, String(about.value), say));
  const small = labels('hidden-small');
  const complement = labels('hidden-complement');
  const answers = capitalised(say.list([...small, ...complement]));
  const text = [
    ...(small.length > 0 ? [common.small(small.length, Number(all[0]?.about.smallest))] : []),
    ...(complement.length > 0 ? [common.complement(complement.length)] : [])
  ].join(' ');
  const name = variableLabel(codebook, variable, say, 'short');
  return { kind: 'notice', tone: 'info', title: say.messages.frequencies.notices.hidden(name, answers), text };
}
