import type { Quantity } from '#lib/data/published.ts';
import { codingOf } from '#lib/recode/step.ts';
import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { ComparedTable, PublishedResult } from './result.ts';
import type { PublishedSpec } from './spec.ts';

/**
 * What the data give for a printed number: a correlation by the coding that its row is under, all else by the answers as read.
 * The printed number itself is worked out by nobody here; a mode is read off the counts.
 */
export function working(ref: string, { tables, codings }: PublishedResult, spec: PublishedSpec): Derivation | null {
  const [id, what] = partsOf(ref);
  const table = tables.find(({ numbers }) => numbers.some((number) => number.id === id));
  const number = table?.numbers.find((each) => each.id === id);
  if (!table || !number || what === 'printed') return null;
  const { of } = number;
  const group = 'where' in of && of.where ? { by: of.where.variable, value: of.where.value } : {};
  switch (of.kind) {
    case 'rho': {
      const { x, y, coding } = of;
      // Under a coding without steps of its own, as in the notebook.
      const steps = spec.codings[coding] ? codings[coding] : null;
      const other = steps && { codings: { [x]: codingOf(steps, x), [y]: codingOf(steps, y) } };
      return derivationOf({ of: 'correlation', x, y, ...group, ...other });
    }
    case 'mean':
      return derivationOf({ of: 'mean', x: of.variable, ...group });
    case 'count':
      return derivationOf({ of: 'share', x: of.variable, base: 'all', ...partOf(of.values), ...group });
    case 'missing':
      return derivationOf({
        of: 'share',
        x: of.variable,
        base: 'all',
        ...partOf(of.kinds.map((kind) => `.${kind}`)),
        ...group
      });
    case 'percent':
      return derivationOf({
        of: 'share',
        x: of.variable,
        base: of.base === 'all' ? 'all' : 'scale',
        ...partOf(of.values)
      });
    case 'respondents': {
      const x = of.where?.variable ?? groupingIn(table);
      return derivationOf({ of: 'share', x, part: of.where?.value ?? '.all', base: 'all' });
    }
    case 'response-percent':
      return derivationOf({ of: 'response', x: of.where?.variable ?? groupingIn(table), part: of.where?.value ?? '' });
    case 'mode':
      return null;
  }
}

/** The answers that are counted together, or the one that is. */
function partOf(answers: readonly string[]): Pick<Derivation['spec'], 'part' | 'answers'> {
  const [part = ''] = answers;
  return answers.length === 1 ? { part } : { answers };
}

/** What the groups of a printed table are groups of, where it counts respondents; the sum is of the same. */
function groupingIn({ numbers }: ComparedTable): string | null {
  const wheres = numbers.flatMap(({ of }) => (isOfRespondents(of) && of.where ? [of.where.variable] : []));
  return wheres[0] ?? null;
}

const isOfRespondents = (of: Quantity): of is Extract<Quantity, { kind: 'respondents' | 'response-percent' }> =>
  of.kind === 'respondents' || of.kind === 'response-percent';
