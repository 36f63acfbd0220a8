/** Runs work that is told of piece by piece to its end. */
export function allAtOnce<Result>(work: Generator<number, Result, void>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
