import { counted, list, type Lines } from './code-lines.ts';
import type { ResponseWorking } from './result-response.ts';

/** How many answered, of all who did and of those invited; by what is shown of the groups. */
export function responseLines({ rows, asked, answered, total, invited }: ResponseWorking): Lines {
  const shown = rows.flatMap(({ n }) => (n === null ? [] : [n]));
  const places = rows.flatMap(({ counted: isCounted }, at) => (isCounted ? [at + 1] : []));
  const whole = shown.length === rows.length;
  const some = asked === 'all' ? 'sum(n)' : places.length === 1 ? `n[${places[0]}]` : `sum(n[${list(places)}])`;
  const part = whole ? some : String(answered);
  const base = invited === null ? (asked === 'all' ? null : whole ? 'sum(n)' : total) : invited.n;
  return {
    R: [...(whole ? [`n <- ${list(shown)}`, some] : []), ...(base === null ? [] : [`${part} / ${base}`])],
    SPSS: invited === null ? (whole ? frequencies(shown) : []) : frequencies([answered, invited.n - answered])
  };
}

/** Where more answered than were invited there is no table of both. */
function frequencies(counts: readonly number[]): string[] {
  if (counts.some((count) => count < 0)) return [];
  return [
    ...counted(
      'x',
      counts.map((n, at) => [at + 1, n])
    ),
    'FREQUENCIES VARIABLES=x.'
  ];
}
