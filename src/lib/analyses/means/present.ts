import { dotsScene, type Dot } from '#lib/figures/dots.ts';
import { scaleTicks } from '#lib/figures/scale-ticks.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Block, FigureBlock, TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { decimalsOn } from '../decimals-on.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { ALL, named, refOf, UNWEIGHTED } from '../ref.ts';
import type { GroupMean, Mean, MeansResult } from './compute.ts';
import { notices } from './notices.ts';
import { isWeighted } from './weighted.ts';

/** A dot for each group, the table, and then what is missing or hidden. */
export function present(result: MeansResult, presentation: Presentation): Block[] {
  const words = wordsOf(result, presentation);
  if (words === null || result.groups.length === 0) return notices(result, presentation);
  const figure = result.show === 'dots' && result.groups.some(({ mean }) => mean !== null);
  return [
    ...(figure ? [dots(result, words, presentation)] : []),
    table(result, words, figure, presentation),
    ...notices(result, presentation)
  ];
}

interface Words {
  readonly outcome: string;
  readonly by: string;
  readonly title: string;
  readonly subtitle: string;
  readonly group: (group: GroupMean) => string;
  /** A mean or a spread, with the decimals of its scale. */
  readonly mean: (value: number) => string;
}

function wordsOf(result: MeansResult, presentation: Presentation): Words | null {
  const { codebook, say } = presentation;
  const { outcome, by, all } = result;
  if (outcome === null || by === null) return null;
  const group = ({ value }: GroupMean) => categoryLabel(codebook, by, value, say);
  const name = variableLabel(codebook, outcome, say, 'short');
  const grouping = inSentence(variableLabel(codebook, by, say, 'short'));
  const mean = (value: number) => say.number(value, decimalsOn(result.scale));
  const counts = [all?.answered, all?.n].map((n) => (n === undefined || n === null ? null : say.count(n)));
  return {
    outcome: name,
    by: grouping,
    title: finding(result, name, { group, mean }, presentation),
    subtitle: say.messages.means.subtitle(inSentence(name), grouping, counts[0] ?? null, counts[1] ?? null),
    group,
    mean
  };
}

function finding(
  result: MeansResult,
  outcome: string,
  { group, mean: text }: Pick<Words, 'group' | 'mean'>,
  { say }: Presentation
): string {
  const words = say.messages.means.finding;
  const found = result.groups.flatMap((each) => (each.mean === null ? [] : [{ name: group(each), mean: each.mean }]));
  const sorted = found.toSorted((a, b) => b.mean - a.mean);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest) return words.hidden;
  const subject = capitalised(outcome);
  if (found.length === 1) return words.one(subject, highest.name, text(highest.mean));
  if (highest.mean === lowest.mean) return words.equal(subject, text(highest.mean));
  const names = (mean: number) => say.list(found.filter((each) => each.mean === mean).map(({ name }) => name));
  return words.range(subject, names(highest.mean), text(highest.mean), names(lowest.mean), text(lowest.mean));
}

function dots(result: MeansResult, words: Words, presentation: Presentation): FigureBlock {
  const { say } = presentation;
  const message = say.messages.means;
  const overall = result.all?.mean ?? null;
  const scale = result.scale ?? { min: 0, max: 1 };
  return {
    kind: 'figure',
    id: `means-${result.outcome}-${result.by}`,
    title: words.title,
    subtitle: words.subtitle,
    scene: dotsScene({
      format: presentation.format,
      title: words.title,
      description: `${result.groups.map((group) => described(group, words, presentation)).join(', ')}.`,
      dots: result.groups.map((group) => dot(group, words, presentation)),
      reference: overall === null ? null : { value: overall, label: message.reference(words.mean(overall)) },
      ticks: scaleTicks(scale.min, scale.max).map(({ value, decimals }) => ({
        value,
        label: say.number(value, decimals)
      })),
      scale,
      axisLabel: capitalised(words.outcome),
      sideHead: message.answered.head
    }),
    data: data(result, words, presentation),
    notes: notes(result, [message.notes.n], presentation)
  };
}

function dot(group: GroupMean, words: Words, { say }: Presentation): Dot {
  const message = say.messages.means;
  const label = capitalised(words.group(group));
  const { mean, answered, n, standardDeviation } = group;
  const side = answered === null || n === null ? '' : message.answered.of(say.count(answered), say.count(n));
  const lines =
    mean === null || answered === null || n === null
      ? []
      : [
          message.detail.mean(words.mean(mean)),
          ...(standardDeviation === null ? [] : [message.detail.standardDeviation(words.mean(standardDeviation))]),
          message.detail.answered(say.count(answered), say.count(n))
        ];
  return {
    label,
    value: mean,
    valueText: mean === null ? '' : words.mean(mean),
    hidden: group.hidden !== null,
    side,
    detail:
      lines.length === 0
        ? null
        : { kind: 'detail', id: `means-${group.value}`, label, lines, ref: refOf(group.value, 'mean') }
  };
}

function described(group: GroupMean, words: Words, { say }: Presentation): string {
  const message = say.messages.means.description;
  const name = words.group(group);
  if (group.hidden !== null) return message.hidden(name);
  if (group.mean === null) return message.none(name);
  return message.group(name, words.mean(group.mean), say.count(group.answered ?? 0));
}

function table(result: MeansResult, words: Words, besideFigure: boolean, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const message = say.messages.means;
  return {
    kind: 'table',
    id: `means-table-${result.outcome}-${result.by}`,
    // The figure above has told the finding.
    title: besideFigure ? message.table(capitalised(words.outcome), words.by) : words.title,
    subtitle: words.subtitle,
    ...data(result, words, presentation),
    notes: notes(result, [message.notes.n, message.notes.raw], presentation)
  };
}

function notes(result: MeansResult, words: readonly string[], { say }: Presentation): string[] {
  return isWeighted(result) ? [...words, say.messages.common.weighted.note] : [...words];
}

function data(result: MeansResult, words: Words, presentation: Presentation) {
  const { means: message, common } = presentation.say.messages;
  const weighted = isWeighted(result);
  const right = (label: string, csv: string, compact: boolean): TableColumn => ({
    label,
    align: 'right',
    compact,
    csv
  });
  const columns: TableColumn[] = [
    { label: capitalised(words.by), align: 'left', compact: true, csv: 'group' },
    right(message.columns.n, 'n', true),
    right(message.columns.answered, 'n_answered', true),
    ...(weighted ? [right(common.weighted.column, 'n_unweighted', false)] : []),
    right(message.columns.mean, 'mean', true),
    right(message.columns.standardDeviation, 'standard_deviation', false)
  ];
  const rows: TableRow[] = result.groups.map((group) => ({
    cells: [
      { text: capitalised(words.group(group)), value: group.value },
      ...numbers(group, group.value, { weighted, hidden: group.hidden !== null }, words, presentation)
    ]
  }));
  if (result.all) {
    rows.push({
      cells: [
        { text: message.all, value: 'all' },
        ...numbers(result.all, ALL, { weighted, hidden: false }, words, presentation)
      ],
      emphasis: true
    });
  }
  return { columns, rows };
}

function numbers(
  mean: Mean,
  key: string,
  { weighted, hidden }: { readonly weighted: boolean; readonly hidden: boolean },
  words: Words,
  { say }: Presentation
): TableCell[] {
  const { cell } = say.messages.common;
  const show = (value: number | null, text: (value: number) => string): TableCell =>
    value === null ? { text: hidden ? cell.hidden : cell.none, value: null } : { text: text(value), value };
  return [
    named(show(mean.n, say.count), key, 'n'),
    named(show(mean.answered, say.count), key, 'answered'),
    ...(weighted ? [named(show(mean.respondents ?? null, say.count), key, UNWEIGHTED)] : []),
    named(show(mean.mean, words.mean), key, 'mean'),
    named(show(mean.standardDeviation, words.mean), key, 'sd')
  ];
}
