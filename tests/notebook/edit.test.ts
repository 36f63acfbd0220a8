import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '#lib/data/codebook.ts';
import { applyEdit, contentOf, roleEdit, type Edit } from '#lib/notebook/edit.ts';
import type { Cell, Notebook } from '#lib/notebook/notebook.ts';
import { namesIn, stepsOf } from '#lib/recode/step.ts';
import { CUT, frozen, ORDINAL, SAMPLE } from './sample.ts';

const NAMES = SAMPLE.codebook.variables.map((variable) => variable.name);
const coding = fc.record(
  {
    cutoff: fc.option(fc.integer({ min: 1, max: 3 })),
    dontKnow: fc.constantFrom('low' as const, 'missing' as const, 'apart' as const),
    noAnswer: fc.constantFrom('missing' as const, 'own' as const),
    reverse: fc.boolean()
  },
  { noNullPrototype: true }
);

/** An edit that fits the notebook, chosen by a few numbers. */
const seed = fc.record({ which: fc.nat(), a: fc.nat(), b: fc.nat(), text: fc.string(), coding });
type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

function fitting(notebook: Notebook, { which, a, b, text, coding }: Seed, fresh: string): Edit {
  const name = NAMES[a % NAMES.length] ?? '';
  const variable = notebook.codebook.variables.find((each) => each.name === name) ?? ORDINAL;
  const cell = notebook.cells[a % Math.max(1, notebook.cells.length)];
  const added: Cell = { id: fresh, kind: 'text', markdown: text };
  const add: Edit = { kind: 'add', at: b % (notebook.cells.length + 1), cell: added };
  const loose = notebook.codebook.variables.find(
    (each) => !NAMES.includes(each.name) && !notebook.steps.some((step) => namesIn(step).includes(each.name))
  );
  const roles: readonly Role[] = ['outcome', 'driver', 'group', 'none'];
  const choices: Edit[] = [
    { kind: 'code', variable: name, coding },
    { kind: 'code', variable: name, coding: null },
    {
      kind: 'steps',
      steps: [
        { kind: 'code', variable: name, coding },
        { kind: 'filter', variable: name, keep: ['1', text] }
      ]
    },
    {
      kind: 'add-variable',
      at: b % (notebook.codebook.variables.length + 1),
      variable: { ...ORDINAL, name: fresh, role: 'none' }
    },
    loose ? { kind: 'remove-variable', name: loose.name } : add,
    {
      kind: 'all',
      edits: [
        { kind: 'add-variable', at: 0, variable: { ...ORDINAL, name: fresh, role: 'none' } },
        { kind: 'remove-variable', name: fresh }
      ]
    },
    { kind: 'variable', name, variable: { ...variable, label: text } },
    roleEdit(notebook, name, roles[b % 4] ?? 'none'),
    { kind: 'meta', meta: { title: text } },
    { kind: 'replace', content: { ...contentOf(SAMPLE), title: text, cells: [] } },
    { kind: 'meta', meta: { subtitle: text, smallestGroup: (b % 9) + 1 } },
    { kind: 'invited', invited: b % 2 ? null : { variable: name, counts: { '1': a } } },
    {
      kind: 'driver-groups',
      driverGroups: [...notebook.codebook.driverGroups, { id: fresh, label: text, mark: 'org' }]
    },
    cell ? { kind: 'remove', id: cell.id } : add,
    cell ? { kind: 'move', id: cell.id, to: b % notebook.cells.length } : add,
    cell ? { kind: 'cell', id: cell.id, cell: { id: cell.id, kind: 'text', markdown: text } } : add,
    add,
    { kind: 'all', edits: [add, { kind: 'move', id: fresh, to: 0 }, { kind: 'code', variable: name, coding }] }
  ];
  return choices[which % choices.length] ?? add;
}

describe('applyEdit', () => {
  it('is undone by its inverse, for any sequence of edits, and modifies nothing it is given', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(fc.array(seed, { maxLength: 25 }), (seeds) => {
        let notebook = frozen(SAMPLE);
        const before: Notebook[] = [];
        const inverses: Edit[] = [];
        seeds.forEach((each, index) => {
          const edit = frozen(fitting(notebook, each, `fresh ${index}`));
          kinds.add(edit.kind);
          const edited = applyEdit(notebook, edit);
          before.push(notebook);
          inverses.push(frozen(edited.inverse));
          notebook = frozen(edited.notebook);
        });
        for (const inverse of inverses.reverse()) {
          const { notebook: undone, inverse: again } = applyEdit(notebook, inverse);
          expect(undone).toStrictEqual(before.pop());
          expect(applyEdit(undone, again).notebook).toStrictEqual(notebook);
          notebook = undone;
        }
        expect(notebook).toStrictEqual(SAMPLE);
      }),
      { numRuns: 300 }
    );
    expect([...kinds].sort()).toStrictEqual(
      [
        'add',
        'add-variable',
        'all',
        'cell',
        'code',
        'driver-groups',
        'invited',
        'meta',
        'move',
        'remove',
        'remove-variable',
        'replace',
        'steps',
        'variable'
      ].sort()
    );
  });

  it('makes edits and inverses that survive JSON', () => {
    fc.assert(
      fc.property(seed, (each) => {
        const edit = fitting(SAMPLE, each, 'fresh');
        const { notebook, inverse } = applyEdit(SAMPLE, JSON.parse(JSON.stringify(edit)) as Edit);
        expect(notebook).toStrictEqual(applyEdit(SAMPLE, edit).notebook);
        expect(JSON.parse(JSON.stringify(inverse))).toStrictEqual(inverse);
      })
    );
  });

  it('shares what it does not touch', () => {
    const { notebook } = applyEdit(SAMPLE, { kind: 'code', variable: 'use', coding: null });
    expect(notebook.codebook).toBe(SAMPLE.codebook);
    expect(notebook.cells).toBe(SAMPLE.cells);
    const moved = applyEdit(SAMPLE, { kind: 'move', id: 'bars', to: 0 }).notebook;
    expect(moved.cells[0]).toBe(SAMPLE.cells[1]);
    expect(moved.steps).toBe(SAMPLE.steps);
    const relabelled = applyEdit(SAMPLE, {
      kind: 'variable',
      name: 'use',
      variable: { ...ORDINAL, label: 'U' }
    }).notebook;
    expect(relabelled.codebook.variables[1]).toBe(SAMPLE.codebook.variables[1]);
  });

  it('codes a variable in its place, once, even where earlier steps name it twice', () => {
    const twice = { ...SAMPLE, steps: [...SAMPLE.steps, { kind: 'code' as const, variable: 'use', coding: CUT }] };
    const { notebook } = applyEdit(twice, { kind: 'code', variable: 'use', coding: { ...CUT, cutoff: 3 } });
    expect(stepsOf(notebook.steps, 'code').map((step) => [step.variable, step.coding.cutoff])).toStrictEqual([
      ['use', 3],
      ['plan', 1]
    ]);
    const added = applyEdit(SAMPLE, { kind: 'code', variable: 'place', coding: CUT }).notebook;
    expect(stepsOf(added.steps, 'code').map((step) => step.variable)).toStrictEqual(['use', 'plan', 'place']);
    const bare = applyEdit(twice, { kind: 'code', variable: 'use', coding: null }).notebook;
    expect(stepsOf(bare.steps, 'code').map((step) => step.variable)).toStrictEqual(['plan']);
  });

  it.each<[string, Edit, RegExp]>([
    [
      'a coding of an unknown variable',
      { kind: 'code', variable: 'gone', coding: CUT },
      /variable of the codebook \(got "gone"\)/
    ],
    [
      'steps of an unknown variable',
      { kind: 'steps', steps: [{ kind: 'code', variable: 'gone', coding: CUT }] },
      /"gone"/
    ],
    [
      'a second variable of a name',
      { kind: 'add-variable', at: 0, variable: ORDINAL },
      /no other variable has \(got "use"\)/
    ],
    [
      'a variable in no place',
      { kind: 'add-variable', at: 4, variable: { ...ORDINAL, name: 'x' } },
      /place from 0 to 3/
    ],
    [
      'taking a variable that a step names',
      { kind: 'remove-variable', name: 'plan' },
      /nothing else names \(got "plan"\)/
    ],
    [
      'taking the variable that tells who was invited',
      { kind: 'remove-variable', name: 'place' },
      /nothing else names/
    ],
    ['an unknown variable', { kind: 'variable', name: 'gone', variable: ORDINAL }, /"gone"/],
    ['a new name', { kind: 'variable', name: 'plan', variable: { ...ORDINAL, role: 'none' } }, /to stay "plan"/],
    [
      'a second outcome',
      { kind: 'variable', name: 'plan', variable: { ...ORDINAL, name: 'plan' } },
      /at most one outcome/
    ],
    [
      'an unknown driver group',
      { kind: 'variable', name: 'use', variable: { ...ORDINAL, driverGroup: 'x' } },
      /driver group of/
    ],
    [
      'a driver group taken while in use',
      { kind: 'driver-groups', driverGroups: [] },
      /in use \(got none of id "lead"\)/
    ],
    ['an unknown cell', { kind: 'remove', id: 'gone' }, /cell of the notebook \(got "gone"\)/],
    [
      'a cell under another id',
      { kind: 'cell', id: 'bars', cell: { id: 'x', kind: 'text', markdown: '' } },
      /id "bars"/
    ],
    ['an id in use', { kind: 'add', at: 0, cell: { id: 'bars', kind: 'text', markdown: '' } }, /no other cell has/],
    ['a place outside', { kind: 'move', id: 'bars', to: 3 }, /from 0 to 2 \(got 3\)/],
    ['no place at all', { kind: 'add', at: 1.5, cell: { id: 'x', kind: 'text', markdown: '' } }, /from 0 to 3/],
    ['a group of nobody', { kind: 'meta', meta: { smallestGroup: 0 } }, /smallest group of 1 or more/],
    ['invitations to an unknown variable', { kind: 'invited', invited: { variable: 'gone', counts: {} } }, /"gone"/],
    [
      'one of several that does not fit',
      {
        kind: 'all',
        edits: [
          { kind: 'remove', id: 'bars' },
          { kind: 'remove', id: 'bars' }
        ]
      },
      /"bars"/
    ]
  ])('refuses %s', (_, edit, words) => {
    expect(() => applyEdit(frozen(SAMPLE), edit)).toThrow(words);
    expect(() => applyEdit(frozen(SAMPLE), edit)).toThrow(RangeError);
  });
});

describe('roleEdit', () => {
  it('leaves one outcome, and undoes as one', () => {
    const { notebook, inverse } = applyEdit(SAMPLE, roleEdit(SAMPLE, 'plan', 'outcome'));
    expect(notebook.codebook.variables.map(({ role, driverGroup }) => [role, driverGroup])).toStrictEqual([
      ['none', null],
      ['outcome', null],
      ['group', null]
    ]);
    expect(applyEdit(notebook, inverse).notebook).toStrictEqual(SAMPLE);
  });
});
