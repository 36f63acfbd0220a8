import { COLOURS, MARKS, ORDERS, PALE, SOLID } from '#lib/analyses/look.ts';
import { namesIn, type Step } from '#lib/recode/step.ts';
import { FORMAT, migrate } from './migrations.ts';
import type { Notebook } from './notebook.ts';
import {
  demandDistinct,
  isRecord,
  json,
  listOf,
  mapOf,
  Misfit,
  oneOf,
  orNull,
  shape,
  text,
  whole,
  yesOrNo,
  type Check
} from './shape.ts';

/** Why a document from outside could not be opened. `where` is a path in it (`codebook.variables[2].level`). */
export type NotebookProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-notebook' }
  /** Written by a newer program: it is refused whole, since part of it could be misread. */
  | { readonly code: 'newer-format'; readonly format: number; readonly known: number }
  | { readonly code: 'damaged'; readonly where: string; readonly wanted: string };

/** A notebook, or why there is none. */
export type Reading = { readonly notebook: Notebook } | { readonly problem: NotebookProblem };

const localText: Check = (value, where) => {
  if (typeof value !== 'string') shape({ nb: text }, { nn: text, en: text })(value, where);
};

const variable = shape(
  {
    name: text,
    label: localText,
    level: oneOf('nominal', 'ordinal', 'interval', 'text'),
    categories: listOf(shape({ value: text, label: localText }, { short: localText })),
    missing: listOf(
      shape({ value: text, kind: oneOf('dont-know', 'no-answer', 'not-applicable', 'user-missing'), label: localText })
    ),
    role: oneOf('outcome', 'driver', 'group', 'none'),
    driverGroup: orNull(text)
  },
  { short: localText, tiny: localText }
);

const codebook = shape({
  title: localText,
  note: orNull(localText),
  variables: listOf(variable),
  driverGroups: listOf(shape({ id: text, label: localText, mark: oneOf('komp', 'org', 'led') })),
  invited: orNull(shape({ variable: text, counts: mapOf(whole(0)) }))
});

const coding = shape({
  cutoff: orNull(whole(1)),
  dontKnow: oneOf('low', 'missing', 'apart'),
  noAnswer: oneOf('missing', 'own'),
  reverse: yesOrNo
});

const STEPS: Readonly<Record<Step['kind'], Check>> = {
  code: shape({ variable: text, coding }),
  filter: shape({ variable: text, keep: listOf(text) }),
  weight: shape({ variable: text }),
  index: shape({ name: text, of: listOf(text), how: oneOf('mean', 'sum'), least: whole(1) })
};

const step: Check = (value, where) => {
  shape({ kind: oneOf(...Object.keys(STEPS)) })(value, where);
  STEPS[(value as Step).kind](value, where);
};

const figure = shape(
  {},
  {
    order: oneOf(...ORDERS),
    colours: oneOf(...COLOURS),
    mark: oneOf(...MARKS),
    series: mapOf(oneOf(...SOLID, ...PALE)),
    values: yesOrNo,
    labels: mapOf(localText)
  }
);

const analysisCell = shape(
  { id: text, kind: text, version: whole(1), spec: json },
  { folded: yesOrNo, titles: mapOf(localText), figure }
);
const textCell = shape({ id: text, markdown: localText }, { folded: yesOrNo });

const cell: Check = (value, where) => {
  const check = isRecord(value) && value['kind'] === 'text' ? textCell : analysisCell;
  check(value, where);
};

const notebookShape = shape({
  id: text,
  title: localText,
  subtitle: localText,
  source: shape({ name: text, sha256: text, rows: whole(0), dataset: orNull(text) }, { madeWith: text }),
  codebook,
  steps: listOf(step),
  smallestGroup: whole(1),
  cells: listOf(cell)
});

/**
 * A notebook from a parsed document: migrated to the newest format, then validated.
 *
 * A cell of a kind that this program does not know stays as it is (running it says so), and so do properties it does not
 * know: what is read here and written again has lost nothing.
 */
export function readNotebook(document: unknown): Reading {
  if (!isRecord(document) || !Array.isArray(document['cells'])) return { problem: { code: 'not-a-notebook' } };
  const format = document['format'];
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return { problem: { code: 'damaged', where: 'format', wanted: 'a whole number of 1 or more' } };
  if (format > FORMAT) return { problem: { code: 'newer-format', format, known: FORMAT } };
  try {
    const migrated = migrate(document, format);
    notebookShape(migrated, '');
    const notebook = migrated as unknown as Notebook;
    demandConsistent(notebook);
    return { notebook };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return { problem: { code: 'damaged', where: error.where, wanted: error.wanted } };
  }
}

/** What no shape can say: names that refer to one another, and ids that must differ. */
function demandConsistent(notebook: Notebook): void {
  const { variables, driverGroups, invited } = notebook.codebook;
  const names = new Set(variables.map((each) => each.name));
  const groups = new Set(driverGroups.map((each) => each.id));
  demandDistinct(
    variables.map((each) => each.name),
    (index) => `codebook.variables[${index}].name`
  );
  demandDistinct(
    driverGroups.map((each) => each.id),
    (index) => `codebook.driverGroups[${index}].id`
  );
  demandDistinct(
    notebook.cells.map((each) => each.id),
    (index) => `cells[${index}].id`
  );
  variables.forEach(({ categories, missing }, index) => {
    for (const [list, values] of Object.entries({ categories, missing }))
      demandDistinct(
        values.map(({ value }) => value),
        (place) => `codebook.variables[${index}].${list}[${place}].value`
      );
  });
  variables.forEach((each, index) => {
    if (each.driverGroup !== null && !groups.has(each.driverGroup))
      throw new Misfit(`codebook.variables[${index}].driverGroup`, 'the id of a driver group');
  });
  const outcomes = variables.flatMap((each, index) => (each.role === 'outcome' ? [index] : []));
  if (outcomes.length > 1) throw new Misfit(`codebook.variables[${outcomes[1] ?? 0}].role`, 'at most one outcome');
  if (invited && !names.has(invited.variable)) throw new Misfit('codebook.invited.variable', 'the name of a variable');
  notebook.steps.forEach((step, index) => {
    if (namesIn(step).every((name) => names.has(name))) return;
    const where = step.kind === 'index' ? 'of' : 'variable';
    throw new Misfit(`steps[${index}].${where}`, 'the name of a variable');
  });
}
