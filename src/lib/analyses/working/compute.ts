import { outcomeOf, variablesWithRole } from '#lib/data/codebook.ts';
import { AS_IT_IS } from '#lib/recode/step.ts';
import type { Input, LongWork, Notice } from '../contract.ts';
import { groupingOf } from '../grouping.ts';
import { finished } from '../long-work.ts';
import { adjustedWorking } from './adjusted.ts';
import { alphaWorking } from './alpha.ts';
import { centralityWorking } from './centrality.ts';
import { changeWorking } from './change.ts';
import { correlationWorking, weightsFor } from './correlation.ts';
import { groupsWorking } from './groups.ts';
import { meanWorking } from './mean.ts';
import { modelWorking } from './model.ts';
import { otherSteps } from './other-codings.ts';
import { powerWorking } from './power.ts';
import { predictionWorking } from './prediction.ts';
import { quantilesWorking } from './quantiles.ts';
import { repeatedWorking } from './repeated.ts';
import { resampledWork } from './resampled.ts';
import { responseWorking } from './response.ts';
import type { Who, Working, WorkingResult } from './result.ts';
import { shapeWorking } from './shape.ts';
import { shareWorking } from './share.ts';
import { CROSSED, type WorkingSpec } from './spec.ts';
import { isWeightedTable, tableWorking } from './table.ts';
import { waysWorking } from './ways.ts';

/** What a number is made of, and whom. */
export interface Made {
  readonly working: Working;
  readonly who: Who | null;
  readonly value: string | null;
}

/** In which each respondent counts as one. */
const UNWEIGHTED: readonly WorkingSpec['of'][] = ['response', 'centrality', 'ways', 'power', 'resampled'];

/** Which are of pairs, and may be of answers as read. */
const OF_PAIRS: readonly WorkingSpec['of'][] = ['correlation', 'adjusted', 'resampled'];

function isWeighted(spec: WorkingSpec, input: Input): boolean {
  if (spec.of === 'correlation') return weightsFor(spec, input) !== null;
  if (spec.of === 'table') return isWeightedTable(spec, input);
  return spec.weighted && input.weights !== null && !UNWEIGHTED.includes(spec.of);
}

/** The numbers between the answers and one number that a cell shows. */
export function compute(spec: WorkingSpec, input: Input): WorkingResult {
  return finished(work(spec, input));
}

/** Resamples are drawn again, and polychoric correlations estimated, which may take long. */
export const isLong = ({ of, matrix, method }: WorkingSpec): boolean =>
  of === 'resampled' || (of === 'alpha' && matrix === 'polychoric') || (of === 'adjusted' && method === 'polychoric');

/** The same; in pieces where it takes long. */
export function* work(spec: WorkingSpec, input: Input): LongWork<WorkingResult> {
  if (spec.of !== 'resampled' && isLong(spec)) yield 0;
  const notices: Notice[] = [];
  const { x, y } = variablesOf(spec, input);
  const asked = oneGroup({ ...spec, x, y });
  const made = asked.of === 'resampled' ? yield* resampledWork(asked, input, notices) : madeOf(asked, input, notices);
  return {
    x,
    y,
    by: asked.by,
    value: made?.value ?? null,
    who: made?.who ?? null,
    weighted: isWeighted(spec, input),
    asRead: spec.asRead && OF_PAIRS.includes(spec.of),
    steps: stepsOf(asked, input),
    coded: spec.coded && ['mean', 'quantiles', 'shape'].includes(spec.of),
    working: made?.working ?? null,
    notices
  };
}

/** Without a group, what would be within it is the group. */
const oneGroup = (spec: WorkingSpec): WorkingSpec =>
  spec.by === null && CROSSED.includes(spec.of)
    ? { ...spec, by: spec.within, value: spec.withinValue, within: null }
    : spec;

/** How answers are coded otherwise than in the notebook. */
function stepsOf(spec: WorkingSpec, input: Input): WorkingResult['steps'] {
  if (OF_PAIRS.includes(spec.of)) return otherSteps(spec, input);
  if (spec.of !== 'table' || !spec.asRead) return [];
  return [spec.x, spec.y].flatMap((variable) =>
    variable === null ? [] : [{ kind: 'code', variable, coding: AS_IT_IS }]
  );
}

function madeOf(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  switch (spec.of) {
    case 'adjusted':
      return adjustedWorking(spec, input, notices);
    case 'alpha':
      return alphaWorking(spec, input, notices);
    case 'centrality':
      return centralityWorking(spec, input, notices);
    case 'change':
      return changeWorking(spec, input, notices);
    case 'correlation':
      return correlationWorking(spec, input, notices);
    case 'groups':
      return groupsWorking(spec, input, notices);
    case 'mean':
      return meanWorking(spec, input, notices);
    case 'model':
      return modelWorking(spec, input, notices);
    case 'power':
      return powerWorking(spec, notices);
    case 'prediction':
      return predictionWorking(spec, input, notices);
    case 'quantiles':
      return quantilesWorking(spec, input, notices);
    case 'shape':
      return shapeWorking(spec, input, notices);
    case 'repeated':
      return repeatedWorking(spec, input, notices);
    case 'share':
      return shareWorking(spec, input, notices);
    case 'table':
      return tableWorking(spec, input, notices);
    case 'ways':
      return waysWorking(spec, input, notices);
    case 'response':
      return responseWorking(spec, input, notices);
    case 'resampled':
      return null;
  }
}

function variablesOf({ of, variables, x, y }: WorkingSpec, { codebook }: Input): Pick<WorkingSpec, 'x' | 'y'> {
  const outcome = outcomeOf(codebook)?.name ?? null;
  const firstDriver = variablesWithRole(codebook, 'driver')[0]?.name ?? null;
  if (of === 'alpha' || of === 'power' || of === 'repeated') return { x: null, y: null };
  if (of === 'centrality') return { x: x ?? variables?.[0] ?? firstDriver, y: null };
  if (of === 'model') return { x: null, y: y ?? outcome };
  if (of === 'prediction') return { x, y: y ?? outcome };
  if (of === 'change') return { x, y };
  if (of === 'response') return { x: x ?? groupingOf(codebook), y: null };
  if (of === 'groups') return { x: x ?? outcome, y: y ?? groupingOf(codebook) };
  if (of === 'table') return { x: x ?? outcome, y: y ?? groupingOf(codebook) };
  if (of !== 'correlation' && of !== 'adjusted' && of !== 'ways' && of !== 'resampled')
    return { x: x ?? outcome, y: null };
  const other = y ?? outcome;
  const [first] = variablesWithRole(codebook, 'driver').filter(({ name }) => name !== other);
  return { x: x ?? first?.name ?? null, y: other };
}
