import { derivationOf, type Derivation } from '../derivation.ts';
import { ALL, partsOf } from '../ref.ts';
import type { MultiverseResult, Way } from './result.ts';
import type { MultiverseSpec } from './spec.ts';

/** The name of a way's number is of the way's place, from 0. */
export const WAY = 'way';

/**
 * The notebook's own coefficient, with its n and p; that of any other way, by its own codings; its rank, and what all ways,
 * or those that make one choice, say together.
 */
export function working(ref: string, result: MultiverseResult, spec: MultiverseSpec): Derivation | null {
  const { outcome, predictor, standing, ways } = result;
  if (outcome === null || predictor === null) return null;
  const pair = { x: predictor, y: outcome };
  if (['estimate', 'n', 'p'].includes(ref))
    return standing && derivationOf({ of: 'correlation', ...pair, ...methodOf(standing) });
  const { coefficients, uncut, missing, alpha } = spec;
  const tried = { coefficients, uncut, treatments: missing, alpha };
  const [first = '', value = ''] = partsOf(ref);
  if (first === ALL || ref === 'rank') return derivationOf({ of: 'ways', ...pair, ...tried });
  if (first !== WAY) return derivationOf({ of: 'ways', ...pair, ...tried, part: first, value });
  const way = ways[Number(value)];
  return way ? derivationOf({ of: 'correlation', ...pair, ...methodOf(way), codings: codingsOf(way, pair) }) : null;
}

const methodOf = ({ method }: Way): Partial<Pick<Way, 'method'>> => (method === 'spearman' ? {} : { method });

function codingsOf(way: Way, { x, y }: { readonly x: string; readonly y: string }) {
  return {
    [x]: { cutoff: way.predictorCutoff, dontKnow: way.predictorDontKnow, noAnswer: way.predictorNoAnswer },
    [y]: { cutoff: way.outcomeCutoff, dontKnow: way.outcomeDontKnow, noAnswer: way.outcomeNoAnswer }
  };
}
