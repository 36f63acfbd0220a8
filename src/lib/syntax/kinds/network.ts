import { fields, MIN_PAIRS, type NetworkSpec } from '#lib/analyses/network/spec.ts';
import { driversMeant, isUsable, outcomeMeant } from '../context.ts';
import { rCall, rText, rTexts, rValue } from '../r/literal.ts';
import { correlate, inGroups } from '../spss/commands.ts';
import { weighted } from '../spss/levels.ts';
import type { Context, KindSyntax } from '../syntax.ts';

/** The arrows: from each driver to the one between and to the outcome, and from that one to the outcome. */
function meant(spec: NetworkSpec, context: Context) {
  const outcome = outcomeMeant(context, null);
  const usable = (name: string | null) => (name !== null && name !== outcome && isUsable(context, name) ? name : null);
  const [via, by] = [usable(spec.via), usable(spec.by)];
  const drivers = driversMeant(context, spec.drivers).filter((name) => ![outcome, via, spec.by].includes(name));
  return outcome === null || drivers.length === 0 ? null : { outcome, via, by, drivers };
}

export const network: KindSyntax<NetworkSpec> = {
  fields,
  r: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return null;
    const { outcome, via, by, drivers } = found;
    const to = via === null ? [outcome] : [via, outcome];
    const pairs = [
      ...drivers.flatMap((driver) => to.map((name) => [driver, name] as const)),
      ...(via === null ? [] : [[via, outcome] as const])
    ];
    const groups = by === null ? {} : { by: rText(by), least: rValue(MIN_PAIRS), limit: 'smallest_group' };
    return rCall('associations', rTexts(pairs.map(([from]) => from)), rTexts(pairs.map(([, name]) => name)), groups);
  },
  rNotes: (spec, context) =>
    spec.interval === 'none' || !meant(spec, context) ? [] : [context.say.messages.syntax.notes.bands],
  spss: (spec, context) => {
    const found = meant(spec, context);
    if (!found) return [];
    const { outcome, via, by, drivers } = found;
    const fisher = context.input.weights === null;
    const commands = [
      ...(via === null ? [] : correlate(context, drivers, via, fisher)),
      ...correlate(context, via === null ? drivers : [...drivers, via], outcome, fisher)
    ];
    return weighted(context, inGroups(context, by, commands));
  }
};
