import { variableOf, variablesWithRole } from '#lib/data/codebook.ts';
import { inSentence } from '#lib/messages/sentence.ts';
import { codingOf, type Coding, type Step } from '#lib/recode/step.ts';
import type { TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { codingWords } from '../coding-words.ts';
import type { CodedVariable, ComparedTables } from './result.ts';

interface Choice {
  readonly variables: readonly string[];
  readonly aspect: 'levels' | 'dontKnow' | 'noAnswer';
  readonly printed: string;
  readonly described: string;
}

/** What the two main codings do alike and differently, in words: variables with the same choices stand together. */
export function differences(
  printed: ComparedTables,
  described: ComparedTables,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const words = say.messages.published.compare.differences;
  const variables = printed.variables.filter(({ name }) => isMain(printed, name));
  const choices = (['levels', 'dontKnow', 'noAnswer'] as const).flatMap((aspect) =>
    gathered(aspect, variables, printed.codings.main, described.codings.main, presentation)
  );
  const differing = choices.filter((choice) => choice.printed !== choice.described);
  const same = choices.filter((choice) => choice.printed === choice.described);
  return {
    kind: 'table',
    id: 'differences',
    title: words.title(differing.length),
    subtitle: same.length === 0 ? '' : words.rest,
    columns: [
      { label: words.columns.choice, align: 'left', compact: true, csv: words.columns.choice },
      { label: words.columns.printed, align: 'left', compact: true, csv: words.columns.printed },
      { label: words.columns.described, align: 'left', compact: true, csv: words.columns.described }
    ],
    rows: [...differing, ...same].map((choice) => ({
      cells: [choiceLabel(choice, presentation), choice.printed, choice.described].map((text) => ({
        text,
        value: text
      })),
      ...(choice.printed === choice.described ? {} : { tint: 'warn' as const })
    })),
    notes: []
  };
}

/** Correlations of the main coding are what the page compares. */
function isMain(result: ComparedTables, name: string): boolean {
  return result.tables.some(({ numbers }) =>
    numbers.some(({ of }) => of.kind === 'rho' && of.coding === 'main' && (of.x === name || of.y === name))
  );
}

function gathered(
  aspect: Choice['aspect'],
  variables: readonly CodedVariable[],
  printed: readonly Step[],
  described: readonly Step[],
  presentation: Presentation
): Choice[] {
  const choices = new Map<string, Choice>();
  for (const variable of variables) {
    if (aspect !== 'levels' && variable[aspect] === 0) continue;
    const told = (steps: readonly Step[]): string =>
      tell(aspect, variable, codingOf(steps, variable.name), presentation);
    const choice = { aspect, printed: told(printed), described: told(described) };
    const key = `${choice.printed}\n${choice.described}`;
    choices.set(key, { ...choice, variables: [...(choices.get(key)?.variables ?? []), variable.name] });
  }
  return [...choices.values()];
}

function tell(
  aspect: Choice['aspect'],
  { name, levels }: CodedVariable,
  coding: Coding,
  presentation: Presentation
): string {
  const { say, codebook } = presentation;
  const words = say.messages.published.compare.differences;
  const variable = variableOf(codebook, name);
  const lowest = (coding.reverse ? levels.at(-1) : levels[0]) ?? '';
  switch (aspect) {
    case 'levels':
      return coding.cutoff === null || !variable
        ? words.levels(levels.length, coding.reverse)
        : words.split(codingWords(variable, coding, codebook, say).cutoff);
    case 'dontKnow':
      if (coding.dontKnow === 'low') return words.asLowest(categoryLabel(codebook, name, lowest, say));
      return coding.dontKnow === 'apart' ? words.apart : words.missing;
    case 'noAnswer':
      return coding.noAnswer === 'own' ? words.own : words.missing;
  }
}

function choiceLabel({ aspect, variables }: Choice, { say, codebook }: Presentation): string {
  const words = say.messages.published.compare.differences;
  const drivers = variablesWithRole(codebook, 'driver').map(({ name }) => name);
  const allDrivers = variables.length > 1 && variables.every((name) => drivers.includes(name));
  const who = allDrivers
    ? words.drivers(variables.length === drivers.length ? null : variables.length)
    : say.list(
        variables.map((name, index) => {
          const label = variableLabel(codebook, name, say, 'short');
          return index === 0 ? label : inSentence(label);
        })
      );
  if (aspect === 'levels') return who;
  return aspect === 'dontKnow' ? words.dontKnow(inSentence(who)) : words.noAnswer(inSentence(who));
}
