import { isFound, type NetworkResult } from '#lib/analyses/network/result.ts';
import { variableLabel, variableMark } from '#lib/analyses/labels.ts';
import type { Codebook } from '#lib/data/codebook.ts';
import type { CellResult } from '#lib/engine/run.ts';
import type { Scene } from '#lib/figures/scene.ts';
import { driverStripes } from '#lib/figures/stripes.ts';
import type { Say } from '#lib/messages/say.ts';

/** A4 in pt, and the report's left margin. */
const WIDTH = 595;
const HEIGHT = 400;
const MARGIN = 68;

/**
 * The drawing on the report's cover: the drivers of the notebook's first network of all respondents, each as wide as it
 * is strong. Null where there is no such network, or nothing in it could be computed.
 */
export function coverOf(codebook: Codebook, results: readonly CellResult[], say: Say): Scene | null {
  const networks = results.filter((each) => each.kind === 'network' && 'result' in each);
  for (const each of networks) {
    const { panels, drivers, via, outcome } = (each as { result: object }).result as NetworkResult;
    const panel = panels.find((candidate) => candidate.group === null);
    const target = via ?? outcome;
    if (!panel || target === null) continue;
    const stripes = drivers.flatMap((name) => {
      const edge = panel.edges.find(({ from, to }) => from === name && to === target);
      if (!edge || !isFound(edge.found)) return [];
      return [{ paint: variableMark(codebook, name)?.paint ?? 'pos', weight: Math.abs(edge.found.rho) }];
    });
    if (stripes.length === 0) continue;
    const label = variableLabel(codebook, target, say, 'short');
    const groups = codebook.driverGroups.map((group) => ({ paint: group.mark, label: say.local(group.label) }));
    const scene = driverStripes({
      width: WIDTH,
      height: HEIGHT,
      margin: MARGIN,
      stripes,
      groups,
      target: label,
      title: say.messages.report.cover.title(label)
    });
    return { ...scene, description: say.messages.report.cover.figure(label) };
  }
  return null;
}
