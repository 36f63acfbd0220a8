import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { fields, type NetworkSpec } from '#lib/analyses/network/spec.ts';
import type { Codebook } from '#lib/data/codebook.ts';
import type { RawTable } from '#lib/data/table.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import type { Step } from '#lib/recode/step.ts';
import { shippedPackage, shippedRows } from '../../datasets/shipped.ts';
import { inputFrom } from '../study.ts';

const { codebook, codings } = shippedPackage('bti-agder');

/** The study as its notebooks see it, under one of its codings. */
export function study(coding: 'printed' | 'described', change: Partial<Input> = {}): Input {
  return inputOf(shippedRows('bti-agder'), codebook, codings[coding] ?? [], { smallestGroup: 1, ...change });
}

/** What an analysis computes from, from rows as a reader gives them. */
export function inputOf(
  raw: RawTable,
  book: Codebook,
  steps: readonly Step[] = [],
  change: Partial<Input> = {}
): Input {
  return inputFrom(tabulate(raw, book), book, steps, { smallestGroup: 5, ...change });
}

/** Options with the defaults for those not given. */
export function specOf(given: Partial<NetworkSpec> = {}): NetworkSpec {
  return readSpec<NetworkSpec>(fields, given);
}
