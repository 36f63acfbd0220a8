import { outcomeOf, variablesWithRole } from '#lib/data/codebook.ts';
import type { Published } from '#lib/data/published.ts';
import { columnOf, type Column, type Table } from '#lib/data/table.ts';
import { codingOf } from '#lib/recode/step.ts';
import { starsOf, strengthOf } from '#lib/stats/association/strength.ts';
import type { Input } from '../contract.ts';
import { closedAnswers } from '../closed-answers.ts';
import { isOfFew, pairsOf, plainRhoOf, rhoOf } from '../rho.ts';
import { histogramOf } from './histogram.ts';
import type { Explored, ExplorerResult, Present } from './result.ts';
import type { ExplorerSpec } from './spec.ts';
import { stripOf } from './strip.ts';

/**
 * The outcome's answers, its correlation with one driver, and that correlation under every other choice of coding:
 * each cut-off of the outcome and none, each cut-off of the driver and none, don't-know to the driver as low and left
 * out. Reversal, no-answer, and don't-know to the outcome stay as they are coded.
 */
export function compute(spec: ExplorerSpec, input: Input): ExplorerResult {
  const { table, coded, codebook, steps, smallestGroup, weights } = input;
  const outcome = spec.outcome ?? outcomeOf(codebook)?.name ?? null;
  if (outcome === null || !has(table, outcome)) return { why: 'no-outcome', about: outcome, n: 0 };
  const y = columnOf(table, outcome);
  if (y.levels.length < 2) return { why: 'no-scale', about: outcome, n: 0 };
  if (spec.driver === outcome) return { why: 'same', about: outcome, n: 0 };
  if (spec.driver !== null && !has(table, spec.driver)) return { why: 'no-driver', about: spec.driver, n: 0 };
  const drivers = variablesWithRole(codebook, 'driver').map(({ name }) => name);
  const driver = spec.driver ?? strongest(coded, outcome, drivers, input);
  if (driver === null) return { why: 'no-driver', about: null, n: 0 };
  const x = columnOf(table, driver);
  if (x.levels.length < 2) return { why: 'no-scale', about: driver, n: 0 };

  const coding = codingOf(steps, outcome);
  const codingX = codingOf(steps, driver);
  const driverLevels = x.levels.map(({ value }) => value);
  const histogram = histogramOf(y, coding, weights);
  if (histogram.answered < smallestGroup) return { why: 'small', about: outcome, n: smallestGroup };
  // The bars are respondents: those of a variable that tells who somebody is are groups.
  if (closedAnswers(outcome, input).length > 0) return { why: 'groups', about: outcome, n: smallestGroup };
  if (isOfFew({ n: pairsOf(y, x) }, smallestGroup)) return { why: 'small', about: driver, n: smallestGroup };
  return {
    ...(weights ? { weighted: true as const } : {}),
    outcome,
    driver,
    picked: spec.driver === null,
    histogram,
    cutoff: coding.cutoff,
    reversed: coding.reverse,
    present: presentOf(columnOf(coded, outcome), columnOf(coded, driver), input),
    ...stripOf(y, coding, x, codingX, input),
    driverLevels: codingX.reverse ? driverLevels.reverse() : driverLevels,
    published: publishedRho(input.published, outcome, driver)
  };
}

function has(table: Table, name: string): boolean {
  return table.columns.some((column) => column.name === name);
}

/** The driver with the largest |rho|, the first of equals; the first driver where none can be computed. */
export function strongest(
  coded: Table,
  outcome: string,
  drivers: readonly string[],
  { weights, smallestGroup }: Pick<Input, 'weights' | 'smallestGroup'>
): string | null {
  const y = columnOf(coded, outcome);
  let best: string | null = null;
  let size = -1;
  for (const name of drivers) {
    if (name === outcome || !has(coded, name) || columnOf(coded, name).levels.length < 2) continue;
    const rho = plainRhoOf(y, columnOf(coded, name), weights);
    if ('why' in rho || isOfFew(rho, smallestGroup)) best ??= name;
    else if (Math.abs(rho.estimate) > size) [best, size] = [name, Math.abs(rho.estimate)];
  }
  return best;
}

function presentOf(y: Column, x: Column, { weights, smallestGroup }: Input): Present {
  const found = rhoOf(y, x, weights);
  // Where one coding leaves out more than another.
  if (isOfFew(found, smallestGroup)) return { why: 'too-few', n: 0 };
  if ('why' in found) return found;
  const { pFisher: fisher, ...rho } = found;
  return { ...rho, fisher, strength: strengthOf(rho.estimate), stars: starsOf(rho.p) };
}

function publishedRho(published: Published | null, outcome: string, driver: string): Explored['published'] {
  const number = published?.numbers.find(
    ({ of }) =>
      of.kind === 'rho' && !of.where && ((of.x === outcome && of.y === driver) || (of.x === driver && of.y === outcome))
  );
  return number ? { rho: number.printed, decimals: number.decimals, table: number.table } : null;
}
