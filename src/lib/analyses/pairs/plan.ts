import type { Input, Notice } from '../contract.ts';
import { usableVariables, variablesMeant } from '../variables-meant.ts';
import { readLimits } from './limits.ts';
import type { PairsSpec } from './spec.ts';

/** What is to be done, after all that cannot be has been left out; each time with a notice. */
export interface Plan {
  readonly variables: readonly string[];
  readonly with: string | null;
  readonly controls: readonly string[];
  readonly pairs: readonly (readonly [x: string, y: string])[];
  readonly scale: PairsSpec['scale'];
  readonly limits: readonly number[];
  readonly alternative: PairsSpec['alternative'];
  readonly exact: PairsSpec['exact'];
  readonly interval: PairsSpec['interval'];
  /** Whether the counts are of weights. */
  readonly weighted: boolean;
  readonly notices: Notice[];
}

export function planOf(spec: PairsSpec, input: Input): Plan {
  const notices: Notice[] = [];
  const tell = (code: string, about: Notice['about'] = {}): void => void notices.push({ code, about });
  const { method } = spec;
  const answers = { ...input, table: spec.coded ? input.coded : input.table };
  const usable = (names: readonly string[]): string[] =>
    usableVariables(names, method === 'cramers-v' ? 'answers' : 'order', answers, notices);

  const ranked = method === 'spearman' || method === 'pearson';
  const asked = usable(spec.controls ?? []);
  if (asked.length > 0 && !ranked) tell('controls-method');
  const controls = ranked ? asked : [];
  const target = spec.with === null ? null : (usable([spec.with])[0] ?? null);
  const meant = spec.variables ?? variablesMeant(input.codebook, 'outcome-and-drivers');
  const others = usable(meant.filter((name) => name !== spec.with));
  const held = [...others, ...(target === null ? [] : [target])].filter((name) => controls.includes(name));
  for (const variable of held) tell('controls-among', { variable });
  const variables = others.filter((name) => !held.includes(name));
  const lacking = spec.with !== null && (target === null || held.includes(target));
  const pairs = lacking ? [] : pairsOf(variables, target);
  if (!lacking && pairs.length === 0) {
    if (target === null && variables.length === 1) tell('too-few-variables', { least: 2 });
    else tell('no-variables');
  }

  const limits = readLimits(spec.own);
  if (spec.scale === 'own' && limits === null) tell('own-limits');
  const scale = spec.scale === 'own' && limits === null ? 'jacobsen' : spec.scale;

  const weights = input.weights !== null;
  // Kendall's variance counts ties of whole respondents.
  const whole = controls.length > 0 || (method === 'kendall' && spec.convention === 'r');
  const weighted = weights && !whole;
  if (weights && whole) tell('weighted');
  if (method === 'cramers-v' && spec.alternative !== 'two-sided') tell('no-direction');
  return {
    variables,
    with: target,
    controls,
    pairs,
    scale,
    limits: scale === 'own' ? (limits ?? []) : [0.3, 0.5],
    alternative: method === 'cramers-v' ? 'two-sided' : spec.alternative,
    exact: exactOf(),
    interval: intervalOf(),
    weighted,
    notices
  };

  function exactOf(): PairsSpec['exact'] {
    if (spec.exact === 'none' || pairs.length === 0) return 'none';
    const refused =
      controls.length > 0
        ? 'exact-controls'
        : weighted
          ? 'exact-weighted'
          : spec.exact === 'permutation' && !ranked
            ? 'exact-method'
            : null;
    if (refused !== null) tell(refused);
    return refused === null ? spec.exact : 'none';
  }

  function intervalOf(): PairsSpec['interval'] {
    if (spec.interval === 'default' || pairs.length === 0) return 'default';
    const refused = controls.length > 0 ? 'bootstrap-controls' : weighted ? 'bootstrap-weighted' : null;
    if (refused !== null) tell(refused);
    return refused === null ? 'bootstrap' : 'default';
  }
}

function pairsOf(variables: readonly string[], target: string | null): (readonly [string, string])[] {
  if (target !== null) return variables.map((name) => [name, target] as const);
  return variables.flatMap((x, index) => variables.slice(index + 1).map((y) => [x, y] as const));
}
