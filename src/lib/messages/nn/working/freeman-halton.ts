import type { freemanHalton as nb } from '../../nb/working/freeman-halton.ts';

export const freemanHalton: typeof nb = {
  finding: {
    'fisher-freeman-halton': (x, y, p) => `Fishers eksakte test av ${x} og ${y} gir ${p}`,
    'monte-carlo': (x, y, p) => `Fishers test av ${x} og ${y}, av trekte tabellar, gir ${p}`
  },
  stopped: (x, y) => `Fishers eksakte test av ${x} og ${y} har for mange tabellar å telje`,
  title: (tables) => `Fishers eksakte p er summen av dei sjeldnaste av ${tables} moglege tabellar`,
  subtitle: 'Alle tabellar med dei same rad- og kolonnesummane som den som blei funnen.',
  listed:
    'Alle tabellar med dei same rad- og kolonnesummane, rad for rad, dei sjeldnaste først. Rekna med er dei som ikkje er meir sannsynlege enn tabellen som blei funnen (utheva, med dei som er like sannsynlege).',
  tables: 'Tabellar',
  counted: 'Ikkje meir sannsynlege enn den som blei funnen',
  likelier: 'Meir sannsynlege',
  together: 'Sannsyn i alt',
  observed: 'Sannsynet for tabellen som blei funnen, der r er radsummane, k kolonnesummane og a cellene',
  p: 'Fishers p',
  sum: (counted, tables) => `summen for ${counted} av ${tables} tabellar`,
  hits: (draws) =>
    `Av ${draws} tabellar trekte med dei same summane, B: dei som ikkje er meir sannsynlege enn den som blei funnen`,
  interval: (level) => `${level}-intervall (Clopper–Pearson) for den p-en som alle tabellar ville gi`,
  convention: {
    'fisher-freeman-halton':
      'Testen er Fishers, for tabellar av alle storleikar (Freeman og Halton 1951), som fisher.test i R og Fisher–Freeman–Halton i CROSSTABS i SPSS med modulen Exact Tests. 0! og 1! er 1 og er ikkje skrivne. Like sannsynlege er rekna med, også når dei avvik i siste siffer.',
    'monte-carlo': (seed) =>
      `Det er for mange tabellar til at alle kan teljast, og p er anslått av tilfeldige (frø ${seed}). Tabellen som blei funnen, er sjølv ein av dei: difor + 1 (Phipson og Smyth 2010). SPSS viser h / B.`
  },
  many: 'Teljinga stansar etter halvannan million steg; p kan i staden anslåast av trekte tabellar.'
};
