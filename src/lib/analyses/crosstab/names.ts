import { variableOf } from '#lib/data/codebook.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import { codingOf } from '#lib/recode/step.ts';
import { codingWords } from '../coding-words.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import type { CrosstabResult } from './result.ts';

/** What an answer of one of the two variables is called, at the head of its row or column. */
export type AnswerName = (side: 'rows' | 'columns', value: string) => string;

/** What the table's variables and answers are called. */
export interface Names {
  /** Inside a sentence. */
  readonly rows: string;
  readonly columns: string;
  /** Over the rows' answers. */
  readonly answerHead: string;
  readonly answer: AnswerName;
}

/** Null where the result has no two variables. */
export function namesOf(
  { rowVariable, columnVariable, asked }: CrosstabResult,
  presentation: Presentation
): Names | null {
  const { codebook, say } = presentation;
  if (rowVariable === null || columnVariable === null) return null;
  const name = (variable: string): string => inSentence(variableLabel(codebook, variable, say, 'short'));
  return {
    rows: name(rowVariable),
    columns: name(columnVariable),
    answerHead: capitalised(name(rowVariable)),
    answer: (side, value) =>
      capitalised(levelName(side === 'rows' ? rowVariable : columnVariable, value, asked.coded, presentation))
  };
}

/** An answer; of a variable with a cut-off its side of it. */
export function levelName(
  variable: string,
  value: string,
  coded: boolean,
  { codebook, say, steps }: Presentation
): string {
  if (coded && codingOf(steps, variable).cutoff !== null) return say.messages.common[value === 'high' ? 'high' : 'low'];
  return value === ''
    ? say.messages.common.missing['no-answer']
    : categoryLabel(codebook, variable, value, say, 'short');
}

/** How the variables with a cut-off are divided. */
export function codingNotes(
  { rowVariable, columnVariable, asked }: CrosstabResult,
  presentation: Presentation
): string[] {
  const { codebook, say, steps } = presentation;
  if (!asked.coded) return [];
  return [rowVariable, columnVariable].flatMap((name) => {
    const variable = name === null ? undefined : variableOf(codebook, name);
    const coding = codingOf(steps, name ?? '');
    if (!variable || coding.cutoff === null) return [];
    const { cutoff } = codingWords(variable, coding, codebook, say);
    return [say.messages.crosstab.notes.coding(variableLabel(codebook, variable.name, say, 'short'), cutoff)];
  });
}

/** `p = 0,041`, `p < 0,001`. */
export function pInWords(p: number, { say }: Presentation): string {
  const text = say.p(p);
  return text.startsWith('<') ? `p ${text}` : `p = ${text}`;
}
