import type { page as nb } from '../nb/page.ts';

export const page: typeof nb = {
  home: 'Drivkraft, startsida',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  pageLanguage: 'Språk',
  lightView: 'Lys vising',
  darkView: 'Mørk vising',
  loading: 'Opnar …',
  close: 'Lukk',
  glossary: 'Ordliste',
  tour: 'Omvising på fem minutt',
  problemTitle: (name) => `${name} kunne ikkje opnast`
};
