import {
  correlationPowerSteps,
  correlationSize,
  detectableCorrelation,
  type CorrelationPowerOptions
} from '#lib/stats/power/correlation-power.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Notice } from '../contract.ts';
import { rhoDecimals } from '../rho-text.ts';
import type { Made } from './compute.ts';
import type { PowerAt } from './result-power.ts';
import type { WorkingSpec } from './spec.ts';

/** The power of a correlation from its critical value and its distribution, and what is found by trying it. */
export function powerWorking(spec: WorkingSpec, notices: Notice[]): Made | null {
  const { sought, distribution } = spec;
  const options = { alpha: spec.alpha ?? 0.05, method: distribution, power: spec.power / 100 };
  const [pairs, rho] = [spec.pairs ?? 30, spec.rho ?? 0.3];
  if (sought !== 'size' && !Number.isInteger(pairs)) notices.push({ code: 'whole', about: { n: Math.floor(pairs) } });
  const at = (n: number, of: number): PowerAt | null => {
    const steps = correlationPowerSteps(of, n, options);
    return isDefined(steps) ? { n, rho: of, ...steps } : null;
  };
  const near = sought === 'size' ? aroundSize(rho, options, at) : aroundRho(Math.floor(pairs), spec, rho, options, at);
  if (near === null || near.found === null) {
    notices.push({ code: 'rho-zero', about: {} });
    return null;
  }
  return {
    who: null,
    value: null,
    working: {
      of: 'power',
      ...{ sought, distribution, alpha: options.alpha, wanted: options.power },
      ...{ before: null, after: null, ...near, found: near.found }
    }
  };
}

type Options = CorrelationPowerOptions & { readonly power: number };
type At = (n: number, rho: number) => PowerAt | null;

interface Near {
  readonly found: PowerAt | null;
  readonly before?: PowerAt | null;
  readonly after?: PowerAt | null;
}

/** With one pair fewer it is not enough. */
function aroundSize(rho: number, options: Options, at: At): Near | null {
  const size = correlationSize(rho, options);
  return size && { found: at(size.n, rho), before: at(size.n - 1, rho) };
}

/** The smallest correlation that is found, between those that it lies between on paper. */
function aroundRho(n: number, { sought }: WorkingSpec, rho: number, options: Options, at: At): Near | null {
  if (sought !== 'detectable') return { found: at(n, rho) };
  const smallest = detectableCorrelation(n, options);
  if (typeof smallest !== 'number') return null;
  const scale = 10 ** rhoDecimals(smallest);
  const [down, up] = [Math.floor(smallest * scale) / scale, Math.ceil(smallest * scale) / scale];
  return {
    found: at(n, smallest),
    before: down < smallest ? at(n, down) : null,
    after: up > smallest && up < 1 ? at(n, up) : null
  };
}
