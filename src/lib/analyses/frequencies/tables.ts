import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell, TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel, variableMark } from '../labels.ts';
import { named, UNWEIGHTED } from '../ref.ts';
import type { Batch } from './batches.ts';
import { count, hiddenCell, percent, type Data } from './cells.ts';
import { finding } from './finding.ts';
import { answerName, missingName } from './names.ts';
import { averageNote, batchNotes } from './notes.ts';
import { overviewData } from './overview.ts';
import { isWeighted, type FrequenciesResult, type VariableFrequencies } from './result.ts';
import { singleSubtitle } from './spoken.ts';

type Base = FrequenciesResult['base'];

/** One variable: an overview is not needed. Several on one scale: a row for each, then each in full. */
export function tables(batch: Batch, id: string, base: Base, presentation: Presentation): TableBlock[] {
  const { say } = presentation;
  const words = say.messages.frequencies;
  const title = finding(batch, base, presentation);
  const [first] = batch;
  if (!first) return [];
  const all = say.count(first.all);
  if (batch.length === 1) {
    const subtitle = singleSubtitle(first, presentation);
    const notes = [
      ...averageNote(first, presentation),
      ...basesNote(first, presentation),
      ...batchNotes(batch, presentation)
    ];
    return [
      { kind: 'table', id: `table-${first.name}`, title, subtitle, ...singleData(first, base, presentation), notes }
    ];
  }
  const notes = batchNotes(batch, presentation);
  return [
    {
      kind: 'table',
      id: `overview-${id}`,
      title,
      subtitle: words.subtitle.several(all),
      ...overviewData(batch, base, presentation),
      notes
    },
    {
      kind: 'table',
      id: `answers-${id}`,
      title: words.finding.questions(batch.length),
      subtitle: words.subtitle.table(all),
      ...fullData(batch, base, presentation),
      notes: []
    }
  ];
}

/** Every answer of one variable with its shares; missing apart; both bases named. */
export function singleData(variable: VariableFrequencies, base: Base, presentation: Presentation): Data {
  return {
    columns: columnsOf([variable], base, presentation),
    rows: answerRows(variable, presentation, cumulates([variable]))
  };
}

/** Every answer of several variables, each under its head. */
export function fullData(batch: Batch, base: Base, presentation: Presentation): Data {
  const { codebook, say } = presentation;
  const rows = batch.flatMap((variable): TableRow[] => {
    const mark = variableMark(codebook, variable.name);
    const label = variableLabel(codebook, variable.name, say);
    const head: TableCell = { text: label, value: variable.name, ...(mark && { mark }) };
    return [{ cells: [head], heading: true }, ...answerRows(variable, presentation, cumulates(batch))];
  });
  return { columns: columnsOf(batch, base, presentation), rows };
}

function columnsOf(batch: Batch, base: Base, { say }: Presentation): TableColumn[] {
  const words = say.messages.frequencies.columns;
  return [
    { label: words.answer, align: 'left', compact: true, csv: 'answer' },
    { label: words.n, align: 'right', compact: true, csv: 'n' },
    ...(batch.some(isWeighted)
      ? [{ label: say.messages.common.weighted.column, align: 'right', compact: false, csv: 'n_unweighted' } as const]
      : []),
    { label: words.ofAll, align: 'right', compact: base === 'all', csv: 'share_of_all' },
    { label: words.ofAnswered, align: 'right', compact: base === 'answered', csv: 'share_of_answered' },
    ...(cumulates(batch)
      ? [{ label: words.cumulated, align: 'right', compact: false, csv: 'cumulative_share' } as const]
      : [])
  ];
}

/** A count, and how many respondents it is of where they have weights. */
interface Counted {
  readonly n: number | null;
  readonly respondents?: number | null | undefined;
}

function cumulates(batch: Batch): boolean {
  return batch.some(({ answers }) => answers.some(({ cumulated }) => cumulated !== null));
}

function answerRows(variable: VariableFrequencies, presentation: Presentation, cumulated: boolean): TableRow[] {
  const words = presentation.say.messages.frequencies.rows;
  const row = (
    key: string,
    label: TableCell,
    { n, respondents }: Counted,
    shares: { readonly ofAll: number | null; readonly ofAnswered: number | null; readonly cumulated?: number | null },
    hidden = false
  ): TableRow => ({
    cells: [
      label,
      named(hidden ? hiddenCell(presentation) : count(n, presentation), variable.name, key, 'n'),
      ...(isWeighted(variable)
        ? [named(count(respondents ?? null, presentation), variable.name, key, UNWEIGHTED)]
        : []),
      named(hidden ? hiddenCell(presentation) : percent(shares.ofAll, presentation), variable.name, key, 'all'),
      named(
        hidden ? hiddenCell(presentation) : percent(shares.ofAnswered, presentation),
        variable.name,
        key,
        'answered'
      ),
      ...(cumulated ? [named(percent(shares.cumulated ?? null, presentation), variable.name, key, 'cumulated')] : [])
    ]
  });
  const missing = variable.missing.map((each) => ({
    kind: each.kind,
    counts: each.ofAnswered !== null,
    row: row(
      `.${each.kind}`,
      { text: capitalised(missingName(each.kind, [variable.name], presentation)), value: each.kind },
      each,
      {
        ...each,
        cumulated:
          each.ofAnswered !== null && variable.coding.dontKnow === 'low' && variable.level !== 'nominal'
            ? each.ofAnswered
            : null
      }
    )
  }));
  const answering = missing.filter(({ counts }) => counts).map((each) => each.row);
  const answers = variable.answers.map((answer) =>
    row(
      answer.value,
      { text: answerLabel(variable, answer, presentation), value: answer.value },
      answer,
      answer,
      answer.hidden !== null
    )
  );
  const { answered, respondents } = variable;
  const shares = { ofAll: (answered ?? 0) / variable.all, ofAnswered: 1 };
  const ofAnswered = { n: answered, respondents: respondents?.answered };
  const total =
    answered === null ? [] : [row('.answered', { text: words.answered, value: 'answered' }, ofAnswered, shares)];
  const everyone = { n: variable.all, respondents: respondents?.all };
  const all = row('.all', { text: words.all, value: 'all' }, everyone, { ofAll: 1, ofAnswered: null });
  return [
    ...(variable.coding.dontKnow === 'low' ? answering : []),
    ...answers,
    ...(variable.coding.dontKnow === 'low' ? [] : answering),
    ...total.map((each) => ({ ...each, emphasis: true })),
    ...missing.filter(({ counts }) => !counts).map((each) => each.row),
    { ...all, emphasis: true }
  ];
}

function answerLabel(
  variable: VariableFrequencies,
  answer: VariableFrequencies['answers'][number],
  presentation: Presentation
): string {
  const name = answerName(variable, answer, presentation);
  return variable.level === 'ordinal' && answer.number !== null && name !== answer.value
    ? `${answer.value} ${name}`
    : capitalised(name);
}

function basesNote({ missing, all, answered }: VariableFrequencies, { say }: Presentation): string[] {
  if (answered === null) return [];
  const withDontKnow = missing.some(({ ofAnswered }) => ofAnswered !== null);
  return [say.messages.frequencies.notes.bases(say.count(all), say.count(answered), withDontKnow)];
}
