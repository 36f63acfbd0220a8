/** What stands on every page, and on the way to it. */
export const page = {
  home: 'Drivkraft, startsiden',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  pageLanguage: 'Språk',
  lightView: 'Lys visning',
  darkView: 'Mørk visning',
  loading: 'Åpner …',
  close: 'Lukk',
  glossary: 'Ordliste',
  tour: 'Omvisning på fem minutter',
  problemTitle: (name: string) => `${name} kunne ikke åpnes`
};
