import type { NoticeBlock } from '../block.ts';
import type { Notice, Presentation } from '../contract.ts';
import { hiddenGroups, isHidden } from '../hidden-groups.ts';
import { variableLabel } from '../labels.ts';
import type { FrequenciesResult } from './result.ts';

/** What could not be counted or must not be shown, why, and what to do. Hidden answers of a variable share a notice. */
export function notices(result: FrequenciesResult, presentation: Presentation): NoticeBlock[] {
  const { codebook, say } = presentation;
  const variables = new Set(result.notices.filter(isHidden).map(({ about }) => String(about.variable)));
  const hidden = [...variables].flatMap((variable) => {
    const name = variableLabel(codebook, variable, say, 'short');
    const title = (answers: string) => say.messages.frequencies.notices.hidden(name, answers);
    return hiddenGroups(result.notices, variable, presentation, title);
  });
  return [
    ...result.notices.filter((notice) => !isHidden(notice)).map((notice) => noticeOf(notice, presentation)),
    ...hidden
  ];
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
    case 'few-answered':
      return { kind: 'notice', tone: 'info', ...words.fewAnswered(name, Number(notice.about.smallest)) };
    case 'only-hidden':
      return { kind: 'notice', tone: 'info', ...words.onlyHidden(name, Number(notice.about.smallest)) };
    default:
      throw new RangeError(`noticeOf requires a known code (got ${JSON.stringify(notice.code)})`);
  }
}
