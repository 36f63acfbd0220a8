import { variableOf } from '#lib/data/codebook.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import { codingOf } from '#lib/recode/step.ts';
import { codingWords } from '../coding-words.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import type { CrosstabResult } from './result.ts';

/** What an answer of one of the two variables is called. */
export type AnswerName = (side: 'rows' | 'columns', value: string) => string;

/** What the table's variables and answers are called. */
export interface Names {
  /** The variables, inside a sentence. */
  readonly rows: string;
  readonly columns: string;
  /** At the head of a row or a column. */
  readonly answer: AnswerName;
  /** Inside a sentence, with the variable where the answer does not tell it: `«høy» (Levels of Use)`. */
  readonly spoken: AnswerName;
}

/** Longer than this, an answer is called by its short name at the head of a row, or of a column. */
const LONGEST = { rows: 60, columns: 24 } as const;

/** Null where the result has no two variables. */
export function namesOf(
  { rowVariable, columnVariable, asked }: CrosstabResult,
  presentation: Presentation
): Names | null {
  const { codebook, say } = presentation;
  if (rowVariable === null || columnVariable === null) return null;
  const variables = { rows: rowVariable, columns: columnVariable };
  const name = (variable: string): string => inSentence(variableLabel(codebook, variable, say, 'short'));
  const level: AnswerName = (side, value) => {
    const full = levelName(variables[side], value, asked.coded, presentation);
    return full.length > LONGEST[side] ? levelName(variables[side], value, asked.coded, presentation, 'short') : full;
  };
  return {
    rows: name(rowVariable),
    columns: name(columnVariable),
    answer: (side, value) => capitalised(level(side, value)),
    spoken: (side, value) => {
      const quoted = say.messages.common.quoted(level(side, value));
      return isCut(variables[side], asked.coded, presentation)
        ? say.messages.crosstab.ofVariable(quoted, name(variables[side]))
        : quoted;
    }
  };
}

/** An answer; of a variable with a cut-off its side of it. */
export function levelName(
  variable: string,
  value: string,
  coded: boolean,
  presentation: Presentation,
  size: 'full' | 'short' = 'full'
): string {
  const { codebook, say } = presentation;
  if (isCut(variable, coded, presentation)) return say.messages.common[value === 'high' ? 'high' : 'low'];
  return value === '' ? say.messages.common.missing['no-answer'] : categoryLabel(codebook, variable, value, say, size);
}

function isCut(variable: string, coded: boolean, { steps }: Presentation): boolean {
  return coded && codingOf(steps, variable).cutoff !== null;
}

/** How the variables with a cut-off are divided. */
export function codingNotes(
  { rowVariable, columnVariable, asked }: CrosstabResult,
  presentation: Presentation
): string[] {
  const { codebook, say, steps } = presentation;
  return [rowVariable, columnVariable].flatMap((name) => {
    const variable = name === null ? undefined : variableOf(codebook, name);
    if (!variable || !isCut(variable.name, asked.coded, presentation)) return [];
    const { cutoff } = codingWords(variable, codingOf(steps, variable.name), codebook, say);
    return [say.messages.crosstab.notes.coding(variableLabel(codebook, variable.name, say, 'short'), cutoff)];
  });
}
