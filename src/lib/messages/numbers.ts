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

/** The limits that a printed p must not seem to be on the other side of. */
const LIMITS = [0.05, 0.01];

/**
 * A p value with three decimals; `< 0,001` below that; as many more as it takes to show on which side of .05 and .01 it
 * lies.
 */
export function formatP(p: number, language: Language): string {
  if (p < 0.001) return `<${NO_BREAK_SPACE}${formatNumber(0.001, 3, language)}`;
  let decimals = 3;
  while (decimals < 12 && LIMITS.some((limit) => p !== limit && Number(p.toFixed(decimals)) === limit)) decimals++;
  return formatNumber(p, decimals, language);
}
