const told = new Map<string, readonly string[]>();

/** Remembers what to tell of a file just read, until its notebook is opened. */
export function tellOnOpening(id: string, remarks: readonly string[]): void {
  told.set(id, remarks);
}

/** What there is to tell of the file behind a notebook; nothing after a reload. */
export function remarksOn(id: string): readonly string[] {
  return told.get(id) ?? [];
}
