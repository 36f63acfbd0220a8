import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { PairedResult, TestName } from './result.ts';
import type { PairedSpec } from './spec.ts';

const EFFECT = ['effect', 'effect-low', 'effect-high'];

/** What is worked out of each test of two variables. */
const OF_TESTS: Readonly<Record<TestName, readonly string[]>> = {
  'paired-t': ['statistic', 'df', 'p', ...EFFECT],
  wilcoxon: ['statistic', 'p', 'p-exact', ...EFFECT],
  sign: ['statistic', 'p', 'p-exact', ...EFFECT],
  mcnemar: ['statistic', 'df', 'p', 'p-exact', ...EFFECT],
  friedman: ['statistic', 'df', 'p', 'effect']
};

/** How many went which way, the mean change and the tests of two, of more Friedman's; and what describes one variable. */
export function working(ref: string, result: PairedResult, spec: PairedSpec): Derivation | null {
  const [of, ...parts] = partsOf(ref);
  if (of === 'variable') return ofVariable(parts, result);
  if (of === 'test') return ofTest(parts, result, spec);
  return of === 'change' ? ofChange(parts, result, spec) : null;
}

/** Mean, spread and median; none of answers in words, which are numbered on the scale that the variables share. */
function ofVariable([x, what]: readonly string[], result: PairedResult): Derivation | null {
  const { variables, coded, numbered, leftOut, level } = result;
  if (x === undefined || !variables.includes(x)) return null;
  if (what === 'mean-rank') return repeatedOf(result);
  if (numbered) return null;
  const of = { x, coded, weighted: true, ...(leftOut === 0 ? {} : { variables }) };
  switch (what) {
    case 'n':
    case 'mean':
    case 'sd':
    case 'low':
    case 'high':
      return derivationOf({ ...of, of: 'mean', level: Math.round(level * 100) });
    case 'median':
      return derivationOf({ ...of, of: 'quantiles' });
    default:
      return null;
  }
}

function ofTest([test, what]: readonly string[], result: PairedResult, spec: PairedSpec): Derivation | null {
  const [x, y] = result.variables;
  const found = result.comparisons.find((each) => each.test === test);
  if (!found || what === undefined || x === undefined || y === undefined) return null;
  if (!OF_TESTS[found.test].includes(what)) return null;
  if (found.test === 'friedman') return repeatedOf(result);
  return changeOf(x, y, found.test === 'paired-t' ? 'means' : 'ranks', result, spec);
}

function ofChange([x, y, what]: readonly string[], result: PairedResult, spec: PairedSpec): Derivation | null {
  const { variables, method, adjust } = result;
  if (x === undefined || y === undefined || !variables.includes(x) || !variables.includes(y)) return null;
  switch (what) {
    case 'falls':
    case 'same':
    case 'rises':
      return changeOf(x, y, 'ranks', result, spec);
    case 'estimate':
    case 'low':
    case 'high':
      return changeOf(x, y, 'means', result, spec);
    case 'statistic':
    case 'df':
    case 'p':
    case 'effect':
      return changeOf(x, y, method, result, spec);
    case 'p-adjusted':
      return changeOf(x, y, method, result, spec, adjust);
    default:
      return null;
  }
}

function changeOf(
  x: string,
  y: string,
  test: PairedSpec['method'],
  { variables, coded, convention }: PairedResult,
  { level }: PairedSpec,
  adjust: PairedSpec['adjust'] = 'none'
): Derivation {
  const all = variables.length > 2 ? { variables, adjust } : {};
  return derivationOf({ of: 'change', x, y, test, coded, convention, level, weighted: true, ...all });
}

function repeatedOf({ variables, coded }: PairedResult): Derivation {
  return derivationOf({ of: 'repeated', variables, coded, weighted: true });
}
