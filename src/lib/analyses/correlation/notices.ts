import { inSentence } from '#lib/messages/sentence.ts';
import type { NoticeBlock } from '../block.ts';
import type { Notice, Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import { isLight, respondentsOf } from '../weighed.ts';
import { isFound, type CorrelationResult, type Panel } from './result.ts';
import { groupList, groupName } from './finding.ts';

/** What was left out, why, and what to do: one notice for each reason, naming all it holds for. */
export function notices(result: CorrelationResult, presentation: Presentation): NoticeBlock[] {
  const codes = [...new Set(result.notices.map((notice) => notice.code))];
  return [
    ...codes.flatMap((code) =>
      noticeOf(
        code,
        result.notices.filter((notice) => notice.code === code),
        result,
        presentation
      )
    ),
    ...missingRows(result, presentation)
  ];
}

interface Words {
  readonly title: string;
  readonly text: string;
}

function block(tone: NoticeBlock['tone'], { title, text }: Words): NoticeBlock {
  return { kind: 'notice', tone, title, text };
}

function noticeOf(
  code: string,
  all: readonly Notice[],
  result: CorrelationResult,
  presentation: Presentation
): NoticeBlock[] {
  const { say, codebook } = presentation;
  const words = say.messages.correlation.notices;
  const { hidden } = say.messages.common;
  const names = all.map(({ about }) => String(about.variable ?? ''));
  const label = variableLabel(codebook, names[0] ?? '', say, 'short');
  const groups = groupList(
    result.by ?? '',
    all.map(({ about }) => String(about.group ?? '')),
    presentation
  );
  switch (code) {
    case 'no-target':
      return [block('info', words.noTarget)];
    case 'no-variables':
      return [block('info', words.noVariables)];
    case 'unknown':
      return [block('warn', words.unknown(quotedList(names, presentation), names.length))];
    case 'target-among':
      return [block('info', words.targetAmong(say.messages.common.quoted(label)))];
    case 'target-constant':
      return [block('warn', words.targetConstant(inSentence(label)))];
    case 'no-groups':
      return [block('warn', words.noGroups(say.messages.common.quoted(label)))];
    case 'group-small':
      return [block('info', { title: hidden.title(groups), text: hidden.small(all.length, result.smallestGroup) })];
    case 'group-complement':
      return [block('info', { title: hidden.title(groups), text: hidden.complement(all.length) })];
    case 'group-few-pairs':
      return [block('info', words.fewPairs(groups, Math.max(result.minPairs, result.smallestGroup)))];
    default:
      throw new RangeError(`noticeOf requires a known code (got ${JSON.stringify(code)})`);
  }
}

/** Rows without a rho, unless a notice has already said that the target is the cause. */
function missingRows(result: CorrelationResult, presentation: Presentation): NoticeBlock[] {
  if (result.notices.some(({ code }) => code === 'target-constant')) return [];
  const words = presentation.say.messages.correlation.notices;
  if (result.by !== null) {
    const parts = result.panels.flatMap((panel) => {
      const names = absent(panel, 'constant').map(({ variable }) => variable);
      return names.length === 0 ? [] : [groupPart(result.by ?? '', panel, names, presentation)];
    });
    return parts.length === 0 ? [] : [block('warn', words.constantInGroups(parts.join('. ')))];
  }
  return result.panels.flatMap((panel) => {
    const constant = absent(panel, 'constant').map(({ variable }) => variable);
    const few = absent(panel, 'too-few').filter(({ light }) => !light);
    const light = absent(panel, 'too-few').flatMap((row) => (row.light ? [row.variable] : []));
    const ns = new Set(few.map(({ n }) => n));
    const names = few.map(({ variable }) => variable);
    return [
      ...(light.length === 0 ? [] : [block('warn', words.light(quotedList(light, presentation), light.length))]),
      ...(constant.length === 0
        ? []
        : [block('warn', words.constant(quotedList(constant, presentation), constant.length))]),
      ...(few.length === 0
        ? []
        : [
            block(
              'warn',
              words.tooFew(quotedList(names, presentation), few.length, ns.size === 1 ? ([...ns][0] ?? null) : null)
            )
          ])
    ];
  });
}

function absent(
  panel: Panel,
  why: 'constant' | 'too-few'
): { readonly variable: string; readonly n: number | null; readonly light: boolean }[] {
  return panel.rows.flatMap(({ variable, found }) => {
    if (isFound(found) || found.why !== why) return [];
    const n = found.n === null ? null : respondentsOf({ ...found, n: found.n });
    return [{ variable, n, light: isLight(found) }];
  });
}

function quotedList(variables: readonly string[], { say, codebook }: Presentation): string {
  return say.list(variables.map((name) => say.messages.common.quoted(variableLabel(codebook, name, say, 'short'))));
}

function groupPart(by: string, panel: Panel, variables: readonly string[], presentation: Presentation): string {
  const { say } = presentation;
  const group = groupName(by, panel.group ?? '', presentation);
  return say.messages.correlation.groups.listed(group, quotedList(variables, presentation));
}
