import type { Codebook } from '#lib/data/codebook.ts';
import type { Say } from '#lib/messages/say.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import type { NetworkResult, Panel } from './result.ts';

/** The title: what the arrows with p below the threshold show, for any data. */
export function findingOf(result: NetworkResult, say: Say, codebook: Codebook): string {
  const [first] = result.panels;
  if (!first) return say.messages.network.title;
  if (result.panels.length > 1) return acrossGroups(result, say, codebook);
  const finding = inPanel(result, first, say, codebook);
  return first.group === null
    ? finding
    : say.messages.network.finding.inGroup(groupLabel(result, first.group, say, codebook), finding);
}

/** A group's name, capital first: it stands as a heading. */
export function groupLabel(result: NetworkResult, group: string, say: Say, codebook: Codebook): string {
  const label = categoryLabel(codebook, result.by ?? '', group, say);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** The drivers with a clear arrow to a variable. */
function clearTo(panel: Panel, target: string, via: string | null): string[] {
  return panel.edges
    .filter((edge) => edge.to === target && edge.from !== via && edge.shown && edge.solid)
    .map((edge) => edge.from);
}

function inPanel({ outcome, via }: NetworkResult, panel: Panel, say: Say, codebook: Codebook): string {
  const { finding } = say.messages.network;
  const name = (variable: string): string => variableLabel(codebook, variable, say, 'short');
  if (outcome === null) return say.messages.network.title;
  const straight = clearTo(panel, outcome, via).length;
  if (via === null) return finding.direct(straight, name(outcome));
  const before = clearTo(panel, via, via).length;
  const after = panel.edges.some((edge) => edge.from === via && edge.shown && edge.solid);
  if (before > 0) return (after ? finding.through : finding.halfway)(before, name(via), name(outcome));
  if (after) return finding.onward(name(via), name(outcome));
  return straight > 0 ? finding.straight(straight, name(outcome)) : finding.nothing(name(via), name(outcome));
}

function acrossGroups({ panels, outcome, via }: NetworkResult, say: Say, codebook: Codebook): string {
  const { finding } = say.messages.network;
  const target = via ?? outcome ?? '';
  const name = (variable: string): string => variableLabel(codebook, variable, say, 'short');
  const clear = panels.map((panel) => clearTo(panel, target, via));
  const anywhere = new Set(clear.flat());
  const everywhere = [...anywhere].filter((driver) => clear.every((drivers) => drivers.includes(driver)));
  const [only] = everywhere;
  if (anywhere.size === 0) return finding.nowhere(name(target));
  if (only === undefined) return finding.noneCommon(name(target), panels.length);
  if (everywhere.length > 1) return finding.common(everywhere.length, name(target), panels.length);
  return finding.oneCommon(name(only), name(target), panels.length, anywhere.size > 1);
}
