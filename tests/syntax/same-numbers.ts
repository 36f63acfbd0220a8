import type { CorrelationResult } from '#lib/analyses/correlation/result.ts';
import type { DescribeResult } from '#lib/analyses/describe/compute.ts';
import type { ExplorerResult } from '#lib/analyses/explorer/result.ts';
import type { FrequenciesResult } from '#lib/analyses/frequencies/result.ts';
import type { MeansResult } from '#lib/analyses/means/compute.ts';
import type { MethodsResult } from '#lib/analyses/methods/compute.ts';
import type { NetworkResult } from '#lib/analyses/network/result.ts';
import type { PowerResult } from '#lib/analyses/power/compute.ts';
import type { PublishedResult } from '#lib/analyses/published/result.ts';
import type { ResponseResult } from '#lib/analyses/response/compute.ts';
import type { SummaryResult } from '#lib/analyses/summary/compute.ts';
import type { TrendResult } from '#lib/analyses/trend/compute.ts';

/** A value that R wrote as JSON: rows of a data frame, members of a list, a number. */
export type FromR = null | number | string | boolean | readonly FromR[] | { readonly [name: string]: FromR };

/** A number of the notebook, and the same in R's results: by path, where rows are found by what they are about. */
export interface Pair {
  readonly what: string;
  readonly ours: number | null;
  readonly path: readonly Step[];
  /** How far R's may be from ours, as a share of ours where that is above 1. */
  readonly within: number;
}

/** The name of a member, or what a row must have. */
type Step = string | Readonly<Record<string, string | number | null>>;

type Numbers = Readonly<Record<string, number | null | undefined>>;

/** Ten digits. */
const WITHIN = 1e-10;

/** Of what is drawn by chance, from other numbers than R's. */
export const NEAR = 0.05;

/**
 * Of what comes from the studentized range: R's `ptukey` has eight to eleven digits, ours is held to mpmath
 * (studentized-range.ts, docs/accuracy.md).
 */
export const WITHIN_PTUKEY = 1e-8;

/** A pair for each number of a row; undefined is not compared, null must be missing in R too. */
export function pairs(path: readonly Step[], numbers: Numbers, within = WITHIN): Pair[] {
  return Object.entries(numbers).flatMap(([name, ours]) =>
    ours === undefined ? [] : [{ what: `${JSON.stringify(path)} ${name}`, ours, path: [...path, name], within }]
  );
}

interface Rho {
  readonly n: number;
  readonly rho: number;
  readonly p: number;
  readonly pFisher?: number | null;
  readonly fisher?: number | null;
}

const rho = ({ n, rho, p, pFisher, fisher }: Rho): Numbers => ({ n, rho, p, p_fisher: pFisher ?? fisher ?? null });
const NONE: Numbers = { rho: null, p: null };

/** For each kind, the numbers of a result with where R has them. */
export const PAIRS: Readonly<Record<string, (result: never) => Pair[]>> = {
  correlation: ({ panels }: CorrelationResult) =>
    panels.flatMap(({ group, rows }) =>
      rows.flatMap(({ variable, found }) =>
        pairs(
          [{ from: variable, ...(group === null ? {} : { group }) }],
          'why' in found ? NONE : { ...rho(found), p_holm: found.pHolm }
        )
      )
    ),
  network: ({ panels }: NetworkResult) =>
    panels.flatMap(({ group, edges }) =>
      edges.flatMap(({ from, to, found }) =>
        pairs([{ from, to, ...(group === null ? {} : { group }) }], 'why' in found ? NONE : rho(found))
      )
    ),
  explorer: (result: ExplorerResult) => {
    if (!('points' in result)) return [];
    const { present, points, outcomeSplits, driverSplits } = result;
    return [
      ...('why' in present ? [] : pairs(['present', {}], rho({ ...present, rho: present.estimate }))),
      ...points.flatMap((point) => {
        const [y, x] = [outcomeSplits[point.outcome], driverSplits[point.driver]];
        const row = {
          outcome_cutoff: y?.cutoff ?? null,
          driver_cutoff: x?.cutoff ?? null,
          dont_know: x?.dontKnow ?? ''
        };
        return pairs(['strip', row], rho(point));
      })
    ];
  },
  frequencies: ({ variables }: FrequenciesResult) =>
    variables.flatMap(({ name, answers, classes, missing, all, answered, split, average }) => [
      ...pairs([name], { all, ...(answered === null ? {} : { answered }) }),
      ...(classes ? [] : answers).flatMap(({ value, n, ofAll, ofAnswered, cumulated, hidden }) =>
        hidden
          ? []
          : pairs([name, 'answers', { answer: value }], {
              n,
              of_all: ofAll,
              of_answered: ofAnswered ?? undefined,
              cumulated: cumulated ?? undefined
            })
      ),
      ...missing.flatMap(({ kind, n }) => pairs([name, 'missing', { kind }], { n })),
      ...(split === null
        ? []
        : pairs([name, 'split', {}], {
            low: split.low,
            high: split.high,
            of_all: split.highOfAll,
            of_answered: split.highOfAnswered
          })),
      ...(average === null
        ? []
        : pairs([name, 'average', {}], {
            mean: average.mean,
            median: average.median,
            mode: average.mode,
            sd: average.standardDeviation
          }))
    ]),
  response: ({ groups, all }: ResponseResult) => [
    ...groups.flatMap(({ value, invited, answered, share, hidden }) =>
      hidden ? [] : pairs(['groups', { group: value }], { invited, answered, share })
    ),
    ...(all ? pairs(['all', {}], { answered: all.answered, share: all.share }) : [])
  ],
  means: ({ groups, all }: MeansResult) =>
    [
      ...groups.map((group) => ['groups', group.value, group] as const),
      ...(all ? [['all', '', all] as const] : [])
    ].flatMap(([part, group, { n, answered, mean, standardDeviation }]) =>
      n === null ? [] : pairs([part, { group }], { n, answered, mean, sd: standardDeviation })
    ),
  describe: ({ rows, top }: DescribeResult) =>
    rows.flatMap(({ variable, group, interval, top: box, ...row }) => {
      const { n, mean, sd, se, median, q1, q3, min, max, mode, skewness, kurtosis } = row;
      return pairs([{ variable, ...(group === null ? {} : { group }) }], {
        ...{ n, mean, sd, se, median, q1, q3, mode, skewness, kurtosis },
        // R has the rows, and hides none that few gave.
        ...{ min: min ?? undefined, max: max ?? undefined },
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        top: top > 0 ? (box?.estimate ?? null) : undefined,
        top_low: box?.low ?? undefined,
        top_high: box?.high ?? undefined
      });
    }),
  trend: ({ show, lines }: TrendResult) =>
    lines.flatMap(({ group, points }) =>
      points.flatMap(({ wave, n, estimate, low, high }) =>
        estimate === null
          ? []
          : pairs([group === null ? { group: wave } : { group, wave }], {
              n,
              ...(show === 'top' ? { top: estimate, top_low: low, top_high: high } : { mean: estimate, low, high })
            })
      )
    ),
  power: ({ rows, needed }: PowerResult) => [
    ...rows.flatMap(({ x, n, critical, detectable, power }) =>
      pairs(['rows', x === null ? {} : { x }], { n, critical, detectable, power })
    ),
    ...(needed ? pairs(['needed', {}], { n: needed.n, critical: needed.critical, power: needed.power }) : [])
  ],
  published: ({ tables }: PublishedResult) =>
    tables.flatMap(({ numbers }) =>
      numbers.flatMap(({ id, computed, p, why, of, n }) =>
        why === 'unknown' || why === 'hidden'
          ? []
          : pairs([{ id }], of.kind === 'rho' ? { computed, p, n: n ?? undefined } : { computed })
      )
    ),
  summary: ({ respondents, invited, outcome, findings }: SummaryResult) => [
    ...pairs([], { respondents, invited: invited ?? undefined, answered: outcome?.answered ?? undefined }),
    ...(outcome?.cut ? pairs(['coded'], { high: outcome.cut.high, low: outcome.cut.of - outcome.cut.high }) : []),
    ...findings.flatMap((finding) => pairs(['drivers', { from: finding.variable }], rho(finding)))
  ],
  methods: ({ holm }: MethodsResult) => (holm ? pairs([], { p_holm: holm.p }) : [])
};

/** What R has at the path: undefined where there is no such place. */
export function lookedUp(value: FromR | undefined, path: readonly Step[]): FromR | undefined {
  const [step, ...rest] = path;
  if (step === undefined || value === undefined || value === null || typeof value !== 'object') return value;
  if (typeof step === 'string') return lookedUp((value as { readonly [name: string]: FromR })[step], rest);
  const rows: readonly FromR[] = Array.isArray(value) ? (value as readonly FromR[]) : [value];
  const row = rows.find(
    (each) =>
      typeof each === 'object' &&
      each !== null &&
      Object.entries(step).every(([name, wanted]) => (each as { readonly [name: string]: FromR })[name] === wanted)
  );
  return lookedUp(row, rest);
}
