import type { WorkingResult } from '#lib/analyses/working/result.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import { rCall, rText, rValue } from '../r/literal.ts';
import { codedAs, readAs, recodedCall } from '../r/variables.ts';
import { nonparCorr } from '../spss/commands.ts';
import { byNumbers } from '../spss/levels.ts';
import { spssComment } from '../spss/literal.ts';
import type { Context, SpssContext } from '../syntax.ts';

interface Pair {
  readonly x: string;
  readonly y: string;
  /** How they are coded otherwise than in the notebook. */
  readonly steps: WorkingResult['steps'];
}

/** Two variables, by the coefficient and the codings asked for; each respondent counts as one. */
export function correlated(
  spec: WorkingSpec,
  { x: from, y: to, steps }: Pair,
  rows: string | undefined,
  { input }: Context
): string | null {
  const [x, y] = [from, to].map((name) => {
    const step = steps.find(({ variable }) => variable === name);
    return step ? recodedCall(readAs(name), step.coding) : codedAs(name);
  }) as [string, string];
  if (spec.method !== 'spearman') return rows === undefined ? rCall('one_way', x, y, rText(spec.method)) : null;
  return rhoWithInterval(spec, rCall('spearman', x, y, { rows, weight: input.weights === null ? undefined : 'NULL' }));
}

/** Rho and its tests, with the interval of its convention. */
function rhoWithInterval({ convention, level }: WorkingSpec, rho: string): string {
  const variance = convention === 'spss' ? '1.06' : '1 + found$rho^2 / 2';
  const ends = rCall('correlated', 'found$rho', 'found$n', variance, {
    level: level === 95 ? undefined : rValue(level / 100)
  });
  return ['local({', `  found <- ${rho}`, `  cbind(found, ${ends}[c("low", "high")])`, '})'].join('\n');
}

/** Commands for the same coefficient, of the notebook's own codings. */
export function correlationsOf({ method, codings }: WorkingSpec, x: string, y: string, context: SpssContext): string[] {
  const { names, say } = context;
  const [one, other] = [names.of(x).coded, names.of(y).coded];
  const numbered = method === 'pearson' ? [x, y].map((name) => byNumbers(context, name, true)) : [];
  return [
    ...(Object.keys(codings).length === 0 ? [] : spssComment(say.messages.syntax.spss.multiverse)),
    ...(method === 'pearson'
      ? ['CORRELATIONS', `  /VARIABLES=${numbered.join(' WITH ')}`, '  /PRINT=TWOTAIL NOSIG', '  /MISSING=PAIRWISE.']
      : nonparCorr([one], [other], method === 'kendall' ? 'KENDALL' : 'SPEARMAN'))
  ];
}
