/** Writes one after another; of several that wait, only the newest is written, and the newest always is. */
export interface WriteQueue<Value> {
  /** Writes the value, at once or when the write under way is done. A value that waits gives way to it. */
  readonly put: (value: Value) => void;
  /** Begins to write what waits without waiting for the write under way: the page may be about to end. */
  readonly hurry: () => void;
  /** Resolves when nothing is being written and nothing waits. */
  readonly idle: () => Promise<void>;
  /** True while the newest value is not safely written. */
  readonly unsaved: () => boolean;
}

/** What became of the newest value; nothing is said of values that a newer one has replaced. */
export interface Reports {
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * A queue before a slow, fallible `write` that keeps the order of its calls. What failed stays unsaved, and is written
 * again with `hurry`, or replaced by the next `put`.
 */
export function writeQueue<Value>(
  write: (value: Value) => Promise<void>,
  { written, failed }: Reports
): WriteQueue<Value> {
  let newest: { readonly value: Value } | null = null;
  let begun: { readonly value: Value } | null = null;
  let saved: { readonly value: Value } | null = null;
  let writing = 0;
  let resting: (() => void)[] = [];

  const begin = async (): Promise<void> => {
    const entry = newest;
    if (!entry) return;
    begun = entry;
    writing += 1;
    try {
      await write(entry.value);
      saved = entry;
      if (entry === newest) written();
    } catch (error) {
      if (entry === newest) failed(error);
    } finally {
      writing -= 1;
      if (writing === 0 && begun !== newest) void begin();
      else if (writing === 0) rest();
    }
  };

  const rest = (): void => {
    const resolves = resting;
    resting = [];
    for (const resolve of resolves) resolve();
  };

  return {
    put: (value) => {
      newest = { value };
      if (writing === 0) void begin();
    },
    hurry: () => {
      if (newest !== saved && (begun !== newest || writing === 0)) void begin();
    },
    idle: () => (writing === 0 ? Promise.resolve() : new Promise((resolve) => resting.push(resolve))),
    unsaved: () => newest !== saved
  };
}
