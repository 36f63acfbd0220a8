import { columnOf } from '#lib/data/table.ts';
import type { CodedColumn } from '#lib/stats/kernel/columns.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { isDefined } from '#lib/stats/result.ts';
import { resampledEdgesWork } from '#lib/stats/sensitivity/edge-bootstrap.ts';
import { networkStabilityWork } from '#lib/stats/sensitivity/stability.ts';
import type { Input, LongWork, Notice } from '../contract.ts';
import { finished } from '../long-work.ts';
import { usableVariables, variablesMeant } from '../variables-meant.ts';
import { droppingOf } from '../case-dropping.ts';
import { differencesWork, MOST_EDGES } from './differences.ts';
import { edgesOf } from '../resampled-edges.ts';
import type { Edge, StabilityResult } from './result.ts';
import type { StabilitySpec } from './spec.ts';

/** Above this many rows times pairs a single resample would take a good part of a second. */
const MOST_WORK = 1e6;

export function compute(spec: StabilitySpec, input: Input): StabilityResult {
  return finished(work(spec, input));
}

/**
 * Coded answers, as they are correlated, pair by pair; respondents, not weights. A pair of fewer respondents than the
 * smallest group is no edge, and with an edge missing no node's centrality is told: it could be had of them.
 */
export function* work(spec: StabilitySpec, input: Input): LongWork<StabilityResult> {
  const notices: Notice[] = [];
  const whole = (value: number | null, otherwise: number): number => Math.floor(value ?? otherwise);
  const [resamples, perStep, seed] = [whole(spec.resamples, 1000), whole(spec.perStep, 100), whole(spec.seed, 1)];
  const variables = variablesOf(spec, input, notices);
  const level = spec.level / 100;
  const nothing: StabilityResult = {
    variables,
    level,
    resamples,
    perStep,
    seed,
    edges: [],
    compared: 0,
    differing: 0,
    differences: [],
    nodes: [],
    strength: null,
    expectedInfluence: null,
    notices
  };
  if (variables.length < 2) return nothing;
  if (input.table.rows * pairsAmong(variables) > MOST_WORK) {
    notices.push({ code: 'much-work', about: {} });
    return nothing;
  }
  if (input.weights !== null) notices.push({ code: 'weighted', about: {} });
  const columns = variables.map((name): CodedColumn => {
    const { codes, levels } = columnOf(input.coded, name);
    return { codes, levels: levels.length };
  });

  const all = yield* shareOf(resampledEdgesWork(columns, plainKernel, { resamples, seed }), 0, 0.5);
  const { edges, resampled } = edgesOf(all.pairs, variables, columns, level, input, notices);
  const isCompared = edges.length <= MOST_EDGES;
  if (!isCompared) notices.push({ code: 'many-edges', about: { most: MOST_EDGES } });
  const compared = isCompared
    ? yield* shareOf(differencesWork(edges, resampled, level), 0.5, 0.7)
    : { compared: 0, differing: 0, largest: [], from: [] };
  const found = {
    ...nothing,
    edges: edges.map((edge, place): Edge => ({ ...edge, differsFrom: compared.from[place] ?? null })),
    compared: compared.compared,
    differing: compared.differing,
    differences: compared.largest
  };
  if (edges.length < pairsAmong(variables)) return found;
  if (variables.length < 3) {
    notices.push({ code: 'two-variables', about: {} });
    return found;
  }
  const stability = yield* shareOf(networkStabilityWork(columns, plainKernel, { perStep, seed }), 0.7, 1);
  if (!isDefined(stability)) return found;
  const { strength, expectedInfluence } = stability;
  const nodes = variables.map((variable, place) => ({
    variable,
    strength: strength.centrality[place] as number,
    expectedInfluence: expectedInfluence.centrality[place] as number
  }));
  return {
    ...found,
    nodes: nodes.sort((a, b) => b.strength - a.strength),
    strength: droppingOf(strength),
    expectedInfluence: droppingOf(expectedInfluence)
  };
}

const pairsAmong = ({ length }: readonly string[]): number => (length * (length - 1)) / 2;

/** Those in which the answers differ, once coded. */
function variablesOf(spec: StabilitySpec, input: Input, notices: Notice[]): string[] {
  const wanted = spec.variables ?? variablesMeant(input.codebook, 'outcome-and-drivers');
  const usable = usableVariables(wanted, 'order', input, notices);
  const varied = usable.filter((name) => {
    const { codes, levels } = columnOf(input.coded, name);
    const used = new Set<number>();
    for (const code of codes) if (code < levels.length && used.add(code).size > 1) return true;
    notices.push({ code: 'constant', about: { variable: name } });
    return false;
  });
  if (wanted.length === 0) notices.push({ code: 'no-variables', about: {} });
  else if (varied.length < 2) notices.push({ code: 'too-few-variables', about: { least: 2 } });
  return varied;
}

/** A part of the work, as the share of the whole from one place to another. */
function* shareOf<Result>(part: LongWork<Result>, from: number, to: number): LongWork<Result> {
  for (;;) {
    const { done, value } = part.next();
    if (done) return value;
    yield from + value * (to - from);
  }
}
