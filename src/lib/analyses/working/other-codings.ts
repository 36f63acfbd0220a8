import { columnOf } from '#lib/data/table.ts';
import { recodeColumn } from '#lib/recode/recode.ts';
import { AS_IT_IS, codingOf, type CodeStep, type Coding } from '#lib/recode/step.ts';
import type { Input, Notice } from '../contract.ts';
import type { WorkingSpec } from './spec.ts';

/** The codings that differ from the notebook's, as steps after its own: what a way leaves open is as there. */
export function otherSteps(
  { codings, asRead }: Pick<WorkingSpec, 'codings' | 'asRead'>,
  { steps }: Pick<Input, 'steps'>
): CodeStep[] {
  const read = asRead ? uncodedSteps(steps) : [];
  const others = Object.entries(codings).map(([variable, { cutoff, dontKnow, noAnswer, reverse }]): CodeStep => {
    const own = codingOf([...steps, ...read], variable);
    return {
      kind: 'code',
      variable,
      coding: {
        cutoff,
        dontKnow: dontKnow ?? own.dontKnow,
        noAnswer: noAnswer ?? own.noAnswer,
        reverse: reverse ?? own.reverse
      }
    };
  });
  return [...read, ...others];
}

/** What takes the notebook's codings back. */
function uncodedSteps(steps: Input['steps']): CodeStep[] {
  return steps.flatMap((step) => (step.kind === 'code' ? [{ ...step, coding: AS_IT_IS }] : []));
}

/** The answers as coded, or as read where that is asked for. */
function askedAnswers({ asRead }: Pick<WorkingSpec, 'asRead'>, input: Input): Input {
  if (!asRead) return input;
  return { ...input, coded: input.table, steps: [...input.steps, ...uncodedSteps(input.steps)] };
}

/** The answers under the codings that a cell states; null, with a notice, where the levels have no such cut-off. */
export function codedOtherwise(
  { codings, asRead }: Pick<WorkingSpec, 'codings' | 'asRead'>,
  names: readonly string[],
  asItIs: Input,
  notices: Notice[]
): Input | null {
  const input = askedAnswers({ asRead }, asItIs);
  const others = otherSteps({ codings, asRead: false }, input).filter(({ variable }) => names.includes(variable));
  if (others.length === 0) return input;
  const unfit = others.find((step) => !isFit(step.coding, columnOf(input.table, step.variable).levels.length));
  if (unfit) {
    notices.push({ code: 'unfit-coding', about: { variable: unfit.variable } });
    return null;
  }
  const columns = input.coded.columns.map((column) => {
    const step = others.find(({ variable }) => variable === column.name);
    return step ? recodeColumn(columnOf(input.table, column.name), step.coding) : column;
  });
  return { ...input, steps: [...input.steps, ...others], coded: { ...input.coded, columns } };
}

/** A file may say anything. */
function isFit({ cutoff, dontKnow, noAnswer, reverse }: Coding, levels: number): boolean {
  return (
    ['low', 'missing', 'apart'].includes(dontKnow) &&
    ['own', 'missing'].includes(noAnswer) &&
    typeof reverse === 'boolean' &&
    (cutoff === null || (Number.isInteger(cutoff) && cutoff >= 1 && cutoff < levels))
  );
}
