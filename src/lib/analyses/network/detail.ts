import type { DetailPart } from '#lib/figures/scene.ts';
import { codingOf } from '#lib/recode/step.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { ALL, refOf } from '../ref.ts';
import type { Edge, Found, NetworkResult } from './result.ts';

/** What an arrow tells on hover and focus: rho, n, p, strength, and the two-way table. */
export function detailOf(
  { from, to }: Edge,
  found: Found,
  result: NetworkResult,
  group: string | null,
  presentation: Presentation
): DetailPart {
  const { say } = presentation;
  const words = say.messages.network;
  const rows = twoWayRows(from, to, found, presentation);
  return {
    kind: 'detail',
    id: group === null ? `${from}-${to}` : `${group}-${from}-${to}`,
    label: pairLabel(from, to, group, result, presentation),
    lines: [
      words.numbers(
        say.number(found.rho, 3) + '*'.repeat(found.stars),
        say.count(found.n),
        pText(found.p, presentation)
      ),
      ...(found.interval
        ? [words.interval(say.number(found.interval.low, 2), say.number(found.interval.high, 2))]
        : []),
      ...(found.pFisher === null ? [] : [words.fisher(pText(found.pFisher, presentation))]),
      words.strength(say.messages.common.strength[found.strength])
    ],
    ...(rows && { rows }),
    ref: refOf(group ?? ALL, from, to, 'rho')
  };
}

/** An arrow by its ends, and the group that it is in. */
export function pairLabel(
  from: string,
  to: string,
  group: string | null,
  { by }: NetworkResult,
  { say, codebook }: Presentation
): string {
  const words = say.messages.network;
  const arrow = words.arrow(variableLabel(codebook, from, say, 'short'), variableLabel(codebook, to, say, 'short'));
  return group === null ? arrow : words.inGroup(categoryLabel(codebook, by ?? '', group, say), arrow);
}

/** `= 0,016` or `< 0,001`. */
function pText(p: number, { say }: Presentation): string {
  const text = say.p(p);
  return text.startsWith('<') ? text : say.messages.network.equals(text);
}

function twoWayRows(from: string, to: string, { table }: Found, presentation: Presentation): string[][] | null {
  if (table === null) return null;
  const { say, codebook } = presentation;
  const { sum } = say.messages.network;
  const total = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const columns = table.to.map((_, j) => total(table.cells.map((row) => row[j] ?? 0)));
  const name = (variable: string): string => variableLabel(codebook, variable, say, 'tiny');
  const level = (variable: string, value: string): string => levelLabel(variable, value, presentation);
  return [
    [`${name(from)} / ${name(to)}`, ...table.to.map((value) => level(to, value)), sum],
    ...table.from.map((value, i) => {
      const counts = table.cells[i] ?? [];
      return [level(from, value), ...counts.map(say.count), say.count(total(counts))];
    }),
    [sum, ...columns.map(say.count), say.count(total(columns))]
  ];
}

function levelLabel(variable: string, value: string, { say, codebook, steps }: Presentation): string {
  if (codingOf(steps, variable).cutoff !== null)
    return value === 'high' ? say.messages.common.high : say.messages.common.low;
  return value === ''
    ? say.messages.common.missing['no-answer']
    : categoryLabel(codebook, variable, value, say, 'short');
}
