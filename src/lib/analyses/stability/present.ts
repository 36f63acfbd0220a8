import type { Block } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { troubles } from '../trouble.ts';
import { droppingFigure } from './dropping-figure.ts';
import { edgesFigure } from './edges-figure.ts';
import { edgesTable } from './edges-table.ts';
import type { StabilityResult } from './result.ts';
import { differencesTable, nodesTable } from './tables.ts';
import { edgesFinding, measured } from './words.ts';

/** Edges with their intervals, which of them differ, and how far the order of the nodes holds. */
export function present(result: StabilityResult, presentation: Presentation): Block[] {
  const notices = troubles(result.notices, presentation.say.messages.stability.notices, presentation);
  if (result.edges.length === 0) return notices;
  return [
    edgesFigure(result, edgesFinding(result.edges, presentation), measured(result, presentation), presentation),
    edgesTable(result, presentation),
    ...differencesTable(result, presentation),
    ...droppingFigure(result, presentation),
    ...nodesTable(result, presentation),
    ...notices
  ];
}
