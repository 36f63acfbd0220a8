/** A colour token of the design. The screen resolves it to `var(--name)`, paper to the light theme's hex. */
export type Paint =
  | 'none'
  | 'bg'
  | 'surface'
  | 'sunken'
  | 'line'
  | 'line-strong'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'on-ink'
  | 'accent'
  | 'accent-tint'
  | 'ok'
  | 'warn'
  | 'warn-tint'
  | 'err'
  | 'komp'
  | 'komp-tint'
  | 'org'
  | 'org-tint'
  | 'led'
  | 'led-tint'
  | 'utf'
  | 'utf-tint'
  | 'pos'
  | 'pos-ns'
  | 'neg'
  | 'neg-ns'
  | 'lik-lo2'
  | 'lik-lo'
  | 'lik-hi'
  | 'lik-hi2'
  | 'lik-hi3'
  | 'on-lik-lo'
  | 'on-lik-hi'
  | 'on-lik-hi2'
  | 'dk'
  | 'vg-lo2'
  | 'vg-lo'
  | 'vg-hi'
  | 'vg-hi2'
  | 'vg-hi3'
  | 'gr-lo2'
  | 'gr-lo'
  | 'gr-hi'
  | 'gr-hi2'
  | 'gr-hi3'
  | 'plain'
  | 'plain-tint'
  | 'div-3'
  | 'div-2'
  | 'div-1'
  | 'div0'
  | 'div1'
  | 'div2'
  | 'div3'
  | 'on-div2'
  | 'on-div3';

/** Lengths are in px of the scene's own width; a stroke lies centred on its outline. */
export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** One of the things that a figure tells apart by colour: a level of a scale, a line. Its nodes carry its `id`. */
export interface Series {
  readonly id: string;
  readonly label: string;
  /** As it is drawn where nobody has chosen another. */
  readonly paint: Paint;
  /** Whether it fills areas, which may be paler than lines and names. */
  readonly area: boolean;
}

export interface RectNode {
  readonly kind: 'rect';
  readonly series?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill: Paint;
  readonly stroke?: Stroke;
}

export interface LineNode {
  readonly kind: 'line';
  readonly series?: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

/** `d` has absolute commands only: M, L, C, A, Z. */
export interface PathNode {
  readonly kind: 'path';
  readonly series?: string;
  readonly d: string;
  readonly fill: Paint;
  readonly stroke?: Stroke;
}

export interface CircleNode {
  readonly kind: 'circle';
  readonly series?: string;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill: Paint;
  readonly stroke?: Stroke;
}

/** One line of text; `y` is its baseline. Width is known by `textWidth`. */
export interface TextNode {
  readonly kind: 'text';
  readonly series?: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Paint;
  /** A number that a figure can be read without: it may be left out. */
  readonly isValue?: true;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly nodes: readonly SceneNode[];
  /** What a user can do with these nodes on the screen; paper passes it over. */
  readonly part?: Part;
}

export type SceneNode = RectNode | LineNode | PathNode | CircleNode | TextNode | GroupNode;

/** A cut-off that can be moved along x. `current` is the index of the stop it stands at, or null where it is off. */
export interface HandlePart {
  readonly kind: 'handle';
  readonly variable: string;
  readonly label: string;
  readonly stops: readonly { readonly x: number; readonly cutoff: number; readonly valueText: string }[];
  readonly current: number | null;
  /** Where the pill stands. */
  readonly y: number;
}

/** A box that can be dragged. `x` and `y` are its top left corner; places are kept apart for each `layout` that is named. */
export interface BoxPart {
  readonly kind: 'box';
  readonly variable: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly layout?: string;
}

/** Something that tells its numbers on hover and focus. */
export interface DetailPart {
  readonly kind: 'detail';
  readonly id: string;
  /** Read aloud, and the head of the tip. */
  readonly label: string;
  /** The numbers, ready to show. */
  readonly lines: readonly string[];
  /** A small table (the two-way table behind an arrow), ready to show. */
  readonly rows?: readonly (readonly string[])[];
  /** The number it is about, by its name within its cell: it can be chosen here too. */
  readonly ref?: string;
}

export type Part = HandlePart | BoxPart | DetailPart;

/** A drawing: nothing is counted or fitted after this. `title` and `description` are what a screen reader says. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly SceneNode[];
  /** What can have a colour of its own; absent where nothing is told apart so. */
  readonly series?: readonly Series[];
}

/** Where a figure is drawn: `wide` 744 px and `compact` 344 px on the screen, `paper` 620 px shown 166 mm wide. */
export type Format = 'wide' | 'compact' | 'paper';

export const FORMAT_WIDTH: Readonly<Record<Format, number>> = { wide: 744, compact: 344, paper: 620 };
