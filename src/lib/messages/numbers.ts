import type { Language } from './language.ts';

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

/** A number with fixed decimals: decimal comma in Norwegian, true minus; thousands apart from 10 000 up. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = fixed.split('.');
  const grouped =
    whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : NO_BREAK_SPACE) : whole;
  const digits = fraction === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${fraction}`;
  return value < 0 && Number(fixed) !== 0 ? MINUS + digits : digits;
}

/** A share (0 to 1) as a percentage: `45 %` in Norwegian, `45%` in English. */
export function formatPercent(share: number, decimals: number, language: Language): string {
  return `${formatNumber(share * 100, decimals, language)}${language === 'en' ? '' : NO_BREAK_SPACE}%`;
}

/**
 * A p value with three decimals; `< 0,001` below that; a fourth decimal where three would round onto .05 or .01
 * from the other side or hide on which side it lies.
 */
export function formatP(p: number, language: Language): string {
  if (p < 0.001) return `<${NO_BREAK_SPACE}${formatNumber(0.001, 3, language)}`;
  const rounded = Number(p.toFixed(3));
  const ambiguous = (rounded === 0.05 || rounded === 0.01) && p !== rounded;
  return formatNumber(p, ambiguous ? 4 : 3, language);
}
