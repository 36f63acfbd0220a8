import { variableOf } from '#lib/data/codebook.ts';
import type { TableColumn, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel, variableMark } from '../labels.ts';
import { named, UNWEIGHTED } from '../ref.ts';
import type { Batch } from './batches.ts';
import { count, percent, type Data } from './cells.ts';
import { highShare } from './finding.ts';
import { missingKinds } from './missing-kinds.ts';
import { answerName, missingName } from './names.ts';
import { isWeighted, type FrequenciesResult } from './result.ts';

/** A row for each variable: counts at each level, each kind of missing, and the share above the cut-off. */
export function overviewData(batch: Batch, base: FrequenciesResult['base'], presentation: Presentation): Data {
  const { codebook, say } = presentation;
  const { common } = say.messages;
  const words = say.messages.frequencies.columns;
  const weighted = batch.some(isWeighted);
  const kinds = missingKinds(batch);
  const names = batch.map(({ name }) => name);
  const [first] = batch;
  const hasSplit = batch.some(({ split }) => split !== null);
  const drivers = names.every((name) => variableOf(codebook, name)?.role === 'driver');
  const right = (label: string, csv: string, compact: boolean): TableColumn => ({
    label,
    align: 'right',
    compact,
    csv
  });
  const columns: TableColumn[] = [
    { label: drivers ? say.messages.common.driver : words.question, align: 'left', compact: true, csv: 'variable' },
    ...(first?.answers ?? []).map((answer) =>
      right(
        first ? answerName(first, answer, presentation, 'short') : '',
        `n_${answer.value}`,
        (first?.answers.length ?? 0) <= 4
      )
    ),
    ...kinds.map((kind) => right(missingName(kind, names, presentation), `n_${kind}`, false)),
    right(words.answered, 'n_answered', false),
    ...(weighted ? [right(common.weighted.column, 'n_unweighted', false)] : []),
    ...(hasSplit ? [right(words.high, 'share_high', true)] : [])
  ];
  const rows = batch.map((variable): TableRow => {
    const mark = variableMark(codebook, variable.name);
    const high = variable.split ? highShare(variable.split, base) : null;
    return {
      cells: [
        { text: variableLabel(codebook, variable.name, say), value: variable.name, ...(mark && { mark }) },
        ...variable.answers.map(({ n, value }) => named(count(n, presentation), variable.name, value, 'n')),
        ...kinds.map((kind) => {
          const n = variable.missing.find((missing) => missing.kind === kind)?.n ?? 0;
          return named(count(n, presentation), variable.name, `.${kind}`, 'n');
        }),
        named(count(variable.answered, presentation), variable.name, '.answered', 'n'),
        ...(weighted
          ? [named(count(variable.respondents?.answered ?? null, presentation), variable.name, '.answered', UNWEIGHTED)]
          : []),
        ...(hasSplit
          ? [
              high === null
                ? { text: say.messages.common.cell.none, value: null }
                : named(percent(high, presentation), variable.name, '.high', base)
            ]
          : [])
      ]
    };
  });
  return { columns, rows };
}
