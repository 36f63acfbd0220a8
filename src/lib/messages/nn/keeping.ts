import type { keeping as nb } from '../nb/keeping.ts';

export const keeping: typeof nb = {
  history: {
    title: 'Tidlegare versjonar',
    open: 'Tidlegare versjonar',
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
  },
  share: {
    title: 'Lagre og del',
    open: 'Lagre og del',
    whole: 'Notatbok med data',
    wholeAbout: 'Alt i éi fil. Den som får fila, får òg svara.',
    recipe: 'Notatbok utan data',
    recipeAbout: 'Oppskrifta. Den som får fila, legg inn dataa sjølv og ser om dei er dei same.',
    link: 'Lenkje utan data',
    linkAbout: 'Notatboka ligg i lenkja. Ingen tenar får ho.',
    linkShipped: 'Studien følgjer med Drivkraft, så lenkja gir alle tala.',
    linkTooLong: (letters) => `Notatboka er for stor for ei lenkje (${letters} teikn). Del ei fil i staden.`,
    scripts: 'R-skript og SPSS-syntaks',
    scriptsAbout: (file: string) =>
      `For den som vil rekne etter i eit anna program. Skripta les datafila (${file}), kodar svara og gir tala i cellene.`,
    rScript: 'R-skript',
    spssSyntax: 'SPSS-syntaks',
    dataFile: 'Datafil',
    save: 'Lagre fil',
    copy: 'Kopier lenkje',
    copied: 'Lenkja er kopiert.'
  },
  data: {
    title: (title) => `«${title}» er lagra utan data`,
    lead: (name, rows) => `Legg inn fila notatboka blei laga med: ${name}, ${rows === 1 ? '1 svar' : `${rows} svar`}.`,
    choose: 'Vel datafil',
    verified: 'Dataa er dei same som notatboka blei laga med.',
    other: 'Dataa er ikkje dei same som notatboka blei laga med. Tala kan bli andre.',
    missing: (names) => `Fila manglar ${names}. Celler som treng dei, seier frå.`,
    useAnyway: 'Bruk desse dataa likevel',
    badge: 'Andre data'
  },
  link: {
    brokenTitle: 'Lenkja kan ikkje opnast',
    broken: 'Lenkja er skadd eller ikkje heil. Be om ho på nytt, eller om ei fil.',
    opened: 'Notatboka kom frå ei lenkje, og er lagra her.'
  }
};
