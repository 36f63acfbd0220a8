import { outcomeOf } from '#lib/data/codebook.ts';
import type { Cell } from '../notebook.ts';
import { comparedBy, measuredTwice } from './measurements.ts';
import { analysis, frequenciesOf, namesOf, present, prose, scaledOf, type Starter } from './starter.ts';

/** Without an outcome so many questions are tested, in codebook order, and so many asked twice; all are described. */
const MOST_TESTED = 5;

/** What has changed from before to after: of the same respondents in two columns, or of those of each time. */
export const change: Starter = {
  id: 'change',
  needs: (codebook) =>
    measuredTwice(codebook).length > 0 || (comparedBy(codebook) !== null && scaledOf(codebook).length > 0)
      ? null
      : 'no-measurements',
  cells: (codebook, texts) => {
    const twice = measuredTwice(codebook).map(({ before, after }) => [before.name, after.name]);
    const pairs = twice.flat();
    const by = comparedBy(codebook);
    const outcome = outcomeOf(codebook);
    const scaled = namesOf(scaledOf(codebook));
    const tested = outcome !== null ? [outcome.name] : scaled.slice(0, MOST_TESTED);
    const ofPairs: Cell[] = [
      prose('pairs', texts.change.pairs),
      ...frequenciesOf('twice', pairs, 'likert'),
      ...twice
        .slice(0, MOST_TESTED)
        .map((variables, index) => analysis(`paired-${index + 1}`, 'paired', { variables })),
      analysis('describe', 'describe', { variables: pairs })
    ];
    const ofWaves: (Cell | false)[] =
      by === null || scaled.length === 0
        ? []
        : [
            prose('waves', texts.change.waves),
            analysis('response', 'response', { by }),
            analysis('describe-by-time', 'describe', { variables: scaled, by }),
            ...tested.map((name, index) => analysis(`compare-${index + 1}`, 'compare', { outcome: name, by }))
          ];
    return present([
      outcome !== null && analysis('summary', 'summary'),
      ...(pairs.length > 0 ? ofPairs : ofWaves),
      prose('cause', texts.change.cause),
      analysis('methods', 'methods')
    ]);
  }
};
