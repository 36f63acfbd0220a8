import packageFile from '../../package.json' with { type: 'json' };
import { presented } from '#lib/analyses/presented.ts';
import { findAnalysis } from '#lib/engine/find-analysis.ts';
import { run } from '#lib/engine/run.ts';
import { columnOf } from '#lib/data/table.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import { loadSpeaker, type Say } from '#lib/messages/say.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { selectionOf, type Selection } from '#lib/recode/select.ts';
import { stepsOf, type Step } from '#lib/recode/step.ts';
import { commandOf, type Command } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { Misuse } from './misuse.ts';
import { demandVariable, openFile, type Opened } from './open.ts';
import { optionFields, readWords, specOf, variablesIn, type Given } from './options.ts';
import { script } from './script.ts';
import { stepsFrom } from './steps.ts';
import { asText } from './text.ts';

/** Where the program writes: the results, and what went wrong. */
export interface Output {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * The command line.
 *
 * @param words  what was typed after the program's name
 * @returns the exit status: 0, or 2 where it was used wrongly or a file cannot be read
 */
export async function main(words: readonly string[], { write, complain }: Output): Promise<number> {
  const say = await loadSpeaker(languageIn(words));
  try {
    write(answer(words, say));
    return 0;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    complain(`drivkraft: ${say.messages.cli.problems[error.code](error.about as never)}\n`);
    return 2;
  }
}

const { version: VERSION } = packageFile;

/** The language asked for, known before anything is said; English otherwise. */
function languageIn(words: readonly string[]): Language {
  const at = words.indexOf('--language');
  const asked = words.find((word) => word.startsWith('--language='))?.slice(11) ?? (at < 0 ? undefined : words[at + 1]);
  return LANGUAGES.find((language) => language === asked) ?? 'en';
}

function answer(words: readonly string[], say: Say): string {
  const [verb, name, ...rest] = words;
  if (verb === '--version') return `${VERSION}\n`;
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') return `${generalHelp(say)}\n`;
  if (name === '--help' || name === '-h') return `${generalHelp(say)}\n`;
  if (verb === 'script') return script(words.slice(1), say, `Drivkraft ${VERSION}`);
  const command = commandOf(verb, name);
  const given = readWords(rest, command);
  if (given.values.has('help')) return `${commandHelp(command, verb, say)}\n`;
  const language = given.values.get('language')?.at(-1);
  if (language !== undefined && !LANGUAGES.some((each) => each === language))
    throw new Misuse('value', { option: '--language', value: language, wanted: LANGUAGES.join(', ') });
  const spec = specOf(command, given);
  const opened = command.analysis.menu.needs === null && given.files.length === 0 ? NOTHING : open(given, say);
  for (const variable of variablesIn(command, spec)) demandVariable(opened, variable);
  const results = groupsOf(command, opened, given).map(({ group, steps }) => ({
    group,
    ...compute(command, spec, opened, steps, smallestGroup(given))
  }));
  if (given.values.has('json')) return json(command, results, given);
  const by = given.values.get('by')?.at(-1) ?? '';
  return results
    .map(({ group, rows, leftOut, blocks }) =>
      [
        ...(group === null ? [] : [`${by} = ${group}\n\n`]),
        asText(blocks(say)),
        ...(leftOut.filter + leftOut.weight > 0 ? [`\n${say.messages.cli.leftOut({ rows, ...leftOut })}\n`] : [])
      ].join('')
    )
    .join('\n');
}

/** What is computed from where no file is needed. */
const NOTHING: Opened = {
  raw: { rows: 0, columns: [] },
  codebook: { title: '', note: null, variables: [], driverGroups: [], invited: null },
  steps: [],
  title: ''
};

function open({ files, values }: Given, say: Say): Opened {
  const [path, another] = files;
  if (path === undefined) throw new Misuse('which-file');
  if (another !== undefined) throw new Misuse('one-file', { file: another });
  const opened = openFile(
    path,
    {
      separator: values.get('separator')?.at(-1),
      codebook: values.get('codebook')?.at(-1),
      missing: values.get('missing-values') ?? []
    },
    say
  );
  const steps = stepsFrom(opened, {
    where: values.get('where') ?? [],
    weight: values.get('weight')?.at(-1),
    cut: values.get('cut') ?? []
  });
  return { ...opened, steps };
}

function smallestGroup({ values }: Given): number {
  const asked = values.get('smallest-group')?.at(-1);
  const size = Number(asked ?? 1);
  if (!(Number.isInteger(size) && size >= 1))
    throw new Misuse('value', { option: '--smallest-group', value: asked ?? '', wanted: '1, 2, 3 …' });
  return size;
}

/** Everyone, or each group of `--by` where the kind has no groups of its own. */
function groupsOf(
  command: Command,
  opened: Opened,
  { values }: Given
): { group: string | null; steps: readonly Step[] }[] {
  const by = optionFields(command).has('by') ? undefined : values.get('by')?.at(-1);
  if (by === undefined) return [{ group: null, steps: opened.steps }];
  demandVariable(opened, by);
  return columnOf(tabulate(opened.raw, opened.codebook), by).levels.map(({ value }) => ({
    group: value,
    steps: [...opened.steps, { kind: 'filter', variable: by, keep: [value] }]
  }));
}

function compute(
  { analysis }: Command,
  spec: Readonly<Record<string, unknown>>,
  { raw, codebook }: Opened,
  steps: readonly Step[],
  smallest: number
) {
  const { kind, version } = analysis;
  const notebook: Notebook = {
    format: 2,
    id: 'cli',
    title: '',
    subtitle: '',
    source: { name: '', sha256: '', rows: raw.rows, dataset: null },
    codebook,
    steps,
    smallestGroup: smallest,
    cells: [{ id: 'cell', kind, version, spec }]
  };
  const [found] = run(notebook, { raw, published: null }, findAnalysis);
  if (!found || !('result' in found)) {
    const failed = found && 'failed' in found ? found.failed : null;
    throw new Misuse('failed', { why: String(failed?.about.message ?? failed?.about.variable ?? '') });
  }
  const { result } = found;
  const { rows, leftOut } = selectionOf(tabulate(raw, codebook), steps);
  const weighted = stepsOf(steps, 'weight').length > 0;
  return {
    result,
    rows: rows?.length ?? raw.rows,
    leftOut,
    weightUsed: weighted ? analysis.unweighted !== true : null,
    blocks: (say: Say) => presented(analysis, result, { say, codebook, steps, format: 'wide' }, weighted)
  };
}

interface Computed extends Pick<Selection, 'leftOut'> {
  readonly group: string | null;
  /** Respondents who take part. */
  readonly rows: number;
  /** Null where none was asked for. */
  readonly weightUsed: boolean | null;
  readonly result: object;
}

/** The result of the kind, with the command that led to it; a list of groups where it was run for each. */
function json(command: Command, results: readonly Computed[], given: Given): string {
  const head = { analysis: command.name, version: command.analysis.version, file: given.files[0] ?? null };
  const [only] = results;
  const whole =
    only && only.group === null
      ? { ...head, ...sampled(only) }
      : { ...head, groups: results.map((each) => ({ group: each.group, ...sampled(each) })) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const sampled = ({ rows, leftOut, weightUsed, result }: Computed): object => ({
  sample: { rows, leftOut, weightUsed },
  ...result
});
