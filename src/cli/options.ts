import { matters, type Field } from '#lib/analyses/field.ts';
import { readNumber } from '#lib/data/number.ts';
import type { Command } from './commands.ts';
import { Misuse } from './misuse.ts';

/** Options of every command; `true` for those that stand alone. */
export const COMMON: Readonly<Record<string, boolean>> = {
  where: false,
  weight: false,
  cut: false,
  'missing-values': false,
  codebook: false,
  separator: false,
  'smallest-group': false,
  language: false,
  json: true,
  help: true
};

/** Options that every command takes, whether or not its kind has something to draw or a choice of conventions. */
const ANYWHERE: readonly Field[] = [
  { name: 'seed', kind: 'number', min: 0, max: 2 ** 32 - 1, default: null },
  { name: 'convention', kind: 'choice', options: ['r', 'spss'], default: 'r' }
];

/** What was typed after the command: the files, and the values of each option in their order. */
export interface Given {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The fields that a command shows, by the option that sets each. */
export function optionFields({ analysis, names, fixed }: Command): Map<string, Field> {
  const options = new Map<string, Field>();
  for (const field of analysis.fields) {
    if (field.kind === 'data' || Object.hasOwn(fixed, field.name) || !matters(field, fixed)) continue;
    const [own] = Object.entries(names).find(([, name]) => name === field.name) ?? [];
    options.set(own ?? kebab(field.name), field);
  }
  return options;
}

/** `minPairs` is typed as `--min-pairs`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Splits words into files and options: `--name value`, `--name=value`, and `--name` alone for switches. `--` ends them.
 *
 * @throws Misuse for an option that the command does not have, or one without its value
 */
export function readWords(words: readonly string[], command: Command): Given {
  const fields = optionFields(command);
  const files: string[] = [];
  const values = new Map<string, string[]>();
  const add = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value]);
  // A kind without groups is run once for each.
  const known = [...new Set([...fields.keys(), ...Object.keys(COMMON), ...ANYWHERE.map(({ name }) => name), 'by'])];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '--') {
      files.push(...words.slice(at + 1));
      break;
    }
    if (word === '-h') add('help', '');
    else if (!word.startsWith('--')) files.push(word);
    else {
      const [name = '', ...rest] = word.slice(2).split('=');
      if (!known.includes(name)) throw new Misuse('option', { option: `--${name}`, known: optionList(known) });
      const alone = COMMON[name] === true || fields.get(name)?.kind === 'switch';
      if (rest.length > 0) add(name, rest.join('='));
      else if (alone) add(name, '');
      else {
        const next = words[at + 1];
        // A negative number is a value, another option is not.
        if (next === undefined || (next.startsWith('--') && next.length > 2))
          throw new Misuse('no-value', { option: `--${name}` });
        add(name, next);
        at += 1;
      }
    }
  }
  return { files, values };
}

function optionList(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(', ');
}

/**
 * The options of the kind as its spec.
 *
 * @throws Misuse for a value that an option does not take, or one that must be given and is not
 */
export function specOf(command: Command, { values }: Given): Record<string, unknown> {
  const spec: Record<string, unknown> = { ...command.fixed };
  for (const option of command.needs) {
    if (!values.has(option)) throw new Misuse('needed', { option: `--${option}` });
  }
  const fields = optionFields(command);
  for (const [option, field] of [...ANYWHERE.map((each) => [each.name, each] as const), ...fields]) {
    const given = values.get(option);
    const last = given?.at(-1);
    if (!given || last === undefined) continue;
    const value = valueOf(field, option, given, field.kind === 'choice' ? (command.synonyms[last] ?? last) : last);
    if (fields.has(option)) spec[field.name] = value;
  }
  return spec;
}

function valueOf(field: Field, option: string, all: readonly string[], last: string): unknown {
  const wrong = (wanted: string) => new Misuse('value', { option: `--${option}`, value: last, wanted });
  switch (field.kind) {
    case 'choice':
      if (!field.options.includes(last)) throw wrong(field.options.join(', '));
      return last;
    case 'switch':
      if (!['', 'true', 'false'].includes(last)) throw wrong('true, false');
      return last !== 'false';
    case 'range':
    case 'number': {
      const number = readNumber(last.trim());
      if (number === null || number < field.min || number > field.max) throw wrong(`${field.min} – ${field.max}`);
      return number;
    }
    case 'variable':
      return last;
    case 'variables':
      return all.flatMap(listed);
    default:
      return last;
  }
}

/** Names with commas between. */
export function listed(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The variables that the options of a kind name. */
export function variablesIn(command: Command, spec: Readonly<Record<string, unknown>>): string[] {
  return [...optionFields(command).values()].flatMap(({ name, kind }) => {
    const value = spec[name];
    if (kind === 'variable') return typeof value === 'string' ? [value] : [];
    return kind === 'variables' && Array.isArray(value) ? (value as string[]) : [];
  });
}
