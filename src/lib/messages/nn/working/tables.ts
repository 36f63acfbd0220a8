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
      `Samanhengen mellom ${x} og ${y} kan ikkje testast, for alle er i same rad eller same kolonne`,
    cell: (count: string, n: string, answers: string) => `${count} av ${n} svarte ${answers}`,
    everyone: (n: string) => `Det er ${n} i tabellen`,
    expected: 'Kva kvar celle ville hatt om rader og kolonnar var uavhengige',
    expectedSubtitle: 'E er radsum · kolonnesum / n, og O er talet på svar.',
    sum: 'Sum',
    sums: 'Summane av vektene, før dei blei runda av',
    whole:
      'Eksakte testar tel heile svar: kvar sum av vekter er runda av til næraste heile tal, som i CROSSTABS i SPSS, og blir rekna som så mange svar.',
    ofColumn: 'Del av kolonnen',
    ofRow: 'Del av rada',
    ofTotal: 'Del av alle',
    expectedCount: 'Venta tal om rader og kolonnar var uavhengige',
    product: 'radsum · kolonnesum / n',
    residual: 'Justert residual',
    statistic: 'Pearsons kjikvadrat',
    sumOf: 'summen av (O − E)² / E',
    df: 'Fridomsgrader, av talet på rader og kolonnar',
    p: (df: string) => `p, av kjikvadratfordelinga med ${df} ${df === '1' ? 'fridomsgrad' : 'fridomsgrader'}`,
    phi: 'Phi, der a, b, c og d er cellene, r radsummane og k kolonnesummane',
    v: 'Cramérs V, der m er talet på rader eller kolonnar, det som er minst',
    convention:
      'Kjikvadratet er utan kontinuitetskorreksjon, som i CROSSTABS i SPSS og chisq.test(correct = FALSE) i R.'
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
    empty: 'Ei tom celle legg ikkje til noko.',
    near: 'Avvika er ikkje større enn ½, og blir då sette til 0.',
    convention: {
      'likelihood-ratio':
        'G² er to gonger forskjellen i log-likelihood mellom cellene og det uavhengigheit ville gjeve, som «Likelihood Ratio» i CROSSTABS i SPSS.',
      yates:
        'Yates (1934) trekkjer ½ frå kvart avvik, men aldri så det går under 0, som «Continuity Correction» i CROSSTABS i SPSS og chisq.test i R.'
    }
  },
  linear: {
    finding: (x: string, y: string, value: string) => `lineær mot lineær mellom ${x} og ${y} er χ² = ${value}`,
    scores: 'Svara som tal',
    scoresSubtitle: 'Avviket er frå gjennomsnittet av alle.',
    mean: (variable: string) => `Gjennomsnittet for ${variable}`,
    products: 'Produktsum av avvika',
    r: 'Pearsons r, der SSx og SSy er kvadratsummane',
    statistic: 'Kjikvadratet for lineær samanheng',
    convention:
      'Testen er Mantels (1963) av om tala stig saman, som «Linear-by-Linear Association» i CROSSTABS i SPSS. Svar i ord er nummererte i rekkjefølgje, og sidene av eit skilje er 0 og 1.'
  },
  strength: {
    finding: (x: string, y: string, v: string, level: string, low: string, high: string) =>
      `Cramérs V mellom ${x} og ${y} er ${v}, ${level}-intervall ${low} til ${high}`,
    noncentrality: (df: string, chi: string, probability: string) =>
      `Ikkje-sentraliteten λ der eit kjikvadrat med ${df} ${df === '1' ? 'fridomsgrad' : 'fridomsgrader'} blir høgst ${chi} med sannsyn ${probability}`,
    none: (chi: string, probability: string) =>
      `Sjølv utan samanheng, med λ = 0, blir kjikvadratet høgst ${chi} med sannsyn under ${probability}`,
    low: (level: string) => `${level}-intervall, nedre ende`,
    high: 'Øvre ende',
    square: 'χ² / n utan skeivskap',
    room: 'Det meste φ² kan bli; k er talet på rader eller kolonnar, det som gjev minst',
    corrected: 'Cramérs V, korrigert',
    convention:
      'Intervallet har dei verdiane av V som gjer at χ² verken er uventa høgt eller uventa lågt, av den ikkje-sentrale kjikvadratfordelinga (Steiger 2004). λ har ingen formel; ein finn han ved å prøve seg fram.',
    most: 'V er aldri over 1, og enden er sett til det.',
    bergsma: 'Korreksjonen er Bergsmas (2013). V er i gjennomsnitt for høg når svara er få.',
    spss: 'CROSSTABS i SPSS har berre V sjølv.'
  },
  risk: {
    finding: {
      'risk-difference': (value: string, event: string, group: string, against: string) =>
        `differansen i delen ${event} er ${value}, ${group} mot ${against}`,
      'risk-ratio': (value: string, event: string, group: string, against: string) =>
        `risikoratioen for ${event} er ${value}, ${group} mot ${against}`,
      'odds-ratio': (value: string, event: string, group: string, against: string) =>
        `oddsratioen for ${event} er ${value}, ${group} mot ${against}`
    },
    share: (event: string, group: string) => `Delen ${event} blant ${group}`,
    difference: 'Differansen mellom delane',
    wilson: (level: string, share: string) => `Wilsons ${level}-intervall for ${share}`,
    newcombe: {
      low: (level: string) => `Newcombes ${level}-intervall, nedre ende`,
      high: 'Øvre ende'
    },
    se: 'Standardfeilen til differansen',
    z: 'Testobservatoren z',
    ratio: 'Risikoratio',
    odds: (event: string, group: string, against: string) =>
      `Oddsratio, der a og b er med og utan ${event} blant ${group}, c og d blant ${against}`,
    ratioSe: 'Standardfeilen til ln(RR), der a og c er talet med svaret',
    oddsSe: 'Standardfeilen til ln(OR)',
    interval: (level: string) => `${level}-intervall, av normalfordelinga for logaritmen`,
    empty: 'Ei celle er tom. Då har ratioen ikkje noko intervall, og ingen test.',
    convention: {
      'risk-difference':
        'Intervallet er Newcombes (1998, metode 10), laga av Wilsons intervall for dei to delane. Standardfeilen i testen er av den eigne delen til kvar gruppe. CROSSTABS i SPSS har ikkje differansen.',
      'risk-ratio':
        'Intervallet er etter Katz (1978), som /STATISTICS=RISK i CROSSTABS i SPSS, der ratioen står ved «For cohort».',
      'odds-ratio': 'Intervallet er etter Woolf (1955), som /STATISTICS=RISK i CROSSTABS i SPSS.'
    }
  },
  conditional: {
    finding: (value: string, event: string, group: string, against: string) =>
      `den eksakte oddsratioen for ${event} er ${value}, ${group} mot ${against}`,
    title: 'Sannsynet for kvar mogleg tabell under tre oddsratioar, ψ',
    subtitle: (event: string, group: string) =>
      `Alle tabellar med dei same rad- og kolonnesummane. a er talet på ${event} blant ${group}; tabellen som blei funnen, er utheva.`,
    weight: 'Sannsynet for ein tabell, der n₁ og n₂ er gruppene, k alle med svaret, og Σ summen over tabellane',
    estimate: (found: string) => `Oddsratioen som gjer at a i gjennomsnitt er ${found}`,
    least: 'Ingen tabell har ein mindre a, og oddsratioen er 0',
    most: 'Ingen tabell har ein større a, og oddsratioen er uendeleg',
    low: (level: string, found: string, tail: string) =>
      `${level}-intervall, nedre ende: a er ${found} eller meir med sannsyn ${tail}`,
    noLow: (level: string) => `${level}-intervall, nedre ende: ingen tabell har ein mindre a`,
    high: (found: string, tail: string) => `Øvre ende: a er ${found} eller mindre med sannsyn ${tail}`,
    noHigh: 'Øvre ende: ingen tabell har ein større a',
    convention:
      'Oddsratioen er gitt rad- og kolonnesummane (vilkårsbunden sannsynsmaksimering), og intervallet er Cornfields eksakte (1956). Dei har ingen formel, og ein finn dei ved å prøve seg fram; fisher.test i R gjev dei første sifra. CROSSTABS i SPSS har dei ikkje.'
  }
};
