import type { LongWork } from './contract.ts';

/** Does all of the work at once. */
export function finished<Result extends object>(work: LongWork<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
