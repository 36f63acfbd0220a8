import { groupingOf } from '#lib/analyses/grouping.ts';
import { fields, type MeansSpec } from '#lib/analyses/means/spec.ts';
import { isUsable, outcomeMeant } from '../context.ts';
import { rCall, rText } from '../r/literal.ts';
import { weighted } from '../spss/levels.ts';
import type { Context, KindSyntax } from '../syntax.ts';

function meant(spec: MeansSpec, context: Context) {
  const outcome = outcomeMeant(context, spec.outcome);
  const by = spec.by ?? groupingOf(context.codebook);
  return outcome === null || by === null || by === outcome || !isUsable(context, by) ? null : { outcome, by };
}

export const means: KindSyntax<MeansSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    return found && rCall('means', rText(found.outcome), rText(found.by));
  },
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { names } = context;
    const tables = `${names.of(found.outcome).read} BY ${names.of(found.by).read}`;
    return weighted(context, [`MEANS TABLES=${tables}`, '  /CELLS=COUNT MEAN STDDEV.']);
  }
};
