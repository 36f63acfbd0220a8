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
    index === 0 ? '' : index === items.length - 1 ? ' og ' : ', ',
    `${name} (`,
    { live: facts },
    ')'
  ]);

export const summary: typeof nb = {
  title: 'Samandrag',
  about: 'Dei viktigaste tala i eitt avsnitt som følgjer dataa.',
  example: 'Byrjinga av ein rapport.',
  responded: (invited, answered, share) => [
    `${invited} blei inviterte, og ${answered} svarte (`,
    { live: share },
    '). '
  ],
  respondents: (answered, count) => [{ live: answered }, count === 1 ? ' person har svart. ' : ' har svart. '],
  nobody: 'Ingen har svart enno.',
  noOutcome: 'Ingen variabel er vald som utfall. Vel kva du vil forklare i lista over variablar.',
  few: (outcome, smallest) => `Færre enn ${cardinal(smallest)} har svart på ${outcome}, så tala er ikkje viste. `,
  everyone: (outcome) => `Alle har svart på ${outcome}. `,
  answered: (outcome, answered) => [{ live: answered }, ` har svart på ${outcome}. `],
  placed: (outcome, of, high, level) => [
    'Av dei ',
    { live: of },
    ` som har svart på ${outcome}, ligg `,
    { live: high },
    ` ${level}. `
  ],
  placedWithMissing: (outcome, of, high, level, counted) => [
    `På ${outcome} ligg `,
    { live: high },
    ' av ',
    { live: of },
    ` ${level}, når ${counted} utan svar på skalaen er rekna som låge. `
  ],
  high: (count, share) => `${count} (${share})`,
  level: {
    level: {
      up: (value) => `på nivå ${value} eller høgare`,
      down: (value) => `på nivå ${value} eller lågare`,
      only: (value) => `på nivå ${value}`
    },
    number: {
      up: (value) => `på ${value} eller høgare`,
      down: (value) => `på ${value} eller lågare`,
      only: (value) => `på ${value}`
    },
    words: {
      up: (value) => `på ${quoted(value)} eller høgare`,
      down: (value) => `på ${quoted(value)} eller lågare`,
      only: (value) => `på ${quoted(value)}`
    }
  },
  facts: (rho, n, p) => `rho = ${rho}, n = ${n}, p ${p.startsWith('<') ? p : `= ${p}`}`,
  withStrength: (facts, strength) => `${facts}, ${strength}`,
  noDrivers: 'Ingen variablar er valde som drivarar. ',
  none: (tested) => [
    tested === 1
      ? 'Den eine drivaren har ikkje p under 0,05. '
      : `Ingen av dei ${cardinal(tested)} drivarane har p under 0,05. `
  ],
  one: (Driver, tested, facts, strength) => [
    tested === 1
      ? `${Driver} har p under 0,05: `
      : `${Driver} er den einaste av ${cardinal(tested)} drivarar med p under 0,05: `,
    { live: facts },
    '. Samanhengen er ',
    { live: strength },
    '. '
  ],
  several: (count, tested, items) => [
    count === tested
      ? count === 2
        ? 'Begge drivarane'
        : `Alle ${cardinal(tested)} drivarane`
      : `${Cardinal(count)} av ${cardinal(tested)} drivarar`,
    ' har p under 0,05',
    items.length < count ? '. Sterkast er ' : ': ',
    ...listed(items),
    '. '
  ],
  fisher: (names, one) =>
    `Fishers eksakte test gir likevel ikkje p under 0,05 for ${names}${one ? '' : ', som er delte i to'}. `,
  undefined: (count) => `For ${cardinal(count)} ${count === 1 ? 'drivar' : 'drivarar'} kan ikkje rho reknast ut. `,
  weighted: 'Svara er vekta: n og tal på utfallet er summar av vekter. ',
  notCause: (one) => (one ? 'Han seier ikkje kva som er årsak.' : 'Tala seier ikkje kva som er årsak.')
};
