import { variableOf } from '#lib/data/codebook.ts';
import { inSentence } from '#lib/messages/sentence.ts';
import { codingOf } from '#lib/recode/step.ts';
import type { Block, TableBlock, TableRow, TextBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { variableLabel, variableMark } from '../labels.ts';
import { codingWords } from '../coding-words.ts';
import { indexWords, selectionWords } from '../selection-words.ts';
import type { MethodsResult } from './compute.ts';

/** The methods section: the data, how they are coded, and how each number is made. */
export function present(result: MethodsResult, presentation: Presentation): Block[] {
  const { say, codebook, steps } = presentation;
  const words = say.messages.methods;
  const { holm, variables, leftOut } = result;
  const data = words.data(say.local(codebook.title), say.number(result.rows, 0));
  const note = codebook.note === null ? '' : `${say.local(codebook.note)} `;
  const made =
    selectionWords(steps, codebook, say) +
    words.outside(leftOut.filter, leftOut.weight) +
    indexWords(steps, codebook, say);
  const corrected =
    holm && words.holm(holm.tested, inSentence(variableLabel(codebook, holm.variable, say, 'short')), say.p(holm.p));
  return [
    { kind: 'heading', level: 2, text: words.heading },
    paragraph([data + note + made, ...(variables.length > 0 ? [words.coding] : [])].join(' ')),
    ...(variables.length > 0 ? [codings(result, presentation)] : []),
    ...(result.correlates
      ? [
          paragraph(words.rho),
          paragraph([words.p, ...(result.twoByTwo ? [words.fisher] : []), words.strength].join(' '))
        ]
      : []),
    paragraph(
      [
        ...(corrected ? [corrected] : []),
        words.smallest(result.smallestGroup),
        ...(result.correlates ? [words.association] : [])
      ].join(' ')
    )
  ];
}

function paragraph(text: string): TextBlock {
  return { kind: 'text', style: 'prose', runs: [{ text: text.replaceAll(/ {2,}/gu, ' ').trim() }] };
}

function codings({ variables }: MethodsResult, { say, codebook, steps }: Presentation): TableBlock {
  const words = say.messages.methods;
  const { columns, roles, levels, none, counted } = words.table;
  const text = (content: string) => ({ text: content, value: content === '' || content === none ? null : content });
  const rows = variables.flatMap(({ name, dontKnow, noAnswer }): TableRow[] => {
    const variable = variableOf(codebook, name);
    if (!variable) return [];
    const coding = codingWords(variable, codingOf(steps, name), codebook, say);
    const mark = variableMark(codebook, name);
    // A grouping is not correlated: it has no coding.
    const grouping = variable.role === 'group';
    const missing = (rule: string | null, count: number): string =>
      grouping || rule === null || count === 0 ? none : counted(rule, say.number(count, 0));
    const label = variableLabel(codebook, name, say, 'short');
    return [
      {
        cells: [
          { text: label, value: name, ...(mark && { mark }) },
          text(roles[variable.role]),
          text(levels[variable.level]),
          text(grouping ? none : words.join([coding.cutoff, ...(coding.reverse === null ? [] : [coding.reverse])])),
          text(missing(coding.dontKnow, dontKnow)),
          text(missing(coding.noAnswer, noAnswer))
        ]
      }
    ];
  });
  const column = (label: string, csv: string, compact: boolean) => ({ label, align: 'left', compact, csv }) as const;
  return {
    kind: 'table',
    id: 'codings',
    title: words.table.title,
    subtitle: words.table.subtitle,
    columns: [
      column(columns.variable, 'variable', true),
      column(columns.role, 'role', false),
      column(columns.level, 'level', false),
      column(columns.coding, 'coding', true),
      column(columns.dontKnow, 'dont_know', false),
      column(columns.noAnswer, 'no_answer', false)
    ],
    rows,
    notes: []
  };
}
