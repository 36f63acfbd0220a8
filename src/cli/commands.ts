import { ANALYSES, type AnyAnalysis } from '#lib/analyses/index.ts';
import { Misuse } from './misuse.ts';

/** A command: the kind of cell that it runs, and the options that have names of their own here. */
export interface Command {
  readonly name: string;
  readonly analysis: AnyAnalysis;
  /** Field of the kind by option; every other field is an option of its own name. */
  readonly names: Readonly<Record<string, string>>;
  /** Options that must be given. */
  readonly needs: readonly string[];
  /** Options that this command sets itself. */
  readonly fixed: Readonly<Record<string, unknown>>;
  /** Other words for choices, each with the choice that it stands for. */
  readonly synonyms: Readonly<Record<string, string>>;
}

type Entry = readonly [
  kind: string,
  names?: Readonly<Record<string, string>>,
  needs?: readonly string[],
  synonyms?: Readonly<Record<string, string>>
];

const ANALYSE: Readonly<Record<string, Entry>> = {
  frequencies: ['frequencies', { vars: 'variables' }, ['vars']],
  describe: ['describe', { vars: 'variables' }, ['vars']],
  correlation: ['pairs', { vars: 'variables' }, ['vars']],
  crosstab: ['crosstab', { cols: 'columns' }, ['rows', 'cols']],
  compare: ['compare', {}, ['outcome', 'by']],
  paired: ['paired', { vars: 'variables' }, ['vars']],
  reliability: ['reliability', { vars: 'variables' }, ['vars']],
  regression: ['regression', {}, ['outcome', 'on'], { binary: 'logistic' }],
  multiverse: ['multiverse', {}, ['outcome', 'on']],
  stability: ['stability', { vars: 'variables' }, ['vars']],
  power: ['power', {}, []]
};

/** Checks by name, with what must be given. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  mean: ['mean', 'n'],
  correlation: ['rho', 'n'],
  percent: ['percent']
};

/** Names of what can be analysed and checked, in the order of the help. */
export function commandNames(): { readonly analyse: readonly string[]; readonly check: readonly string[] } {
  return {
    analyse: Object.keys(ANALYSE).filter((name) => Object.hasOwn(ANALYSES, ANALYSE[name]?.[0] ?? '')),
    check: Object.hasOwn(ANALYSES, 'check') ? Object.keys(CHECKS) : []
  };
}

/**
 * The command of a verb and a name: `analyse correlation`, `check mean`.
 *
 * @throws Misuse for another
 */
export function commandOf(verb: string, name: string | undefined): Command {
  const known = commandNames();
  if (verb !== 'analyse' && verb !== 'check') throw new Misuse('verb', { verb });
  const names = known[verb];
  if (name === undefined || !names.includes(name)) {
    throw new Misuse(name === undefined ? 'no-kind' : 'kind', { verb, kind: name ?? '', known: names.join(', ') });
  }
  const [kind = '', renamed = {}, needs = [], synonyms = {}]: Entry | readonly [] =
    verb === 'check' ? ['check', {}, CHECKS[name] ?? []] : (ANALYSE[name] ?? []);
  const analysis = ANALYSES[kind];
  if (!analysis) throw new Misuse('kind', { verb, kind: name, known: names.join(', ') });
  return { name, analysis, names: renamed, needs, synonyms, fixed: verb === 'check' ? { what: name } : {} };
}
