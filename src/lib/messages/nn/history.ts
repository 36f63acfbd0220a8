import type { history as nb } from '../nb/history.ts';

export const history: typeof nb = {
  lead: 'Notatboka slik ho var. Går du tilbake, kan du angre det.',
  none: 'Det finst ingen tidlegare versjon enno.',
  failed: 'Dei tidlegare versjonane kunne ikkje lesast.',
  unreadable: 'Kan ikkje lesast av denne utgåva',
  same: 'som no',
  back: 'Gå tilbake hit',
  restored: (when) => `Notatboka er som ${when}. Du kan angre.`,
  today: (time) => `i dag kl. ${time}`,
  day: (day, time) => `${day} kl. ${time}`,
  cells: (count) => (count === 1 ? '1 celle' : `${count} celler`),
  since: {
    added: (count) => `${count} lagde til`,
    removed: (count) => `${count} sletta`,
    changed: (count) => `${count} endra`,
    codings: (count) => (count === 1 ? '1 variabel koda om' : `${count} variablar koda om`),
    variables: (count) => (count === 1 ? '1 variabel skildra på nytt' : `${count} variablar skildra på nytt`),
    other: 'andre innstillingar',
    lead: (parts) => `Sidan då: ${parts}`
  }
};
