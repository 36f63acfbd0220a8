import { compute } from '#lib/analyses/check/compute.ts';
import type { CheckResult, PrintedNumber } from '#lib/analyses/check/result.ts';
import { fields, type CheckSpec } from '#lib/analyses/check/spec.ts';
import { rCall, rNumbers, rText, rTexts, rValue } from '../r/literal.ts';
import { spssComment } from '../spss/literal.ts';
import type { KindSyntax } from '../syntax.ts';

/** A number as it is printed, with a decimal point. */
const printed = ({ value, decimals }: Pick<PrintedNumber, 'value' | 'decimals'>): string => value.toFixed(decimals);

export const check: KindSyntax<CheckSpec> = {
  fields,
  r: (spec) => {
    const result = compute(spec);
    const lines = linesOf(spec, result);
    return lines.length === 0 ? null : listed(lines);
  },
  rNotes: (spec, { say }) => {
    const words = say.messages.syntax.notes;
    const { mean } = compute(spec);
    return [words.printed, ...(mean?.sd && mean.totals ? [words.bounds] : [])];
  },
  spss: (spec, { say }) =>
    linesOf(spec, compute(spec)).length === 0 ? [] : spssComment(say.messages.syntax.spss.check)
};

interface Line {
  readonly name: string;
  readonly call: string;
}

const listed = (lines: readonly Line[]): string =>
  `list(\n${lines.map(({ name, call }) => `  ${name} = ${call}`).join(',\n')}\n)`;

function linesOf(spec: CheckSpec, { mean, correlation, percent, n }: CheckResult): Line[] {
  const size = rValue(n);
  const usual = { rounding: spec.rounding === 'either' ? undefined : rText(spec.rounding) };
  if (mean) {
    const levels = mean.levels === null ? undefined : rNumbers(mean.levels);
    const all = { items: mean.items === 1 ? undefined : rValue(mean.items), levels, ...usual };
    const checked = { name: 'mean', call: rCall('check_mean', rText(printed(mean)), size, all) };
    const { sd, totals } = mean;
    if (!sd || !totals) return [checked];
    const over = sd.divisor === 'n' ? size : undefined;
    return [
      checked,
      { name: 'sd', call: rCall('check_sd', rText(printed(sd)), rNumbers(totals), size, { ...all, over }) }
    ];
  }
  if (correlation) {
    const { alpha, phi } = correlation;
    const rho = rText(printed(correlation));
    const call = rCall('check_correlation', rho, size, { alpha: alpha === 0.05 ? undefined : rValue(alpha), ...usual });
    const tables = { name: 'phi', call: rCall('check_phi', rho, size, usual) };
    return [{ name: 'correlation', call }, ...(phi ? [tables] : [])];
  }
  if (!percent) return [];
  const together = percent.together ? 'TRUE' : undefined;
  const texts = rTexts(percent.each.map(printed));
  return [
    { name: 'percent', call: rCall('check_percent', texts, { n: n === null ? undefined : size, together, ...usual }) }
  ];
}
