import type { summary as nb } from '../nb/summary.ts';
import { common } from './common.ts';

const { cardinal, Cardinal, quoted } = common;

type Piece = string | { readonly live: string };

interface Named {
  readonly name: string;
  readonly facts: string;
}

const listed = (items: readonly Named[]): Piece[] =>
  items.flatMap(({ name, facts }, index) => [
    index === 0 ? '' : index === items.length - 1 ? ' and ' : ', ',
    `${name} (`,
    { live: facts },
    ')'
  ]);

export const summary: typeof nb = {
  title: 'Summary',
  about: 'The main numbers in one paragraph that follows the data.',
  example: 'The opening of a report.',
  responded: (invited, answered, share) => [
    `${invited} were invited, and ${answered} answered (`,
    { live: share },
    '). '
  ],
  respondents: (answered, count) => [{ live: answered }, count === 1 ? ' has answered. ' : ' have answered. '],
  nobody: 'Nobody has answered yet.',
  noOutcome: 'No variable is chosen as the outcome. Choose what you want to explain in the list of variables.',
  few: (outcome, smallest) => `Fewer than ${cardinal(smallest)} answered ${outcome}, so its numbers are hidden. `,
  everyone: (outcome) => `Everyone answered ${outcome}. `,
  answered: (outcome, answered) => [{ live: answered }, ` answered ${outcome}. `],
  placed: (outcome, of, high, level) => [
    'Of the ',
    { live: of },
    ` who answered ${outcome}, `,
    { live: high },
    ` are ${level}. `
  ],
  placedWithMissing: (outcome, of, high, level, counted) => [
    `On ${outcome}, `,
    { live: high },
    ' of ',
    { live: of },
    ` are ${level}, when ${counted} without an answer on the scale count as low. `
  ],
  high: (count, share) => `${count} (${share})`,
  level: {
    level: {
      up: (value) => `at level ${value} or higher`,
      down: (value) => `at level ${value} or lower`,
      only: (value) => `at level ${value}`
    },
    number: {
      up: (value) => `at ${value} or higher`,
      down: (value) => `at ${value} or lower`,
      only: (value) => `at ${value}`
    },
    words: {
      up: (value) => `at ${quoted(value)} or higher`,
      down: (value) => `at ${quoted(value)} or lower`,
      only: (value) => `at ${quoted(value)}`
    }
  },
  facts: (rho, n, p) => `rho = ${rho}, n = ${n}, p ${p.startsWith('<') ? p : `= ${p}`}`,
  withStrength: (facts, strength) => `${facts}, ${strength}`,
  noDrivers: 'No variables are chosen as drivers. ',
  none: (tested) => [
    tested === 1
      ? 'The one driver does not have p below 0.05. '
      : `None of the ${cardinal(tested)} drivers has p below 0.05. `
  ],
  one: (Driver, tested, facts, strength) => [
    tested === 1
      ? `${Driver} has p below 0.05: `
      : `${Driver} is the only one of ${cardinal(tested)} drivers with p below 0.05: `,
    { live: facts },
    '. The association is ',
    { live: strength },
    '. '
  ],
  several: (count, tested, items) => [
    count === tested
      ? count === 2
        ? 'Both drivers'
        : `All ${cardinal(tested)} drivers`
      : `${Cardinal(count)} of ${cardinal(tested)} drivers`,
    ' have p below 0.05',
    items.length < count ? '. The strongest are ' : ': ',
    ...listed(items),
    '. '
  ],
  fisher: (names, one) =>
    `Even so, Fisher’s exact test does not give p below 0.05 for ${names}${one ? '' : ', which are split in two'}. `,
  undefined: (count) => `For ${cardinal(count)} ${count === 1 ? 'driver' : 'drivers'} rho cannot be computed. `,
  weighted: 'Answers are weighted: n and the counts on the outcome are sums of weights. ',
  notCause: (one) => (one ? 'It does not say what is a cause.' : 'The numbers do not say what is a cause.')
};
