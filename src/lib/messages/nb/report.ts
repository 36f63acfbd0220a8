export const report = {
  dialog: {
    title: 'Lag PDF',
    lead: 'Rapporten viser det samme som notatboken, og lages på denne maskinen.',
    language: 'Språk',
    madeFor: 'Laget for',
    make: 'Lag PDF',
    making: 'Lager PDF …',
    saved: (name: string) => `Rapporten er lagret som ${name}.`
  },
  cover: {
    figure: (target: string) => `Hver stripe er en driver. Bredden viser hvor sterkt den henger sammen med ${target}.`,
    title: (target: string) => `Drivere og ${target}`
  },
  contents: 'Innhold',
  madeFor: 'Laget for',
  date: 'Dato',
  aboutFigure: 'Figuren over',
  aboutData: 'Om dataene',
  madeWith: (version: string, notebook: string) => `Laget med ${version}, notatbok ${notebook}`,
  page: (page: number, pages: number) => `${page} av ${pages}`,
  continued: 'forts.',
  problems: {
    fonts: 'PDF-en ble ikke laget: skriften lot seg ikke hente. Sjekk at du er på nett, og prøv igjen.',
    worker: 'PDF-en ble ikke laget: arbeidet kom ikke i gang. Sjekk at du er på nett, og prøv igjen.',
    render:
      'PDF-en ble ikke laget: noe i rapporten lot seg ikke tegne. Notatboken er uendret. Ta bort den siste cellen du la til, og prøv igjen.',
    cancelled: 'Avbrutt. Ingen PDF ble lagret.'
  }
};
