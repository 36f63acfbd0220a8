import {
  MEASUREMENT_LEVELS,
  ROLES,
  type Category,
  type Codebook,
  type DriverGroup,
  type GroupMark,
  type Invited,
  type LocalText,
  type MeasurementLevel,
  type MissingValue,
  type Variable
} from './codebook.ts';
import { Json } from './json.ts';
import { MISSING_KINDS } from './table.ts';

/** How a study codes a variable, as its package has it: the shape of a recoding step. */
export interface PackageStep {
  readonly kind: 'code';
  readonly variable: string;
  readonly coding: {
    readonly cutoff: number | null;
    readonly dontKnow: 'low' | 'missing' | 'apart';
    readonly noAnswer: 'missing' | 'own';
    readonly reverse: boolean;
  };
}

/** What a data package says of its one table. */
export interface DataPackage {
  readonly name: string;
  /** The data file, relative to the package. */
  readonly path: string;
  readonly codebook: Codebook;
  /** Named ways to code the variables; `defaultCoding` is one of the names. */
  readonly codings: Readonly<Record<string, readonly PackageStep[]>>;
  readonly defaultCoding: string;
}

/**
 * Reads a Frictionless Data Package v2 (https://datapackage.org) with one table: titles, categories and missing values
 * of its Table Schema, and what Drivkraft adds under `drivkraft` (translations, roles, driver groups, kinds of missing,
 * number invited, codings). Without those, a field is its own proposal: ordered categories make it ordinal.
 *
 * @throws RangeError that names the place and what stands there, for a package that cannot be used
 */
export function readDataPackage(json: unknown): DataPackage {
  const root = new Json(json, 'datapackage.json');
  const resources = root.at('resources').items();
  const resource = resources[0];
  if (!resource || resources.length > 1) {
    throw new RangeError(`readDataPackage requires a package with one resource (got ${resources.length})`);
  }
  const own = root.at('drivkraft');
  const driverGroups = own.at('driverGroups').itemsOrNone().map(driverGroup);
  const variables = resource
    .at('schema')
    .at('fields')
    .items()
    .map((field) => variable(field, driverGroups));
  const codings = own
    .at('codings')
    .entriesOrNone()
    .map(([name, steps]) => [name, steps.items().map((step) => packageStep(step, variables))] as const);
  const named: Record<string, readonly PackageStep[]> = Object.fromEntries(codings.length ? codings : [['', []]]);
  return {
    name: root.at('name').text(),
    path: resource.at('path').text(),
    codebook: {
      title: translated(root.at('title'), own.at('title')),
      note: own.at('note').isAbsent ? null : localText(own.at('note')),
      variables,
      driverGroups,
      invited: own.at('invited').isAbsent ? null : invited(own.at('invited'), variables)
    },
    codings: named,
    defaultCoding: own.at('defaultCoding').isAbsent
      ? (Object.keys(named)[0] ?? '')
      : own.at('defaultCoding').oneOf(Object.keys(named))
  };
}

const MARKS: readonly GroupMark[] = ['komp', 'org', 'led'];

function variable(field: Json, groups: readonly DriverGroup[]): Variable {
  const own = field.at('drivkraft');
  const name = field.at('name').text();
  const group = own.at('driverGroup');
  return {
    name,
    label: field.at('title').isAbsent ? name : translated(field.at('title'), own.at('title')),
    ...optional('short', own.at('short')),
    ...optional('tiny', own.at('tiny')),
    level: own.at('level').isAbsent ? levelOf(field) : own.at('level').oneOf(MEASUREMENT_LEVELS),
    categories: field
      .at('categories')
      .itemsOrNone()
      .map((item) => category(item, own.at('categories'))),
    missing: field
      .at('missingValues')
      .itemsOrNone()
      .map((item) => missingValue(item, own.at('missing'))),
    role: own.at('role').isAbsent ? 'none' : own.at('role').oneOf(ROLES),
    driverGroup: group.isAbsent ? null : group.oneOf(groups.map(({ id }) => id))
  };
}

function levelOf(field: Json): MeasurementLevel {
  if (!field.at('categories').isAbsent) return field.at('categoriesOrdered').value === true ? 'ordinal' : 'nominal';
  return field.at('type').value === 'integer' || field.at('type').value === 'number' ? 'interval' : 'text';
}

function category(item: Json, translations: Json): Category {
  const value = item.has('value') ? item.at('value').scalar() : item.scalar();
  const more = translations.at(value);
  return {
    value,
    label: item.has('label') ? translated(item.at('label'), more.at('label')) : value,
    ...optional('short', more.at('short'))
  };
}

function missingValue(item: Json, translations: Json): MissingValue {
  const value = item.has('value') ? item.at('value').scalar() : item.scalar();
  const more = translations.at(value);
  const kind = more.at('kind');
  return {
    value,
    kind: kind.isAbsent ? (value === '' ? 'no-answer' : 'user-missing') : kind.oneOf(MISSING_KINDS),
    label: item.has('label') ? translated(item.at('label'), more.at('label')) : value
  };
}

function driverGroup(item: Json): DriverGroup {
  return { id: item.at('id').text(), label: localText(item.at('label')), mark: item.at('mark').oneOf(MARKS) };
}

function invited(item: Json, variables: readonly Variable[]): Invited {
  const counts = item.at('counts').entriesOrNone();
  return {
    variable: item.at('variable').oneOf(variables.map(({ name }) => name)),
    counts: Object.fromEntries(counts.map(([value, count]) => [value, count.count()]))
  };
}

function packageStep(step: Json, variables: readonly Variable[]): PackageStep {
  const coding = step.at('coding');
  const cutoff = coding.at('cutoff');
  return {
    kind: step.at('kind').oneOf(['code']),
    variable: step.at('variable').oneOf(variables.map(({ name }) => name)),
    coding: {
      cutoff: cutoff.value === null ? null : cutoff.count(),
      dontKnow: coding.at('dontKnow').oneOf(['low', 'missing', 'apart']),
      noAnswer: coding.at('noAnswer').oneOf(['missing', 'own']),
      reverse: coding.at('reverse').boolean()
    }
  };
}

/** The standard's title in bokmål, with the translations that stand beside it. */
function translated(title: Json, translations: Json): LocalText {
  return translations.isAbsent ? title.text() : { nb: title.text(), ...languages(translations) };
}

function localText(text: Json): LocalText {
  return typeof text.value === 'string' ? text.value : { nb: text.at('nb').text(), ...languages(text) };
}

function languages(text: Json): { nn?: string; en?: string } {
  return {
    ...(text.has('nn') ? { nn: text.at('nn').text() } : {}),
    ...(text.has('en') ? { en: text.at('en').text() } : {})
  };
}

function optional<Name extends 'short' | 'tiny'>(name: Name, text: Json): { [key in Name]?: LocalText } {
  return (text.isAbsent ? {} : { [name]: localText(text) }) as { [key in Name]?: LocalText };
}
