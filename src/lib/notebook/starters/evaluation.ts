import { groupingOf } from '#lib/analyses/grouping.ts';
import { outcomeOf } from '#lib/data/codebook.ts';
import { itemsOf } from './items.ts';
import { analysis, frequenciesOf, namesOf, present, prose, scaledOf, type Starter } from './starter.ts';

/** How those who use a guide judge its parts, as the TIBIR survey asks. */
export const evaluation: Starter = {
  id: 'evaluation',
  needs: (codebook) => (scaledOf(codebook).length > 0 ? null : 'one-variable'),
  cells: (codebook, texts) => {
    const items = namesOf(itemsOf(codebook));
    const outcome = outcomeOf(codebook);
    const grouping = groupingOf(codebook);
    const any = items.length > 0;
    return present([
      outcome !== null && analysis('summary', 'summary'),
      prose('about', texts.evaluation.about),
      grouping !== null && analysis('response', 'response'),
      ...frequenciesOf('parts', items, 'likert'),
      outcome !== null && analysis('outcome', 'frequencies', { variables: [outcome.name], show: 'bars' }),
      any && prose('highest', texts.evaluation.highest),
      any && analysis('describe', 'describe', { variables: items, top: 2 }),
      outcome !== null && grouping !== null && prose('groups', texts.evaluation.groups),
      outcome !== null && grouping !== null && analysis('means', 'means'),
      prose('why', texts.evaluation.why),
      analysis('methods', 'methods')
    ]);
  }
};
