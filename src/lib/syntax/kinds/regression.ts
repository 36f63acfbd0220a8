import { prepare } from '#lib/analyses/model-data.ts';
import { meant as familyMeant } from '#lib/analyses/model-family.ts';
import { compute } from '#lib/analyses/regression/compute.ts';
import type { RegressionResult } from '#lib/analyses/regression/result.ts';
import { fields, type RegressionSpec } from '#lib/analyses/regression/spec.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { regressionCommands } from '../spss/regression.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** A variable of the model; of a nominal one the answers that have a part, the first of which the others are compared with. */
export interface Entering {
  readonly name: string;
  readonly groups: readonly string[] | null;
}

/** The model that the cell has; null where it has none. */
export interface MeantModel {
  readonly outcome: string;
  readonly entering: readonly Entering[];
  readonly result: RegressionResult;
}

function meant(spec: RegressionSpec, { input }: Context): MeantModel | null {
  // Profiles take their time, and change nothing of what is fitted.
  const result = compute({ ...spec, inference: 'wald' }, input);
  const prepared = prepare(familyMeant(spec, input), input, []);
  if (!prepared || result.outcome === null || result.coefficients.length === 0) return null;
  const entering = prepared.entering.map(({ column, predictor }): Entering => {
    if (predictor.kind === 'numeric') return { name: column.name, groups: null };
    const used = new Set(Array.from(prepared.rows, (row) => column.codes[row]));
    return { name: column.name, groups: column.levels.flatMap(({ value }, level) => (used.has(level) ? [value] : [])) };
  });
  return { outcome: result.outcome, entering, result };
}

export const regression: KindSyntax<RegressionSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { outcome, entering, result } = found;
    const groups = entering.flatMap(({ name, groups }) =>
      groups === null ? [] : [`${rText(name)} = ${rTexts(groups)}`]
    );
    const data = rCall('model_data', rText(outcome), rTexts(entering.map(({ name }) => name)), {
      groups: groups.length === 0 ? undefined : `list(${groups.join(', ')})`,
      from: spec.coded ? undefined : 'read',
      outcome_from: result.family === 'logistic' ? 'coded' : undefined
    });
    return ['local({', `  model <- ${data}`, `  ${modelCall(spec, result)}`, '})'].join('\n');
  },
  rNotes: (_, { say }) => [say.messages.syntax.notes.complete],
  spss: (spec, context) => {
    const found = meant(spec, context);
    return found ? regressionCommands(spec, found, context) : [];
  }
};

function modelCall(spec: RegressionSpec, { family, method, robust, proportional }: RegressionResult): string {
  const level = spec.level === 95 ? undefined : rValue(spec.level / 100);
  const profile = spec.inference === 'profile' ? 'TRUE' : undefined;
  if (family === 'linear')
    return rCall('linear_model', 'model', {
      robust: robust === null || robust === 'classical' ? undefined : rText(robust),
      level
    });
  if (family === 'logistic')
    return rCall('logistic_model', 'model', { firth: method === 'firth' ? 'TRUE' : undefined, profile, level });
  return rCall('ordinal_model', 'model', { profile, level, parallel: parallelTests(proportional) });
}

/** The tests of proportional odds that could be had, where these are not all. */
function parallelTests(proportional: RegressionResult['proportional']): string | undefined {
  if (proportional === null || 'why' in proportional) return 'character()';
  const { likelihoodRatio, brant, score } = proportional;
  const had = [
    ...('why' in likelihoodRatio ? [] : ['likelihood-ratio']),
    ...('why' in brant ? [] : ['brant']),
    ...('why' in score ? [] : ['score'])
  ];
  return had.length === 3 ? undefined : rTexts(had);
}
