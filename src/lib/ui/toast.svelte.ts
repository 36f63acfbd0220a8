/** How long a message stays, ms. */
const STAYS = 4000;

/** One short message at the foot of the page, read aloud: what was done, or why it was not. */
class Toast {
  text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.#timer = setTimeout(() => (this.text = ''), STAYS);
  }
}

export const toast = new Toast();
