import type { DriverMark, LayoutName, NetworkVariable } from './figure.ts';
import type { Fitted } from './fit.ts';
import type { Rect } from './geometry.ts';
import type { Sizes } from './sizes.ts';

/** Between heads that end at the same side, px. */
export const HEAD_GAP = 2.5;

/** Between lanes under the variable between, px. */
export const LANE_GAP = 6;

/** Left and right of a number in the gutter, px. */
export const GUTTER_BEFORE = 8;
export const GUTTER_AFTER = 6;

/** Where lanes begin under the variable between, px. */
export const LANE_START = 14;

export interface Box {
  readonly variable: NetworkVariable;
  readonly role: 'driver' | 'via' | 'outcome';
  readonly mark: DriverMark | null;
  readonly rect: Rect;
  readonly text: Fitted;
}

export interface GroupHeading {
  readonly id: string;
  readonly label: string;
  readonly mark: DriverMark;
  readonly rect: Rect;
}

/** Where everything stands in a panel; one layout for all panels of a figure. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Width of the strip beside the drivers where numbers stand. */
  readonly gutter: number;
  readonly boxes: readonly Box[];
  readonly headings: readonly GroupHeading[];
  readonly sizes: Sizes;
  readonly name: LayoutName;
  /** Without layers: boxes stand on all sides of those that arrows lead to, and carry their group's mark. */
  readonly free: boolean;
}
