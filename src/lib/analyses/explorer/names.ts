import { inSentence } from '#lib/messages/sentence.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import type { Explored, Stop } from './result.ts';
import type { Split } from './splits.ts';

/** How an explorer's result calls things, in one language. */
export interface Names {
  /** Inside a sentence. */
  readonly driver: string;
  readonly outcome: string;
  /** A level under a bar: its number, or its place in the order. */
  readonly head: (index: number) => string;
  /** What an answer is called under its number, or null where the number says it all. */
  readonly levelName: (value: string) => string | null;
  /** `4 | 5`, or all levels. */
  readonly outcomeSplit: (cutoff: number | null) => string;
  /** `liten | noen`, or all levels. */
  readonly driverSplit: (cutoff: number | null) => string;
  /** `mellom 4 og 5`. */
  readonly between: (stop: Stop) => string;
}

const FEW = 5;

export function namesOf(result: Explored, { say, codebook }: Presentation): Names {
  const words = say.messages.explorer;
  const { outcome, driver, histogram, driverLevels } = result;
  const { numeric, stops } = histogram;
  const number = (value: string): string => (say.language === 'en' ? value : value.replace('.', ','));
  const short = (variable: string, value: string): string => categoryLabel(codebook, variable, value, say, 'short');
  // Few answers are told apart by their words, where they have any: codes of a questionnaire say nothing.
  const wordy =
    histogram.bars.length <= FEW && histogram.bars.some(({ value }) => short(outcome, value ?? '') !== value);
  const head = (value: string, index: number): string => (numeric ? number(value) : String(index));
  const side = (value: string, index: number): string => (wordy ? short(outcome, value) : head(value, index));
  return {
    driver: inSentence(variableLabel(codebook, driver, say, 'tiny')),
    outcome: inSentence(variableLabel(codebook, outcome, say, 'short')),
    head: (index) => head(histogram.bars[index]?.value ?? '', index + 1),
    levelName: (value) => {
      const name = short(outcome, value);
      return name === value ? null : name;
    },
    outcomeSplit: (cutoff) => {
      const stop = stops.find((candidate) => candidate.cutoff === cutoff);
      return stop ? words.split(side(stop.below, stop.cutoff), side(stop.above, stop.cutoff + 1)) : words.uncut;
    },
    driverSplit: (cutoff) => {
      const [below, above] = cutoff === null ? [] : [driverLevels[cutoff - 1], driverLevels[cutoff]];
      if (below === undefined || above === undefined) return words.uncut;
      return words.split(short(driver, below), short(driver, above));
    },
    between: ({ below, above }) => {
      if (wordy || !numeric) return words.between(short(outcome, below), short(outcome, above), false);
      const [a, b] = result.reversed ? [above, below] : [below, above];
      return words.between(number(a), number(b), true);
    }
  };
}

/** True where the split is drawn: no other stands for it. */
export function isDrawn(split: Split): boolean {
  return split.same === null && !split.constant;
}
