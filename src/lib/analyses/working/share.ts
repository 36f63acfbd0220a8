import { columnOf, type Column, type MissingKind } from '#lib/data/table.ts';
import { codingOf, type Coding } from '#lib/recode/step.ts';
import { effectiveSize } from '#lib/stats/description/finite-population.ts';
import { wilson } from '#lib/stats/description/share-intervals.ts';
import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Input, Notice } from '../contract.ts';
import { usableVariables } from '../variables-meant.ts';
import { closedAnswers, isClosed } from '../closed-answers.ts';
import type { Made } from './compute.ts';
import { areOfFew, populationFor } from './mean.ts';
import type { Asked, ShareRow, ShareWorking, Who } from './result.ts';
import type { WorkingSpec } from './spec.ts';
import { answeredIn, countsIn, whoIn, withinOf, type Within } from './within.ts';

/** Lines that are written out. */
const READABLE = 40;

/** How many gave some answers, of how many, and Wilson's interval. */
export function shareWorking(given: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { x: name } = given;
  if (name === null) notices.push({ code: 'no-outcome', about: {} });
  if (name === null || usableVariables([name], 'answers', input, notices).length === 0) return null;
  const column = columnOf(input.table, name);
  const closed = isClosed(name, input);
  if (closed && given.by !== null) {
    // Answers that few gave are hidden for everyone; within a group there is no rule that hides them safely.
    notices.push({ code: 'groups-in-groups', about: { variable: name } });
    return null;
  }
  const hidden = closedAnswers(name, input);
  const within = withinOf(given, input, notices, 'answers', (rows) => answeredIn([column], rows));
  if (within === null) return null;
  const counted = countedOf(given, column, codingOf(input.steps, name), hidden);
  if (counted === null) {
    notices.push({ code: 'no-part', about: { variable: name } });
    return null;
  }
  const asGiven = rowsOf(given, column, within, input, hidden, counted);
  // Who is not in the base, as everyone and most who lack an answer are not, is a share of everyone.
  const isBeyond =
    ['all', 'answers', 'missing'].includes(counted.asked.kind) && asGiven.some((row) => row.counted && !row.inBase);
  const spec: WorkingSpec = isBeyond ? { ...given, base: 'all' } : given;
  const rows = isBeyond ? rowsOf(spec, column, within, input, hidden, counted) : asGiven;
  const part = rows.filter((row) => row.counted).reduce((sum, { n }) => sum + (n ?? NaN), 0);
  const all = countsIn(column, within.rows, weightsOf(spec, input));
  const base =
    spec.base === 'all'
      ? [...all.levels, ...all.missing].reduce((sum, n) => sum + n, 0)
      : rows.filter(({ inBase }) => inBase).reduce((sum, { n }) => sum + (n ?? NaN), 0);
  if (Number.isNaN(part) || Number.isNaN(base)) {
    notices.push({ code: 'hidden-answer', about: { variable: name, smallest: input.smallestGroup } });
    return null;
  }
  if (within.crossing?.told === false && countsMissing(spec, column, counted, codingOf(input.steps, name))) {
    // How many in both groups lack an answer could give away others who are hidden.
    notices.push({ code: 'hidden-group', about: { variable: name, smallest: input.smallestGroup } });
    return null;
  }
  const population = populationFor(spec, base, notices);
  const found = wilson(part, base, { level: spec.level / 100, ...(population === null ? {} : { population }) });
  if (!isDefined(found)) {
    notices.push({ code: 'unanswered', about: { variable: name } });
    return null;
  }
  const size = effectiveSize(base, population ?? Infinity);
  const { low, high, level: of, estimate: share } = found;
  const unlisted = rows.length > READABLE ? 'many' : areOfFew(column, within.rows, input) ? 'few' : null;
  const working: ShareWorking = {
    of: 'share',
    asked: counted.asked,
    rows: unlisted === null ? rows : null,
    unlisted,
    base: spec.base,
    part,
    n: base,
    share,
    interval: size === null ? null : { low, high, level: of, z: -normalQuantile((1 - of) / 2), size },
    population
  };
  return { working, who: whoOf(spec, column, within, input, hidden), value: within.value };
}

/** Whether a share has some of those in it, or in its base, who lack an answer on the scale. */
function countsMissing({ base }: WorkingSpec, { missing }: Column, counted: Counts, { dontKnow }: Coding): boolean {
  if (base === 'all' || counted.missing.size > 0) return true;
  return base === 'answered' && dontKnow !== 'missing' && missing.includes('dont-know');
}

const weightsOf = ({ weighted }: WorkingSpec, { weights }: Input) => (weighted ? weights : null);

interface Counts {
  readonly asked: Asked;
  readonly levels: ReadonlySet<number>;
  readonly missing: ReadonlySet<MissingKind>;
}

/** Which levels and kinds of missing the part is made of; null where there is no such part. */
function countedOf(
  { part, answers, upTo, width }: WorkingSpec,
  { levels, missing }: Column,
  coding: Coding,
  hidden: readonly string[]
): Counts | null {
  const every = levels.map((_, index) => index);
  const ordered = coding.reverse ? every.toReversed() : every;
  const { cutoff } = coding;
  const only = (asked: Asked, chosen: readonly number[], kinds: readonly MissingKind[] = []): Counts => ({
    asked,
    levels: new Set(chosen),
    missing: new Set(kinds)
  });
  const answering: MissingKind[] = coding.dontKnow === 'missing' ? [] : ['dont-know'];
  const low: MissingKind[] = coding.dontKnow === 'low' ? answering : [];
  const top = Number(/^\.top(\d{1,3})$/u.exec(part)?.[1] ?? 0);
  const kind = missing.find((each) => part === `.${each}`);
  if (answers.length > 0) {
    const chosen = every.filter((index) => answers.includes(levels[index]?.value ?? ''));
    const kinds = missing.filter((each) => answers.includes(`.${each}`));
    const values = chosen.map((index) => levels[index]?.value ?? '');
    return values.length + kinds.length > 0 ? only({ kind: 'answers', values, missing: kinds }, chosen, kinds) : null;
  }
  if (part === '.high' || part === '') {
    if (cutoff !== null && cutoff >= 1 && cutoff < levels.length) return only({ kind: 'high' }, ordered.slice(cutoff));
    return part === '' && hidden.length < levels.length ? only({ kind: 'top', levels: 1 }, ordered.slice(-1)) : null;
  }
  if (top > 0) return only({ kind: 'top', levels: top }, every.slice(-top));
  if (part === '.answered') return only({ kind: 'answered' }, every, answering);
  if (part === '.all') return only({ kind: 'all' }, every, missing);
  if (kind !== undefined) return only({ kind: 'missing', missing: kind }, [], [kind]);
  const below = upTo ? low : [];
  if (width !== null && width > 0) {
    const chosen = classAt(Number(part), width, upTo, levels, coding.reverse);
    return chosen && only({ kind: 'class', from: Number(part), to: Number(part) + width, upTo }, chosen, below);
  }
  const at = ordered.findIndex((index) => levels[index]?.value === part);
  return at < 0 ? null : only({ kind: 'answer', value: part, upTo }, ordered.slice(upTo ? 0 : at, at + 1), below);
}

/** The numbers in the class of a lower limit, and with `upTo` those in the classes before it. */
function classAt(
  limit: number,
  width: number,
  upTo: boolean,
  levels: Column['levels'],
  reverse: boolean
): number[] | null {
  // As the classes are made: without the margin 0.3 would fall below the limit 3 · 0.1.
  const place = (number: number) => Math.floor(number / width + 1e-9);
  if (!Number.isFinite(limit)) return null;
  return levels.flatMap(({ number }, index) => {
    const beyond = place(number ?? 0) - place(limit);
    return beyond === 0 || (upTo && (reverse ? beyond > 0 : beyond < 0)) ? [index] : [];
  });
}

function rowsOf(
  spec: WorkingSpec,
  column: Column,
  within: Within,
  input: Input,
  hidden: readonly string[],
  counted: Counts
): ShareRow[] {
  const counts = countsIn(column, within.rows, weightsOf(spec, input));
  const { dontKnow, reverse } = codingOf(input.steps, column.name);
  const inBase = (kind: MissingKind): boolean =>
    spec.base === 'all' || (spec.base === 'answered' && kind === 'dont-know' && dontKnow !== 'missing');
  const answers = column.levels.map(({ value }, index): ShareRow => ({
    value,
    missing: null,
    n: hidden.includes(value) ? null : (counts.levels[index] as number),
    counted: counted.levels.has(index),
    inBase: true
  }));
  // With how many are missing, the hidden answers could be had by subtraction.
  const kinds = hidden.length > 0 || within.crossing?.told === false ? [] : column.missing;
  const missing = kinds.map((kind, index): ShareRow => ({
    value: '',
    missing: kind,
    n: counts.missing[index] as number,
    counted: counted.missing.has(kind),
    inBase: inBase(kind)
  }));
  const given = (row: ShareRow) => row.n !== 0 || row.counted;
  return [...(reverse ? answers.toReversed() : answers), ...missing].filter(given);
}

/** Nobody is left out of a share of all. With a hidden answer, who did not answer is not told. */
function whoOf(spec: WorkingSpec, column: Column, within: Within, input: Input, hidden: readonly string[]): Who {
  const { dontKnow } = codingOf(input.steps, column.name);
  const who = whoIn([column], within, input);
  const concealing = hidden.length > 0;
  const counts = (kind: MissingKind): boolean =>
    spec.base === 'all' || (spec.base === 'answered' && kind === 'dont-know' && dontKnow !== 'missing');
  const missing = concealing ? [] : who.missing.filter(({ kind }) => !counts(kind));
  const back = who.missing.filter(({ kind }) => concealing || counts(kind)).reduce((sum, { n }) => sum + n, 0);
  return { ...who, missing, n: who.n + back };
}
