/** The glyphs that a table begins with. */
type Coverage =
  | { readonly version: 1; readonly glyphs: readonly number[] }
  | {
      readonly version: 2;
      readonly rangeRecords: readonly {
        readonly start: number;
        readonly end: number;
        readonly startCoverageIndex: number;
      }[];
    };

/** The class of each glyph, 0 where none is said. */
type Classes =
  | { readonly version: 1; readonly startGlyph: number; readonly classValueArray: readonly number[] }
  | {
      readonly version: 2;
      readonly classRangeRecord: readonly { readonly start: number; readonly end: number; readonly class: number }[];
    };

interface Lazy<Value> {
  readonly get: (index: number) => Value;
}

interface Step {
  readonly value1: { readonly xAdvance?: number } | null;
}

/** How much nearer the second glyph stands: pair by pair, or by the classes of both. */
type PairTable =
  | {
      readonly version: 1;
      readonly coverage: Coverage;
      readonly pairSets: Lazy<Iterable<Step & { readonly secondGlyph: number }>>;
    }
  | {
      readonly version: 2;
      readonly coverage: Coverage;
      readonly classDef1: Classes;
      readonly classDef2: Classes;
      readonly classRecords: Lazy<Lazy<Step>>;
    };

/** A font's table of positions, as fontkit reads it (OpenType, GPOS; its pairs are lookups of type 2, or 9 around them). */
export interface Positions {
  readonly featureList: readonly {
    readonly tag: string;
    readonly feature: { readonly lookupListIndexes: readonly number[] };
  }[];
  readonly lookupList: Lazy<{ readonly subTables: readonly (PairTable | { readonly extension: PairTable })[] }>;
}

/**
 * How much a font's kerning adds between two glyphs, in the font's own units; what was looked up is remembered.
 *
 *   OpenType: the first table of a lookup that knows the pair says it. Only the first glyph's advance is read: Source Sans
 *   says nothing else.
 */
export function kerning(positions: Positions): (left: number, right: number) => number {
  const indexes = positions.featureList.flatMap(({ tag, feature }) =>
    tag === 'kern' ? feature.lookupListIndexes : []
  );
  const lookups = [...new Set(indexes)].map((index) =>
    positions.lookupList.get(index).subTables.map((table) => ('extension' in table ? table.extension : table))
  );
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 65536 + right;
    let value = known.get(key);
    if (value === undefined) {
      value = lookups.reduce((sum, tables) => sum + firstOf(tables, left, right), 0);
      known.set(key, value);
    }
    return value;
  };
}

function firstOf(tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const place = placeIn(table.coverage, left);
    if (place === -1) continue;
    if (table.version === 2) {
      const step = table.classRecords.get(classIn(table.classDef1, left)).get(classIn(table.classDef2, right));
      return step.value1?.xAdvance ?? 0;
    }
    for (const pair of table.pairSets.get(place)) {
      if (pair.secondGlyph === right) return pair.value1?.xAdvance ?? 0;
    }
  }
  return 0;
}

function placeIn(coverage: Coverage, glyph: number): number {
  if (coverage.version === 1) return coverage.glyphs.indexOf(glyph);
  const range = coverage.rangeRecords.find(({ start, end }) => start <= glyph && glyph <= end);
  return range ? range.startCoverageIndex + glyph - range.start : -1;
}

function classIn(classes: Classes, glyph: number): number {
  if (classes.version === 1) return classes.classValueArray[glyph - classes.startGlyph] ?? 0;
  return classes.classRangeRecord.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0;
}
