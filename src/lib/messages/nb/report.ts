export const report = {
  table: (number: number) => `Tabell ${number}`,
  figure: (number: number) => `Figur ${number}`,
  contents: 'Innhold',
  madeFor: 'Laget for',
  date: 'Dato',
  aboutFigure: 'Figuren over',
  aboutData: 'Om dataene',
  madeWith: (version: string, notebook: string) => `Laget med ${version}, notatbok ${notebook}`,
  page: (page: number, pages: number) => `${page} av ${pages}`,
  continued: 'forts.',
  matches: 'likt',
  differs: 'avvik',
  problems: {
    fonts: 'PDF-en ble ikke laget: skriften lot seg ikke hente. Sjekk at du er på nett, og prøv igjen.',
    worker: 'PDF-en ble ikke laget: nettleseren lot oss ikke starte arbeidet. Last siden på nytt og prøv igjen.',
    render:
      'PDF-en ble ikke laget: noe i rapporten lot seg ikke tegne. Notatboken er uendret. Ta bort den siste cellen du la til, og prøv igjen.',
    cancelled: 'Du avbrøt. Ingen PDF ble lagret.'
  }
};
