import type { Plan } from '#lib/analyses/pairs/plan.ts';
import type { Method } from '#lib/analyses/pair-methods.ts';
import type { PairsSpec } from '#lib/analyses/pairs/spec.ts';
import type { SpssContext } from '../syntax.ts';
import { levelsCoded } from './commands.ts';
import { byNumbers, inOrder, weighted } from './levels.ts';
import { spssComment, spssList, spssWords } from './literal.ts';
import { partials } from './partial.ts';

/** What CROSSTABS calls the coefficients that it has. */
const STATISTICS: Readonly<Partial<Record<Method, string>>> = {
  kendall: 'BTAU',
  'kendall-c': 'CTAU',
  gamma: 'GAMMA',
  'somers-d': 'D',
  phi: 'PHI',
  'cramers-v': 'PHI'
};

/** The coefficients of each pair; what SPSS has not is told of. */
export function pairCommands(spec: PairsSpec, plan: Plan, context: SpssContext): string[] {
  const words = context.say.messages.syntax.spss;
  if (spec.method === 'polychoric') return spssComment(words.polychoricPairs);
  const wanted = [...plan.variables, ...(plan.with === null ? [] : [plan.with]), ...plan.controls];
  const used = wanted.map((name) => ({ name, ...variableIn(spec, name, context) }));
  const of = (name: string): string => used.find((each) => each.name === name)?.of ?? name;
  const all = used.map((each) => each.of);
  const isPartial = plan.controls.length > 0;
  const only =
    spec.missing === 'listwise' && !isPartial ? ['TEMPORARY.', `SELECT IF (NMISS(${spssList(all)}) = 0).`] : [];
  const commands = isPartial ? [partials(spec, plan, of, context)] : commandsOf(spec, plan, of, context);
  const run = commands.flatMap((command) => [...only, ...command]);
  return [
    ...used.flatMap((each) => each.made),
    ...(['spearman', 'pearson', 'kendall'].includes(spec.method) ? spssComment(words.pairsIntervals) : []),
    ...(plan.alternative === 'two-sided' ? [] : spssComment(words.oneTail)),
    ...(plan.exact === 'permutation' ? spssComment(words.permutation) : []),
    ...(plan.interval === 'bootstrap' ? spssComment(words.bootstrap) : []),
    ...(spec.adjust === 'none' ? [] : spssComment(words.adjusted)),
    ...(plan.weighted ? weighted(context, run) : run)
  ];
}

/** A variable as it is paired: ranked, or by its own numbers. */
function variableIn({ method, coded }: PairsSpec, name: string, context: SpssContext) {
  return method === 'pearson' ? { made: [], of: byNumbers(context, name, coded) } : inOrder(context, name, coded);
}

/** One command, or one for each variable that has others after it. */
function commandsOf(spec: PairsSpec, plan: Plan, of: (name: string) => string, context: SpssContext): string[][] {
  const { method, convention } = spec;
  const { variables, with: target, alternative, exact } = plan;
  const tails = alternative === 'two-sided' ? 'TWOTAIL' : 'ONETAIL';
  const lists = target === null ? variables.map(of) : [...variables.map(of), 'WITH', of(target)];
  const among = (command: string, print: string): string[] => [
    command,
    `  /VARIABLES=${spssWords(lists)}`,
    `  /PRINT=${print}`,
    '  /MISSING=PAIRWISE.'
  ];
  const tables = (statistics: string, some: readonly string[]): string[][] =>
    rowsOf(some, target).map(({ one, others }) => [
      'CROSSTABS',
      `  /TABLES=${spssWords([...one.map(of), 'BY', ...others.map(of)])}`,
      '  /CELLS=COUNT',
      `  /STATISTICS=${statistics}.`
    ]);
  const cut = [...variables, ...(target === null ? [] : [target])].filter(
    (name) => levelsCoded(context, name, spec.coded) === 2
  );
  const fisher = exact === 'fisher' && (target === null || cut.includes(target)) ? tables('CHISQ', cut) : [];
  if (method === 'pearson') return [among('CORRELATIONS', `${tails} NOSIG`), ...fisher];
  if (method === 'spearman' || (method === 'kendall' && convention === 'r'))
    return [among('NONPAR CORR', `${method.toUpperCase()} ${tails} NOSIG`), ...fisher];
  return [...tables(STATISTICS[method] ?? 'CORR', [...variables, ...(target === null ? [] : [target])]), ...fisher];
}

/** Each variable with those after it; or all of them with the one that they are paired with. */
function rowsOf(names: readonly string[], target: string | null) {
  if (target !== null) {
    const one = names.filter((name) => name !== target);
    return one.length === 0 ? [] : [{ one, others: [target] }];
  }
  return names.slice(0, -1).map((name, at) => ({ one: [name], others: names.slice(at + 1) }));
}
