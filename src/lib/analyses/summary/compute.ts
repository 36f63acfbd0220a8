import { outcomeOf, variablesWithRole } from '#lib/data/codebook.ts';
import { columnOf, type Column } from '#lib/data/table.ts';
import { tally } from '#lib/data/tally.ts';
import { codingOf } from '#lib/recode/step.ts';
import { strengthOf, type Strength } from '#lib/stats/association/strength.ts';
import type { Input } from '../contract.ts';
import { isOfFew, rhoOf } from '../rho.ts';
import { weighedOf, type Weighed } from '../weighed.ts';
import type { SummarySpec } from './spec.ts';

/** A driver with p < .05. */
export interface Finding extends Weighed {
  readonly variable: string;
  readonly n: number;
  readonly rho: number;
  readonly p: number;
  /** Where both are cut, and nobody has a weight. */
  readonly fisher: number | null;
  readonly strength: Strength;
}

export interface SummaryResult {
  readonly respondents: number;
  /** True where the numbers on the outcome, high or low, and those of findings are sums of weights; people are not. */
  readonly weighted?: true;
  /** Null where nobody has said how many were invited, or fewer than answered. */
  readonly invited: number | null;
  readonly outcome: {
    readonly variable: string;
    /** Null where fewer than the smallest group answered. */
    readonly answered: number | null;
    readonly smallest: number;
    readonly cut: {
      readonly high: number;
      /** Low and high together. */
      readonly of: number;
      /** The first answer that is high, and whether there are more. */
      readonly from: string;
      readonly more: boolean;
      readonly reversed: boolean;
    } | null;
  } | null;
  /** With p < .05, strongest first. */
  readonly findings: readonly Finding[];
  /** Drivers whose rho can be computed, and cannot. */
  readonly tested: number;
  readonly undefined: number;
}

/** What a reader must know first: who answered, where they stand on the outcome, which drivers go with it. */
export function compute(_spec: SummarySpec, input: Input): SummaryResult {
  const { table, coded, codebook, smallestGroup, weights } = input;
  const asked = codebook.invited ? Object.values(codebook.invited.counts).reduce((sum, count) => sum + count, 0) : 0;
  const base = {
    respondents: table.rows,
    ...(weights ? { weighted: true as const } : {}),
    invited: asked >= table.rows && asked > 0 ? asked : null,
    outcome: null,
    findings: [],
    tested: 0,
    undefined: 0
  };
  const names = new Set(table.columns.map(({ name }) => name));
  const variable = outcomeOf(codebook)?.name;
  if (variable === undefined || !names.has(variable)) return base;
  const answered = tally(columnOf(table, variable)).levels.reduce((sum, count) => sum + count, 0);
  if (answered < smallestGroup) {
    return { ...base, outcome: { variable, answered: null, smallest: smallestGroup, cut: null } };
  }
  const drivers = variablesWithRole(codebook, 'driver').filter(({ name }) => name !== variable && names.has(name));
  const y = columnOf(coded, variable);
  const tests = drivers.map(({ name }) => testOf(name, y, columnOf(coded, name), input));
  const defined = tests.filter((test) => test !== null);
  return {
    ...base,
    outcome: {
      variable,
      answered: weights ? onScale(columnOf(table, variable), weights) : answered,
      smallest: smallestGroup,
      cut: cutOf(input, variable)
    },
    findings: defined.filter(({ p }) => p < 0.05).sort((a, b) => Math.abs(b.rho) - Math.abs(a.rho)),
    tested: defined.length,
    undefined: tests.length - defined.length
  };
}

function cutOf(
  { table, coded, steps, weights }: Input,
  variable: string
): NonNullable<SummaryResult['outcome']>['cut'] {
  const { cutoff, reverse } = codingOf(steps, variable);
  if (cutoff === null) return null;
  const levels = columnOf(table, variable).levels.map(({ value }) => value);
  if (reverse) levels.reverse();
  const cut = columnOf(coded, variable);
  const [low = 0, high = 0] = weights ? sumsOf(cut, weights) : tally(cut).levels;
  return { high, of: low + high, from: levels[cutoff] ?? '', more: cutoff < levels.length - 1, reversed: reverse };
}

/** Sums of weights at each level. */
function sumsOf({ codes, levels }: Column, weights: Float64Array): number[] {
  const sums = new Array<number>(levels.length).fill(0);
  codes.forEach((code, row) => {
    if (code < sums.length) sums[code] = (sums[code] as number) + (weights[row] as number);
  });
  return sums;
}

function onScale(column: Column, weights: Float64Array): number {
  return sumsOf(column, weights).reduce((sum, weight) => sum + weight, 0);
}

function testOf(variable: string, y: Column, x: Column, { weights, smallestGroup }: Input): Finding | null {
  const rho = rhoOf(y, x, weights);
  if ('why' in rho || isOfFew(rho, smallestGroup)) return null;
  const { n, estimate, p, pFisher } = rho;
  return { variable, n, rho: estimate, p, fisher: pFisher, strength: strengthOf(estimate), ...weighedOf(rho) };
}
