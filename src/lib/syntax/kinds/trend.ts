import { groupingOf } from '#lib/analyses/grouping.ts';
import { fields, type TrendSpec } from '#lib/analyses/trend/spec.ts';
import { variableOf } from '#lib/data/codebook.ts';
import { columnNamed, isUsable, outcomeMeant } from '../context.ts';
import { rCall, rText, rValue } from '../r/literal.ts';
import { weighted } from '../spss/levels.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** The variables, where all can be used and each is another. */
function meant(spec: TrendSpec, context: Context) {
  const outcome = outcomeMeant(context, spec.outcome);
  const wave = spec.wave ?? groupingOf(context.codebook);
  const { by } = spec;
  if (outcome === null || wave === null) return null;
  const levels = columnNamed(context, outcome)?.levels.length ?? 0;
  const ordered = variableOf(context.codebook, outcome)?.level !== 'nominal' || levels === 2;
  const all = [outcome, wave, ...(by === null ? [] : [by])];
  const fit = ordered && levels > 0 && all.every((name) => isUsable(context, name)) && new Set(all).size === all.length;
  return fit ? { outcome, wave, by } : null;
}

export const trend: KindSyntax<TrendSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { outcome, wave, by } = found;
    const top = spec.show === 'top' ? spec.top : 0;
    if (by === null) {
      return rCall('description', rText(outcome), {
        by: rText(wave),
        top: top === 0 ? undefined : rValue(top),
        level: spec.level === 95 ? undefined : rValue(spec.level / 100)
      });
    }
    return [
      `in_groups(${rText(by)}, function(group) {`,
      `  waves <- in_groups(${rText(wave)}, function(rows) {`,
      `    found <- described(${rText(outcome)}, rows & group, ${top}, 7, Inf, ${rValue(spec.level / 100)})`,
      '    if (is.null(found)) data.frame() else found',
      '  })',
      '  if (nrow(waves) == 0) data.frame() else setNames(waves, c("wave", names(waves)[-1]))',
      '})'
    ].join('\n');
  },
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { names } = context;
    const [outcome, wave] = [found.outcome, found.wave].map((name) => names.of(name).read);
    const by = found.by === null ? '' : ` BY ${names.of(found.by).read}`;
    return weighted(
      context,
      spec.show === 'top'
        ? [`CROSSTABS /TABLES=${wave} BY ${outcome}${by}`, '  /CELLS=COUNT ROW.']
        : [`MEANS TABLES=${outcome} BY ${wave}${by}`, '  /CELLS=COUNT MEAN STDDEV.']
    );
  }
};
