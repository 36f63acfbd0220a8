import type { Block } from '#lib/analyses/block.ts';
import type { Derivation } from '#lib/analyses/derivation.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { asDescribed, inputOf, presentationOf, table } from '../study.ts';
import type { ShownNumber } from './opened-lines.ts';

/** None is whole for all. */
const WEIGHTS = Float64Array.from({ length: table.rows }, (_, row) => 0.5 + 0.25 * (row % 6));

/** Written with the words of its kind alone, as on a page that has no other cell. */
export async function blocksOf(kind: string, asked: object, weighted = false) {
  const analysis = ANALYSES[kind];
  if (!analysis) throw new Error(`no kind ${kind}`);
  const spec = readSpec<object>(analysis.fields, asked) as never;
  const result = analysis.compute(spec, inputOf(asDescribed, { weights: weighted ? WEIGHTS : null })) as never;
  const blocks = analysis.present(result, await presentationOf(asDescribed, { kinds: [kind] }));
  return { blocks, opened: (ref: string) => analysis.working?.(ref, result, spec) ?? null };
}

/** What many tests ask for is made once. */
function once<Asked, Made>(make: (asked: Asked) => Made): (asked: Asked) => Made {
  const made = new Map<string, Made>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const found = made.get(key) ?? make(asked);
    made.set(key, found);
    return found;
  };
}

export const derived = once(([spec, weighted = false]: readonly [spec: Derivation['spec'], weighted?: boolean]) =>
  blocksOf('working', spec, weighted)
);

export const numbersOf = once(
  async ([kind, asked, weighted = false]: readonly [kind: string, asked: object, weighted?: boolean]) => {
    const { blocks, opened } = await blocksOf(kind, asked, weighted);
    const closed = new Set<string>();
    const open = new Set<string>();
    const derivations = new Map<string, { spec: Derivation['spec']; numbers: ShownNumber[] }>();
    for (const { columns, rows } of blocks.flatMap(tablesIn))
      for (const { cells } of rows)
        for (const [place, { ref, value }] of cells.entries()) {
          if (typeof value !== 'number') continue;
          const derivation = ref === undefined ? null : opened(ref);
          if (ref !== undefined && derivation) {
            open.add(ref);
            const key = JSON.stringify(derivation.spec);
            const { numbers } = derivations.get(key) ?? { numbers: [] };
            derivations.set(key, { spec: derivation.spec, numbers: [...numbers, { kind, ref, value }] });
          } else closed.add(ref ?? columns[place]?.csv ?? '');
        }
    return { open: [...open], closed: [...closed], derivations: [...derivations.values()] };
  }
);

const tablesIn = (block: Block) => (block.kind === 'table' ? [block] : block.kind === 'figure' ? [block.data] : []);
