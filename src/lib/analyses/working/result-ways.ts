import type { ChoiceName, EveryWay, Tally, Way } from '../ways.ts';

/** A way in its place among those that are told of, the lowest estimate first. */
export interface PlacedWay extends Way {
  /** From 1. */
  readonly place: number;
}

/** What several ways say together, and the ways themselves. */
export interface WaysWorking extends Pick<
  EveryWay,
  'outcome' | 'predictor' | 'outcomeLevels' | 'predictorLevels' | 'alpha'
> {
  readonly of: 'ways';
  /** What they all choose; null: all ways. */
  readonly asked: { readonly choice: ChoiceName; readonly value: Way[ChoiceName] } | null;
  /** Choices of which there is more than one, and how many values each has; 1 for the one that is made. */
  readonly choices: readonly { readonly choice: ChoiceName; readonly values: number }[];
  /** Ways without a correlation among them. */
  readonly without: number;
  readonly tally: Tally;
  /** The ways that are listed: all, or the ends and those around the middle where they are more than anyone reads. */
  readonly listed: readonly PlacedWay[];
  /** Estimate and p of each, by rising estimate; null where they are more than a script should list. */
  readonly numbers: readonly (readonly [estimate: number, p: number])[] | null;
  /** The notebook's own way, and how many of the ways have a lower estimate and the same; null where it is not among them. */
  readonly standing: {
    readonly estimate: number;
    readonly below: number;
    readonly alike: number;
    readonly rank: number;
  } | null;
}
