/** The notebook that the tour leads through. */
export const TOUR_STUDY = 'bti-agder-as-described';

const KEY = 'drivkraft.tour';

/** Where the tour of this tab stands, counted from 0; null where there is none under way. */
export function tourStep(): number | null {
  try {
    const step = Number(sessionStorage.getItem(KEY) ?? NaN);
    return Number.isInteger(step) && step >= 0 ? step : null;
  } catch {
    // Storage can be denied: the tour then ends with the page.
    return null;
  }
}

/** Remembers where the tour stands, so that it goes on after a reload; null ends it. */
export function rememberTour(step: number | null): void {
  try {
    if (step === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, String(step));
  } catch {
    // As above.
  }
}

/** What each stop points at: the first, or last, of these that can be seen. */
export const STOPS = [
  { id: 'head', at: 'main h1', last: false },
  { id: 'cutoff', at: '[data-cell="explorer"]', last: false },
  { id: 'number', at: '[data-cell="with-use"]', last: false },
  { id: 'network', at: '[data-cell="network"]', last: false },
  { id: 'add', at: 'main .always', last: true },
  { id: 'quote', at: '[data-cell="summary"]', last: false },
  { id: 'pdf', at: 'header .primary, nav button:last-child', last: true }
] as const;
