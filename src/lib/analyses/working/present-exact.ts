import type { Block, Equation, TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { exact as exactly, probability } from './names.ts';
import { many, raised } from './power-of-ten.ts';
import { farTable, wholeWays } from './present-far-sums.ts';
import type { ExactWorking } from './result-exact.ts';

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
  const { exact: message } = presentation.say.messages.working;
  return farTable(
    { observed, expected, ways, p, sums, alternative: 'two-sided' },
    {
      id: 'exact',
      title: message.title(probability(p, presentation)),
      subtitle: message.subtitle[by],
      sum: message.sum[by],
      ways: message.ways,
      nearer: message.nearer,
      far: message.far,
      decimals: 2
    },
    presentation
  );
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
    equation(message.p, 'p', message.share, `${many(wholeWays(p * ways), say)} / ${all}`, say.p(p))
  ];
}
