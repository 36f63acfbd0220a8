import type { Examples } from '../../examples.ts';
import { correlation, explorer, network, pairs, regression, reliability } from './association.ts';
import { check, multiverse, power, stability, working } from './certainty.ts';
import { figure } from './figure.ts';
import { compare, crosstab, describe, frequencies, means, paired, response, trend } from './groups.ts';

/** An example at each option, by kind of cell; loaded with the first form of options. */
export const examples: Examples = {
  check,
  compare,
  correlation,
  crosstab,
  describe,
  explorer,
  figure,
  frequencies,
  means,
  multiverse,
  network,
  paired,
  pairs,
  power,
  regression,
  reliability,
  response,
  stability,
  trend,
  working
};
