import { variableOf } from '#lib/data/codebook.ts';
import type { AxisLabel } from '#lib/figures/axis-labels.ts';
import type { Bar, BarPanel, Cut } from '#lib/figures/bar-column.ts';
import { barsScene } from '#lib/figures/bars.ts';
import type { MissingKind } from '#lib/data/table.ts';
import type { DetailPart, Paint } from '#lib/figures/scene.ts';
import { capitalised } from '#lib/messages/sentence.ts';
import type { FigureBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel, variableMark } from '../labels.ts';
import type { Batch } from './batches.ts';
import { finding, highShare } from './finding.ts';
import { handleOf } from './handle.ts';
import { missingKinds } from './missing-kinds.ts';
import { answerName, decimalsOf, missingName, shareOf } from './names.ts';
import { averageNote, batchNotes } from './notes.ts';
import type { AnswerCount, FrequenciesResult, VariableFrequencies } from './result.ts';
import { rowDescription, singleSubtitle } from './spoken.ts';
import { fullData, singleData } from './tables.ts';

type Base = FrequenciesResult['base'];

/** With more bars than this their numbers are left to the data table: each would be a stop for the keyboard. */
const MOST_DETAILS = 12;

/** Upright bars of one variable, or of several that share a scale. */
export function barsFigure(batch: Batch, id: string, base: Base, presentation: Presentation): FigureBlock {
  const { say, format } = presentation;
  const words = say.messages.frequencies.subtitle;
  const [first] = batch;
  if (!first) throw new RangeError('barsFigure requires a variable (got none)');
  const alone = batch.length === 1;
  const title = finding(batch, base, presentation);
  const all = say.count(first.all);
  return {
    kind: 'figure',
    id,
    title,
    subtitle: alone ? singleSubtitle(first, presentation) : words.several(all),
    scene: barsScene({
      format,
      title,
      description: batch.map((variable) => rowDescription(variable, base, presentation)).join(' '),
      panels: batch.map((variable) => panelOf(variable, missingKinds(batch), base, presentation))
    }),
    data: alone ? singleData(first, base, presentation) : fullData(batch, base, presentation),
    notes: [...(alone ? averageNote(first, presentation) : []), ...batchNotes(batch, presentation)]
  };
}

function panelOf(
  variable: VariableFrequencies,
  kinds: readonly MissingKind[],
  base: Base,
  presentation: Presentation
): BarPanel {
  const { codebook, say } = presentation;
  const cut = cutOf(variable, base, presentation);
  const detailed = variable.answers.length <= MOST_DETAILS;
  return {
    label: capitalised(variableLabel(codebook, variable.name, say)),
    mark: variableMark(codebook, variable.name) ?? null,
    ...paintsOf(variable, presentation),
    bars: variable.answers.map((answer, index) => barOf(variable, answer, index, cut, base, presentation, detailed)),
    // Panels side by side have the same columns, so that they can be compared.
    missing: kinds.map((kind) => {
      const none = { kind, n: 0, ofAll: 0, ofAnswered: null };
      const missing = variable.missing.find((each) => each.kind === kind) ?? none;
      const label = missingName(missing.kind, [variable.name], presentation);
      return {
        label,
        count: missing.n,
        countText: withShare(missing.n, shareOf(missing, base), presentation),
        hatched: missing.kind === 'dont-know',
        detail: detailed ? detail(variable, missing.kind, label, missing.n, shareOf(missing, base), presentation) : null
      };
    }),
    cut,
    handle: handleOf(variable, presentation)
  };
}

function barOf(
  variable: VariableFrequencies,
  answer: AnswerCount,
  index: number,
  cut: Cut | null,
  base: Base,
  presentation: Presentation,
  detailed: boolean
): Bar {
  const share = shareOf(answer, base);
  const label = answerName(variable, answer, presentation);
  return {
    axis: axisLabel(variable, answer, index, presentation),
    count: answer.n,
    countText: answer.n === null ? '' : withShare(answer.n, share, presentation),
    // A class that the cut-off passes through is drawn as low; the line tells where.
    side: cut === null ? 'whole' : index < cut.at ? 'low' : 'high',
    detail: detailed && answer.n !== null ? detail(variable, answer.value, label, answer.n, share, presentation) : null
  };
}

function axisLabel(
  variable: VariableFrequencies,
  answer: AnswerCount,
  index: number,
  presentation: Presentation
): AxisLabel {
  if (variable.classes && answer.number !== null) {
    return { value: presentation.say.number(answer.number, decimalsOf(variable.classes.width)), label: '' };
  }
  const label = answerName(variable, answer, presentation, 'short');
  if (variable.level === 'nominal') return { value: '', label };
  if (answer.number === null) return { value: '', label, rank: String(index + 1) };
  return { value: answer.value, label: label === answer.value ? '' : label };
}

function cutOf(variable: VariableFrequencies, base: Base, { say }: Presentation): Cut | null {
  const { split, coding, classes, answers } = variable;
  if (!split || coding.cutoff === null) return null;
  const words = say.messages.frequencies.sides;
  const of = say.count(base === 'all' ? variable.all : (variable.answered ?? variable.all));
  return {
    at: classes ? placeAmongClasses(classes, answers, coding.reverse) : coding.cutoff,
    low: words.low(say.count(split.low), split.low),
    high: words.high(say.count(split.high), split.high, of, say.percent(highShare(split, base))),
    lowCount: say.count(split.low),
    highCount: say.count(split.high)
  };
}

function placeAmongClasses(
  { width, cutAt }: NonNullable<VariableFrequencies['classes']>,
  answers: readonly AnswerCount[],
  reversed: boolean
): number {
  const lowest = Math.min(...answers.map(({ number }) => number ?? 0));
  const place = ((cutAt ?? lowest) - lowest) / width;
  return reversed ? answers.length - place : place;
}

function paintsOf({ name }: VariableFrequencies, { codebook }: Presentation): { paint: Paint; tint: Paint } {
  const group = codebook.driverGroups.find(({ id }) => id === variableOf(codebook, name)?.driverGroup);
  if (group) return { paint: group.mark, tint: `${group.mark}-tint` };
  return variableOf(codebook, name)?.role === 'outcome'
    ? { paint: 'utf', tint: 'utf-tint' }
    : { paint: 'plain', tint: 'plain-tint' };
}

function withShare(n: number, share: number | null, { say }: Presentation): string {
  return share === null ? say.count(n) : `${say.count(n)} (${say.percent(share)})`;
}

function detail(
  variable: VariableFrequencies,
  id: string,
  label: string,
  n: number,
  share: number | null,
  presentation: Presentation
): DetailPart {
  return {
    kind: 'detail',
    id: `frequencies-${variable.name}-${id}`,
    label,
    lines: [withShare(n, share, presentation)]
  };
}
