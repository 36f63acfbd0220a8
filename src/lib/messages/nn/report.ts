import type { report as nb } from '../nb/report.ts';

export const report: typeof nb = {
  dialog: {
    title: 'Lag PDF',
    lead: 'Rapporten viser det same som notatboka, og blir laga på denne maskina.',
    language: 'Språk',
    madeFor: 'Laga for',
    make: 'Lag PDF',
    making: 'Lagar PDF …',
    saved: (name) => `Rapporten er lagra som ${name}.`
  },
  cover: {
    figure: (target) => `Kvar stripe er ein drivar. Breidda viser kor sterkt han heng saman med ${target}.`,
    title: (target) => `Drivarar og ${target}`
  },
  contents: 'Innhald',
  madeFor: 'Laga for',
  date: 'Dato',
  aboutFigure: 'Figuren over',
  aboutData: 'Om dataa',
  madeWith: (version, notebook) => `Laga med ${version}, notatbok ${notebook}`,
  page: (page, pages) => `${page} av ${pages}`,
  continued: 'framh.',
  problems: {
    fonts: 'PDF-en blei ikkje laga: skrifta let seg ikkje hente. Sjekk at du er på nett, og prøv på nytt.',
    worker: 'PDF-en blei ikkje laga: arbeidet kom ikkje i gang. Sjekk at du er på nett, og prøv på nytt.',
    render:
      'PDF-en blei ikkje laga: noko i rapporten let seg ikkje teikne. Notatboka er uendra. Ta bort den siste cella du la til, og prøv på nytt.',
    cancelled: 'Avbrote. Ingen PDF blei lagra.'
  }
};
