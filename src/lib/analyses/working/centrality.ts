import { columnOf } from '#lib/data/table.ts';
import { eachPairOf } from '#lib/stats/kernel/kernel.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { spearmanMatrix } from '#lib/stats/matrix/spearman-matrix.ts';
import { isDefined } from '#lib/stats/result.ts';
import { centralityOf } from '#lib/stats/sensitivity/centrality.ts';
import type { Input, Notice } from '../contract.ts';
import { usableVariables, variablesMeant } from '../variables-meant.ts';
import type { Made } from './compute.ts';
import type { EdgeWorking } from './result-centrality.ts';
import type { WorkingSpec } from './spec.ts';

/**
 * Strength and expected influence of one node: the edges that they are sums of. As where the network is shown, every pair
 * must have an edge that may be told of.
 */
export function centralityWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const wanted = spec.variables ?? variablesMeant(input.codebook, 'drivers');
  const { x: node } = spec;
  if (node === null) notices.push({ code: 'no-variables', about: {} });
  if (node === null) return null;
  const names = usableVariables([...wanted, node], 'order', input, notices);
  if (names.length < 3) notices.push({ code: 'too-few-variables', about: { least: 3 } });
  if (!names.includes(node) || names.length < 3) return null;
  const columns = names.map((name) => {
    const { codes, levels } = columnOf(input.coded, name);
    return { codes, levels: levels.length };
  });
  const matrix = spearmanMatrix(columns, plainKernel);
  const central = centralityOf(matrix);
  const place = names.indexOf(node);
  const edges: EdgeWorking[] = [];
  let few = false;
  eachPairOf(names.length, (i, j, pair) => {
    const found = matrix.pairs[pair];
    if (!found || !isDefined(found)) return;
    few ||= found.n < input.smallestGroup;
    if (i === place || j === place)
      edges.push({ variable: names[i === place ? j : i] ?? '', n: found.n, rho: found.estimate });
  });
  if (few || !isDefined(central)) {
    notices.push({ code: 'no-edge', about: { smallest: input.smallestGroup } });
    return null;
  }
  return {
    value: null,
    who: null,
    working: {
      of: 'centrality',
      node,
      edges: edges.toSorted((a, b) => Math.abs(b.rho) - Math.abs(a.rho)),
      strength: central.strength[place] as number,
      expectedInfluence: central.expectedInfluence[place] as number
    }
  };
}
