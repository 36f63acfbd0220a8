/** The notebooks that ship and are kept in this browser, by id: of these no first screen is drawn as they shipped. */
const KEY = 'drivkraft.kept';

/** From now on a notebook that ships may be another than it was: it is not drawn before it is opened (app.html). */
export function drawNoLonger(id: string): void {
  try {
    const kept = localStorage.getItem(KEY) ?? '';
    if (!kept.split(' ').includes(id)) localStorage.setItem(KEY, `${kept} ${id}`);
  } catch {
    // Where this is denied, so is the store of notebooks: it opens as it shipped every time.
  }
}

/** Takes away what was drawn before any script had come. */
export function endDrawnBefore(): void {
  document.querySelector('.before')?.remove();
}
