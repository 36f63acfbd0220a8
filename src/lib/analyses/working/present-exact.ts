import type { Block, Equation, TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { exact as exactly, probability, probabilityCell } from './names.ts';
import { many, raised } from './power-of-ten.ts';
import type { ExactWorking, FarSums } from './result-exact.ts';

/** How many are in each of two groups; or how many changed. */
export type Sizes = readonly [first: number, second: number] | readonly [changed: number];

/** Which sums of ranks are as far out as the observed, in how many ways they come about, and the share that these are. */
export function exactBlocks(exact: ExactWorking | null, sizes: Sizes, presentation: Presentation): Block[] {
  if (exact === null) return [];
  return [
    ...(exact.sums.length === 0 ? [] : [sumsTable(exact, presentation)]),
    { kind: 'equations', items: equations(exact, sizes, presentation) }
  ];
}

export function exactConventions(exact: ExactWorking | null, { say }: Presentation): string[] {
  return exact === null ? [] : [say.messages.working.exact.convention[exact.by]];
}

function sumsTable({ by, observed, expected, ways, p, sums }: ExactWorking, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const { exact: message, range, total } = say.messages.working;
  const short = (value: number) => exactly(value, 2, presentation);
  const row = (label: string, key: string, share: number, emphasis = false): TableRow => ({
    emphasis,
    cells: [
      textCell(label),
      ...(ways === null ? [] : [waysCell(share * ways, key, presentation)]),
      probabilityCell(share, presentation, 'exact', key)
    ]
  });
  const named = ({ from, to, probability }: FarSums): TableRow =>
    row(from === to ? short(from) : range(short(from), short(to)), `${from}`, probability, from === observed);
  return {
    kind: 'table',
    id: 'exact',
    minor: true,
    title: message.title(probability(p, presentation)),
    subtitle: message.subtitle[by],
    columns: [
      words(message.sum[by], 'sum'),
      ...(ways === null ? [] : [numbers(message.ways, 'ways')]),
      numbers(say.messages.working.fisher.probability, 'probability')
    ],
    rows: [
      ...sums.filter(({ from }) => from < expected).map(named),
      ...(p < 1 ? [row(message.nearer, 'nearer', 1 - p)] : []),
      ...sums.filter(({ from }) => from >= expected).map(named),
      row(message.far, 'far', p, true),
      row(total, '*', 1, true)
    ],
    notes: []
  };
}

function waysCell(ways: number, key: string, presentation: Presentation) {
  if (ways === 0) return EMPTY;
  return { ...numberCell(whole(ways), 0, presentation, 'ways', key), text: many(whole(ways), presentation.say) };
}

function equations({ by, observed, expected, ways, p }: ExactWorking, sizes: Sizes, presentation: Presentation) {
  const { say } = presentation;
  const { exact: message } = say.messages.working;
  const short = (value: number) => exactly(value, 2, presentation);
  const [first, second] = sizes;
  const away = short(Math.abs(observed - expected));
  const n = first + (second ?? 0);
  const items: Equation[] = [
    by === 'shares'
      ? equation(
          message.distance[by],
          `|R₁ − n₁${TIMES}(n + 1) / 2|`,
          `|${short(observed)} − ${short(first)}${TIMES}(${short(n)} + 1) / 2|`,
          away
        )
      : equation(message.distance[by], '|V − (V + V₋) / 2|', `|${short(observed)} − ${short(2 * expected)} / 2|`, away)
  ];
  if (ways === null) return [...items, equation(message.p, 'p', message.summed, say.p(p))];
  const all = many(ways, say);
  return [
    ...items,
    second === undefined
      ? equation(message.all[by], 'W', `2${raised(first)}`, all)
      : equation(
          message.all[by],
          'W',
          `n! / (n₁!${TIMES}n₂!)`,
          `${short(n)}! / (${short(first)}!${TIMES}${short(second)}!)`,
          all
        ),
    equation(message.p, 'p', message.share, `${many(whole(p * ways), say)} / ${all}`, say.p(p))
  ];
}

/** Ways are whole; a share of them has some rounding. */
const whole = (ways: number): number => (ways < 1e12 ? Math.round(ways) : ways);
