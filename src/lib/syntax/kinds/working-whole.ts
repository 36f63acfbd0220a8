import { compute } from '#lib/analyses/working/compute.ts';
import type { PowerSpec } from '#lib/analyses/power/spec.ts';
import type { PowerWorking } from '#lib/analyses/working/result-power.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import type { Context, KindSyntax, SpssContext } from '../syntax.ts';
import { compare } from './compare.ts';
import { paired } from './paired.ts';
import { power } from './power.ts';
import { regression } from './regression.ts';
import { reliability } from './reliability.ts';

/** Lines of a cell of another kind. */
export interface Whole {
  readonly r: (context: Context) => string | null;
  readonly spss: (context: SpssContext) => string[];
}

const WHOLE = ['alpha', 'change', 'groups', 'model', 'power', 'prediction', 'repeated'] as const;

/** True for what is written as the whole cell that it is of. */
export function isWhole(of: WorkingSpec['of']): of is (typeof WHOLE)[number] {
  return WHOLE.some((whole) => whole === of);
}

/** The cell that shows the same numbers among others; null where there is none, or it would use other weights. */
export function wholeOf(spec: WorkingSpec, { input }: Context): Whole | null {
  const { working: made } = compute(spec, input);
  if (made === null) return null;
  // Nobody's answers, and so nobody's weights.
  if (made.of === 'power') return linesOf(power, powerOf(spec, made));
  if (input.weights !== null && !spec.weighted) return null;
  const { reverse, level, coded, convention, family, penalty, robust, inference, y: outcome, variables: on } = spec;
  switch (made.of) {
    case 'alpha': {
      const variables = made.items.map(({ variable }) => variable);
      return linesOf(reliability, {
        ...{ variables, missing: 'listwise', matrix: 'numbers', reverse, convention, level }
      });
    }
    case 'change': {
      const variables = [...new Set([...(spec.variables ?? []), made.first, made.second])];
      return linesOf(paired, {
        variables,
        method: spec.test,
        coded,
        adjust: made.adjusted ? spec.adjust : 'none',
        convention,
        level
      });
    }
    case 'repeated':
      return linesOf(paired, { variables: made.variables, method: 'ranks', coded, adjust: 'none', convention, level });
    case 'groups':
      return linesOf(compare, {
        ...{ outcome: made.outcome, by: made.by, method: spec.test, coded, convention, level },
        ...{ pairwise: spec.pairwise, adjust: 'first' in made.test ? spec.adjust : 'none', exact: false }
      });
    case 'model':
    case 'prediction':
      return linesOf(regression, { outcome, on, family, coded, penalty, robust, inference, level });
    default:
      return null;
  }
}

/** The same number of answers, and of the true rho where there is one. */
function powerOf({ power: wanted, alpha, distribution }: WorkingSpec, { sought, found }: PowerWorking): PowerSpec {
  const rho = sought === 'power' || sought === 'size' ? found.rho : null;
  return { outcome: null, n: found.n, rho, power: wanted, alpha, method: distribution };
}

export function linesOf<Spec extends object>({ r, spss }: KindSyntax<Spec>, spec: Spec): Whole {
  return { r: (context) => r(spec, context), spss: (context) => spss(spec, context) };
}
