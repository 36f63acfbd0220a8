import type { Presentation } from '../contract.ts';
import { variableLabel } from '../labels.ts';
import type { Edge, StabilityResult } from './result.ts';

export const short = (name: string, { codebook, say }: Presentation): string =>
  variableLabel(codebook, name, say, 'short');

/** Two variables as one edge. */
export function edgeLabel([x, y]: readonly [string, string], presentation: Presentation): string {
  return presentation.say.messages.stability.edge(short(x, presentation), short(y, presentation));
}

/** How many intervals are clear of zero. */
export function edgesFinding(edges: readonly Edge[], { say }: Presentation): string {
  return say.messages.stability.finding.edges(edges.filter(({ differs }) => differs).length, edges.length);
}

/** By the advice of Epskamp, Borsboom and Fried (2018). */
export function verdictOf(cs: number): 'weak' | 'fair' | 'good' {
  return cs < 0.25 ? 'weak' : cs <= 0.5 ? 'fair' : 'good';
}

export function measured({ resamples, level, seed }: StabilityResult, { say }: Presentation): string {
  return say.messages.stability.subtitle(say.number(resamples, 0), say.percent(level), String(seed));
}
