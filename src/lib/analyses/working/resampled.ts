import type { Column } from '#lib/data/table.ts';
import { jointCounts, sparseCounts } from '#lib/stats/counts/counts.ts';
import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { bcaSteps } from '#lib/stats/resampling/bootstrap-intervals.ts';
import { bootstrapWork } from '#lib/stats/resampling/bootstrap.ts';
import { differenceOf, resampledEdgesWork, type ResampledEdge } from '#lib/stats/sensitivity/edge-bootstrap.ts';
import type { Input, LongWork, Notice } from '../contract.ts';
import { resampledOf } from '../pair-resampled.ts';
import { partsOf } from '../ref.ts';
import { coefficientOf } from './adjusted-tests.ts';
import { shownPair } from './correlation.ts';
import type { Made } from './compute.ts';
import { linearEnd, replicateEnd } from './ends.ts';
import { permutationWorking } from './permutation.ts';
import { differencesWorking, droppingWorking } from './resampled-network.ts';
import type { BcaWorking, IntervalWorking } from './result-resampled.ts';
import type { WorkingSpec } from './spec.ts';
import { whoIn } from './within.ts';

/** A table of more cells is counted without room for those that are empty. */
const FULL = 2 ** 20;
/** Numbers of a list that is read. */
const READABLE = 40;
const FIRST = 3;

/** Numbers that are of resamples: the resamples are drawn again, by the same seed. */
export function* resampledWork(spec: WorkingSpec, input: Input, notices: Notice[]): LongWork<Made | null> {
  switch (spec.drawn) {
    case 'bca':
    case 'percentile':
      return yield* pairInterval(spec, spec.drawn, input, notices);
    case 'edge':
    case 'difference':
      return yield* edgeInterval(spec, spec.drawn, input, notices);
    case 'differences':
      return yield* differencesWorking(spec, input, notices);
    case 'strength':
    case 'expected-influence':
      return yield* droppingWorking(spec, spec.drawn, input, notices);
    case 'permutation':
      return yield* permutationWorking(spec, input, notices);
  }
}

const seedOf = ({ seed }: Pick<WorkingSpec, 'seed'>): number => Math.floor(seed ?? 1);
const resamplesOf = ({ resamples }: Pick<WorkingSpec, 'resamples'>): number => Math.floor(resamples ?? 1000);

/** Of a pair by itself: tables of those who answered both. */
function* pairInterval(
  spec: WorkingSpec,
  drawn: 'bca' | 'percentile',
  input: Input,
  notices: Notice[]
): LongWork<Made | null> {
  const pair = shownPair(spec, input, notices, spec.variables ?? []);
  if (pair === null) return null;
  const { x, y, within, rows, columns } = pair;
  const sizes = [x.levels.length, y.levels.length] as const;
  const joint = sizes[0] * sizes[1] > FULL ? sparseCounts : jointCounts;
  const of = resampledOf(joint(x.codes, y.codes, ...sizes, rows), x, y, coefficientOf(spec.method));
  if (of === null) return none(notices);
  const [resamples, seed, level] = [resamplesOf(spec), seedOf(spec), spec.level / 100];
  const found = yield* bootstrapWork(of.table, of.statistic, { resamples, seed, level, piece: of.piece });
  if ('why' in found) return none(notices);
  const { estimate, n, replicates, jackknife } = found;
  const steps = drawn === 'bca' && jackknife ? bcaSteps({ estimate, replicates, jackknife, level }) : null;
  if (drawn === 'bca' && (steps === null || 'why' in steps)) return none(notices);
  const sorted = replicates.toSorted((a, b) => a - b);
  const [low, high] = steps && !('why' in steps) ? steps.probabilities : [(1 - level) / 2, (1 + level) / 2];
  const working: IntervalWorking = {
    of: 'resampled',
    ...{ drawn, seed, n, estimate, resamples, level, method: spec.method },
    pair: [x.name, y.name],
    other: null,
    without: found.undefined,
    first: replicates.slice(0, FIRST),
    low: replicateEnd(sorted, low),
    high: replicateEnd(sorted, high),
    bca:
      steps && !('why' in steps)
        ? { ...steps, z: -normalQuantile((1 - level) / 2), jackknife: alikeIn(jackknife ?? []) }
        : null
  };
  return { value: within.value, who: whoIn(columns, within, pair.input), working };
}

/** Of an edge of a network, or of one less another: respondents are drawn whatever they have answered. */
function* edgeInterval(
  spec: WorkingSpec,
  drawn: 'edge' | 'difference',
  input: Input,
  notices: Notice[]
): LongWork<Made | null> {
  const pair = shownPair(spec, input, notices);
  if (pair === null) return null;
  const others = drawn === 'difference' ? partsOf(spec.value) : [];
  const [x2 = null, y2 = null] = others;
  const second = drawn === 'edge' ? null : shownPair({ ...spec, x: x2, y: y2 }, input, notices);
  if (drawn === 'difference' && second === null) return null;
  const [resamples, seed, level] = [resamplesOf(spec), seedOf(spec), spec.level / 100];
  // The same respondents are drawn, whichever columns they are counted in.
  const edgeOf = function* (one: { readonly x: Column; readonly y: Column }): LongWork<ResampledEdge> {
    const columns = [one.x, one.y].map(({ codes, levels }) => ({ codes, levels: levels.length }));
    const { pairs } = yield* resampledEdgesWork(columns, plainKernel, { resamples, seed });
    return pairs[0] as ResampledEdge;
  };
  const first = yield* edgeOf(pair);
  const less = second && (yield* edgeOf(second));
  const values = less ? differenceOf(first, less) : first;
  const there = values.resamples.filter((value) => value !== null);
  if (values.estimate === null || there.length === 0) return none(notices);
  const sorted = there.toSorted((a, b) => a - b);
  const working: IntervalWorking = {
    of: 'resampled',
    ...{ drawn, seed, n: input.coded.rows, estimate: values.estimate, resamples, level, method: 'spearman' },
    pair: [pair.x.name, pair.y.name],
    other: second && [second.x.name, second.y.name],
    without: resamples - there.length,
    first: there.slice(0, FIRST),
    low: linearEnd(sorted, (1 - level) / 2),
    high: linearEnd(sorted, (1 + level) / 2),
    bca: null
  };
  return { value: null, who: second ? null : whoIn([pair.x, pair.y], pair.within, input), working };
}

function none(notices: Notice[]): null {
  notices.push({ code: 'no-resamples', about: {} });
  return null;
}

/** Equal values together, rising. */
function alikeIn(values: readonly number[]): BcaWorking['jackknife'] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size > READABLE) return null;
  return [...counts].sort(([a], [b]) => a - b).map(([value, n]) => ({ value, n }));
}
