import { likelihoodRatioTest } from '#lib/stats/regression/profile.ts';
import { jointTerm } from '../model-rows.ts';
import type { Refitted } from './model.ts';
import type { JointWorking, RatioWorking } from './result-tests.ts';
import { surfaceOf } from './surface.ts';
import { squareOf } from './wald.ts';

/** Wald's test of all coefficients of the variable that a part names; null where it names none. */
export function jointOf(part: string, { found, prepared }: Refitted): JointWorking | null {
  const term = found.terms.find(({ name }) => jointTerm(name) === part);
  const square = term?.test && squareOf(found, prepared, ({ variable }) => variable === term.name);
  if (!term?.test || !square || term.test.statistic === null) return null;
  const { statistic, df, p } = term.test;
  return {
    kind: 'joint',
    variable: term.name,
    ...square,
    ...{ statistic, p },
    df: typeof df === 'number' ? null : (df?.[1] ?? null)
  };
}

/** The same by the likelihood ratio. */
export function ratioOf(part: string, refit: Refitted): RatioWorking | null {
  const { rows, terms } = refit.found;
  const variable = terms.find(({ name }) => jointTerm(name) === part)?.name;
  const places = rows.flatMap(({ name }, place) =>
    name.name === variable && (name.kind === 'numeric' || name.kind === 'dummy') ? [place] : []
  );
  const surface = variable === undefined ? null : surfaceOf(refit);
  const test = surface && likelihoodRatioTest(surface.fitted, places);
  const without = surface && surface.heightAt(places, new Array<number>(places.length).fill(0));
  if (variable === undefined || !surface || !test || test.statistic === null || without === null) return null;
  const { statistic, p } = test;
  return { kind: 'ratio', variable, statistic, df: places.length, p, model: surface.top, without };
}
