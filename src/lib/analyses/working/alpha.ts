import { columnOf } from '#lib/data/table.ts';
import { fCritical } from '#lib/stats/distributions/quantiles.ts';
import { isDefined } from '#lib/stats/result.ts';
import { cronbachAlpha, type Alpha } from '#lib/stats/scales/alpha.ts';
import { itemAnalysis } from '#lib/stats/scales/item-analysis.ts';
import type { ItemMoments } from '#lib/stats/scales/item-matrix.ts';
import type { Input, Notice } from '../contract.ts';
import { completeRows, fewestInPair, itemsMeant, scaleItems, type ScaleItem } from '../scale-items.ts';
import { usableVariables } from '../variables-meant.ts';
import { coefficientOf } from './coefficient.ts';
import type { Made } from './compute.ts';
import type { AlphaWorking, ItemWorking, OneItemWorking } from './result-scale.ts';
import type { WorkingSpec } from './spec.ts';
import { matrixOf, type ScaleMatrix } from './scale-matrix.ts';
import { whoIn } from './within.ts';

/**
 * Cronbach's alpha of those who answered every item, or pairwise; or another coefficient of the same scale, and how one of
 * the items stands to the others.
 */
export function alphaWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { smallestGroup, table } = input;
  const items = itemsIn(spec, input, notices);
  if (items === null) return null;
  const least = Math.max(2, smallestGroup);
  const complete = spec.missing === 'listwise' ? completeRows(items, table.rows) : undefined;
  if ((complete?.length ?? fewestInPair(items, table.rows)) < least) {
    notices.push({ code: 'few', about: { smallest: least } });
    return null;
  }
  const weights = spec.weighted ? input.weights : null;
  const matrix = matrixOf(spec, items, complete, weights);
  if (matrix === 'no-matrix') {
    notices.push({ code: matrix, about: {} });
    return null;
  }
  const found = matrix && cronbachAlpha(matrix, { level: spec.level / 100 });
  if (matrix === null || found === null || !isDefined(found)) {
    notices.push({ code: 'no-alpha', about: {} });
    return null;
  }
  const coefficient = spec.coefficient === 'alpha' ? null : coefficientOf(spec.coefficient, matrix, items, spec);
  if (spec.coefficient !== 'alpha' && coefficient === null) {
    notices.push({ code: 'no-coefficient', about: {} });
    return null;
  }
  return {
    value: null,
    who: complete ? whoOf(items, input) : null,
    working: { ...workingOf(spec, matrix, found, items, coefficient === null ? spec.part : ''), coefficient }
  };
}

function itemsIn({ variables, reverse, part }: WorkingSpec, input: Input, notices: Notice[]): ScaleItem[] | null {
  const usable = usableVariables(variables ?? itemsMeant(input.codebook), 'order', input, notices);
  if (usable.length < 2) notices.push({ code: 'too-few-variables', about: { least: 2 } });
  else if (part !== '' && !usable.includes(part)) notices.push({ code: 'no-item', about: {} });
  else return scaleItems(usable, reverse, input);
  return null;
}

function whoOf(items: readonly ScaleItem[], input: Input): Made['who'] {
  const columns = items.map(({ variable }) => columnOf(input.table, variable));
  return whoIn(columns, { rows: undefined, value: null, others: 0 }, input);
}

function workingOf(
  { missing, matrix }: WorkingSpec,
  { n, answers, means, covariances, smoothed }: ScaleMatrix,
  found: Alpha,
  items: readonly ScaleItem[],
  part: string
): Omit<AlphaWorking, 'coefficient'> {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const each = items.map(({ variable, turned }, place): ItemWorking => {
    const row = covariances[place] as readonly number[];
    return {
      variable,
      turned,
      n: answers[place] as number,
      mean: means[place] as number,
      variance: row[place] as number,
      withRest: sum(row.filter((_, other) => other !== place))
    };
  });
  const variances = sum(each.map(({ variance }) => variance));
  const common = sum(each.map(({ withRest }) => withRest));
  const mean = sum(means);
  const sd = Math.sqrt(variances + common);
  const place = each.findIndex(({ variable }) => variable === part);
  return {
    of: 'alpha',
    ...{ missing, matrix, smoothed },
    n,
    items: each,
    covariances,
    mean,
    variances,
    common,
    total: variances + common,
    sd,
    ofMeans: matrix === 'numbers' ? { mean: mean / items.length, sd: sd / items.length } : null,
    alpha: { estimate: found.estimate, interval: intervalOf(found) },
    standardised:
      found.standardised === null || found.meanCorrelation === null
        ? null
        : { meanCorrelation: found.meanCorrelation, estimate: found.standardised },
    item: place < 0 ? null : itemOf(place, each, variances, { n, covariances })
  };
}

function intervalOf({ low, high, level, n, items }: Alpha): AlphaWorking['alpha']['interval'] {
  const tail = (1 - level) / 2;
  const df = [n - 1, (n - 1) * (items - 1)] as const;
  const f = [fCritical(tail, ...df), fCritical(tail, df[1], df[0])] as const;
  // Of two or three respondents an end may lie beyond every number.
  return [low, high, ...f].every(Number.isFinite) ? { low, high, level, df, f } : null;
}

function itemOf(
  place: number,
  items: readonly ItemWorking[],
  variances: number,
  matrix: Pick<ItemMoments, 'n' | 'covariances'>
): OneItemWorking | null {
  const [item, analysed] = [items[place], itemAnalysis(matrix)];
  const found = 'why' in analysed ? undefined : analysed[place];
  if (!item || !found) return null;
  return {
    ...item,
    sd: found.sd,
    rest: found.varianceWithout,
    variancesWithout: variances - item.variance,
    itemRest: found.itemRest,
    alphaIfDropped: found.alphaWithout
  };
}
