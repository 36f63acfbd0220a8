import type { page as nb } from '../nb/page.ts';

export const page: typeof nb = {
  home: 'Drivkraft, start page',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  pageLanguage: 'Language',
  lightView: 'Light view',
  darkView: 'Dark view',
  loading: 'Opening…',
  close: 'Close',
  glossary: 'Glossary',
  tour: 'A tour in five minutes',
  problemTitle: (name) => `${name} could not be opened`
};
