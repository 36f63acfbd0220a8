import type { Plan } from '#lib/analyses/pairs/plan.ts';
import type { PairsSpec } from '#lib/analyses/pairs/spec.ts';
import type { SpssContext } from '../syntax.ts';
import { spssList, spssWords } from './literal.ts';

/**
 * Partial correlations. Of ranks, these are made first, of those who answered the pair and what is held constant, or, where
 * that is wanted, everything.
 */
export function partials(
  { method, missing }: Pick<PairsSpec, 'method' | 'missing'>,
  { pairs, variables, with: target, controls, alternative }: Plan,
  of: (name: string) => string,
  { names }: SpssContext
): string[] {
  const tails = alternative === 'two-sided' ? 'TWOTAIL' : 'ONETAIL';
  const held = controls.map(of);
  const command = (x: readonly string[], by: readonly string[]): string[] => [
    'PARTIAL CORR',
    `  /VARIABLES=${spssWords([...x, 'BY', ...by])}`,
    `  /SIGNIFICANCE=${tails}`,
    '  /MISSING=LISTWISE.'
  ];
  const listwise = missing === 'listwise';
  const every = [...variables, ...(target === null ? [] : [target])];
  if (method === 'pearson') {
    if (!listwise) return pairs.flatMap(([x, y]) => command([of(x), 'WITH', of(y)], held));
    return command(target === null ? every.map(of) : [...variables.map(of), 'WITH', of(target)], held);
  }
  return (listwise ? [every] : pairs).flatMap((those, at) => {
    const [first = ''] = those;
    const there = names.made(first, `there${at + 1}`);
    const ranked = [...those, ...controls].map((name) => ({ from: of(name), into: names.made(name, `rank${at + 1}`) }));
    const rank = (name: string): string => names.made(name, `rank${at + 1}`);
    const x =
      target === null && those.length !== 2
        ? those.map(rank)
        : [...those.slice(0, -1).map(rank), 'WITH', rank(those.at(-1) ?? '')];
    return [
      `COMPUTE ${there} = (NMISS(${spssList(ranked.map(({ from }) => from))}) = 0).`,
      `FILTER BY ${there}.`,
      `RANK VARIABLES=${spssWords(ranked.map(({ from }) => from))}`,
      `  /RANK INTO ${spssWords(ranked.map(({ into }) => into))}`,
      '  /PRINT=NO',
      '  /TIES=MEAN.',
      ...command(x, controls.map(rank)),
      'FILTER OFF.',
      `DELETE VARIABLES ${spssWords([there, ...ranked.map(({ into }) => into)])}.`
    ];
  });
}
