/** What a fragment begins with that holds a notebook. Browsers never send the fragment of an address to a server. */
export const MARK = 'n=';

/** True for a fragment (without #) that holds a notebook. */
export function holdsNotebook(fragment: string): boolean {
  return fragment.startsWith(MARK);
}
