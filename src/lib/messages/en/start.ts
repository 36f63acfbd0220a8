import type { start as nb } from '../nb/start.ts';

export const start: typeof nb = {
  title: 'Open a survey',
  lead: 'Find drivers, try cut-offs between low and high, and print the report.',
  drop: 'Drop the file here',
  orChoose: 'or choose it yourself',
  choose: 'Choose file',
  reading: 'Reading the file…',
  cancel: 'Cancel',
  formats: [
    { name: 'CSV', about: 'semicolon, comma or tab' },
    { name: 'Drivkraft', about: 'a saved notebook' }
  ],
  privacy: 'Your data never leave this computer.',
  privacyMore: 'Everything is computed in the browser, and without a network after the first visit.',
  recent: 'Recent notebooks',
  recentEmpty: 'Your notebooks are saved in this browser and will be listed here.',
  recentFacts: (rows, source) => `${rows} answers, ${source}`,
  remove: (title) => `Delete ${title}`,
  removeSure: (title) => `Delete “${title}”? This cannot be undone.`,
  studies: 'Studies included',
  cards: {
    described: {
      title: 'BTI Agder: drivers and use',
      text: 'What goes with the use of an action guide in six municipalities?',
      facts: '33 answers, 11 drivers. Constructed data.'
    },
    printed: {
      title: 'BTI Agder, as printed',
      text: 'The same answers, coded as the printed tables require.',
      facts: '33 answers, 11 drivers. Constructed data.'
    },
    compare: {
      title: 'BTI Agder against print',
      text: 'Compute the study again, and see what the coding does to the findings.',
      facts: '135 printed numbers, two codings. Constructed data.'
    },
    tibir: {
      title: 'TIBIR: how useful is the guide?',
      text: 'Four parts, judged by the municipalities that use it.',
      facts: '17 municipalities. The distributions are the printed ones.'
    }
  },
  unreadable:
    'The file could not be read. It may have been moved, locked by another program, or be too large for the memory. Close other programs and choose the file again.',
  separator: 'Separator',
  separators: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
  tryAgain: 'Read again',
  another: 'Open another file'
};
