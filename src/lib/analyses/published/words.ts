import { capitalised } from '#lib/messages/sentence.ts';
import type { TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { named } from '../ref.ts';
import { roundAsPrinted } from './agreement.ts';
import type { ComparedNumber, PublishedResult } from './result.ts';

/** A number with the decimals and the unit of print. */
export function asPrinted(value: number, number: ComparedNumber, { say }: Presentation, more = 0): string {
  const decimals = number.decimals + more;
  const text = say.number(roundAsPrinted(value, decimals), decimals);
  const { kind } = number.of;
  return kind === 'percent' || kind === 'response-percent' ? say.messages.published.unit(text) : text;
}

/** Stars as text; none for none. */
export function starsText(stars: 0 | 1 | 2 | null): string {
  return '*'.repeat(stars ?? 0);
}

/** What print has. */
export function printedCell(number: ComparedNumber, presentation: Presentation): TableCell {
  const text = asPrinted(number.printed, number, presentation);
  return named(starred(text, number.printed, starsText(number.starsClaimed)), number.id, 'printed');
}

/** What the data give, or why nothing; stars where print has stars to compare with. */
export function computedCell(number: ComparedNumber, presentation: Presentation): TableCell {
  if (number.computed === null) {
    return { text: presentation.say.messages.published.cell[number.why ?? 'unknown'], value: null };
  }
  const stars = number.starsClaimed === null ? null : number.starsFound;
  const text = asPrinted(number.computed, number, presentation);
  return named(starred(text, number.computed, starsText(stars)), number.id, 'computed');
}

function starred(text: string, value: number, stars: string): TableCell {
  return { text, value, ...(stars === '' ? {} : { stars }) };
}

/** `Tabell 5.8`, `Avsnitt 5.5.1`. */
export function tableName(id: string, { say }: Presentation): string {
  return say.messages.published.tableName(id);
}

/** True where a number differs from print, or a claim of significance does not hold. */
export function isAtOdds(number: ComparedNumber): boolean {
  return number.match === false || number.starsMatch === false;
}

/** Why a number at odds is so: the study's remark, or what the data give. */
export function explanation(number: ComparedNumber, presentation: Presentation): string {
  const { say } = presentation;
  if (number.remark !== null) return say.local(number.remark);
  const words = say.messages.published.compare.claims;
  if (number.computed === null) return words.none;
  if (number.match === false) return words.gives(asPrinted(number.computed, number, presentation, 2));
  return words.test(say.p(number.p ?? 1), say.number(number.n ?? 0, 0));
}

/** A printed number's label, as it stands alone. */
export function labelOf(number: ComparedNumber, { say }: Presentation): string {
  return capitalised(say.local(number.label));
}

/** Every number of the result, table by table. */
export function numbersOf({ tables }: Pick<PublishedResult, 'tables'>): ComparedNumber[] {
  return tables.flatMap((table) => table.numbers);
}
