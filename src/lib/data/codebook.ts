import type { MissingKind } from './table.ts';

/** A text in one language for all, or one text for each language; bokmål stands in where another is absent. */
export type LocalText = string | { readonly nb: string; readonly nn?: string; readonly en?: string };

/** Stevens' level of measurement; `text` is free text, which is shown and never counted. */
export type MeasurementLevel = (typeof MEASUREMENT_LEVELS)[number];

export const MEASUREMENT_LEVELS = ['ordinal', 'nominal', 'interval', 'text'] as const;

/** What the study uses a variable for. At most one variable is the outcome. */
export type Role = (typeof ROLES)[number];

export const ROLES = ['none', 'outcome', 'driver', 'group'] as const;

/** One answer alternative. `short` is for axes and boxes. */
export interface Category {
  readonly value: string;
  readonly label: LocalText;
  readonly short?: LocalText;
}

/** A code (or the empty cell, `''`) that stands for a kind of missing. */
export interface MissingValue {
  readonly value: string;
  readonly kind: MissingKind;
  readonly label: LocalText;
}

export interface Variable {
  readonly name: string;
  /** The item in full. */
  readonly label: LocalText;
  /** For boxes, axes and the list of variables. */
  readonly short?: LocalText;
  /** For panels half a page wide: one or two words. */
  readonly tiny?: LocalText;
  readonly level: MeasurementLevel;
  /** In rising order for ordinal; empty for interval and text. */
  readonly categories: readonly Category[];
  readonly missing: readonly MissingValue[];
  readonly role: Role;
  /** The id of a driver group, or null. */
  readonly driverGroup: string | null;
}

/** Colour and shape of a driver group, always together: ● komp, ■ org, ◆ led. */
export type GroupMark = 'komp' | 'org' | 'led';

export interface DriverGroup {
  readonly id: string;
  readonly label: LocalText;
  readonly mark: GroupMark;
}

/** How many were invited in each group of a variable: the base of response rates and finite populations. */
export interface Invited {
  readonly variable: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** What the columns mean. Kept in the notebook, so that every change of it can be undone. */
export interface Codebook {
  readonly title: LocalText;
  /** What a reader must know of these data (that they are constructed, for example). */
  readonly note: LocalText | null;
  readonly variables: readonly Variable[];
  readonly driverGroups: readonly DriverGroup[];
  readonly invited: Invited | null;
}

/** The variable of that name, or undefined. */
export function variableOf(codebook: Codebook, name: string): Variable | undefined {
  return codebook.variables.find((variable) => variable.name === name);
}

/** The outcome, or null where none is chosen. */
export function outcomeOf(codebook: Codebook): Variable | null {
  return codebook.variables.find((variable) => variable.role === 'outcome') ?? null;
}

/** The variables of a role, in codebook order. */
export function variablesWithRole(codebook: Codebook, role: Role): Variable[] {
  return codebook.variables.filter((variable) => variable.role === role);
}

/** A record's own member: a variable or value may be called `constructor` or `__proto__`, which every object inherits. */
export function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
