import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, NoticeBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { isHidden } from '../hidden-groups.ts';
import { hiddenText } from '../hidden-text.ts';
import { troubles } from '../trouble.ts';
import { countsTable } from './counts-table.ts';
import { figures } from './figure.ts';
import { levelName, namesOf } from './names.ts';
import { residualTable } from './residual-table.ts';
import type { CrosstabResult } from './result.ts';
import { effectTable, testTable } from './test-tables.ts';

/** The figure, where one is asked for, the table, where it differs from chance, whether it does, how much; then what was left out or is doubtful. */
export function present(result: CrosstabResult, presentation: Presentation): Block[] {
  const others = result.notices.filter((notice) => !isHidden(notice));
  const notices = [
    ...troubles(others, presentation.say.messages.crosstab.notices, presentation),
    ...[result.rowVariable, result.columnVariable].flatMap((variable) => hiddenNotice(variable, result, presentation))
  ];
  const names = namesOf(result, presentation);
  if (names === null || result.n === null) return notices;
  const drawn = figures(result, names, presentation);
  return [
    ...drawn,
    countsTable(result, names, drawn.length > 0, presentation),
    ...residualTable(result, names, presentation),
    ...testTable(result, presentation),
    ...effectTable(result, names, presentation),
    ...notices
  ];
}

/** Which answers of a variable are not shown, and why. */
function hiddenNotice(
  variable: string | null,
  { notices, asked }: CrosstabResult,
  presentation: Presentation
): NoticeBlock[] {
  const { say } = presentation;
  const of = (code: string): string[] =>
    notices
      .filter((notice) => notice.code === code && notice.about.variable === variable)
      .map(({ about }) => levelName(String(about.variable), String(about.value), asked.coded, presentation));
  const [small, complement] = [of('hidden-small'), of('hidden-complement')];
  if (small.length + complement.length === 0) return [];
  const smallest = Number(notices.find(({ code }) => code === 'hidden-small')?.about.smallest ?? 0);
  const title = capitalised(say.messages.common.hidden.title(say.list([...small, ...complement])));
  return [{ kind: 'notice', tone: 'info', title, text: hiddenText(small, complement, smallest, say) }];
}
