import { heatGridScene, type HeatColumns } from '#lib/figures/heat-grid.ts';
import { HEAT_STEPS, type HeatCell } from '#lib/figures/heatmap.ts';
import type { FigureBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { variableCell, words as wordsColumn, numbers as numbersColumn } from '../grid.ts';
import { variableLabel } from '../labels.ts';
import { detailOf, pairLabel } from './detail.ts';
import { groupLabel } from './finding.ts';
import { ALL, named } from '../ref.ts';
import { isFound, type Edge, type NetworkResult, type Panel } from './result.ts';

/** The numbers of all arrows, drawn or not, as a heatmap beside the network; none where there is no number. */
export function heatmapOf(result: NetworkResult, presentation: Presentation): FigureBlock[] {
  const { say, codebook, format } = presentation;
  const words = say.messages.network.heatmap;
  const [first] = result.panels;
  const title = titleOf(result, presentation);
  if (!first || title === null) return [];
  const targets = [result.via, result.outcome].filter((name) => name !== null);
  const rows = [...result.drivers, ...(result.via === null ? [] : [result.via])];
  const size = format === 'compact' ? 'tiny' : 'short';
  const groups = result.panels.map((panel): HeatColumns => ({
    heading: panel.group === null ? null : groupLabel(result, panel.group, say, codebook),
    labels: targets.map((name) => variableLabel(codebook, name, say, size)),
    cells: rows.map((from) => targets.map((to) => cellOf(panel, from, to, result, presentation)))
  }));
  return [
    {
      kind: 'figure',
      id: 'network-heatmap',
      title,
      subtitle: words.subtitle,
      scene: heatGridScene({
        format,
        title,
        description: words.description(rows.length, targets.length * groups.length),
        rows: rows.map((name) => variableLabel(codebook, name, say, size)),
        groups,
        key: [...HEAT_STEPS.map((step) => -step).reverse(), ...HEAT_STEPS].map((step) => say.number(step, 1)),
        negative: words.negative
      }),
      data: dataOf(rows, targets, result, presentation),
      notes: [words.note(say.number(Number(result.spec.alpha), 2))]
    }
  ];
}

/** The strongest association; how many where several are as strong; null where there is none. */
function titleOf(result: NetworkResult, presentation: Presentation): string | null {
  const { say } = presentation;
  const words = say.messages.network.heatmap;
  const all = result.panels.flatMap(({ group, edges }) =>
    edges.flatMap(({ from, to, found }) => (isFound(found) ? [{ from, to, group, rho: found.rho }] : []))
  );
  const strongest = all.toSorted((a, b) => Math.abs(b.rho) - Math.abs(a.rho))[0];
  if (!strongest) return null;
  const size = (rho: number): string => say.number(Math.abs(rho), 2);
  const alike = all.filter(({ rho }) => size(rho) === size(strongest.rho)).length;
  if (alike > 1) return words.several(alike, size(strongest.rho));
  const { from, to, group, rho } = strongest;
  return words.strongest(pairLabel(from, to, group, result, presentation), say.number(rho, 2));
}

const edgeOf = ({ edges }: Panel, from: string, to: string): Edge | undefined =>
  edges.find((edge) => edge.from === from && edge.to === to);

function cellOf(
  panel: Panel,
  from: string,
  to: string,
  result: NetworkResult,
  presentation: Presentation
): HeatCell | null {
  const { say } = presentation;
  const edge = edgeOf(panel, from, to);
  if (!edge) return null;
  const { found, solid } = edge;
  if (isFound(found)) {
    const text = say.number(found.rho, 2);
    const detail = detailOf(edge, found, result, panel.group, presentation);
    return { value: found.rho, text, short: text, significant: solid, detail: { ...detail, id: `heat-${detail.id}` } };
  }
  const { cell } = say.messages.common;
  const why = found.why === 'constant' ? cell.constant : found.why === 'hidden' ? cell.hidden : cell.few;
  const label = pairLabel(from, to, panel.group, result, presentation);
  const detail = { kind: 'detail', id: `heat-${panel.group ?? ''}-${from}-${to}`, label, lines: [why] } as const;
  return { value: null, text: cell.none, short: cell.none, significant: false, detail };
}

function dataOf(
  rows: readonly string[],
  targets: readonly string[],
  result: NetworkResult,
  presentation: Presentation
): FigureBlock['data'] {
  const { say, codebook } = presentation;
  const { common, network } = say.messages;
  const rho = (panel: Panel, from: string, to: string): TableCell => {
    const found = edgeOf(panel, from, to)?.found;
    if (!found || !isFound(found)) return { text: common.cell.none, value: null };
    const cell = { text: say.number(found.rho, 3), value: found.rho, stars: '*'.repeat(found.stars) };
    return named(cell, panel.group ?? ALL, from, to, 'rho');
  };
  return {
    columns: [
      wordsColumn(common.variable, 'from'),
      ...result.panels.flatMap(({ group }) =>
        targets.map((to) => {
          const name = variableLabel(codebook, to, say, 'short');
          const label = group === null ? name : network.inGroup(groupLabel(result, group, say, codebook), name);
          return numbersColumn(label, group === null ? `rho_${to}` : `rho_${to}_${group}`);
        })
      )
    ],
    rows: rows.map((from) => ({
      cells: [
        variableCell(from, presentation),
        ...result.panels.flatMap((panel) => targets.map((to) => rho(panel, from, to)))
      ]
    }))
  };
}
