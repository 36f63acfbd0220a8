import { expect, test } from 'vitest';
import { readSpec } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { CELLS, CLOSED } from './cells.ts';
import { numbersOf } from './opened-cells.ts';

/** A cell, and the same with each other choice of each option, and each switch turned. */
function variantsOf(kind: string, asked: object): object[] {
  const fields = ANALYSES[kind]?.fields ?? [];
  const full = readSpec<Record<string, unknown>>(fields, asked);
  const others = fields.flatMap((field): object[] => {
    switch (field.kind) {
      case 'choice':
        return field.options.filter((each) => each !== full[field.name]).map((each) => ({ [field.name]: each }));
      case 'switch':
        return [{ [field.name]: full[field.name] !== true }];
      default:
        return field.name === 'by' && full['by'] === null ? [{ by: 'sektor' }] : [];
    }
  });
  return [{}, ...others].map((other) => ({ ...asked, ...other }));
}

/** As CLOSED_IN says of some of them: a polychoric correlation of ±1, and the p of phi on one side. */
function isReasoned(spec: object, ref: string): boolean {
  const { method, alternative } = { alternative: 'two-sided', ...spec } as { method?: string; alternative: string };
  if (method === 'polychoric') return /\/(?:estimate|low|high|p)$/u.test(ref);
  return method === 'phi' && alternative !== 'two-sided' && ref.endsWith('/p');
}

// Some 1500 cells: npm run unit:every-way.
test.runIf(process.env['EVERY_WAY']).each([...new Set(CELLS.map(([kind, , as = kind]) => as))])(
  'numbers of %s open a derivation whatever is chosen, with weights and without',
  async (name) => {
    const closed: string[] = [];
    for (const [kind, asked] of CELLS.filter(([each, , as = each]) => as === name))
      for (const spec of variantsOf(kind, asked))
        for (const weighted of [false, true])
          for (const ref of (await numbersOf([kind, spec, weighted])).closed)
            if (!isReasoned(spec, ref) && !(CLOSED[name] ?? []).some(([pattern]) => pattern.test(ref)))
              closed.push(`${ref} of ${JSON.stringify(spec)}${weighted ? ' with weights' : ''}`);
    expect(closed).toEqual([]);
  }
);
