import { test } from 'vitest';
import { anova } from '#lib/stats/groups/anova.ts';
import { defined } from '../../reference/defined.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

interface Squares {
  readonly betweenSquares: number;
  readonly withinSquares: number;
  readonly f: number;
}

const { cases } = readReference<{
  readonly cases: readonly {
    readonly id: string;
    readonly numbers: readonly number[];
    readonly counts: readonly (readonly number[])[];
    readonly certified: Squares & { readonly etaSquared: number };
    readonly exact: Squares;
  }[];
}>('nist-anova');

/** The certified F is of decimals. What of them is lost when they are read as doubles, no arithmetic gives back. */
const READ: Readonly<Record<string, number>> = {
  AtmWtAg: 1e-10,
  SmLs04: 1e-10,
  SmLs05: 1e-10,
  SmLs06: 1e-10,
  SmLs07: 1e-4,
  SmLs08: 1e-4,
  SmLs09: 1e-4
};

test.each(cases.map((each) => [each.id, each] as const))(
  'NIST’s certified analysis of variance: %s',
  (id, { numbers, counts, certified, exact }) => {
    const cells = counts.flat();
    const found = defined(
      anova({ rows: counts.length, columns: numbers.length, cells: Float64Array.from(cells) }, numbers)
    );
    const relative = READ[id] ?? 1e-12;
    expectClose(found.statistic as number, certified.f, `F, ${id}`, { relative });
    expectClose(found.etaSquared, certified.etaSquared, `R², ${id}`, { relative });
    expectClose(found.statistic as number, exact.f, `F of the doubles, ${id}`, { relative: 1e-14 });
    expectClose(found.betweenSquares, exact.betweenSquares, `between, ${id}`, { relative: 1e-14 });
    expectClose(found.withinSquares, exact.withinSquares, `within, ${id}`, { relative: 1e-14 });
  }
);
