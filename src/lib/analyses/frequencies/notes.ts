import { inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { decimalsOn } from '../decimals-on.ts';
import { variableLabel } from '../labels.ts';
import type { Batch } from './batches.ts';
import { answerName, namesInSentence } from './names.ts';
import { isWeighted, type VariableFrequencies } from './result.ts';

/** The cut-off that most of a batch have, or null. */
export function usualCutoff(batch: Batch): number | null {
  const cutoffs = batch.map(({ coding }) => coding.cutoff);
  const times = (cutoff: number | null) => cutoffs.filter((each) => each === cutoff).length;
  return cutoffs.toSorted((a, b) => times(b) - times(a) || Number(a === null) - Number(b === null))[0] ?? null;
}

/** What a reader must know of how the answers are coded: other cut-offs, what don't-know counts as, turned scales. */
export function batchNotes(batch: Batch, presentation: Presentation): string[] {
  const words = presentation.say.messages.frequencies.notes;
  const names = (variables: Batch) => namesInSentence(variables, presentation);
  const usual = usualCutoff(batch);
  const others = batch.filter(({ coding }) => coding.cutoff !== null && coding.cutoff !== usual);
  const uncut = usual === null ? [] : batch.filter(({ coding }) => coding.cutoff === null);
  const asked = batch.filter(({ missing }) => missing.some(({ kind }) => kind === 'dont-know'));
  const low = asked.filter(({ coding }) => coding.dontKnow === 'low');
  const apart = asked.filter(({ coding }) => coding.dontKnow === 'apart');
  const some = (variables: Batch) => (variables.length === asked.length ? null : names(variables));
  const reversed = batch.filter(({ coding }) => coding.reverse);
  return [
    ...(batch.some(isWeighted) ? [presentation.say.messages.common.weighted.note] : []),
    ...(others.length > 0
      ? [words.otherCut(presentation.say.list(others.map((each) => cutOf(each, presentation))))]
      : []),
    ...(uncut.length > 0 ? [words.noCut(names(uncut))] : []),
    ...(low.length > 0 ? [words.dontKnowLow(some(low))] : []),
    ...(apart.length > 0 ? [words.dontKnowApart(some(apart))] : []),
    ...(reversed.length > 0 ? [words.reversed(names(reversed))] : []),
    ...(batch.some(({ classes }) => classes !== null) ? [words.classes] : [])
  ];
}

function cutOf(variable: VariableFrequencies, presentation: Presentation): string {
  const { codebook, say } = presentation;
  const name = inSentence(variableLabel(codebook, variable.name, say, 'short'));
  const at = variable.coding.cutoff ?? 0;
  const [low, high] = [variable.answers[at - 1], variable.answers[at]];
  if (!low || !high) return name;
  const words = say.messages.frequencies;
  const place = words.handle.place(
    answerName(variable, low, presentation, 'short'),
    answerName(variable, high, presentation, 'short')
  );
  return words.notes.cut(name, place);
}

/** Mean, median, mode and standard deviation, where the answers have numbers. */
export function averageNote(variable: VariableFrequencies, { say }: Presentation): string[] {
  const { average } = variable;
  if (!average) return [];
  const decimals = decimalsOn({ min: 0, max: Math.abs(average.mean) });
  const mode = average.modeIsUnique ? plain(average.mode) : null;
  const spread = average.standardDeviation;
  const words = say.messages.frequencies.notes;
  return [
    words.average(
      say.number(average.mean, decimals),
      plain(average.median),
      mode,
      spread === null ? null : say.number(spread, decimals)
    )
  ];

  function plain(number: number): string {
    return say.number(number, Number.isInteger(number) ? 0 : decimals);
  }
}
