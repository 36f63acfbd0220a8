import { common } from './common.ts';

const { cardinal, Cardinal } = common;

export const published = {
  title: 'Sammenligning med trykte tall',
  about: 'Tallene her ved siden av dem som er trykt i studien.',
  example: 'Stemmer tabell 5.8 med dataene?',
  fields: {},
  columns: { label: 'Tall', printed: 'trykt', computed: 'beregnet', check: 'stemmer?', n: 'n', p: 'p' },
  unit: (text: string) => `${text}\u00A0%`,
  /** The summary, in runs: the number itself is live. */
  summary: {
    of: (matches: number, total: number) => `${matches} av ${total}`,
    agree: ' trykte tall stemmer med dataene slik notatboken koder dem.',
    claims: (matches: number, total: number) =>
      matches === total
        ? ` Alle ${cardinal(total)} påstander om signifikans holder.`
        : ` ${matches} av ${total} påstander om signifikans holder.`,
    source: (source: string) => ` Kilde: ${source}.`
  },
  table: (id: string, matches: number, total: number) =>
    matches === total
      ? `${id}: ${total === 1 ? 'tallet' : `alle ${cardinal(total)} tall`} stemmer`
      : `${id}: ${matches === 0 ? `ingen av ${cardinal(total)}` : `${matches} av ${total}`} tall stemmer`,
  tableName: (id: string) => (id.split('.').length > 2 ? `Avsnitt ${id}` : `Tabell ${id}`),
  notices: {
    noPublished: {
      title: 'Ingen trykte tall å sammenligne med',
      text: 'Dataene har ikke med seg tall fra en trykt tekst. Åpne en studie med trykte tall, eller ta bort denne delen.'
    },
    hidden: (count: number, smallest: number) => ({
      title: count === 1 ? 'Ett tall vises ikke' : `${Cardinal(count)} tall vises ikke`,
      text:
        count === 1
          ? `Det gjelder en gruppe med færre enn ${cardinal(smallest)} svar, eller ville røpe en slik. Endre grensen for minste gruppe for å se det.`
          : `De gjelder grupper med færre enn ${cardinal(smallest)} svar, eller ville røpe slike. Endre grensen for minste gruppe for å se dem.`
    }),
    uncomputed: (count: number) => ({
      title: count === 1 ? 'Ett tall kan ikke regnes ut' : `${Cardinal(count)} tall kan ikke regnes ut`,
      text: 'Variabelen mangler, ingen har svart, eller alle svarte likt. Se etter i kodeboken og kodingen.'
    })
  },
  cell: { hidden: 'skjult', unknown: 'mangler', nothing: 'ingen svar', constant: 'alle likt', 'too-few': 'for få' },
  compare: {
    page: 'Sammenlign med trykk',
    heading: 'Samme svar, to kodinger, ulike funn',
    lead: 'I oppgaven står det at alle sammenhenger er regnet av svar delt i to. Tallene i tabell 5.8 og 5.9 passer ikke med det, men med en koding som metodekapitlet ikke nevner. Fire av de fem tallene for skole og barnehage passer derimot med svar delt i to.',
    score: {
      of: (total: number) => `av ${total}`,
      printed: 'trykte tall stemmer når dataene kodes slik tabellene krever',
      described: (tables: string) =>
        `sammenhenger i tabell ${tables} stemmer når de kodes slik metodekapitlet beskriver`
    },
    close:
      'At tallene passer med den ene kodingen, viser ikke at forfatteren brukte den. Det viser noe leseren ikke kunne se: kodingen avgjør funnet. Dataene her er konstruert slik at de passer med de trykte tallene, og mange andre datasett ville passet like godt.',
    toNotebook: 'Til notatboken',
    overview: {
      title: (matches: number, total: number) => `${matches} av ${total} trykte tall stemmer`,
      subtitle: 'Ett merke for hvert trykte tall, kodet slik tabellene krever.',
      of: (matches: number, total: number) => `${matches} av ${total}`,
      row: (table: string, matches: number, total: number) => `${table}: ${matches} av ${total} stemmer`,
      columns: { table: 'Tabell', title: 'Innhold', matches: 'stemmer', total: 'i alt' }
    },
    differences: {
      heading: 'Hva som er ulikt',
      title: (count: number) =>
        count === 0
          ? 'Kodingene er like'
          : count === 1
            ? 'Ett valg skiller kodingene'
            : `${Cardinal(count)} valg skiller kodingene`,
      rest: 'Resten er likt.',
      columns: { choice: 'Valg', printed: 'Slik trykt', described: 'Slik beskrevet' },
      drivers: (count: number | null) => (count === null ? 'Drivere' : `${Cardinal(count)} drivere`),
      dontKnow: (who: string) => `Vet ikke: ${who}`,
      noAnswer: (who: string) => `Ikke svart: ${who}`,
      levels: (count: number, reverse: boolean) => `${Cardinal(count)} nivåer${reverse ? ', i snudd rekkefølge' : ''}`,
      split: (cut: string) => `Delt i to: ${cut}`,
      asLowest: (label: string) => `Som «${label}»`,
      apart: 'For seg, utelatt fra rho',
      missing: 'Utelatt',
      own: 'Egen verdi under den laveste'
    },
    numbers: {
      heading: 'Tall for tall',
      lead: 'Gule rader er funn som endrer seg: stjernen faller bort eller kommer til, eller fortegnet snur.',
      title: (table: string, title: string) => `${table}: ${title}`,
      lost: (names: string) => `${names} mister stjernen`,
      gained: (names: string) => `${names} får stjerne`,
      flipped: (names: string) => `${names} snur fortegn`,
      and: (parts: readonly string[]) => parts.join('; '),
      kept: (names: string, count: number) =>
        `${names} beholder ${count === 1 ? 'stjernen' : 'stjernene'} i begge kodingene. Ingen andre får stjerne.`,
      none: 'Ingen får stjerne i noen av kodingene.',
      columns: {
        variable: 'Variabel',
        print: 'I oppgaven',
        printed: 'Slik trykt',
        described: 'Slik beskrevet',
        rho: 'rho',
        n: 'n',
        p: 'p',
        rhoPrint: 'rho i oppgaven',
        rhoPrinted: 'rho slik trykt',
        rhoDescribed: 'rho slik beskrevet',
        nDescribed: 'n slik beskrevet',
        pDescribed: 'p slik beskrevet'
      },
      legend: { print: 'trykt', described: 'slik beskrevet', filled: 'fylt: p < 0,05' },
      description: (rows: number, changed: string | null) =>
        `${Cardinal(rows)} sammenhenger, slik trykt og slik beskrevet. ${changed === null ? 'Ingen funn endrer seg.' : `Funn som endrer seg: ${changed}.`}`
    },
    claims: {
      heading: (count: number) =>
        count === 0
          ? 'Alle opplysninger kan gjenskapes'
          : count === 1
            ? 'Én opplysning som ikke kan gjenskapes'
            : `${Cardinal(count)} opplysninger som ikke kan gjenskapes`,
      lead: (numbers: number, claims: number) =>
        [
          ...(numbers === 0 ? [] : [numbers === 1 ? 'Én er et tall.' : `${Cardinal(numbers)} er tall.`]),
          ...(claims === 0
            ? []
            : [claims === 1 ? 'Én er en påstand om signifikans.' : `${Cardinal(claims)} er påstander om signifikans.`])
        ].join(' '),
      number: (label: string, printed: string) => `${label} trykt som ${printed}`,
      significance: (label: string, rho: string) => `${label}, rho ${rho}`,
      gives: (computed: string) => `Dataene gir ${computed}.`,
      none: 'Dataene gir ikke noe tall.',
      test: (p: string, n: string) => `I dataene er p = ${p} med n = ${n}.`
    }
  }
};
