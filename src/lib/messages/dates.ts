import type { Language } from './language.ts';

/**
 * A day in words: `22. november 2026`, `22 November 2026`.
 *
 * @param day  ISO 8601, `2026-11-22`
 * @throws RangeError where it is no day
 */
export function formatDay(day: string, language: Language): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`formatDay requires a day as yyyy-mm-dd (got ${JSON.stringify(day)})`);
  // Bokmål and nynorsk name the months alike, and not every browser knows nynorsk.
  const locale = language === 'en' ? 'en-GB' : 'nb';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    time
  );
}

/** The time of day on this machine's clock: `09.41`, `09:41`. */
export function formatTime(at: Date, language: Language): string {
  // By hand: the browser takes tens of milliseconds to get ready to write a time, and the first is wanted on opening.
  const [hours, minutes] = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return [hours, minutes].join(language === 'en' ? ':' : '.');
}
