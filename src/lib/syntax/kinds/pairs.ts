import { RESAMPLES } from '#lib/analyses/pairs/bootstrap.ts';
import { planOf, type Plan } from '#lib/analyses/pairs/plan.ts';
import { fields, type PairsSpec } from '#lib/analyses/pairs/spec.ts';
import { ADJUST } from '../r/adjust.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { pairCommands } from '../spss/pairs.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** What the cell does; null where it has no pair. */
function meant(spec: PairsSpec, { input }: Context): Plan | null {
  const plan = planOf(spec, input);
  return plan.pairs.length === 0 ? null : plan;
}

/** An argument where it is not the usual one. */
const unless = <Value extends string | number | boolean>(value: Value, usual: Value): string | undefined =>
  value === usual ? undefined : rValue(value);

export const pairs: KindSyntax<PairsSpec> = {
  fields,
  r: (spec, context) => {
    const plan = meant(spec, context);
    if (!plan) return null;
    const { alternative, controls } = plan;
    const call = rCall('pairwise', rTexts(plan.variables), {
      with: plan.with === null ? undefined : rText(plan.with),
      method: unless(spec.method, 'spearman'),
      held: controls.length === 0 ? undefined : rTexts(controls),
      listwise: unless(spec.missing === 'listwise', false),
      from: spec.coded ? undefined : 'read',
      weight: plan.weighted || context.input.weights === null ? undefined : 'NULL',
      alternative: alternative === 'two-sided' ? undefined : rText(alternative),
      exact: unless(plan.exact, 'none'),
      resamples: plan.interval === 'bootstrap' ? rValue(RESAMPLES) : undefined,
      adjust: unless(ADJUST[spec.adjust], 'none'),
      convention: unless(spec.convention, 'r'),
      level: unless(spec.level / 100, 0.95)
    });
    return isDrawn(plan) ? `{\n  set.seed(${Math.floor(spec.seed ?? 1)})\n  ${call}\n}` : call;
  },
  rNotes: (spec, context) => {
    const plan = meant(spec, context);
    const words = context.say.messages.syntax.notes;
    if (!plan) return [];
    return [
      ...(isDrawn(plan) ? [words.drawn] : []),
      ...(context.input.weights !== null && !plan.weighted ? [words.unweighted] : [])
    ];
  },
  spss: (spec, context) => {
    const plan = meant(spec, context);
    return plan ? pairCommands(spec, plan, context) : [];
  }
};

/** Whether chance decides some of the numbers. */
function isDrawn({ exact, interval }: Plan): boolean {
  return exact === 'permutation' || interval === 'bootstrap';
}
