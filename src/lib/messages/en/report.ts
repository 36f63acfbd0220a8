import type { report as nb } from '../nb/report.ts';

export const report: typeof nb = {
  dialog: {
    title: 'Make PDF',
    lead: 'The report shows what the notebook shows, and is made on this computer.',
    language: 'Language',
    madeFor: 'Made for',
    make: 'Make PDF',
    making: 'Making PDF…',
    saved: (name) => `The report is saved as ${name}.`
  },
  cover: {
    figure: (target) => `Each stripe is a driver. Its width shows how strongly it goes with ${target}.`,
    title: (target) => `Drivers and ${target}`
  },
  contents: 'Contents',
  madeFor: 'Made for',
  date: 'Date',
  aboutFigure: 'The figure above',
  aboutData: 'About the data',
  madeWith: (version, notebook) => `Made with ${version}, notebook ${notebook}`,
  page: (page, pages) => `${page} of ${pages}`,
  continued: 'cont.',
  problems: {
    fonts: 'The PDF was not made: its font could not be fetched. Check that you are online and try again.',
    worker: 'The PDF was not made: the work could not start. Check that you are online and try again.',
    render:
      'The PDF was not made: something in the report could not be drawn. The notebook is unchanged. Remove the cell you added last and try again.',
    cancelled: 'Cancelled. No PDF was saved.'
  }
};
