import type { LongWork } from '#lib/analyses/contract.ts';
import { finished } from '#lib/analyses/long-work.ts';
import { columnOf } from '#lib/data/table.ts';
import type { Computing, Data, FindAnalysis } from '#lib/engine/run.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { SAMPLE } from '../notebook/sample.ts';

/** Six rows under the sample's codebook. */
export const DATA: Data = {
  raw: {
    rows: 6,
    columns: [
      { name: 'use', values: ['1', '2', '3', '4', '8', ''], codes: Uint8Array.of(0, 1, 2, 3, 4, 5) },
      { name: 'plan', values: ['1', '4'], codes: Uint8Array.of(0, 0, 0, 1, 1, 1) },
      { name: 'place', values: ['1', '2'], codes: Uint8Array.of(0, 1, 0, 1, 0, 1) }
    ]
  },
  published: null
};

/** The codes of one variable, as read and as coded: an analysis that depends on one variable only. */
export const codes: Computing & { calls: number } = {
  kind: 'codes',
  version: 2,
  calls: 0,
  fields: [
    { name: 'variable', kind: 'variable', none: 'nothing', default: null },
    { name: 'times', kind: 'range', min: 1, max: 3, step: 1, default: 1 }
  ],
  compute: ({ variable }: { variable: string }, { table, coded, recoded, smallestGroup }) => {
    codes.calls += 1;
    const bare = recoded([]);
    return {
      table: [...columnOf(table, variable).codes],
      coded: [...columnOf(coded, variable).codes],
      bare: [...columnOf(bare, variable).codes],
      smallestGroup
    };
  }
};

const breaks: Computing = {
  kind: 'breaks',
  version: 1,
  fields: [],
  compute: () => {
    throw new TypeError('a bug');
  }
};

/** Adds 1 as often as it is asked to, a number a piece; breaks where it reaches `breaksAt`. */
export const counting: Computing & { pieces: number } = {
  kind: 'counting',
  version: 1,
  pieces: 0,
  fields: [
    { name: 'to', kind: 'range', min: 0, max: 1e9, step: 1, default: 0 },
    { name: 'breaksAt', kind: 'range', min: 0, max: 1e9, step: 1, default: 1e9 }
  ],
  compute: (spec: CountingSpec) => finished(count(spec)),
  long: { isAsked: ({ to }: CountingSpec) => to > 0, work: count }
};

interface CountingSpec {
  readonly to: number;
  readonly breaksAt: number;
}

function* count({ to, breaksAt }: CountingSpec): LongWork<{ reached: number }> {
  let reached = 0;
  while (reached < to) {
    reached += 1;
    counting.pieces += 1;
    if (reached === breaksAt) throw new TypeError('a late bug');
    yield reached / to;
  }
  return { reached };
}

export const find: FindAnalysis = (kind) => [codes, breaks, counting].find((analysis) => analysis.kind === kind);

export const cell = (id: string, kind: string, spec: Record<string, unknown> = {}, version = 1) => ({
  id,
  kind,
  version,
  spec
});

export const NOTEBOOK: Notebook = {
  ...SAMPLE,
  cells: [
    { id: 'words', kind: 'text', markdown: 'Words' },
    cell('use', 'codes', { variable: 'use' }),
    cell('broken', 'breaks'),
    cell('plan', 'codes', { variable: 'plan' }, 2),
    cell('future', 'not-invented-yet'),
    cell('newer', 'codes', { variable: 'use' }, 3),
    cell('wrong', 'codes', { variable: 'use', times: 9 }),
    cell('gone', 'codes', { variable: 'no such' })
  ]
};
