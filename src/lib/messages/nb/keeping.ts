/** Versions of a notebook, sharing it, and opening one without its data. */
export const keeping = {
  history: 'Tidligere versjoner',
  share: {
    title: 'Lagre og del',
    open: 'Lagre og del',
    whole: 'Notatbok med data',
    wholeAbout: 'Alt i én fil. Den som får filen, får også svarene.',
    recipe: 'Notatbok uten data',
    recipeAbout: 'Oppskriften. Den som får filen, legger inn dataene selv og ser om de er de samme.',
    link: 'Lenke uten data',
    linkAbout: 'Notatboken ligger i lenken. Ingen server får den.',
    linkShipped: 'Studien følger med Drivkraft, så lenken gir alle tallene.',
    linkTooLong: (letters: string) => `Notatboken er for stor for en lenke (${letters} tegn). Del en fil i stedet.`,
    scripts: 'R-skript og SPSS-syntaks',
    scriptsAbout: (file: string) =>
      `For den som vil regne etter i et annet program. Skriptene leser datafilen (${file}), koder svarene og gir tallene i cellene.`,
    rScript: 'R-skript',
    spssSyntax: 'SPSS-syntaks',
    dataFile: 'Datafil',
    save: 'Lagre fil',
    copy: 'Kopier lenke',
    copied: 'Lenken er kopiert.'
  },
  data: {
    title: (title: string) => `«${title}» er lagret uten data`,
    lead: (name: string, rows: number) =>
      `Legg inn filen notatboken ble laget med: ${name}, ${rows === 1 ? '1 svar' : `${rows} svar`}.`,
    choose: 'Velg datafil',
    verified: 'Dataene er de samme som notatboken ble laget med.',
    other: 'Dataene er ikke de samme som notatboken ble laget med. Tallene kan bli andre.',
    missing: (names: string) => `Filen mangler ${names}. Celler som trenger dem, sier fra.`,
    useAnyway: 'Bruk disse dataene likevel',
    badge: 'Andre data'
  },
  link: {
    brokenTitle: 'Lenken kan ikke åpnes',
    broken: 'Lenken er skadet eller ikke hel. Be om den på nytt, eller om en fil.',
    opened: 'Notatboken kom fra en lenke, og er lagret her.'
  }
};
