import { fields, type PowerSpec } from '#lib/analyses/power/spec.ts';
import { driversMeant, outcomeMeant } from '../context.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { spssComment } from '../spss/literal.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** The numbers of pairs that are asked about: the one given, or the outcome's with each driver. */
function meant(spec: PowerSpec, context: Context) {
  const outcome = outcomeMeant(context, spec.outcome);
  const drivers = driversMeant(context, null).filter((name) => name !== outcome);
  if (spec.n === null && (outcome === null || drivers.length === 0)) return null;
  return { outcome, drivers, alpha: spec.alpha ?? 0.05 };
}

export const power: KindSyntax<PowerSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { outcome, drivers, alpha } = found;
    const given = spec.n !== null;
    return rCall('power_for', given || outcome === null ? 'NULL' : rText(outcome), given ? 'NULL' : rTexts(drivers), {
      n: rValue(spec.n === null ? null : Math.floor(spec.n)),
      rho: rValue(spec.rho),
      power: rValue(spec.power / 100),
      alpha: rValue(alpha),
      method: rText(spec.method)
    });
  },
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { outcome, drivers, alpha } = found;
    const { say, names } = context;
    const words = say.messages.syntax.spss;
    if (spec.method === 'exact') return spssComment(words.exactPower);
    const of = (ending: string) => names.made(outcome ?? context.table.columns[0]?.name ?? '', ending);
    const [n, t, critical, power] = [of('pairs'), of('t'), of('critical'), of('power')];
    const sizes =
      spec.n === null
        ? drivers.map((driver) => ({ title: driver, n: pairs(context, driver, outcome ?? '') }))
        : [{ title: '', n: Math.floor(spec.n) }];
    const shown = spec.rho === null ? `${n} ${critical}` : `${n} ${critical} ${power}`;
    return [
      ...spssComment(words.power),
      ...sizes
        .filter((size) => size.n >= 4)
        .flatMap((size) => [
          ...spssComment(size.title),
          `COMPUTE ${n} = ${size.n}.`,
          `COMPUTE ${t} = IDF.T(${1 - alpha / 2}, ${n} - 2).`,
          `COMPUTE ${critical} = ${t} / SQRT(${t} ** 2 + ${n} - 2).`,
          ...(spec.rho === null ? [] : powerLines(Math.abs(spec.rho), spec.method, { n, critical, power, of })),
          `FORMATS ${critical}${spec.rho === null ? '' : ` ${power}`} (F12.10).`,
          `LIST VARIABLES=${shown} /CASES=FROM 1 TO 1.`
        ])
    ];
  }
};

/** Power by Fisher's z, in steps: SPSS has the normal distribution, and no command that it has in every version. */
function powerLines(
  rho: number,
  method: PowerSpec['method'],
  names: { n: string; critical: string; power: string; of: (ending: string) => string }
): string[] {
  const { n, critical, power, of } = names;
  const [z, zeta, deviation] = [of('z'), of('zeta'), of('deviation')];
  const bias = method === 'fisher-z' ? ` + ${rho} / (2 * (${n} - 1))` : '';
  const variance = method === 'fisher-z' ? '1' : `(1 + ${rho} ** 2 / 2)`;
  return [
    `COMPUTE ${z} = 0.5 * LN((1 + ${critical}) / (1 - ${critical})).`,
    `COMPUTE ${zeta} = 0.5 * LN((1 + ${rho}) / (1 - ${rho}))${bias}.`,
    `COMPUTE ${deviation} = SQRT(${variance} / (${n} - 3)).`,
    `COMPUTE ${power} = CDFNORM((${zeta} - ${z}) / ${deviation}) + CDFNORM((-${z} - ${zeta}) / ${deviation}).`
  ];
}

/** How many have answered both, after coding. */
function pairs(context: Context, one: string, other: string): number {
  const [x, y] = [one, other].map((name) => context.coded.columns.find((column) => column.name === name));
  if (!x || !y) return 0;
  let n = 0;
  x.codes.forEach((code, row) => {
    if (code < x.levels.length && (y.codes[row] as number) < y.levels.length) n++;
  });
  return n;
}
