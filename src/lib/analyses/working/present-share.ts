import type { MissingKind } from '#lib/data/table.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Equation, HeadingBlock, TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { answerName, coded, decimalsOf, exact, inside, titled } from './names.ts';
import type { Body } from './present.ts';
import type { ShareRow, ShareWorking, WorkingResult } from './result.ts';

/** The answers, which of them count, the share and its interval. */
export function presentShare(result: WorkingResult, working: ShareWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const message = say.messages.working;
  const variable = result.x ?? '';
  const { rows, unlisted, share, n, part, population } = working;
  const finding = message.share.finding(
    inside(variable, presentation),
    partName(variable, working, presentation),
    say.percent(share, 1)
  );
  const title = titled(result, finding, presentation);
  const head = rows
    ? shareTable(variable, working, rows, title, presentation)
    : ({ kind: 'heading', level: 2, text: title } satisfies HeadingBlock);
  const size = (value: number) => exact(value, 2, presentation);
  return {
    blocks: [
      head,
      {
        kind: 'equations',
        items: [
          {
            label: message.share.share,
            left: 'p',
            right: [`${size(part)} / ${size(n)}`, say.number(share, 4), say.percent(share, 1)]
          },
          ...wilson(working, presentation)
        ]
      }
    ],
    conventions: [
      ...(working.interval ? [message.share.convention] : []),
      ...(unlisted ? [message.share[unlisted]] : []),
      ...(result.weighted ? [message.weighted] : []),
      ...(population === null ? [] : [message.population(say.number(population, 0))]),
      message.rounded
    ]
  };
}

/** Which answers the share is of. */
function partName(variable: string, { asked, rows }: ShareWorking, presentation: Presentation): string {
  const { say, codebook } = presentation;
  const { messages } = say;
  const message = messages.working.share;
  const answer = (value: string) => messages.common.quoted(inSentence(categoryLabel(codebook, variable, value, say)));
  const lacking = (kind: MissingKind) => messages.common.quoted(messages.common.missing[kind].toLowerCase());
  switch (asked.kind) {
    case 'high':
      return message.highPart;
    case 'top':
      return message.topPart(messages.common.cardinal(asked.levels));
    case 'answered':
      return message.answeredPart;
    case 'all':
      return message.allPart;
    case 'missing':
      return lacking(asked.missing);
    case 'answers':
      return message.anyOf([...asked.values.map(answer), ...asked.missing.map(lacking)]);
    case 'class':
      return asked.upTo
        ? message.upTo(exact(asked.to, 6, presentation))
        : message.classOf(exact(asked.from, 6, presentation), exact(asked.to, 6, presentation));
    case 'answer':
      return asked.upTo && rows ? message.upTo(answer(asked.value)) : answer(asked.value);
  }
}

function shareTable(
  variable: string,
  { base, part, n, asked }: ShareWorking,
  rows: readonly ShareRow[],
  title: string,
  presentation: Presentation
): TableBlock {
  const { say, codebook } = presentation;
  const { common, working: message } = say.messages;
  const cell = (value: number, ...ref: string[]): TableCell =>
    numberCell(value, decimalsOf(value, 2), presentation, ...ref);
  return {
    kind: 'table',
    id: 'answers',
    title,
    subtitle: message.share.subtitle[base],
    columns: [words(message.answer, 'answer'), numbers(message.count, 'n'), numbers(message.share.counted, 'counted')],
    rows: [
      ...rows.map((row): TableRow => {
        const key = row.missing === null ? row.value : `.${row.missing}`;
        const name =
          row.missing === null
            ? answerName(variable, row.value, false, presentation)
            : capitalised(common.missing[row.missing]);
        const hidden: TableCell = { text: common.cell.hidden, value: null };
        return {
          cells: [
            textCell(row.inBase ? name : `${name} (${message.share.outside})`),
            row.n === null ? hidden : cell(row.n, key, 'n'),
            row.counted && row.n !== null ? cell(row.n, key, 'counted') : EMPTY
          ]
        };
      }),
      {
        emphasis: true,
        cells: [textCell(message.total), cell(n, '*', 'n'), cell(part, '*', 'counted')]
      }
    ],
    notes:
      asked.kind === 'high'
        ? [
            message.correlation.coded(
              capitalised(variableLabel(codebook, variable, say, 'short')),
              coded(variable, presentation)
            )
          ]
        : []
  };
}

/** Wilson's interval by its middle and half its width: the formulas, and the numbers put in. */
function wilson({ share, interval, n, part }: ShareWorking, presentation: Presentation): Equation[] {
  if (interval === null) return [];
  const { say } = presentation;
  const message = say.messages.working;
  const { low, high, level, z, size } = interval;
  const number = (value: number) => say.number(value, 4);
  const [p, rest, of, deviate] = [
    number(share),
    number((n - part) / n),
    exact(size, 2, presentation),
    say.number(z, 3)
  ];
  // What is divided by does not break over lines.
  const under = (factor: string) => `(${factor}\u00A0·\u00A0${of}`;
  const whole = `(1 + ${deviate}² / ${of})`;
  const [middle, half] = [number((low + high) / 2), number((high - low) / 2)];
  return [
    {
      label: message.share.middle(say.percent(level)),
      left: 'c',
      right: ['(p + z² / 2n) / (1 + z² / n)', `(${p} + ${deviate}² / ${under('2')})) / ${whole}`, middle]
    },
    {
      label: message.share.half,
      left: 'h',
      right: [
        'z · √(p(1 − p) / n + z² / 4n²) / (1 + z² / n)',
        `${deviate} · √(${p}\u00A0·\u00A0${rest} / ${of} + ${deviate}² / ${under('4')}²)) / ${whole}`,
        half
      ]
    },
    {
      label: message.share.bounds,
      left: 'c ± h',
      right: [`${middle} ± ${half}`, message.interval(say.percent(low, 1), say.percent(high, 1))]
    }
  ];
}
