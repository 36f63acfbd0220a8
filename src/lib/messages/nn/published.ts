import type { published as nb } from '../nb/published.ts';
import { common } from './common.ts';

const { cardinal, Cardinal } = common;

export const published: typeof nb = {
  title: 'Samanlikning med trykte tal',
  about: 'Tala her ved sida av dei som er trykte i studien.',
  example: 'Stemmer tabell 5.8 med dataa?',
  fields: {},
  columns: { label: 'Tal', printed: 'trykt', computed: 'utrekna', check: 'stemmer?', n: 'n', p: 'p' },
  unit: (text) => `${text}\u00A0%`,
  summary: {
    of: (matches, total) => `${matches} av ${total}`,
    agree: ' trykte tal stemmer med dataa slik notatboka kodar dei.',
    claims: (matches, total) =>
      matches === total
        ? ` Alle ${cardinal(total)} påstandar om signifikans held.`
        : ` ${matches} av ${total} påstandar om signifikans held.`,
    source: (source) => ` Kjelde: ${source}.`
  },
  table: (id, matches, total) =>
    matches === total
      ? `${id}: ${total === 1 ? 'talet' : `alle ${cardinal(total)} tal`} stemmer`
      : `${id}: ${matches === 0 ? `ingen av ${cardinal(total)}` : `${matches} av ${total}`} tal stemmer`,
  tableName: (id) => (id.split('.').length > 2 ? `Avsnitt ${id}` : `Tabell ${id}`),
  notices: {
    noPublished: {
      title: 'Ingen trykte tal å samanlikne med',
      text: 'Dataa har ikkje med seg tal frå ein trykt tekst. Opne ein studie med trykte tal, eller ta bort denne delen.'
    },
    hidden: (count, smallest) => ({
      title: count === 1 ? 'Vi viser ikkje eitt tal' : `Vi viser ikkje ${cardinal(count)} tal`,
      text:
        count === 1
          ? `Det gjeld ei gruppe med færre enn ${cardinal(smallest)} svar, eller ville røpe ei slik. Endre grensa for minste gruppe for å sjå det.`
          : `Dei gjeld grupper med færre enn ${cardinal(smallest)} svar, eller ville røpe slike. Endre grensa for minste gruppe for å sjå dei.`
    }),
    uncomputed: (count) => ({
      title: count === 1 ? 'Eitt tal kan ikkje reknast ut' : `${Cardinal(count)} tal kan ikkje reknast ut`,
      text: 'Variabelen manglar, ingen har svart, eller alle svarte likt. Sjå etter i kodeboka og kodinga.'
    })
  },
  cell: { hidden: 'skjult', unknown: 'manglar', nothing: 'ingen svar', constant: 'alle likt', 'too-few': 'for få' },
  compare: {
    page: 'Samanlikn med trykk',
    heading: 'Same svar, to kodingar, ulike funn',
    lead: 'I oppgåva står det at alle samanhengar er rekna av svar delte i to. Tala i tabell 5.8 og 5.9 passar ikkje med det, men med ei koding som metodekapittelet ikkje nemner. Fire av dei fem tala for skule og barnehage passar derimot med svar delte i to.',
    score: {
      of: (total) => `av ${total}`,
      printed: 'trykte tal stemmer når dataa blir koda slik tabellane krev',
      described: (tables) => `samanhengar i tabell ${tables} stemmer når dei blir koda slik metodekapittelet skildrar`
    },
    close:
      'At tala passar med den eine kodinga, viser ikkje at forfattaren brukte ho. Det viser noko lesaren ikkje kunne sjå: kodinga avgjer funnet. Dataa her er konstruerte slik at dei passar med dei trykte tala, og mange andre datasett ville ha passa like godt.',
    toNotebook: 'Til notatboka',
    overview: {
      title: (matches, total) => `${matches} av ${total} trykte tal stemmer`,
      subtitle: 'Eitt merke for kvart trykte tal, koda slik tabellane krev.',
      of: (matches, total) => `${matches} av ${total}`,
      row: (table, matches, total) => `${table}: ${matches} av ${total} stemmer`,
      columns: { table: 'Tabell', title: 'Innhald', matches: 'stemmer', total: 'i alt' }
    },
    differences: {
      heading: 'Kva som er ulikt',
      title: (count) =>
        count === 0
          ? 'Kodingane er like'
          : count === 1
            ? 'Eitt val skil kodingane'
            : `${Cardinal(count)} val skil kodingane`,
      rest: 'Resten er likt.',
      columns: { choice: 'Val', printed: 'Slik trykt', described: 'Slik skildra' },
      drivers: (count) => (count === null ? 'Drivarar' : `${Cardinal(count)} drivarar`),
      dontKnow: (who) => `Veit ikkje: ${who}`,
      noAnswer: (who) => `Ikkje svart: ${who}`,
      levels: (count, reverse) => `${Cardinal(count)} nivå${reverse ? ', i snudd rekkjefølgje' : ''}`,
      split: (cut) => `Delt i to: ${cut}`,
      asLowest: (label) => `Som «${label}»`,
      apart: 'For seg, utelate frå rho',
      missing: 'Utelate',
      own: 'Eigen verdi under den lågaste'
    },
    numbers: {
      heading: 'Tal for tal',
      lead: 'Gule rader er funn som endrar seg: stjerna fell bort eller kjem til, eller forteiknet snur.',
      title: (table, title) => `${table}: ${title}`,
      lost: (names) => `${names} mistar stjerna`,
      gained: (names) => `${names} får stjerne`,
      flipped: (names) => `${names} snur forteikn`,
      and: (parts) => parts.join('; '),
      kept: (names, count) =>
        `${names} held på ${count === 1 ? 'stjerna' : 'stjernene'} i begge kodingane. Ingen andre får stjerne.`,
      none: 'Ingen får stjerne i nokon av kodingane.',
      columns: {
        variable: 'Variabel',
        print: 'I oppgåva',
        printed: 'Slik trykt',
        described: 'Slik skildra',
        rho: 'rho',
        n: 'n',
        p: 'p',
        rhoPrint: 'rho i oppgåva',
        rhoPrinted: 'rho slik trykt',
        rhoDescribed: 'rho slik skildra',
        nDescribed: 'n slik skildra',
        pDescribed: 'p slik skildra'
      },
      legend: { print: 'trykt', described: 'slik skildra', filled: 'fylt: p < 0,05' },
      description: (rows, changed) =>
        `${Cardinal(rows)} samanhengar, slik trykt og slik skildra. ${changed === null ? 'Ingen funn endrar seg.' : `Funn som endrar seg: ${changed}.`}`
    },
    claims: {
      heading: (count) =>
        count === 0
          ? 'Alle opplysningar kan gjenskapast'
          : count === 1
            ? 'Éi opplysning som ikkje kan gjenskapast'
            : `${Cardinal(count)} opplysningar som ikkje kan gjenskapast`,
      lead: (numbers, claims) =>
        [
          ...(numbers === 0 ? [] : [numbers === 1 ? 'Éi er eit tal.' : `${Cardinal(numbers)} er tal.`]),
          ...(claims === 0
            ? []
            : [claims === 1 ? 'Éi er ein påstand om signifikans.' : `${Cardinal(claims)} er påstandar om signifikans.`])
        ].join(' '),
      number: (label, printed) => `${label} trykt som ${printed}`,
      significance: (label, rho) => `${label}, rho ${rho}`,
      gives: (computed) => `Dataa gir ${computed}.`,
      none: 'Dataa gir ikkje noko tal.',
      test: (p, n) => `I dataa er p = ${p} med n = ${n}.`
    }
  }
};
