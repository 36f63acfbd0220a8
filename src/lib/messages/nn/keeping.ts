import type { keeping as nb } from '../nb/keeping.ts';

export const keeping: typeof nb = {
  history: 'Tidlegare versjonar',
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
