/** Where a user has dragged boxes: fractions of the figure's width and height, by format and variable. */
export type Places = Readonly<Record<string, Readonly<Record<string, { readonly x: number; readonly y: number }>>>>;

/**
 * One option of an analysis. Its label, help and option names stand in the messages of the kind, under `fields.<name>`.
 *
 * - `variable`: a variable's name, or null (`none` says what null means: the notebook's outcome, grouping, or nothing)
 * - `variables`: names, or null for those that `none` says (see `variablesMeant`)
 * - `number`: a number that is typed, or null where none is given
 * - `text`: what is typed, as it is
 * - `data`: not shown in the form (boxes' places, codings of a study); `default` tells its shape
 *
 * `where` says when it matters: where each of the choices named has one of the values listed.
 */
export type Field = { readonly where?: Readonly<Record<string, readonly string[]>> } & Kind;

type Kind =
  | { readonly name: string; readonly kind: 'choice'; readonly options: readonly string[]; readonly default: string }
  | { readonly name: string; readonly kind: 'switch'; readonly default: boolean }
  | {
      readonly name: string;
      readonly kind: 'range';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly default: number;
    }
  | {
      readonly name: string;
      readonly kind: 'variable';
      readonly none: 'outcome' | 'grouping' | 'nothing';
      readonly default: null;
    }
  | {
      readonly name: string;
      readonly kind: 'variables';
      readonly none: 'drivers' | 'scaled' | 'outcome-and-drivers' | 'nothing';
      readonly default: null;
    }
  | {
      readonly name: string;
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly default: number | null;
    }
  | { readonly name: string; readonly kind: 'text'; readonly default: string }
  | { readonly name: string; readonly kind: 'data'; readonly default: object };

/**
 * Reads options from outside: fills in defaults, ignores unknown names.
 *
 * @throws RangeError naming the first option with a wrong value
 */
export function readSpec<Spec extends object>(fields: readonly Field[], from: unknown): Spec {
  const given = (typeof from === 'object' && from !== null ? from : {}) as Record<string, unknown>;
  const spec: Record<string, unknown> = {};
  for (const field of fields) {
    const value = given[field.name];
    if (value === undefined) spec[field.name] = field.default;
    else if (fits(field, value)) spec[field.name] = value;
    else throw new RangeError(`readSpec requires a valid ${field.name} (got ${JSON.stringify(value)})`);
  }
  return spec as Spec;
}

/** Whether an option matters, the others being as they are in the spec; what the spec does not have is left open. */
export function matters({ where = {} }: Field, spec: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(where).every(
    ([name, values]) => spec[name] === undefined || values.some((value) => value === spec[name])
  );
}

function fits(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && field.options.includes(value);
    case 'switch':
      return typeof value === 'boolean';
    case 'range':
      return typeof value === 'number' && value >= field.min && value <= field.max;
    case 'number':
      return value === null || (typeof value === 'number' && value >= field.min && value <= field.max);
    case 'text':
      return typeof value === 'string';
    case 'variable':
      return value === null || typeof value === 'string';
    case 'variables':
      return value === null || (Array.isArray(value) && value.every((name) => typeof name === 'string'));
    case 'data':
      return typeof value === 'object' && value !== null;
  }
}
