import { outcomeOf, variablesWithRole } from '#lib/data/codebook.ts';
import { columnOf, type MissingKind, type Table } from '#lib/data/table.ts';
import { tally } from '#lib/data/tally.ts';
import { stepsOf } from '#lib/recode/step.ts';
import { holm } from '#lib/stats/testing/holm.ts';
import type { Input } from '../contract.ts';
import { isOfFew, rhoOf } from '../rho.ts';
import type { MethodsSpec } from './spec.ts';

export interface MethodsResult {
  readonly rows: number;
  readonly smallestGroup: number;
  /** How many the filters and the weight left out. */
  readonly leftOut: Input['leftOut'];
  /** Variables in use: outcome, drivers, what else has a coding, groups, in that order. */
  readonly variables: readonly { readonly name: string; readonly dontKnow: number; readonly noAnswer: number }[];
  /** True where there is something to correlate. */
  readonly correlates: boolean;
  /** True where some driver and the outcome are both cut in two, and nobody has a weight. */
  readonly twoByTwo: boolean;
  /** The lowest of the drivers' p values after Holm's correction; null where fewer than two can be tested. */
  readonly holm: { readonly tested: number; readonly variable: string; readonly p: number } | null;
}

/** What the notebook's numbers rest on. The codings themselves stand in the steps. */
export function compute(_spec: MethodsSpec, input: Input): MethodsResult {
  const { table, coded, codebook, smallestGroup } = input;
  const names = new Set(table.columns.map(({ name }) => name));
  const of = (role: 'driver' | 'group') => variablesWithRole(codebook, role).filter(({ name }) => names.has(name));
  const chosen = outcomeOf(codebook);
  const outcome = chosen && names.has(chosen.name) ? chosen.name : null;
  const drivers = of('driver').map(({ name }) => name);
  const coding = stepsOf(input.steps, 'code')
    .map(({ variable }) => variable)
    .filter((name) => names.has(name));
  const groups = of('group').map(({ name }) => name);
  const used = [...new Set([...(outcome === null ? [] : [outcome]), ...drivers, ...coding, ...groups])];
  const isCut = (name: string): boolean => columnOf(coded, name).levels.length === 2;
  return {
    rows: table.rows,
    smallestGroup,
    leftOut: input.leftOut,
    variables: used.map((name) => ({
      name,
      dontKnow: missing(table, name, 'dont-know'),
      noAnswer: missing(table, name, 'no-answer')
    })),
    correlates: outcome !== null && drivers.length > 0,
    twoByTwo: input.weights === null && outcome !== null && isCut(outcome) && drivers.some(isCut),
    holm: outcome === null || table.rows < smallestGroup ? null : lowest(input, outcome, drivers)
  };
}

function missing(table: Table, name: string, kind: MissingKind): number {
  return tally(columnOf(table, name)).missing.find((each) => each.kind === kind)?.count ?? 0;
}

function lowest(
  { coded, weights, smallestGroup }: Input,
  outcome: string,
  drivers: readonly string[]
): MethodsResult['holm'] {
  const y = columnOf(coded, outcome);
  const tests = drivers.flatMap((variable) => {
    const rho = rhoOf(y, columnOf(coded, variable), weights);
    return 'why' in rho || isOfFew(rho, smallestGroup) ? [] : [{ variable, p: rho.p }];
  });
  if (tests.length < 2) return null;
  const adjusted = holm(tests.map(({ p }) => p));
  const p = Math.min(...adjusted);
  // Adjusted values are often equal; the variable is the one whose own p is lowest.
  const first = tests.reduce((least, test) => (test.p < least.p ? test : least));
  return { tested: tests.length, variable: first.variable, p };
}
