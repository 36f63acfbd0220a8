import { variableOf } from '#lib/data/codebook.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import type { Batch } from './batches.ts';
import { answerName, numberedName } from './names.ts';
import type { AnswerCount, FrequenciesResult, Split, VariableFrequencies } from './result.ts';

/** Names in a title; more than these are counted instead. */
const MOST_NAMES = 3;

type Base = FrequenciesResult['base'];

/** The title of a batch: which has least above its cut-off; without cut-offs the most common answer. */
export function finding(batch: Batch, base: Base, presentation: Presentation): string {
  const [first] = batch;
  if (first && batch.length === 1) return single(first, presentation);
  const split = batch.flatMap((variable) =>
    variable.split ? [{ variable, share: highShare(variable.split, base) }] : []
  );
  return split.length > 1 ? leastHigh(split, batch, presentation) : mostCommon(batch, presentation);
}

export function highShare(split: Split, base: Base): number {
  return base === 'all' ? split.highOfAll : split.highOfAnswered;
}

function leastHigh(
  split: readonly { readonly variable: VariableFrequencies; readonly share: number }[],
  batch: Batch,
  { codebook, say }: Presentation
): string {
  const words = say.messages.frequencies.finding;
  const shares = split.map(({ share }) => share);
  const least = Math.min(...shares);
  const share = say.percent(least);
  if (Math.max(...shares) === least) return words.alike(split.length, share);
  const lowest = split.filter((candidate) => candidate.share === least).map(({ variable }) => variable.name);
  if (lowest.length > MOST_NAMES) return words.leastHighMany(lowest.length, share);
  const labels = lowest.map((name) => variableLabel(codebook, name, say, 'short'));
  const names = capitalised(say.list(labels.map((label, index) => (index === 0 ? label : inSentence(label)))));
  const drivers = batch.every(({ name }) => variableOf(codebook, name)?.role === 'driver');
  return drivers ? words.lackingDriver(names, lowest.length) : words.leastHigh(names, share);
}

function mostCommon(batch: Batch, presentation: Presentation): string {
  const words = presentation.say.messages.frequencies.finding;
  const modes = batch.flatMap((variable) => modesOf(variable).map((answer) => answer.value));
  const times = (value: string) => modes.filter((mode) => mode === value).length;
  const [variable] = batch;
  const ranked = (variable?.answers ?? []).toSorted((a, b) => times(b.value) - times(a.value));
  const [top, next] = ranked;
  if (!variable || !top || times(top.value) === 0 || (next && times(next.value) === times(top.value))) {
    return words.questions(batch.length);
  }
  return words.commonAnswer(answerName(variable, top, presentation), times(top.value), batch.length);
}

function single(variable: VariableFrequencies, presentation: Presentation): string {
  const { say } = presentation;
  const words = say.messages.frequencies.finding;
  const modes = modesOf(variable);
  const [top] = modes;
  if (!top || top.n === null) return words.hidden;
  const [n, of] = [say.count(top.n), say.count(variable.answered ?? variable.all)];
  if (modes.length > MOST_NAMES) return words.flat(modes.length, n);
  if (variable.classes)
    return words.class(say.list(modes.map((mode) => answerName(variable, mode, presentation))), n, of);
  const names = say.list(modes.map((mode) => numberedName(variable, mode, presentation)));
  return words.mode(capitalised(names), modes.length, variable.level === 'ordinal', n, of);
}

/** The most frequent answers; none where a hidden one might be more frequent. */
function modesOf(variable: VariableFrequencies): AnswerCount[] {
  const most = Math.max(0, ...variable.answers.map(({ n }) => n ?? 0));
  if (most === 0) return [];
  const shown = variable.answers.reduce((total, { n }) => total + (n ?? 0), 0);
  const hidden = variable.answers.some(({ n }) => n === null) ? variable.all - shown : 0;
  return hidden > most ? [] : variable.answers.filter(({ n }) => n === most);
}
