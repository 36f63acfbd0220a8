import type { Cell, Notebook } from '#lib/notebook/notebook.ts';

/** A notebook as it is stored: its large parts as text, since a browser copies text much sooner than objects. */
export type Packed = Omit<Notebook, 'codebook' | 'cells'> & { readonly codebook: string; readonly cells: string };

/** Most edits leave these parts as they are, and their text is made once. */
const texts = new WeakMap<object, string>();

function textOf(part: Notebook['codebook'] | readonly Cell[]): string {
  const known = texts.get(part) ?? JSON.stringify(part);
  texts.set(part, known);
  return known;
}

export function packed(notebook: Notebook): Packed {
  return { ...notebook, codebook: textOf(notebook.codebook), cells: textOf(notebook.cells) };
}

/** All of a notebook but its large parts. */
export function withoutParts({ codebook: _, cells: __, ...rest }: Notebook): Omit<Packed, 'codebook' | 'cells'> {
  return rest;
}

/** A stored notebook, still to be read; one that an earlier version of this program stored is an object throughout. */
export function unpacked(stored: Packed | Notebook): unknown {
  const { codebook, cells } = stored;
  return { ...stored, codebook: parsed(codebook), cells: parsed(cells) };
}

/** Text that is not what was written stays text, which reading then refuses. */
function parsed(part: unknown): unknown {
  if (typeof part !== 'string') return part;
  try {
    return JSON.parse(part);
  } catch {
    return part;
  }
}
