import { readFileSync } from 'node:fs';

/** Reference values as `make.R` wrote them. */
export function readReference<Reference>(name: string): Reference {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as Reference;
}

/** Numbers as codes: levels rise, null is missing. */
export function encode(values: readonly (number | null)[]): { readonly codes: Uint16Array; readonly levels: number[] } {
  const levels = [...new Set(values.filter((value) => value !== null))].sort((a, b) => a - b);
  const place = new Map<number | null, number>(levels.map((level, index) => [level, index]));
  return { codes: Uint16Array.from(values, (value) => place.get(value) ?? levels.length), levels };
}
