/** A new id for a notebook or a cell: 16 random hex digits. Not `crypto.randomUUID`, which plain http lacks. */
export function newId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(8)));
}

/** Bytes as lower-case hex. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
