import type { Column } from '#lib/data/table.ts';
import type { Coding } from '#lib/recode/step.ts';
import type { Input } from '../contract.ts';
import { isOfFew } from '../rho.ts';
import { correlator, weightedCorrelator } from './correlators.ts';
import { countsOf } from './histogram.ts';
import { isCut, type Explored, type Point } from './result.ts';
import { cutoffsOf, LONG_SCALE, mappingOf, markAlike, type Mapping, type Split } from './splits.ts';
import { shareOf, verdictOf } from './verdict.ts';

type Strip = Pick<Explored, 'outcomeSplits' | 'driverSplits' | 'current' | 'points' | 'verdict' | 'cut' | 'uncut'>;

/**
 * The correlation under every choice of coding. All splits are sums of cells of one two-way table of raw codes, so a
 * point costs a few additions however many respondents there are.
 *
 * Ways that leave fewer than the smallest group have no point.
 *
 * @param y, x     outcome and driver as read
 * @param weights  of respondents; null where each counts as one
 */
export function stripOf(
  y: Column,
  codingY: Coding,
  x: Column,
  codingX: Coding,
  { weights, smallestGroup }: Pick<Input, 'weights' | 'smallestGroup'>
): Strip {
  const own = { outcome: dontKnowOf(codingY), driver: dontKnowOf(codingX) };
  const tried = x.missing.includes('dont-know') ? (['low', 'missing'] as const) : [own.driver];
  const choicesY = cutoffs(y, codingY).map((cutoff) => ({ cutoff, dontKnow: own.outcome }));
  const choicesX = cutoffs(x, codingX).flatMap((cutoff) => tried.map((dontKnow) => ({ cutoff, dontKnow })));
  const mapsY = choicesY.map((choice) => mappingOf(y, { ...codingY, ...choice }));
  const mapsX = choicesX.map((choice) => mappingOf(x, { ...codingX, ...choice }));
  const current = {
    outcome: choicesY.findIndex(({ cutoff }) => cutoff === codingY.cutoff),
    driver: choicesX.findIndex(({ cutoff, dontKnow }) => cutoff === codingX.cutoff && dontKnow === own.driver)
  };
  const outcomeSplits = markAlike(choicesY, mapsY, usedCodes(y, mapsY, x, mapsX), current.outcome);
  const driverSplits = markAlike(choicesX, mapsX, usedCodes(x, mapsX, y, mapsY), current.driver);

  const correlate = weights === null ? correlator(y, x) : weightedCorrelator(y, x, weights);
  const points: Point[] = [];
  mapsY.forEach((mapY, outcome) => {
    if (outcomeSplits[outcome]?.same !== null) return;
    mapsX.forEach((mapX, driver) => {
      const numbers = driverSplits[driver]?.same === null ? correlate(mapY, mapX) : null;
      if (numbers && !isOfFew(numbers, smallestGroup)) points.push({ outcome, driver, ...numbers });
    });
  });
  return {
    outcomeSplits,
    driverSplits,
    current,
    points,
    verdict: verdictOf(points, outcomeSplits, current),
    cut: shareOf(points.filter(isCut)),
    uncut: shareOf(points.filter((point) => !isCut(point)))
  };
}

function dontKnowOf(coding: Coding): Split['dontKnow'] {
  return coding.dontKnow === 'low' ? 'low' : 'missing';
}

/** Every cut-off to try, in coded order, and none. */
export function cutoffs(column: Column, coding: Coding): (number | null)[] {
  const counts = countsOf(column).slice(0, column.levels.length);
  if (coding.reverse) counts.reverse();
  return [...cutoffsOf(counts, coding.cutoff, LONG_SCALE - 1), null];
}

/** Codes of a column that some respondent has who also counts in the other column, under any of the mappings. */
function usedCodes(column: Column, mappings: readonly Mapping[], other: Column, others: readonly Mapping[]): number[] {
  const counts = (code: number, among: readonly Mapping[]) => among.some(({ to }) => (to[code] as number) >= 0);
  const inOther = Array.from({ length: other.levels.length + other.missing.length }, (_, code) => counts(code, others));
  const seen = new Uint8Array(column.levels.length + column.missing.length);
  column.codes.forEach((code, row) => {
    if (inOther[other.codes[row] as number]) seen[code] = 1;
  });
  return [...seen.keys()].filter((code) => seen[code] === 1 && counts(code, mappings));
}
