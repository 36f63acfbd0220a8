import type { BoxPart, DetailPart, HandlePart } from '#lib/figures/scene.ts';

/** `preview` while the thumb moves, `commit` when it is let go: one gesture is one step of undo. */
export type Phase = 'preview' | 'commit';

/** What a drawing asks of the page. A box is moved to px within the drawing, and to fractions of it outside. */
export interface Gestures {
  /** A handle is being reached for. */
  readonly reach?: (part: HandlePart) => void;
  readonly handle?: (part: HandlePart, cutoff: number, phase: Phase) => void;
  readonly box?: (part: BoxPart, to: { x: number; y: number }, phase: Phase) => void;
  readonly detail?: (part: DetailPart | null, at: Element | null) => void;
  /** A number was chosen, by its name within its cell. */
  readonly number?: (ref: string) => void;
  /** Whether a number has a derivation, by its name. */
  readonly derives?: (ref: string) => boolean;
  /** The number that is chosen. */
  readonly chosen?: string | null;
}

/** Where a pointer is in the px of the drawing it is over. */
export function scenePoint(event: PointerEvent, within: Element): { x: number; y: number } {
  const svg = within.closest('svg');
  const box = svg?.getBoundingClientRect();
  const view = svg?.viewBox.baseVal;
  if (!box || !view || box.width === 0) return { x: 0, y: 0 };
  const scale = view.width / box.width;
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
}

/** The stop nearest to x. */
export function nearestStop(part: HandlePart, x: number): HandlePart['stops'][number] | undefined {
  return part.stops.reduce<HandlePart['stops'][number] | undefined>(
    (near, stop) => (near === undefined || Math.abs(stop.x - x) < Math.abs(near.x - x) ? stop : near),
    undefined
  );
}
