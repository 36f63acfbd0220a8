import { capitalised } from '#lib/messages/sentence.ts';
import type { Block, TableBlock, TableRow, TextBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { hiddenGroups, isHidden } from '../hidden-groups.ts';
import { variableLabel } from '../labels.ts';
import { troubles } from '../trouble.ts';
import { spokenAnswer } from './names.ts';
import { codeBlocks } from './code.ts';
import { presentAdjusted } from './present-adjusted.ts';
import { presentAlpha } from './present-alpha.ts';
import { presentByMethod } from './present-by-method.ts';
import { presentCentrality } from './present-centrality.ts';
import { presentChange } from './present-change.ts';
import { presentCorrelation } from './present-correlation.ts';
import { presentGroups } from './present-groups.ts';
import { presentMean } from './present-mean.ts';
import { presentModel } from './present-model.ts';
import { presentPartial } from './present-partial.ts';
import { presentPolychoric } from './present-polychoric.ts';
import { presentPower } from './present-power.ts';
import { presentPrediction } from './present-prediction.ts';
import { presentQuantiles } from './present-quantiles.ts';
import { presentRepeated } from './present-repeated.ts';
import { presentResampled } from './present-resampled.ts';
import { presentResponse } from './present-response.ts';
import { presentShape } from './present-shape.ts';
import { presentShare } from './present-share.ts';
import { presentTable } from './present-table.ts';
import { presentWays } from './present-ways.ts';
import type { Who, WorkingResult } from './result.ts';

/** The answers, the arithmetic, who is left out, what is agreed on, and the same for R and SPSS. */
export function present(result: WorkingResult, asItIs: Presentation): Block[] {
  const presentation = { ...asItIs, steps: [...asItIs.steps, ...result.steps] };
  const { say } = presentation;
  const { working, who } = result;
  const notices = [
    ...troubles(
      result.notices.filter((notice) => !isHidden(notice)),
      say.messages.working.notices,
      presentation
    ),
    ...[result.x, result.y].flatMap((name) => (name === null ? [] : hiddenGroups(result.notices, name, presentation)))
  ];
  if (working === null) return notices;
  const body = bodyOf(result, presentation);
  const conventions = [
    ...body.conventions,
    ...(result.asRead ? [say.messages.working.asRead] : []),
    ...(who?.crossing?.told === false ? [say.messages.working.who.untold] : [])
  ];
  return [
    ...body.blocks,
    ...(who === null ? [] : [whoTable(result, who, presentation)]),
    ...(conventions.length === 0 ? [] : [note(conventions.join(' '))]),
    ...codeBlocks(working),
    ...notices
  ];
}

/** What is derived, and the sentences on how it is. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly conventions: readonly string[];
}

function bodyOf(result: WorkingResult, presentation: Presentation): Body {
  const { working } = result;
  switch (working?.of) {
    case 'adjusted':
      return presentAdjusted(working, presentation);
    case 'alpha':
      return presentAlpha(result, working, presentation);
    case 'centrality':
      return presentCentrality(working, presentation);
    case 'change':
      return presentChange(result, working, presentation);
    case 'correlation':
      return presentCorrelation(result, working, presentation);
    case 'groups':
      return presentGroups(result, working, presentation);
    case 'kendall':
    case 'pearson':
      return presentByMethod(result, working, presentation);
    case 'polychoric':
      return presentPolychoric(result, working, presentation);
    case 'mean':
      return presentMean(result, working, presentation);
    case 'model':
      return presentModel(result, working, presentation);
    case 'power':
      return presentPower(working, presentation);
    case 'partial':
      return presentPartial(result, working, presentation);
    case 'prediction':
      return presentPrediction(result, working, presentation);
    case 'quantiles':
      return presentQuantiles(result, working, presentation);
    case 'repeated':
      return presentRepeated(result, working, presentation);
    case 'resampled':
      return presentResampled(working, presentation);
    case 'shape':
      return presentShape(result, working, presentation);
    case 'share':
      return presentShare(result, working, presentation);
    case 'table':
      return presentTable(result, working, presentation);
    case 'ways':
      return presentWays(working, presentation);
    case 'response':
      return presentResponse(result, working, presentation);
    case undefined:
      return { blocks: [], conventions: [] };
  }
}

function note(text: string): TextBlock {
  return { kind: 'text', style: 'note', runs: [{ text }] };
}

/** Whoever is not in the group, or not in both. */
function othersThan({ by, value }: WorkingResult, { crossing }: Who, presentation: Presentation): string {
  const message = presentation.say.messages.working.who;
  if (!crossing || by === null || value === null) return message.others;
  const [one, other] = [
    spokenAnswer({ variable: by, cut: false }, value, presentation),
    spokenAnswer({ variable: crossing.variable, cut: false }, crossing.value, presentation)
  ] as const;
  return crossing.told ? message.notBoth(one, other) : message.notBothOrUnanswered(one, other);
}

/** Everyone in the file, less those left out for each reason. */
function whoTable(result: WorkingResult, who: Who, presentation: Presentation): TableBlock {
  const { say, codebook } = presentation;
  const message = say.messages.working.who;
  const row = (label: string, n: number, key: string): TableRow => ({
    cells: [textCell(label), numberCell(n, 0, presentation, 'who', key)]
  });
  const less = (label: string, n: number, key: string): TableRow[] => (n === 0 ? [] : [row(label, -n, key)]);
  return {
    kind: 'table',
    id: 'who',
    minor: true,
    title: message.title(say.number(who.n, 0), say.number(who.rows, 0)),
    subtitle: who.n === who.rows ? '' : message.subtitle,
    columns: [words(message.respondents, 'respondents'), numbers(say.messages.working.count, 'n')],
    rows: [
      row(message.rows, who.rows, 'rows'),
      ...less(message.filter, who.filter, 'filter'),
      ...less(message.weight, who.weight, 'weight'),
      ...less(othersThan(result, who, presentation), who.others, 'others'),
      ...(who.group === null || who.group === who.n
        ? []
        : [row(who.crossing ? message.bothGroups : message.group, who.group, 'group')]),
      ...who.missing.map(({ variable, kind, n }) =>
        row(
          message.missing(
            capitalised(variableLabel(codebook, variable, say, 'short')),
            say.messages.common.missing[kind].toLowerCase()
          ),
          -n,
          `${variable} .${kind}`
        )
      ),
      { ...row(message.n, who.n, 'n'), emphasis: true }
    ],
    notes: []
  };
}
