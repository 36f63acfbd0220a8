/** Runs something once the page has nothing else to do, and returns what calls it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(run, { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }
  const soon = setTimeout(run, 50);
  return () => clearTimeout(soon);
}

/** Runs something as soon as the page has seen to what waits, and then what comes after it; returns what calls it off. */
export function inNextTask(run: () => void, ...after: readonly (() => void)[]): () => void {
  let callOff = (): void => clearTimeout(task);
  const task = setTimeout(() => {
    run();
    const [next, ...others] = after;
    if (next) callOff = inNextTask(next, ...others);
  });
  return () => callOff();
}

/** Lets the page see to what waits before going on. */
export const nextTask = (): Promise<void> => new Promise((done) => void inNextTask(done));
