import { printedValue, readPrinted, spanOf, type Printed, type Rounding } from '#lib/stats/checks/printed.ts';
import type { Notice } from '../contract.ts';
import type { PrintedNumber } from './result.ts';
import type { CheckSpec } from './spec.ts';

type TextField = 'mean' | 'sd' | 'rho' | 'percent';

/** The printed number of an option; null, and a notice, where there is none to read. */
export function printedOf(field: TextField, text: string, notices: Notice[]): Printed | null {
  if (text.trim() === '') {
    notices.push({ code: `no-${field}`, about: {} });
    return null;
  }
  // A percent sign may stand with its number.
  const bare = field === 'percent' ? text.replace(/%\s*$/u, '') : text;
  if (!isPrinted(bare)) {
    notices.push({ code: 'unreadable', about: { field, text: text.trim() } });
    return null;
  }
  return readPrinted(bare);
}

function isPrinted(text: string): boolean {
  try {
    readPrinted(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Several printed numbers. Spaces and semicolons part them; a comma without a space is a decimal comma, unless numbers
 * have points, or it stands more than once without anything else that parts.
 */
export function listOf(text: string): string[] {
  const bare = text.replace(/%/gu, ' ').trim();
  const parts = bare.split(/(?:\s*;\s*|,\s+|\s+)/u).filter((part) => part !== '');
  const [only = ''] = parts;
  const commas = only.split(',').length - 1;
  if (parts.length === 1 && (commas > 1 || (commas === 1 && only.includes('.')))) return only.split(',');
  return parts;
}

/** The ends of a scale: `1..5`, `1-5`, `1 2 3 4 5`. Null, and a notice, where they are none; null where nothing is written. */
export function levelsOf(text: string, notices: Notice[]): readonly [number, number] | null {
  if (text.trim() === '') return null;
  const ends = /^\s*([-−]?\d{1,6})\s*(?:\.\.|…|–|-|to|til)\s*([-−]?\d{1,6})\s*$/u.exec(text)?.slice(1);
  const listed = text.split(/[\s,;]+/u).filter((part) => part !== '');
  const numbers = (ends ?? listed).map((part) => (/^[-−]?\d{1,6}$/u.test(part) ? Number(part.replace('−', '-')) : NaN));
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  if (lowest < highest && (!ends || numbers[0] === lowest)) return [lowest, highest];
  notices.push({ code: 'levels', about: { text: text.trim() } });
  return null;
}

/** A whole n from `least` up; null, and a notice, where it is not. */
export function sizeOf({ n }: Pick<CheckSpec, 'n'>, least: number, notices: Notice[]): number | null {
  if (n !== null && Number.isSafeInteger(n) && n >= least) return n;
  if (n === null) notices.push({ code: 'no-n', about: {} });
  else if (Number.isSafeInteger(n)) notices.push({ code: 'too-few', about: { least } });
  else notices.push({ code: 'not-whole', about: { field: 'n' } });
  return null;
}

export function printedNumber(printed: Printed, rounding: Rounding): PrintedNumber {
  return { value: printedValue(printed), decimals: printed.decimals, span: spanOf(printed, rounding) };
}
