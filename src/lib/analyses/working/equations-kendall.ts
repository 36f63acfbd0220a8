import type { PermutationVariance } from '#lib/stats/association/kendall.ts';
import type { Equation } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { equation, TIMES } from './equation.ts';
import { freeEquations, LETTERS } from './equations-moves.ts';
import { pEquation } from './equations-tested.ts';
import { exact } from './names.ts';
import type { KendallWorking } from './result-coefficient.ts';

/** Terms that are written out, before and after the dots. */
const FIRST = 5;

/** The pairs that are ordered alike and in opposite ways, the measure, and z from the variance that ties leave or from ASE0. */
export function kendallEquations(working: KendallWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.kendall;
  const { n, concordant, discordant, different, cells, after, x, y, statistic, measure, permutation } = working;
  const [whole, number] = [(value: number) => exact(value, 2, presentation), (value: number) => say.number(value, 3)];
  const [alike, opposed] = [whole(concordant), whole(discordant)];
  const sumOf = (of: readonly (readonly number[])[] | undefined): string[] => {
    const terms = (cells ?? []).flatMap((row, i) =>
      row.flatMap((count, j) => {
        const later = of?.[i]?.[j] ?? 0;
        return count > 0 && later > 0 ? [`${whole(count)}${TIMES}${whole(later)}`] : [];
      })
    );
    return terms.length === 0 ? [] : [shortened(terms)];
  };
  const differ = ({ levels }: KendallWorking['x']): string[] =>
    levels === null ? [] : [`(${[n, ...levels.map(({ count }) => count)].map((t) => `${whole(t)}²`).join(' − ')}) / 2`];
  const excess = concordant - discordant;
  return [
    equation(message.concordant, 'P', message.later.alike, ...sumOf(after?.alike), alike),
    equation(message.discordant, 'Q', message.later.opposed, ...sumOf(after?.opposed), opposed),
    // Tau-c is of all pairs, gamma of those that differ on both.
    ...(measure === 'kendall-c' || measure === 'gamma'
      ? []
      : [
          equation(message.different.x, 'wx', '(n² − Σt²) / 2', ...differ(x), whole(different[0])),
          ...(measure === 'somers-d'
            ? []
            : [equation(message.different.y, 'wy', '(n² − Σu²) / 2', ...differ(y), whole(different[1]))])
        ]),
    measureEquation(working, whole, presentation),
    ...(permutation
      ? [
          ...varianceEquations(working, permutation, whole, number, message),
          ...(statistic === null
            ? []
            : [
                equation(
                  message.z,
                  'z',
                  '(P − Q) / √v',
                  `${whole(excess)} / √${number(permutation.variance)}`,
                  number(statistic)
                )
              ])
        ]
      : freeEquations(working, presentation)),
    pEquation({ ...working, df: null }, presentation)
  ];
}

/** P − Q by what it is divided by. */
function measureEquation(
  { measure, n, fewest, concordant, discordant, different, estimate }: KendallWorking,
  whole: (value: number) => string,
  { say }: Presentation
): Equation {
  const { names } = say.messages.working.ordinal;
  const [alike, opposed, first, second] = [concordant, discordant, ...different].map(whole) as [
    string,
    string,
    string,
    string
  ];
  const [excess, value] = [`(${alike} − ${opposed})`, say.number(estimate, 3)];
  const measured = (letters: string, numbers: string): Equation =>
    equation(names[measure], LETTERS[measure].letter, letters, numbers, value);
  switch (measure) {
    case 'kendall':
      return measured('(P − Q) / √(wx · wy)', `${excess} / √(${first}${TIMES}${second})`);
    case 'kendall-c': {
      const k = String(fewest);
      return measured('2k(P − Q) / (n²(k − 1))', `2${TIMES}${k}${TIMES}${excess} / (${whole(n)}²${TIMES}(${k} − 1))`);
    }
    case 'gamma':
      return measured('(P − Q) / (P + Q)', `${excess} / (${alike} + ${opposed})`);
    case 'somers-d':
      return measured('(P − Q) / wx', `${excess} / ${first}`);
    case 'somers-d-symmetric':
      return measured('2(P − Q) / (wx + wy)', `2${TIMES}${excess} / (${first} + ${second})`);
  }
}

function varianceEquations(
  { n, x, y }: KendallWorking,
  { spreads, twos, threes, variance }: PermutationVariance,
  whole: (value: number) => string,
  number: (value: number) => string,
  message: Presentation['say']['messages']['working']['kendall']
): Equation[] {
  const size = whole(n);
  const spread = ({ levels }: KendallWorking['x']): string[] => {
    const tied = levels?.map(({ count }) => count).filter((count) => count > 1) ?? [];
    if (tied.length === 0) return [];
    return [shortened(tied.map((t) => [t, t - 1, 2 * t + 5].map(whole).join(TIMES)))];
  };
  return [
    equation(message.all, 'v₀', 'n(n − 1)(2n + 5)', [n, n - 1, 2 * n + 5].map(whole).join(TIMES), whole(spreads[0])),
    equation(message.ties.x, 'vx', 'Σt(t − 1)(2t + 5)', ...spread(x), whole(spreads[1])),
    equation(message.ties.y, 'vy', 'Σu(u − 1)(2u + 5)', ...spread(y), whole(spreads[2])),
    equation(message.twos, 'v₁', 'Σt(t − 1) · Σu(u − 1)', twos.map(whole).join(TIMES), whole(twos[0] * twos[1])),
    equation(
      message.threes,
      'v₂',
      'Σt(t − 1)(t − 2) · Σu(u − 1)(u − 2)',
      threes.map(whole).join(TIMES),
      whole(threes[0] * threes[1])
    ),
    equation(
      message.variance,
      'v',
      '(v₀ − vx − vy) / 18 + v₁ / (2n(n − 1)) + v₂ / (9n(n − 1)(n − 2))',
      [
        `(${spreads.map(whole).join(' − ')}) / 18`,
        `${whole(twos[0] * twos[1])} / (2${TIMES}${size}${TIMES}${whole(n - 1)})`,
        `${whole(threes[0] * threes[1])} / (9${TIMES}${size}${TIMES}${whole(n - 1)}${TIMES}${whole(n - 2)})`
      ].join(' + '),
      number(variance)
    )
  ];
}

function shortened(terms: readonly string[]): string {
  return (terms.length <= FIRST + 1 ? terms : [...terms.slice(0, FIRST - 1), '…', ...terms.slice(-1)]).join(' + ');
}
