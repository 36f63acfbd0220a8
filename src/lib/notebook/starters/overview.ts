import { groupingOf } from '#lib/analyses/grouping.ts';
import { outcomeOf, type Codebook, type Variable } from '#lib/data/codebook.ts';
import { analysis, frequenciesOf, namesOf, present, prose, scaledOf, type Starter } from './starter.ts';

/** With more variables a table of each in every group is nothing that anybody reads. */
const MOST_BY_GROUP = 10;

/** What everybody answered to everything that can be counted. */
export const overview: Starter = {
  id: 'overview',
  needs: ({ variables }) => (variables.some(({ level }) => level !== 'text') ? null : 'one-variable'),
  cells: (codebook, texts) => {
    const scaled = scaledOf(codebook);
    const outcome = outcomeOf(codebook);
    const grouping = groupingOf(codebook);
    const byGroup = grouping !== null && scaled.length > 0 && scaled.length <= MOST_BY_GROUP;
    return present([
      outcome !== null && analysis('summary', 'summary'),
      prose('about', texts.overview.about),
      grouping !== null && analysis('response', 'response'),
      ...frequenciesOf('questions', namesOf(scaled.filter(isOrdinal)), 'likert'),
      ...frequenciesOf('categories', namesOf(categoriesOf(codebook)), 'bars'),
      ...frequenciesOf('numbers', namesOf(scaled.filter((variable) => !isOrdinal(variable))), 'bars'),
      scaled.length > 0 && prose('centre', texts.overview.centre),
      scaled.length > 0 && analysis('describe', 'describe', { variables: namesOf(scaled) }),
      byGroup && prose('groups', texts.overview.groups),
      byGroup && analysis('describe-by-group', 'describe', { variables: namesOf(scaled), by: grouping }),
      analysis('methods', 'methods')
    ]);
  }
};

function isOrdinal({ level }: Variable): boolean {
  return level === 'ordinal';
}

/** Variables without an order that do not divide the respondents: how many are in each group is told elsewhere. */
function categoriesOf({ variables }: Codebook): Variable[] {
  return variables.filter(({ level, role }) => level === 'nominal' && role !== 'group');
}
