/** What `counts.wasm` exports; src/kernel/assembly says what each does. Numbers are addresses, counts and sizes. */
export interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly heapStart: () => number;
  readonly toPlanes: (codes: number, vectors: number, record: number, stride: number, present: number) => void;
  readonly countPairs: (records: number, columns: number, vectors: number, stride: number, tables: number) => void;
  readonly leaveOut: (codes: number, taken: number, rows: number) => void;
  readonly leaveOutWide: (codes: number, taken: number, rows: number) => void;
  readonly histogram: CountLevels;
  readonly histogramWide: CountLevels;
  readonly countDirect: CountCells;
  readonly countDirectNarrow: CountCells;
  readonly countDirectWide: CountCells;
  readonly scoreSums: AddScores;
  readonly scoreSumsNarrow: AddScores;
  readonly gatherColumns: (
    table: number,
    draws: number,
    count: number,
    columns: number,
    out: number,
    stride: number
  ) => void;
  readonly products: (
    columns: number,
    count: number,
    first: number,
    rows: number,
    stride: number,
    sums: number
  ) => void;
}

type CountLevels = (codes: number, rows: number, levels: number, table: number, apart: number) => void;
type CountCells = (
  x: number,
  y: number,
  rows: number,
  levelsX: number,
  levelsY: number,
  table: number,
  apart: number
) => void;
type AddScores = (
  x: number,
  y: number,
  rows: number,
  levelsX: number,
  levelsY: number,
  scores: number,
  sums: number,
  apart: number
) => void;
