import { describe, expect, test } from 'vitest';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { published } from '#lib/analyses/published/index.ts';
import type { ComparedNumber } from '#lib/analyses/published/result.ts';
import type { PublishedSpec } from '#lib/analyses/published/spec.ts';
import { refOf } from '#lib/analyses/ref.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import { shippedText } from '../../datasets/shipped.ts';
import {
  asDescribed,
  asPrinted,
  codeOf,
  equationsOf,
  inputOf,
  noticesOf,
  presentationOf,
  published as print,
  tablesOf,
  textsOf
} from '../study.ts';

/** The codings that the study's notebook states beside its own. */
const notebook = JSON.parse(shippedText('bti-agder', 'notebooks/as-printed.json')) as {
  cells: { kind: string; spec: Partial<PublishedSpec> }[];
};
const stated = notebook.cells.find(({ kind }) => kind === 'published')?.spec ?? {};
const spec = readSpec<PublishedSpec>(published.fields, stated);

function comparedIn(input: Input, of = spec) {
  const result = published.compute(of, input);
  const numbers = result.tables.flatMap((table) => table.numbers);
  const derived = (id: string, what = 'computed') => published.working?.(refOf(id, what), result, of) ?? null;
  /** As it is read from a file. */
  const opened = (id: string, what = 'computed') => {
    const derivation = derived(id, what);
    if (!derivation) throw new Error(`nothing behind ${id}`);
    const asked = JSON.parse(JSON.stringify(derivation.spec)) as Partial<WorkingSpec>;
    return working.compute(readSpec<WorkingSpec>(working.fields, asked), input);
  };
  return { result, numbers, derived, opened };
}

/** The number that a derivation ends with, as print has it, its n and its p. */
function endOf(found: ReturnType<typeof working.compute>['working'], { of }: ComparedNumber) {
  switch (found?.of) {
    case 'correlation':
      return { value: found.rho?.estimate, n: found.n, p: found.rho?.p };
    case 'mean':
      return { value: found.mean, n: found.n, p: null };
    case 'share':
      return { value: of.kind === 'percent' ? 100 * found.share : found.part, n: found.n, p: null };
    case 'response':
      return { value: 100 * (found.invited?.share ?? NaN), n: found.invited?.n ?? null, p: null };
    default:
      throw new Error(`no end of ${found?.of}`);
  }
}

describe.each([
  ['print needs', asPrinted],
  ['the study describes', asDescribed]
] as const)('under the coding that %s', (_, steps) => {
  const { numbers, opened, derived } = comparedIn(inputOf(steps));

  test('every number computed again opens what it is worked out from, and no printed one', () => {
    expect(numbers).toHaveLength(print.numbers.length);
    for (const number of numbers) {
      expect(derived(number.id, 'printed')).toBeNull();
      if (number.of.kind === 'mode') {
        expect(derived(number.id)).toBeNull();
        continue;
      }
      const end = endOf(opened(number.id).working, number);
      expect(end.value, number.id).toBeCloseTo(number.computed ?? NaN, 12);
      if (number.of.kind !== 'rho') continue;
      expect(end.n, number.id).toBe(number.n);
      expect(end.p, number.id).toBeCloseTo(number.p ?? NaN, 13);
      expect(opened(number.id, 'p').working).toEqual(opened(number.id).working);
    }
  });
});

describe('the coding of the row', () => {
  const { opened, result } = comparedIn(inputOf(asDescribed));

  // R 4.2.2: counts <- matrix(c(2, 4, 0, 8), nrow = 2, byrow = TRUE); x <- rep(row(counts), counts);
  // y <- rep(col(counts), counts); cor.test(x, y, method = "spearman", exact = FALSE)
  test('not the notebook’s, is what a correlation opens under, and it says so', async () => {
    const found = opened('5.5.1/barnehage-lou-oving');
    const blocks = working.present(found, await presentationOf(asDescribed));
    const [first] = tablesOf(blocks);
    expect(first?.title).toMatch(/^Barnehage: rho mellom/u);
    expect(first?.notes).toEqual([
      'Levels of Use: 1–4 er lav, 5–8 er høy.',
      'Øving i veilederen: «i liten grad» er lav, «i noen grad» og «i stor grad» er høy; vet ikke som lav.'
    ]);
    expect(codeOf(blocks, 'R')).toMatch(/^counts <- matrix\(c\(\n\s+2, 4,\n\s+0, 8\n\), nrow = 2, byrow = TRUE\)/u);
    const rho = found.working?.of === 'correlation' ? found.working.rho : null;
    expect(rho?.estimate).toBeCloseTo(0.471404520791032, 14);
    expect(rho?.p).toBeCloseTo(0.0888297140765231, 14);
  });

  test('is the notebook’s where the cell states none', () => {
    const own = comparedIn(inputOf(asDescribed), readSpec<PublishedSpec>(published.fields, {}));
    expect(own.derived('5.8/oving')?.spec).toEqual({ of: 'correlation', x: 'oving', y: 'lou' });
    expect(result.codings.main).toEqual(asDescribed);
  });

  test('turns answers as it says, also where the notebook does not', () => {
    const turned = asPrinted.map((step) => ({ ...step, coding: { ...step.coding, reverse: !step.coding.reverse } }));
    const other = comparedIn(
      inputOf(turned),
      readSpec<PublishedSpec>(published.fields, { codings: { main: asPrinted } })
    );
    for (const id of ['5.8/oving', '5.8/fellestid']) {
      const number = other.numbers.find((each) => each.id === id);
      expect(endOf(other.opened(id).working, number as ComparedNumber).value).toBeCloseTo(number?.computed ?? NaN, 14);
    }
  });
});

describe('answers that are counted together', () => {
  const { opened } = comparedIn(inputOf(asPrinted));

  test('are told of, and marked in the list of all', async () => {
    const blocks = working.present(opened('5.5/oving-prosent'), await presentationOf(asPrinted));
    const [first] = tablesOf(blocks);
    expect(first?.title).toBe('78,8\u00A0% er «i noen grad» eller «i stor grad» på øving i veilederen');
    expect(first && textsOf(first)).toEqual([
      ['1 liten', '5', ''],
      ['2 noen', '22', '22'],
      ['3 stor', '4', '4'],
      ['Vet ikke', '1', ''],
      ['Ikke svart', '1', ''],
      ['I alt', '33', '26']
    ]);
    expect(equationsOf(blocks)[0]).toBe('p = 26 / 33 = 0,7879 = 78,8 %');
  });

  test('and so are kinds of missing', async () => {
    const [first] = tablesOf(working.present(opened('5.5/oving-mangler'), await presentationOf(asPrinted)));
    expect(first?.title).toBe('6,1\u00A0% er «vet ikke» eller «ikke svart» på øving i veilederen');
  });

  test('none of which the variable has are refused', () => {
    const asked = readSpec<WorkingSpec>(working.fields, { of: 'share', x: 'oving', answers: ['7', '.no'] });
    expect(working.compute(asked, inputOf(asPrinted))).toMatchObject({ working: null, notices: [{ code: 'no-part' }] });
  });
});

test('a group that is hidden beside print is hidden in the derivation too', async () => {
  const { numbers, opened } = comparedIn(inputOf(asPrinted, { smallestGroup: 5 }));
  const hidden = numbers.filter(({ why }) => why === 'hidden');
  expect(hidden.length).toBeGreaterThan(5);
  for (const { id } of hidden) {
    const found = opened(id);
    expect([id, found.working]).toEqual([id, null]);
    expect(noticesOf(working.present(found, await presentationOf(asPrinted))).length).toBeGreaterThan(0);
  }
});
