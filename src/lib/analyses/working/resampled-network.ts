import { columnOf } from '#lib/data/table.ts';
import type { CodedColumn } from '#lib/stats/kernel/columns.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { isDefined } from '#lib/stats/result.ts';
import { edgeDifference, resampledEdgesWork } from '#lib/stats/sensitivity/edge-bootstrap.ts';
import { networkStabilityWork } from '#lib/stats/sensitivity/stability.ts';
import { droppingOf, HOLDS } from '../case-dropping.ts';
import type { Input, LongWork, Notice } from '../contract.ts';
import { bothAnswered, edgesOf } from '../resampled-edges.ts';
import { usableVariables, variablesMeant } from '../variables-meant.ts';
import type { Made } from './compute.ts';
import { linearEnd } from './ends.ts';
import type { DroppingWorking } from './result-resampled.ts';
import type { WorkingSpec } from './spec.ts';

/** Rows times pairs: above this a single resample would take a good part of a second. */
const MOST_WORK = 1e6;
/** What the share of subsets must exceed that hold. */
const MOST_PROBABLE = 0.95;
/** Numbers that stand in a script. */
const IN_SCRIPT = 200;

/** From how many of the other edges of a network one differs. */
export function* differencesWorking(spec: WorkingSpec, input: Input, notices: Notice[]): LongWork<Made | null> {
  const { names, columns } = networkOf(spec, input, notices);
  const [resamples, seed, level] = [Math.floor(spec.resamples ?? 1000), Math.floor(spec.seed ?? 1), spec.level / 100];
  if (columns.length < 2) return null;
  const all = yield* resampledEdgesWork(columns, plainKernel, { resamples, seed });
  const { edges, resampled } = edgesOf(all.pairs, names, columns, level, input, []);
  const asked = edges.findIndex(({ x, y }) => [x, y].includes(spec.x ?? '') && [x, y].includes(spec.y ?? ''));
  const [edge, own] = [edges[asked], resampled[asked]];
  if (!edge || !own) {
    notices.push({ code: 'no-edge', about: { smallest: input.smallestGroup } });
    return null;
  }
  const others = edges.flatMap(({ x, y }, place) => {
    const other = resampled[place];
    const found = place === asked || !other ? null : edgeDifference(own, other, level);
    if (!found || !isDefined(found)) return [];
    const { estimate, low, high, differs } = found;
    return [{ edge: [x, y] as const, estimate, low, high, differs }];
  });
  return {
    value: null,
    who: null,
    working: {
      of: 'resampled',
      ...{ drawn: 'differences', seed, resamples, level, others },
      pair: [edge.x, edge.y],
      estimate: edge.estimate,
      differing: others.filter(({ differs }) => differs).length
    }
  };
}

/** How strength, or expected influence, holds when respondents are dropped. */
export function* droppingWorking(
  spec: WorkingSpec,
  drawn: DroppingWorking['drawn'],
  input: Input,
  notices: Notice[]
): LongWork<Made | null> {
  const { names, columns } = networkOf(spec, input, notices);
  const [perStep, seed] = [Math.floor(spec.perStep ?? 100), Math.floor(spec.seed ?? 1)];
  if (columns.length < 3) {
    notices.push({ code: 'too-few-variables', about: { least: 3 } });
    return null;
  }
  // As where the network is shown: with an edge that must not be told of there is no centrality either.
  const least = Math.min(...columns.flatMap((x, i) => columns.slice(i + 1).map((y) => bothAnswered(x, y))));
  const found =
    least < input.smallestGroup ? null : yield* networkStabilityWork(columns, plainKernel, { perStep, seed });
  if (found === null || !isDefined(found)) {
    notices.push({ code: 'no-edge', about: { smallest: input.smallestGroup } });
    return null;
  }
  const stability = drawn === 'strength' ? found.strength : found.expectedInfluence;
  const dropping = droppingOf(stability);
  const subsets = stability.steps.find(({ size }) => String(size) === spec.value)?.correlations ?? [];
  const sorted = subsets.toSorted((a, b) => a - b);
  return {
    value: null,
    who: null,
    working: {
      of: 'resampled',
      ...{ drawn, seed, perStep, variables: names, n: found.n, cs: dropping.cs },
      steps: dropping.steps.map((step, place) => {
        const holding = stability.steps[place]?.correlations.filter((one) => one > HOLDS).length ?? 0;
        return { ...step, holding, holds: (step.above ?? 0) > MOST_PROBABLE };
      }),
      asked:
        sorted.length === 0
          ? null
          : {
              size: Number(spec.value),
              sum: subsets.reduce((sum, one) => sum + one, 0),
              low: linearEnd(sorted, 0.05),
              high: linearEnd(sorted, 0.95),
              correlations: sorted.length > IN_SCRIPT ? null : sorted
            }
    }
  };
}

/** The variables of the network that can be used, and in which the answers differ once they are coded. */
function networkOf(spec: WorkingSpec, input: Input, notices: Notice[]) {
  const wanted = spec.variables ?? variablesMeant(input.codebook, 'outcome-and-drivers');
  const coded = (name: string): CodedColumn => {
    const { codes, levels } = columnOf(input.coded, name);
    return { codes, levels: levels.length };
  };
  const names = usableVariables(wanted, 'order', input, notices).filter((name) => {
    const { codes, levels } = coded(name);
    return new Set(codes.filter((code) => code < levels)).size > 1;
  });
  if ((input.coded.rows * names.length * (names.length - 1)) / 2 <= MOST_WORK)
    return { names, columns: names.map(coded) };
  notices.push({ code: 'much-work', about: {} });
  return { names: [], columns: [] };
}
