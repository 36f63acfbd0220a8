/** What tells that somebody is at the page. Printing does, but what is printed at once has only what is there. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'keydown',
  'wheel',
  'touchstart',
  'focusin',
  'scroll',
  'beforeprint'
] as const;
/** So long nobody waits for it to be read aloud or searched, ms. */
const AT_LAST = 5000;

/**
 * Runs something at the first sign of somebody at the page, or when nothing has been asked of it for a while: reading
 * aloud and searching give no sign. Returns what calls it off.
 */
export function atFirstSign(run: () => void): () => void {
  const end = () => {
    clearTimeout(atLast);
    for (const sign of SIGNS) window.removeEventListener(sign, act, { capture: true });
  };
  const act = () => {
    end();
    run();
  };
  const atLast = setTimeout(act, AT_LAST);
  for (const sign of SIGNS) window.addEventListener(sign, act, { capture: true, passive: true });
  return end;
}
