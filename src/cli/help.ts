import type { Field } from '#lib/analyses/field.ts';
import type { Say } from '#lib/messages/say.ts';
import { commandNames, type Command } from './commands.ts';
import { COMMON, optionFields } from './options.ts';

interface KindWords {
  readonly about?: string;
  readonly fields?: Readonly<
    Record<
      string,
      { readonly label?: string; readonly help?: string; readonly options?: Readonly<Record<string, string>> }
    >
  >;
}

/** What the program can do. */
export function generalHelp(say: Say): string {
  const words = say.messages.cli.help;
  const { analyse, check } = commandNames();
  return [
    words.what,
    '',
    `drivkraft analyse ${words.kind} ${words.file} …   ${analyse.join(', ')}`,
    ...(check.length > 0 ? [`drivkraft check ${words.kind} …   ${check.join(', ')}`] : []),
    `drivkraft script r|spss|data ${words.file}.drivkraft   ${words.script}`,
    `drivkraft analyse ${words.kind} --help`,
    '',
    words.example,
    '  drivkraft analyse correlation survey.csv --vars a,b,c --cut "a>=3" --json',
    '',
    ...commonHelp(say)
  ].join('\n');
}

/** What a command does, and each of its options with what it takes. */
export function commandHelp(command: Command, verb: string, say: Say): string {
  const kinds = say.messages as unknown as Readonly<Record<string, KindWords>>;
  const kind = kinds[command.analysis.kind] ?? {};
  const words = say.messages.cli.help;
  const options = [...optionFields(command)].map(([option, field]): [string, string] => {
    const { label = field.name, help } = kind.fields?.[field.name] ?? {};
    const said = [`${label}.`, help].filter(Boolean).join(' ');
    return [`--${option} ${takes(field, say)}`.trimEnd(), `${said}${standard(field, say)}`];
  });
  return [
    `drivkraft ${verb} ${command.name}${verb === 'check' ? '' : ` ${words.file}`} …`,
    kind.about ?? '',
    '',
    ...columns(options),
    '',
    ...(verb === 'check' ? columns([['--json', words.common.json]]) : commonHelp(say))
  ].join('\n');
}

function commonHelp(say: Say): string[] {
  const words = say.messages.cli.help;
  const common = words.common as Readonly<Record<string, string>>;
  const value: Readonly<Record<string, string>> = {
    where: 'x=1,2',
    weight: 'x',
    cut: '"x>=3"',
    'missing-values': '8,9',
    codebook: 'FILE',
    separator: ';',
    'smallest-group': '5',
    language: 'nb|nn|en'
  };
  return [
    words.everywhere,
    ...columns(Object.keys(COMMON).map((name) => [`--${name} ${value[name] ?? ''}`.trimEnd(), common[name] ?? '']))
  ];
}

function takes(field: Field, say: Say): string {
  const words = say.messages.cli.help;
  switch (field.kind) {
    case 'choice':
      return field.options.join('|');
    case 'range':
    case 'number':
      return words.number;
    case 'variable':
      return 'x';
    case 'variables':
      return 'a,b,c';
    case 'text':
      return words.text;
    default:
      return '';
  }
}

function standard(field: Field, say: Say): string {
  const { default: value } = field;
  return value === null || value === '' || typeof value === 'object' || typeof value === 'boolean'
    ? ''
    : ` ${say.messages.cli.help.standard(String(value))}`;
}

/** Two columns, the second wrapped to what is left of a hundred. */
function columns(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(34, Math.max(...pairs.map(([left]) => left.length)));
  return pairs.flatMap(([left, right]) => {
    const lines = wrapped(right, 96 - width);
    const indent = `  ${' '.repeat(width)}  `;
    const first =
      left.length > width ? [`  ${left}`, indent + (lines[0] ?? '')] : [`  ${left.padEnd(width)}  ${lines[0] ?? ''}`];
    return [...first, ...lines.slice(1).map((line) => indent + line)].map((line) => line.trimEnd());
  });
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
