import type { Input, Notice } from '../contract.ts';
import { everyWay } from '../every-way.ts';
import { CHOICES, ROUNDING, tallyOf } from '../way-tally.ts';
import type { EveryWay, Way } from '../ways.ts';
import type { Made } from './compute.ts';
import type { PlacedWay, WaysWorking } from './result-ways.ts';
import type { WorkingSpec } from './spec.ts';

/** Ways that are all listed; of more those at the ends and around the middle. */
const LISTED = 60;
const AT_THE_ENDS = 3;
const AROUND_THE_MIDDLE = 4;
/** Numbers that stand in a script. */
const IN_SCRIPT = 600;

/** All ways to code and correlate a pair, or those that make one choice: what they say together. */
export function waysWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { coefficients, uncut, treatments: missing, alpha } = spec;
  const all = everyWay({ outcome: spec.y, on: spec.x, coefficients, uncut, missing, alpha }, input);
  notices.push(...all.notices.filter(({ code }) => code !== 'weighted'));
  if (all.ways.length === 0) return null;
  const asked = askedOf(spec, all);
  if (asked === 'absent') {
    notices.push({ code: 'no-way', about: {} });
    return null;
  }
  const ways = asked === null ? all.ways : all.ways.filter((way) => way[asked.choice] === asked.value);
  const { outcome, predictor, outcomeLevels, predictorLevels } = all;
  const choices = CHOICES.flatMap((choice) => {
    const values = all.tried[choice] ?? 1;
    return values > 1 ? [{ choice, values: choice === asked?.choice ? 1 : values }] : [];
  });
  const working: WaysWorking = {
    of: 'ways',
    ...{ outcome, predictor, outcomeLevels, predictorLevels, alpha: all.alpha },
    ...{ asked, choices },
    without: choices.reduce((product, { values }) => product * values, 1) - ways.length,
    tally: tallyOf(ways, all.alpha),
    listed: listedOf(ways),
    numbers: ways.length > IN_SCRIPT ? null : ways.map(({ estimate, p }) => [estimate, p]),
    standing: asked === null && all.standing ? standingOf(all.standing, ways) : null
  };
  return { value: null, who: null, working };
}

function askedOf({ part, value }: WorkingSpec, { choices }: EveryWay): WaysWorking['asked'] | 'absent' {
  if (part === '') return null;
  const found = choices.find((one) => one.choice === part && String(one.value ?? 'uncut') === value);
  return found ? { choice: found.choice, value: found.value } : 'absent';
}

function listedOf(ways: readonly Way[]): PlacedWay[] {
  const placed = ways.map((way, index): PlacedWay => ({ ...way, place: index + 1 }));
  if (ways.length <= LISTED) return placed;
  const middle = Math.ceil(ways.length / 2);
  return placed.filter(
    ({ place }) =>
      place <= AT_THE_ENDS ||
      place > ways.length - AT_THE_ENDS ||
      (place > middle - AROUND_THE_MIDDLE && place <= middle + AROUND_THE_MIDDLE)
  );
}

function standingOf(
  { estimate, rank }: NonNullable<EveryWay['standing']>,
  ways: readonly Way[]
): WaysWorking['standing'] {
  const below = ways.filter((way) => way.estimate < estimate - ROUNDING).length;
  // A rank is the mean of the places of the equal.
  return { estimate, below, alike: Math.round(2 * (rank - below) - 1), rank };
}
