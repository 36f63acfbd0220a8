import { common } from './common.ts';

const { cardinal, Cardinal, quoted } = common;

/** A stretch of prose; `live` marks a number that follows the data. */
type Piece = string | { readonly live: string };

interface Named {
  readonly name: string;
  readonly facts: string;
}

const noun = (count: number): string => (count === 1 ? 'driver' : 'drivere');

/** `a, b og c`, the facts of each live and in brackets. */
const listed = (items: readonly Named[]): Piece[] =>
  items.flatMap(({ name, facts }, index) => [
    index === 0 ? '' : index === items.length - 1 ? ' og ' : ', ',
    `${name} (`,
    { live: facts },
    ')'
  ]);

export const summary = {
  title: 'Sammendrag',
  about: 'De viktigste tallene i ett avsnitt som følger dataene.',
  example: 'Begynnelsen av en rapport.',
  responded: (invited: string, answered: string, share: string): Piece[] => [
    `${invited} ble invitert, og ${answered} svarte (`,
    { live: share },
    '). '
  ],
  respondents: (answered: string, count: number): Piece[] => [
    { live: answered },
    count === 1 ? ' person har svart. ' : ' har svart. '
  ],
  nobody: 'Ingen har svart ennå.',
  noOutcome: 'Ingen variabel er valgt som utfall. Velg hva du vil forklare i listen over variabler.',
  few: (outcome: string, smallest: number) =>
    `Færre enn ${cardinal(smallest)} har svart på ${outcome}, så tallene vises ikke. `,
  everyone: (outcome: string) => `Alle har svart på ${outcome}. `,
  answered: (outcome: string, answered: string): Piece[] => [{ live: answered }, ` har svart på ${outcome}. `],
  placed: (outcome: string, of: string, high: string, level: string): Piece[] => [
    'Av de ',
    { live: of },
    ` som har svart på ${outcome}, ligger `,
    { live: high },
    ` ${level}. `
  ],
  placedWithMissing: (outcome: string, of: string, high: string, level: string, counted: string): Piece[] => [
    `På ${outcome} ligger `,
    { live: high },
    ' av ',
    { live: of },
    ` ${level}, når ${counted} uten svar på skalaen regnes som lave. `
  ],
  high: (count: string, share: string) => `${count} (${share})`,
  /** Where on the scale: by the number of a level, a measured number, or an answer in words. */
  level: {
    level: {
      up: (value: string) => `på nivå ${value} eller høyere`,
      down: (value: string) => `på nivå ${value} eller lavere`,
      only: (value: string) => `på nivå ${value}`
    },
    number: {
      up: (value: string) => `på ${value} eller høyere`,
      down: (value: string) => `på ${value} eller lavere`,
      only: (value: string) => `på ${value}`
    },
    words: {
      up: (value: string) => `på ${quoted(value)} eller høyere`,
      down: (value: string) => `på ${quoted(value)} eller lavere`,
      only: (value: string) => `på ${quoted(value)}`
    }
  },
  facts: (rho: string, n: string, p: string) => `rho = ${rho}, n = ${n}, p ${p.startsWith('<') ? p : `= ${p}`}`,
  withStrength: (facts: string, strength: string) => `${facts}, ${strength}`,
  noDrivers: 'Ingen variabler er valgt som drivere. ',
  none: (tested: number): Piece[] => [
    tested === 1
      ? 'Den ene driveren har ikke p under 0,05. '
      : `Ingen av de ${cardinal(tested)} driverne har p under 0,05. `
  ],
  one: (Driver: string, tested: number, facts: string, strength: string): Piece[] => [
    tested === 1
      ? `${Driver} har p under 0,05: `
      : `${Driver} er den eneste av ${cardinal(tested)} drivere med p under 0,05: `,
    { live: facts },
    '. Sammenhengen er ',
    { live: strength },
    '. '
  ],
  several: (count: number, tested: number, items: readonly Named[]): Piece[] => [
    count === tested
      ? count === 2
        ? 'Begge driverne'
        : `Alle ${cardinal(tested)} driverne`
      : `${Cardinal(count)} av ${cardinal(tested)} drivere`,
    ' har p under 0,05',
    items.length < count ? '. Sterkest er ' : ': ',
    ...listed(items),
    '. '
  ],
  fisher: (names: string, one: boolean) =>
    `Fishers eksakte test gir likevel ikke p under 0,05 for ${names}${one ? '' : ', som er delt i to'}. `,
  undefined: (count: number) => `For ${cardinal(count)} ${noun(count)} kan ikke rho regnes ut. `,
  weighted: 'Svarene er vektet: n og antall på utfallet er summer av vekter. ',
  notCause: (one: boolean): string => (one ? 'Den sier ikke hva som er årsak.' : 'Tallene sier ikke hva som er årsak.')
};
