import { crosstab } from '../crosstab.ts';

/** Derivations of two-way tables. */
export const tables = {
  /** An answer with its variable. */
  ofVariable: crosstab.ofVariable,
  /** A table that leaves out small groups. */
  base: crosstab.notes.base,
  /** An estimate above its interval. */
  below: crosstab.notes.below,
  table: {
    finding: (x: string, y: string, v: string) => `Cramérs V mellom ${x} og ${y} er ${v}`,
    constant: (x: string, y: string) =>
      `Sammenhengen mellom ${x} og ${y} kan ikke testes, for alle er i samme rad eller samme kolonne`,
    cell: (count: string, n: string, answers: string) => `${count} av ${n} svarte ${answers}`,
    everyone: (n: string) => `Det er ${n} i tabellen`,
    expected: 'Hva hver celle ville hatt om rader og kolonner var uavhengige',
    expectedSubtitle: 'E er radsum · kolonnesum / n, og O er antallet.',
    sum: 'Sum',
    sums: 'Summene av vektene, før de ble rundet av',
    whole:
      'Eksakte tester teller hele svar: hver sum av vekter er rundet av til nærmeste hele tall, som i CROSSTABS i SPSS, og regnes som så mange svar.',
    ofColumn: 'Andel av kolonnen',
    ofRow: 'Andel av raden',
    ofTotal: 'Andel av alle',
    expectedCount: 'Ventet antall om rader og kolonner var uavhengige',
    product: 'radsum · kolonnesum / n',
    residual: 'Justert residual',
    statistic: 'Pearsons kjikvadrat',
    sumOf: 'summen av (O − E)² / E',
    df: 'Frihetsgrader, av antall rader og kolonner',
    p: (df: string) => `p, av kjikvadratfordelingen med ${df} ${df === '1' ? 'frihetsgrad' : 'frihetsgrader'}`,
    phi: 'Phi, der a, b, c og d er cellene, r radsummene og k kolonnesummene',
    v: 'Cramérs V, der m er antall rader eller kolonner, det som er minst',
    convention:
      'Kjikvadratet er uten kontinuitetskorreksjon, som i CROSSTABS i SPSS og chisq.test(correct = FALSE) i R.'
  },
  sums: {
    finding: {
      'likelihood-ratio': (x: string, y: string, value: string) =>
        `likelihood ratio mellom ${x} og ${y} er G² = ${value}`,
      yates: (x: string, y: string, value: string) => `kjikvadratet for ${x} og ${y} er ${value} med Yates’ korreksjon`
    },
    ratio: 'Likelihood ratio',
    ratioOf: '2 · summen av O · ln(O / E)',
    yates: 'Kjikvadratet med Yates’ korreksjon',
    yatesOf: 'summen av (|O − E| − ½)² / E',
    empty: 'En tom celle legger ikke til noe.',
    near: 'Avvikene er ikke større enn ½, og settes da til 0.',
    convention: {
      'likelihood-ratio':
        'G² er to ganger forskjellen i log-likelihood mellom cellene og det uavhengighet ville gitt, som «Likelihood Ratio» i CROSSTABS i SPSS.',
      yates:
        'Yates (1934) trekker ½ fra hvert avvik, men aldri så det går under 0, som «Continuity Correction» i CROSSTABS i SPSS og chisq.test i R.'
    }
  },
  linear: {
    finding: (x: string, y: string, value: string) => `lineær mot lineær mellom ${x} og ${y} er χ² = ${value}`,
    scores: 'Svarene som tall',
    scoresSubtitle: 'Avviket er fra gjennomsnittet av alle.',
    mean: (variable: string) => `Gjennomsnittet for ${variable}`,
    products: 'Produktsum av avvikene',
    r: 'Pearsons r, der SSx og SSy er kvadratsummene',
    statistic: 'Kjikvadratet for lineær sammenheng',
    convention:
      'Testen er Mantels (1963) av om tallene stiger sammen, som «Linear-by-Linear Association» i CROSSTABS i SPSS. Svar i ord er nummerert i rekkefølge, og sidene av et skille er 0 og 1.'
  },
  strength: {
    finding: (x: string, y: string, v: string, level: string, low: string, high: string) =>
      `Cramérs V mellom ${x} og ${y} er ${v}, ${level}-intervall ${low} til ${high}`,
    noncentrality: (df: string, chi: string, probability: string) =>
      `Ikke-sentraliteten λ der et kjikvadrat med ${df} ${df === '1' ? 'frihetsgrad' : 'frihetsgrader'} blir høyst ${chi} med sannsynlighet ${probability}`,
    none: (chi: string, probability: string) =>
      `Selv uten sammenheng, med λ = 0, blir kjikvadratet høyst ${chi} med sannsynlighet under ${probability}`,
    low: (level: string) => `${level}-intervall, nedre ende`,
    high: 'Øvre ende',
    square: 'χ² / n uten skjevhet',
    room: 'Det meste φ² kan bli; k er antall rader eller kolonner, det som gir minst',
    corrected: 'Cramérs V, korrigert',
    convention:
      'Intervallet har de verdiene av V som gjør at χ² verken er uventet høyt eller uventet lavt, av den ikke-sentrale kjikvadratfordelingen (Steiger 2004). λ har ingen formel; den finnes ved å prøve seg fram.',
    most: 'V er aldri over 1, og enden er satt til det.',
    bergsma: 'Korreksjonen er Bergsmas (2013). V er i gjennomsnitt for høy når svarene er få.',
    spss: 'CROSSTABS i SPSS har bare V selv.'
  },
  risk: {
    finding: {
      'risk-difference': (value: string, event: string, group: string, against: string) =>
        `differansen i andelen ${event} er ${value}, ${group} mot ${against}`,
      'risk-ratio': (value: string, event: string, group: string, against: string) =>
        `risikoratioen for ${event} er ${value}, ${group} mot ${against}`,
      'odds-ratio': (value: string, event: string, group: string, against: string) =>
        `oddsratioen for ${event} er ${value}, ${group} mot ${against}`
    },
    share: (event: string, group: string) => `Andelen ${event} blant ${group}`,
    difference: 'Differansen mellom andelene',
    wilson: (level: string, share: string) => `Wilsons ${level}-intervall for ${share}`,
    newcombe: {
      low: (level: string) => `Newcombes ${level}-intervall, nedre ende`,
      high: 'Øvre ende'
    },
    se: 'Standardfeilen til differansen',
    z: 'Testobservatoren z',
    ratio: 'Risikoratio',
    odds: (event: string, group: string, against: string) =>
      `Oddsratio, der a og b er med og uten ${event} blant ${group}, c og d blant ${against}`,
    ratioSe: 'Standardfeilen til ln(RR), der a og c er antallet med svaret',
    oddsSe: 'Standardfeilen til ln(OR)',
    interval: (level: string) => `${level}-intervall, av normalfordelingen for logaritmen`,
    empty: 'En celle er tom. Da har ratioen ikke noe intervall, og ingen test.',
    convention: {
      'risk-difference':
        'Intervallet er Newcombes (1998, metode 10), laget av Wilsons intervaller for de to andelene. Standardfeilen i testen er av hver gruppes egen andel. CROSSTABS i SPSS har ikke differansen.',
      'risk-ratio':
        'Intervallet er etter Katz (1978), som /STATISTICS=RISK i CROSSTABS i SPSS, der ratioen står ved «For cohort».',
      'odds-ratio': 'Intervallet er etter Woolf (1955), som /STATISTICS=RISK i CROSSTABS i SPSS.'
    }
  },
  conditional: {
    finding: (value: string, event: string, group: string, against: string) =>
      `den eksakte oddsratioen for ${event} er ${value}, ${group} mot ${against}`,
    title: 'Sannsynligheten for hver mulig tabell under tre oddsratioer, ψ',
    subtitle: (event: string, group: string) =>
      `Alle tabeller med de samme rad- og kolonnesummene. a er antallet ${event} blant ${group}; tabellen som ble funnet, er uthevet.`,
    weight: 'Sannsynligheten for en tabell, der n₁ og n₂ er gruppene, k alle med svaret, og Σ summen over tabellene',
    estimate: (found: string) => `Oddsratioen som gjør at a i gjennomsnitt er ${found}`,
    least: 'Ingen tabell har en mindre a, og oddsratioen er 0',
    most: 'Ingen tabell har en større a, og oddsratioen er uendelig',
    low: (level: string, found: string, tail: string) =>
      `${level}-intervall, nedre ende: a er ${found} eller mer med sannsynlighet ${tail}`,
    noLow: (level: string) => `${level}-intervall, nedre ende: ingen tabell har en mindre a`,
    high: (found: string, tail: string) => `Øvre ende: a er ${found} eller mindre med sannsynlighet ${tail}`,
    noHigh: 'Øvre ende: ingen tabell har en større a',
    convention:
      'Oddsratioen er gitt rad- og kolonnesummene (betinget sannsynlighetsmaksimering), og intervallet er Cornfields eksakte (1956). De har ingen formel, og finnes ved å prøve seg fram; fisher.test i R gir de første sifrene. CROSSTABS i SPSS har dem ikke.'
  }
};
