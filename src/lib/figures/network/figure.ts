import type { MarkShape } from '../marks.ts';
import type { DetailPart, Format } from '../scene.ts';
import type { Thickness } from './arrow.ts';

/** Colour and shape of a driver group. */
export type DriverMark = Exclude<MarkShape, 'outcome'>;

/** A variable as a box. `label` is what stands in it, `name` what is read aloud. */
export interface NetworkVariable {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  /** The id of a driver group, or null. */
  readonly group: string | null;
}

export interface NetworkGroup {
  readonly id: string;
  readonly label: string;
  readonly mark: DriverMark;
}

/** An arrow that is shown. */
export interface NetworkArrow {
  readonly from: string;
  readonly to: string;
  /** In [−1, 1]. */
  readonly rho: number;
  /** p below the threshold: full colour and a closed head; otherwise pale with an open head. */
  readonly solid: boolean;
  /** Limits of |rho|, drawn as a band round the arrow; null where there are none. */
  readonly band: { readonly low: number; readonly high: number } | null;
  /** The number on the arrow, ready to show, or null. */
  readonly label: string | null;
  readonly detail: DetailPart;
}

/** A line or two under a box's name: `nivå 5 eller høyere:` and `14 av 31`. */
export interface Fact {
  readonly what: string;
  readonly count: string;
}

/** One network: all respondents, or one group. */
export interface NetworkPanel {
  readonly heading: string | null;
  /** At the right end of the heading's line. */
  readonly aside: string | null;
  readonly arrows: readonly NetworkArrow[];
  /** Words in place of a number, for the boxes whose correlation is undefined; such a box is dashed. */
  readonly words: ReadonlyMap<string, string>;
  /** For the outcome and the variable between: ways to say the fact, longest first; the first that fits is taken. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

/** The words of the legend, ready to show. */
export interface LegendText {
  readonly scale: string;
  /** Sample arrows of the thickness scale. */
  readonly samples: readonly { readonly rho: number; readonly label: string }[];
  readonly negative: string;
  /** Null where pale arrows are not shown. */
  readonly weak: string | null;
  /** Null where no arrow has a band. */
  readonly interval: string | null;
  /** Null where no correlation is undefined. */
  readonly undefined: string | null;
}

/** `layered`: drivers, the variable between, the outcome; `circle`: drivers round the two; `force`: near where rho is strong. */
export type LayoutName = 'layered' | 'circle' | 'force';

/** How strongly two boxes go together, 0 to 1, arrow or none. */
export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  readonly strength: number;
}

/** All that the drawing needs: plain numbers and ready labels. */
export interface NetworkFigure {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  /** In the order they stand in. */
  readonly groups: readonly NetworkGroup[];
  readonly drivers: readonly NetworkVariable[];
  /** The driver that the others go through, or null. */
  readonly via: NetworkVariable | null;
  readonly outcome: NetworkVariable;
  readonly panels: readonly NetworkPanel[];
  readonly thickness: Thickness;
  readonly layout: LayoutName;
  readonly links: readonly NetworkLink[];
  readonly legend: LegendText;
  /** Top left corners of dragged boxes, as fractions of the scene's width and height; the same in every panel. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}
