import type { Block, Equation, HeadingBlock, TableBlock } from '../block.ts';
import { capitalised } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { pText } from '../p-text.ts';
import { rLinesOf } from './code-permutation.ts';
import { equation } from './equation.ts';
import { rhoEquations } from './equations-correlation.ts';
import { drawnEquations } from './equations-drawn.ts';
import { inside, probability } from './names.ts';
import { many } from './power-of-ten.ts';
import type { Body } from './present.ts';
import { rankTable } from './present-correlation.ts';
import { farTable, wholeWays } from './present-far-sums.ts';
import { scoreEquations, scoresTable } from './present-linear.ts';
import { headOf, twoWay } from './present-two-way.ts';
import type { PermutationWorking } from './result-permutation.ts';

/** The two-way table, the ranks or numbers, their sum of products, and how many orders of the answers give one as far out. */
export function presentPermutation(working: PermutationWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const { permutation: message, correlation, pearson, ordinal, rounded } = say.messages.working;
  const { pair, sample, p } = working;
  const [one, other] = [inside(pair.x.variable, presentation), inside(pair.y.variable, presentation)];
  const title = capitalised(message.finding(ordinal.short[pair.by], one, other, pText(p, presentation)));
  const head: Block = pair.cells
    ? twoWay(pair, pair.cells, title, presentation)
    : ({ kind: 'heading', level: 2, text: title } satisfies HeadingBlock);
  return {
    blocks: [
      head,
      ...levelsTable(pair, presentation),
      ...(working.sums === null ? [] : [sumsTable(working, working.sums, presentation)]),
      { kind: 'equations', items: [...coefficient(working, presentation), ...counted(working, presentation)] }
    ],
    conventions: [
      ...[pair.x, pair.y]
        .filter(({ unordered }) => pair.by === 'spearman' && unordered)
        .map((side) => correlation.unordered(headOf(side, presentation))),
      pair.by === 'spearman' ? correlation.convention : pearson.convention,
      sample === null ? message.convention.all[pair.by] : message.convention.drawn(String(working.seed)),
      ...(rLinesOf(working) === 'draw' ? [sample === null ? message.lines.all : message.lines.drawn] : []),
      ...(pair.cells ? [] : [correlation.many]),
      rounded
    ]
  };
}

/** The levels with what they count as. */
function levelsTable(pair: PermutationWorking['pair'], presentation: Presentation): TableBlock[] {
  const { x, y, n } = pair;
  if (!x.levels || !y.levels) return [];
  return pair.by === 'spearman'
    ? [rankTable({ ...pair, weighted: false }, [x, y], presentation)]
    : [scoresTable({ n, x: { ...x, levels: x.levels }, y: { ...y, levels: y.levels } }, pair.scores, presentation)];
}

function sumsTable(
  { alternative, orders, p, pair }: PermutationWorking,
  sums: NonNullable<PermutationWorking['sums']>,
  presentation: Presentation
): TableBlock {
  const { permutation: message } = presentation.say.messages.working;
  const observed = pair.by === 'spearman' ? pair.sums.xy : pair.xy;
  return farTable(
    { observed, expected: 0, ways: orders, p, sums, alternative },
    {
      id: 'permutation',
      title: message.title[alternative](probability(p, presentation)),
      subtitle: message.subtitle,
      sum: message.sum,
      ways: message.orders,
      nearer: message.nearer[alternative],
      far: message.far[alternative],
      decimals: pair.by === 'spearman' ? 2 : 3
    },
    presentation
  );
}

function coefficient({ pair, estimate }: PermutationWorking, presentation: Presentation): Equation[] {
  return pair.by === 'spearman'
    ? rhoEquations({ ...pair, estimate, weighted: false }, presentation)
    : scoreEquations(pair, { ...pair.scores, xy: pair.xy, estimate }, presentation);
}

/** From the orders that are as far out to p. */
function counted({ pair, alternative, orders, p, sample }: PermutationWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const { permutation: message } = say.messages.working;
  if (sample !== null)
    return drawnEquations(
      { ...sample, p },
      { hits: message.hits[alternative], p: message.drawnP, interval: message.interval },
      presentation
    );
  if (orders === null) return [equation(message.p, 'p', message.summed, say.p(p))];
  const all = many(orders, say);
  return [
    equation(message.all, 'N', 'n!', `${say.number(pair.n, 0)}!`, all),
    equation(message.p, 'p', message.share[alternative], `${many(wholeWays(p * orders), say)} / ${all}`, say.p(p))
  ];
}
