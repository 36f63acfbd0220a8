import type { MissingKind } from '#lib/data/table.ts';
import type { CodeStep } from '#lib/recode/step.ts';
import type { Interval } from '#lib/stats/result.ts';
import type { RankedLevel } from '#lib/stats/association/rank-sums.ts';
import type { PossibleTable } from '#lib/stats/tables/fisher.ts';
import type { Whiskers } from '../box.ts';
import type { Notice } from '../contract.ts';
import type { AdjustedWorking } from './result-adjusted.ts';
import type { CentralityWorking } from './result-centrality.ts';
import type { ChangeWorking } from './result-change.ts';
import type {
  Alternative,
  CoefficientInterval,
  KendallWorking,
  PearsonWorking,
  PolychoricWorking
} from './result-coefficient.ts';
import type { GroupsWorking } from './result-groups.ts';
import type { ModelWorking } from './result-model.ts';
import type { PartialWorking } from './result-partial.ts';
import type { PowerWorking } from './result-power.ts';
import type { PredictionWorking } from './result-prediction.ts';
import type { RepeatedWorking } from './result-repeated.ts';
import type { ResampledWorking } from './result-resampled.ts';
import type { ResponseWorking } from './result-response.ts';
import type { AlphaWorking } from './result-scale.ts';
import type { ShareWorking } from './result-share.ts';
import type { TableWorking } from './result-table.ts';
import type { WaysWorking } from './result-ways.ts';

export type { Asked, ShareRow, ShareWorking } from './result-share.ts';

/** From every row of the file to those a number is of. Each respondent is left out once, for the first reason. */
export interface Who {
  /** Rows of the file. */
  readonly rows: number;
  readonly filter: number;
  readonly weight: number;
  /** Those outside the group, and those in it; 0 and null where the number is of everyone. */
  readonly others: number;
  readonly group: number | null;
  /** The second group that they are in as well. */
  readonly crossing?: CrossingWho;
  readonly missing: readonly { readonly variable: string; readonly kind: MissingKind; readonly n: number }[];
  readonly n: number;
}

/** A group within the group. */
export interface CrossingWho {
  readonly variable: string;
  readonly value: string;
  /** False where another is hidden, which those without an answer could give away: they are then among the others. */
  readonly told: boolean;
}

/** A level that somebody is at: an answer, or `low` and `high` of a variable that is cut. */
export interface RankedAnswer extends RankedLevel {
  readonly value: string;
}

export interface Side {
  readonly variable: string;
  readonly cut: boolean;
  /** Answers without an order: ranks follow the order of their codes. */
  readonly unordered: boolean;
  /** Null where they are more than anyone reads. */
  readonly levels: readonly RankedAnswer[] | null;
}

export interface FisherWorking {
  readonly alternative: Alternative;
  /** The first cell, its row's and its column's total. */
  readonly first: number;
  readonly row: number;
  readonly column: number;
  /** Null where they are more than anyone reads. */
  readonly tables: readonly PossibleTable[] | null;
  readonly possible: number;
  readonly counted: number;
  /** Of mid-p: the probabilities of the tables rarer than the observed, and of those as probable; null of Fisher's p. */
  readonly mid: { readonly rarer: number; readonly tied: number } | null;
  readonly p: number;
}

export interface CorrelationWorking {
  readonly of: 'correlation';
  /** Whether counts and n are sums of weights. */
  readonly weighted: boolean;
  readonly alternative: Alternative;
  readonly n: number;
  readonly meanRank: number;
  readonly x: Side;
  readonly y: Side;
  /** Respondents by both, x down and y across; null where a side has too many levels. */
  readonly cells: readonly (readonly number[])[] | null;
  readonly sums: { readonly xx: number; readonly yy: number; readonly xy: number };
  /** Null where it is undefined: `constant` or `too-few`. `statistic` is null where |rho| is 1 and t infinite. */
  readonly rho: {
    readonly estimate: number;
    readonly statistic: number | null;
    readonly df: number;
    readonly p: number;
  } | null;
  readonly why: 'constant' | 'too-few' | null;
  /** By Bonett and Wright's standard error of artanh rho (`r`) or Fieller's. Null for n of at most 3. */
  readonly interval: (CoefficientInterval & { readonly convention: 'r' | 'spss' }) | null;
  readonly fisher: FisherWorking | null;
}

/** Why what a number is made of is not listed: more than anyone reads, or numbers that tell what single people have. */
export type Unlisted = 'many' | 'few';

/** Respondents (or the sum of their weights) with one number. */
export interface Counted {
  readonly value: string;
  readonly number: number;
  readonly n: number;
}

export interface MeanWorking {
  readonly of: 'mean';
  readonly n: number;
  readonly levels: readonly Counted[] | null;
  readonly unlisted: Unlisted | null;
  /** Numbers in the order of the answers, where the answers are words. */
  readonly scored: boolean;
  readonly sum: number;
  readonly mean: number;
  /** Σ count · (number − mean)². */
  readonly squares: number;
  /** Null for n of at most 1. `quantile` is of Student's t. */
  readonly spread:
    ({ readonly sd: number; readonly se: number; readonly df: number; readonly quantile: number } & Interval) | null;
  readonly population: number | null;
}

/** Where everyone is alike, or too few answered, there is no skewness or kurtosis. */
export interface ShapeWorking extends Pick<MeanWorking, 'n' | 'levels' | 'unlisted' | 'scored' | 'mean'> {
  readonly of: 'shape';
  /** Σ count · (number − mean)², and in the third and fourth power. */
  readonly powers: Readonly<Record<2 | 3 | 4, number>>;
  /** g₁ of the moments themselves, and the estimate G₁. */
  readonly skewness: { readonly g: number; readonly estimate: number } | null;
  /** The same of excess kurtosis, g₂ and G₂. */
  readonly kurtosis: { readonly g: number; readonly estimate: number } | null;
}

/** Where a boxplot's whiskers end, and how few respondents no end stands for. */
export interface WhiskersWorking extends Pick<Whiskers, 'fences' | 'low' | 'high'> {
  readonly smallest: number;
  /** Respondents at each of the levels, where these are listed and counts are weights. */
  readonly people: readonly number[] | null;
}

export interface QuantilesWorking {
  readonly of: 'quantiles';
  readonly n: number;
  readonly convention: 'r' | 'spss';
  readonly levels: readonly (Counted & { readonly upTo: number })[] | null;
  readonly unlisted: Unlisted | null;
  readonly scored: boolean;
  readonly quantiles: readonly {
    readonly probability: number;
    /** Where on the line of all answers it stands, from 1. */
    readonly place: number;
    /** The numbers at the whole places on either side; null with weights that are not whole. */
    readonly between: readonly [number, number] | null;
    readonly estimate: number;
  }[];
  /** Null where they are not asked for. */
  readonly whiskers: WhiskersWorking | null;
  /** Null where they tell what single people have. */
  readonly min: number | null;
  readonly max: number | null;
}

export type Working =
  | AdjustedWorking
  | AlphaWorking
  | CentralityWorking
  | ChangeWorking
  | CorrelationWorking
  | GroupsWorking
  | KendallWorking
  | MeanWorking
  | ModelWorking
  | PartialWorking
  | PearsonWorking
  | PolychoricWorking
  | PowerWorking
  | PredictionWorking
  | QuantilesWorking
  | RepeatedWorking
  | ResampledWorking
  | ShapeWorking
  | ShareWorking
  | TableWorking
  | WaysWorking
  | ResponseWorking;

export interface WorkingResult {
  readonly x: string | null;
  readonly y: string | null;
  readonly by: string | null;
  readonly value: string | null;
  /** Null where it is of no respondents, or would give away what is hidden. */
  readonly who: Who | null;
  readonly weighted: boolean;
  /** Of a mean, quantiles and shape: answers as coded; else as read. */
  readonly coded: boolean;
  /** Answers to two variables as they are read, whatever their coding. */
  readonly asRead: boolean;
  /** How answers are coded otherwise than in the notebook. */
  readonly steps: readonly CodeStep[];
  /** Null where there is nothing to derive, or it must not be shown; the notices say why. */
  readonly working: Working | null;
  readonly notices: readonly Notice[];
}
