import { itemsOf } from './items.ts';
import { analysis, frequenciesOf, namesOf, present, prose, type Starter } from './starter.ts';

/** Whether several questions may be put together to one scale. */
export const scale: Starter = {
  id: 'scale',
  needs: (codebook) => (itemsOf(codebook).length > 1 ? null : 'two-variables'),
  cells: (codebook, texts) => {
    const items = namesOf(itemsOf(codebook));
    return present([
      prose('about', texts.scale.about),
      ...frequenciesOf('items', items, 'likert'),
      analysis('reliability', 'reliability', { variables: items }),
      prose('reading', texts.scale.reading),
      analysis('describe', 'describe', { variables: items }),
      analysis('methods', 'methods')
    ]);
  }
};
