/** Fisher's exact test of tables of any size. */
export const freemanHalton = {
  finding: {
    'fisher-freeman-halton': (x: string, y: string, p: string) => `Fishers eksakte test av ${x} og ${y} gir ${p}`,
    'monte-carlo': (x: string, y: string, p: string) => `Fishers test av ${x} og ${y}, av trukne tabeller, gir ${p}`
  },
  stopped: (x: string, y: string) => `Fishers eksakte test av ${x} og ${y} har for mange tabeller å telle`,
  title: (tables: string) => `Fishers eksakte p er summen av de sjeldneste av ${tables} mulige tabeller`,
  subtitle: 'Alle tabeller med de samme rad- og kolonnesummene som den som ble funnet.',
  listed:
    'Alle tabeller med de samme rad- og kolonnesummene, rad for rad, de sjeldneste først. Regnet med er de som ikke er mer sannsynlige enn tabellen som ble funnet (uthevet, med dem som er like sannsynlige).',
  tables: 'Tabeller',
  counted: 'Ikke mer sannsynlige enn den som ble funnet',
  likelier: 'Mer sannsynlige',
  together: 'Sannsynlighet i alt',
  observed: 'Sannsynligheten for tabellen som ble funnet, der r er radsummene, k kolonnesummene og a cellene',
  p: 'Fishers p',
  sum: (counted: string, tables: string) => `summen for ${counted} av ${tables} tabeller`,
  hits: (draws: string) =>
    `Av ${draws} tabeller trukket med de samme summene, B: de som ikke er mer sannsynlige enn den som ble funnet`,
  interval: (level: string) => `${level}-intervall (Clopper–Pearson) for den p som alle tabeller ville gitt`,
  convention: {
    'fisher-freeman-halton':
      'Testen er Fishers, for tabeller av alle størrelser (Freeman og Halton 1951), som fisher.test i R og Fisher–Freeman–Halton i CROSSTABS i SPSS med modulen Exact Tests. 0! og 1! er 1 og er ikke skrevet. Like sannsynlige regnes med, også når de avviker i siste siffer.',
    'monte-carlo': (seed: string) =>
      `Det er for mange tabeller til at alle telles, og p er anslått av tilfeldige (frø ${seed}). Tabellen som ble funnet, er selv en av dem: derfor + 1 (Phipson og Smyth 2010). SPSS viser h / B.`
  },
  many: 'Tellingen stanses etter halvannen million steg; p kan i stedet anslås av trukne tabeller.'
};
