import { variableOf } from '#lib/data/codebook.ts';
import { likertKeys } from '#lib/figures/likert-paints.ts';
import type { LikertGroup, LikertRow } from '#lib/figures/likert-figure.ts';
import { likertScene } from '#lib/figures/likert.ts';
import { capitalised } from '#lib/messages/sentence.ts';
import type { FigureBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import type { Batch } from './batches.ts';
import { finding, highShare } from './finding.ts';
import { handleOf } from './handle.ts';
import { missingKinds } from './missing-kinds.ts';
import { answerName, missingName } from './names.ts';
import { batchNotes, usualCutoff } from './notes.ts';
import { overviewData } from './overview.ts';
import type { FrequenciesResult, VariableFrequencies } from './result.ts';
import { detailOf, rowDescription, singleSubtitle } from './spoken.ts';
import { singleData } from './tables.ts';

type Base = FrequenciesResult['base'];

/** Diverging bars of variables on one scale, by driver group; for a single variable the cut-off can be dragged. */
export function likertFigure(batch: Batch, id: string, base: Base, presentation: Presentation): FigureBlock {
  const { say, format } = presentation;
  const [first] = batch;
  if (!first) throw new RangeError('likertFigure requires a variable (got none)');
  const alone = batch.length === 1;
  const title = finding(batch, base, presentation);
  const names = batch.map(({ name }) => name);
  const kinds = missingKinds(batch);
  const cutoff = usualCutoff(batch);
  const sizes = format === 'compact' ? 'short' : 'full';
  const labels = first.answers.map((answer) => answerName(first, answer, presentation, sizes));
  const hasSplit = batch.some(({ split }) => split !== null);
  const scene = likertScene({
    format,
    title,
    description: batch.map((variable) => rowDescription(variable, base, presentation)).join(' '),
    keys: likertKeys(labels, cutoff ?? labels.length / 2),
    missing: kinds.map((kind) => ({
      label: missingName(kind, names, presentation),
      fill: kind === 'dont-know' ? 'hatched' : 'empty'
    })),
    shareHead: hasSplit ? say.messages.frequencies.columns.high : '',
    sides: { low: say.messages.common.low, high: say.messages.common.high },
    groups: groupsOfRows(batch, (variable) => rowOf(variable, kinds, base, presentation), presentation),
    handle: alone ? handleOf(first, presentation) : null
  });
  return {
    kind: 'figure',
    id,
    title,
    subtitle: subtitle(batch, cutoff, base, presentation),
    scene,
    data: alone ? singleData(first, base, presentation) : overviewData(batch, base, presentation),
    notes: batchNotes(batch, presentation)
  };
}

function groupsOfRows(
  batch: Batch,
  row: (variable: VariableFrequencies) => LikertRow,
  { codebook, say }: Presentation
): LikertGroup[] {
  const groupOf = ({ name }: VariableFrequencies) => variableOf(codebook, name)?.driverGroup ?? null;
  const grouped = codebook.driverGroups.map((group) => ({
    label: say.local(group.label),
    mark: { shape: group.mark, paint: group.mark },
    rows: batch.filter((variable) => groupOf(variable) === group.id).map(row)
  }));
  const known = new Set(codebook.driverGroups.map(({ id }) => id));
  const rest = batch.filter((variable) => !known.has(groupOf(variable) ?? '')).map(row);
  // Those of no group come first: under the last head they would seem to belong to it.
  return [{ label: '', mark: null, rows: rest }, ...grouped].filter(({ rows }) => rows.length > 0);
}

function rowOf(
  variable: VariableFrequencies,
  kinds: readonly VariableFrequencies['missing'][number]['kind'][],
  base: Base,
  presentation: Presentation
): LikertRow {
  const { codebook, say } = presentation;
  const missing = kinds.map((kind) => variable.missing.find((candidate) => candidate.kind === kind)?.n ?? 0);
  const from = missing.findIndex((count) => count > 0);
  return {
    label: capitalised(variableLabel(codebook, variable.name, say)),
    counts: variable.answers.map(({ n }) => n ?? 0),
    hang: variable.coding.cutoff ?? variable.answers.length / 2,
    split: variable.split !== null,
    share: variable.split ? say.percent(highShare(variable.split, base)) : '',
    missing,
    missingText:
      from < 0
        ? ''
        : missing
            .slice(from)
            .map((count) => say.count(count))
            .join(' + '),
    detail: detailOf(variable, base, presentation)
  };
}

function subtitle(batch: Batch, cutoff: number | null, base: Base, presentation: Presentation): string {
  const { say } = presentation;
  const words = say.messages.frequencies.subtitle;
  const [first] = batch;
  if (!first) return '';
  const all = say.count(first.all);
  const opening = batch.length === 1 ? singleSubtitle(first, presentation) : words.counts(all);
  if (cutoff === null) return opening;
  const high = first.answers
    .slice(cutoff)
    .map((answer) => say.messages.common.quoted(answerName(first, answer, presentation)));
  const ofBase = base === 'all' ? words.ofAll(all) : words.ofAnswered;
  if (batch.some(({ coding }) => coding.cutoff !== null && coding.cutoff !== cutoff)) {
    return `${opening} ${words.highMixed(ofBase)}`;
  }
  const [only] = high;
  return `${opening} ${high.length === 1 && only ? words.highOne(only, ofBase) : words.high(say.list(high), ofBase)}`;
}
