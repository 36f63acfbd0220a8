import type { Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import { groupLabel } from './finding.ts';
import { isFound, type NetworkResult, type Panel } from './result.ts';

/** What the arrows are, group by group: for those who cannot see them. */
export function descriptionOf(result: NetworkResult, { say, codebook }: Presentation): string {
  const words = say.messages.network;
  const alpha = say.number(Number(result.spec.alpha), 2);
  const name = (variable: string): string => variableLabel(codebook, variable, say, 'short');
  const arrows = (panel: Panel, solid: boolean): string[] =>
    panel.edges.flatMap((edge) =>
      edge.shown && edge.solid === solid && isFound(edge.found)
        ? [words.description.arrow(words.arrow(name(edge.from), name(edge.to)), say.number(edge.found.rho, 2))]
        : []
    );
  const parts = result.panels.map((panel) => {
    const solid = arrows(panel, true);
    const weak = arrows(panel, false);
    const sentences = [
      solid.length > 0 ? words.description.solid(solid.join('; '), alpha) : words.description.noSolid(alpha),
      ...(weak.length > 0 ? [words.description.weak(weak.join('; '), alpha)] : [])
    ].join(' ');
    return panel.group === null ? sentences : words.inGroup(groupLabel(result, panel.group, say, codebook), sentences);
  });
  return parts.join(' ');
}
