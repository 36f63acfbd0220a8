import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf, UNWEIGHTED } from '../ref.ts';
import type { FrequenciesResult } from './result.ts';

/** Counts and shares of answers, of kinds of missing, and of those above the cut-off. */
export function working(ref: string, { variables }: FrequenciesResult): Derivation | null {
  const [x, part, what] = partsOf(ref);
  const variable = variables.find(({ name }) => name === x);
  if (!variable || part === undefined) return null;
  const base = what === 'n' || what === UNWEIGHTED || what === 'all' ? 'all' : 'answered';
  // An answer of its own has the class's width too, and no answer begins with a full stop as the other parts do.
  const width = variable.classes !== null && !part.startsWith('.') ? { width: variable.classes.width } : {};
  return derivationOf({
    of: 'share',
    x: variable.name,
    part,
    base,
    ...(variable.respondents && what !== UNWEIGHTED ? { weighted: true } : {}),
    ...width,
    ...(what === 'cumulated' ? { upTo: true } : {})
  });
}
