import type { LongWork, Notice } from '../contract.ts';
import { finished } from '../long-work.ts';
import { correlationCheck } from './correlation.ts';
import { meanCheck } from './mean.ts';
import { percentCheck } from './percent.ts';
import type { CheckResult } from './result.ts';
import type { CheckSpec } from './spec.ts';

/** Whether a printed number can be. Of what is typed alone: the notebook's answers have no part in it. */
export function compute(spec: CheckSpec): CheckResult {
  return finished(work(spec));
}

/** Sets of answers, or 2×2 tables, are gone through. */
export function* work(spec: CheckSpec): LongWork<CheckResult> {
  const notices: Notice[] = [];
  const { what, n, rounding } = spec;
  const nothing = { what, verdict: null, n, rounding, mean: null, correlation: null, percent: null, notices };
  switch (what) {
    case 'mean': {
      const mean = yield* meanCheck(spec, notices);
      if (!mean) return nothing;
      const impossible = mean.reason !== null || mean.sd?.possible === false;
      return { ...nothing, mean, verdict: impossible ? 'impossible' : 'possible' };
    }
    case 'correlation': {
      const correlation = yield* correlationCheck(spec, notices);
      if (!correlation) return nothing;
      const impossible = correlation.phi?.possible === false;
      return { ...nothing, correlation, verdict: impossible ? 'impossible' : correlation.agreement };
    }
    case 'percent': {
      const found = percentCheck(spec, notices);
      return found ? { ...nothing, percent: found.result, verdict: found.verdict } : nothing;
    }
  }
}
