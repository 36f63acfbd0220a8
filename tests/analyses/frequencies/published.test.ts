import { expect, test } from 'vitest';
import { compute as frequencies } from '#lib/analyses/frequencies/compute.ts';
import { compute as means } from '#lib/analyses/means/compute.ts';
import { compute as response } from '#lib/analyses/response/compute.ts';
import type { PublishedNumber } from '#lib/data/published.ts';
import { asDescribed, asPrinted, inputOf, published } from '../study.ts';

// The printed tables 5.1–5.7 as the thesis has them (UiA 2021), through the three analyses that show them.
const DESCRIPTIVE = ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7'];
const numbers = published.numbers.filter(({ table }) => DESCRIPTIVE.includes(table));
/** 6 of 14 is printed as 42 %, 4 of 14 as 28.5 %: no data can give these. */
const SLIPS = [42, 28.5];

function computed({ of }: PublishedNumber, steps: typeof asPrinted): number | null | undefined {
  const input = inputOf(steps);
  const counted = (name: string) => frequencies({ variables: [name], show: 'table', base: 'all' }, input).variables[0];
  const among = <Item extends { value: string }>(groups: readonly Item[], value: string | undefined) =>
    groups.find((group) => group.value === value);
  switch (of.kind) {
    case 'count': {
      const answered = counted(of.variable)?.answers.filter(({ value }) => of.values.includes(value)) ?? [];
      return answered.reduce((total, { n }) => total + (n ?? NaN), 0);
    }
    case 'missing': {
      const missing = counted(of.variable)?.missing.filter(({ kind }) => of.kinds.includes(kind)) ?? [];
      return missing.reduce((total, { n }) => total + n, 0);
    }
    case 'percent': {
      const shares = counted(of.variable)?.answers.filter(({ value }) => of.values.includes(value)) ?? [];
      return shares.reduce(
        (total, each) => total + 100 * ((of.base === 'all' ? each.ofAll : each.ofAnswered) ?? NaN),
        0
      );
    }
    case 'respondents':
    case 'response-percent': {
      const result = response({ by: of.where?.variable ?? null }, input);
      const group = of.where ? among(result.groups, of.where.value) : result.all;
      return of.kind === 'respondents' ? group?.answered : 100 * (group?.share ?? NaN);
    }
    case 'mean':
    case 'mode': {
      if (!of.where)
        return of.kind === 'mean' ? counted(of.variable)?.average?.mean : counted(of.variable)?.average?.mode;
      const result = means({ outcome: of.variable, by: of.where.variable, show: 'table' }, input);
      return among(result.groups, of.where.value)?.mean;
    }
    case 'rho':
      return undefined;
  }
}

/** Halves away from zero, as print rounds; the margin is for halves that floating point has just below. */
function rounded(value: number, decimals: number): number {
  return Math.floor(value * 10 ** decimals + 0.5 + 1e-7) / 10 ** decimals;
}

test('there are numbers to hold', () => {
  expect(numbers.length).toBeGreaterThan(80);
});

test.each(['described', 'printed'] as const)('tables 5.1–5.7 come out, whatever the coding: %s', (coding) => {
  const steps = coding === 'described' ? asDescribed : asPrinted;
  const off = numbers.filter((each) => {
    const value = computed(each, steps);
    return typeof value !== 'number' || rounded(value, each.decimals) !== each.printed;
  });
  expect(off.map(({ table, printed }) => [table, printed])).toEqual(SLIPS.map((printed) => ['5.1', printed]));
});
