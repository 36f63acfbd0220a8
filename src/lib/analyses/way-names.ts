import type { Messages } from '#lib/messages/say.ts';
import type { Presentation } from './contract.ts';
import { categoryLabel, variableLabel } from './labels.ts';
import type { ChoiceName, EveryWay, Way } from './ways.ts';

/** How choices are told of. */
export type WayWords = Pick<Messages['multiverse'], 'choices' | 'methods' | 'split' | 'treatments' | 'uncut'>;

/** How the variables and the choices are called, in one language. */
export interface Names {
  readonly outcome: string;
  readonly predictor: string;
  /** What is chosen. */
  readonly head: (choice: ChoiceName) => string;
  /** What was chosen. */
  readonly value: (choice: ChoiceName, value: Way[ChoiceName]) => string;
}

type Named = Pick<EveryWay, 'outcome' | 'predictor' | 'outcomeLevels' | 'predictorLevels'>;

/** So few answers are told apart by their words, where they have any; more by their numbers. */
const FEW = 5;

export function namesOf(
  { outcome, predictor, outcomeLevels, predictorLevels }: Named,
  words: WayWords,
  { say, codebook }: Presentation
): Names {
  const label = (variable: string | null): string => variableLabel(codebook, variable ?? '', say, 'short');
  const cut = (variable: string | null, levels: readonly string[], cutoff: number | string | null): string => {
    if (typeof cutoff !== 'number') return words.uncut;
    const side = (place: number): string => {
      const value = levels[place] ?? '';
      if (levels.length <= FEW) return categoryLabel(codebook, variable ?? '', value, say, 'short');
      if (value === '' || !Number.isFinite(Number(value))) return String(place + 1);
      return say.language === 'en' ? value : value.replace('.', ',');
    };
    return words.split(side(cutoff - 1), side(cutoff));
  };
  return {
    outcome: label(outcome),
    predictor: label(predictor),
    head: (choice) =>
      choice === 'method'
        ? words.choices.method
        : words.choices[choice](label(choice.startsWith('outcome') ? outcome : predictor)),
    value: (choice, value) => {
      switch (choice) {
        case 'outcomeCutoff':
          return cut(outcome, outcomeLevels, value);
        case 'predictorCutoff':
          return cut(predictor, predictorLevels, value);
        case 'outcomeDontKnow':
        case 'predictorDontKnow':
          return value === 'low' ? words.treatments.low : words.treatments.missing;
        case 'outcomeNoAnswer':
        case 'predictorNoAnswer':
          return value === 'own' ? words.treatments.own : words.treatments.missing;
        case 'method':
          return value === 'kendall' || value === 'pearson' ? words.methods[value] : words.methods.spearman;
      }
    }
  };
}
