/** Derivations of scales, of changes, of models and of groups. */
export const tests = {
  alpha: {
    finding: (items: string, alpha: string) => `Alfa for dei ${items} ledda er ${alpha}`,
    itemFinding: (item: string, r: string) => `${item} korrelerer ${r} med summen av dei andre ledda`,
    constant: (item: string) => `${item} kan ikkje korrelerast med dei andre ledda, for ein av dei varierer ikkje`,
    subtitle: (among: string) => `Kvart ledd, ${among}.`,
    item: 'Ledd',
    variance: 'Varians, s²',
    withRest: 'Kovarians med dei andre, c',
    total: 'Variansen til summen av ledda',
    alpha: 'Cronbachs alfa, der k er talet på ledd',
    interval: (level: string, between: string, within: string) =>
      `Feldts ${level}-intervall; F₁ er av F-fordelinga med ${between} og ${within} fridomsgrader, F₂ med dei i motsett rekkjefølgje`,
    standardised: 'Standardisert alfa, der r er gjennomsnittet av korrelasjonane mellom ledda',
    scaleMean: 'Gjennomsnittet til skalaen, som gjennomsnitt av ledda',
    scaleSd: 'Standardavviket til summen',
    meanSd: 'Standardavviket til gjennomsnittet av ledda',
    itemSd: 'Standardavviket til leddet',
    rest: 'Variansen til summen av dei andre ledda',
    itemRest: 'Korrelasjonen mellom leddet og denne summen',
    dropped: 'Alfa utan leddet',
    convention:
      'Tala er svara slik dei er lesne, utan skilje. Varians og kovarians deler på n − 1, som i R og SPSS. Summen av svara til kvar enkelt varierer meir di meir ledda følgjer kvarandre.',
    turned: 'Ledd som er snudde i notatboka, er snudde her òg.'
  },
  change: {
    means: (from: string, to: string, change: string) => `gjennomsnittleg endring frå ${from} til ${to} er ${change}`,
    moved: (rises: string, falls: string, from: string, to: string) =>
      `${rises} svarte høgare og ${falls} lågare på ${to} enn på ${from}`,
    subtitle: 'Det andre svaret minus det første, og kor mange som endra seg så mykje.',
    ranksSubtitle: (same: string) =>
      `Dei som endra seg, stilte i rekkje etter kor mykje. Like store endringar deler midtrangen. ${same} svarte likt og er ikkje med.`,
    fourfold: (first: string) => `Kor mange som har kvart par av svar. Radene er ${first}.`,
    difference: 'Endring',
    size: 'Kor mykje',
    falls: 'Lågare',
    rises: 'Høgare',
    minus: 'Lågare · rang',
    plus: 'Høgare · rang',
    minusSum: 'Rangsummen for dei som svarte lågare',
    plusSum: 'Rangsummen for dei som svarte høgare',
    minusOf: 'summen av lågare · rang',
    plusOf: 'summen av høgare · rang',
    z: 'Wilcoxons z, av skilnaden mellom rangsummane',
    rankSquares: 'tal · rang²',
    normal: 'Tosidig p, av normalfordelinga',
    effects: {
      means: 'Cohens d, der s er standardavviket til endringane',
      ranks: 'Rangbiserial korrelasjon'
    },
    interval: (level: string) => `${level}-intervall, av Fishers z; m er kor mange som endra seg`,
    share: 'Delen som svarte høgare, av dei som endra seg',
    signZ: 'z i forteiknstesten',
    binomial: (m: string) => `Eksakt p, av binomialfordelinga med ${m} forsøk og sannsyn ½`,
    mcnemar: 'McNemars kjikvadrat, der b gjekk frå det lågare svaret til det høgare, og c tilbake',
    oddsRatio: 'Oddsratio',
    convention: {
      means:
        'Testen er den parvise t-testen, som T-TEST PAIRS i SPSS og t.test(paired = TRUE) i R. Standardavviket deler på n − 1.',
      ranks: 'Testane er som NPAR TESTS i SPSS og wilcox.test(paired = TRUE, exact = FALSE) og binom.test i R.',
      mcnemar:
        'Kjikvadratet har kontinuitetskorreksjon, som mcnemar.test i R og i SPSS. SPSS viser den eksakte p der få endra seg.'
    },
    continuity: {
      r: 'Wilcoxons z har kontinuitetskorreksjon, som i R; forteiknstesten har ingen.',
      spss: 'Wilcoxons z er utan kontinuitetskorreksjon, z i forteiknstesten med, som i SPSS.'
    },
    read: 'Svara er slik dei er lesne, utan skilje.',
    coded: 'Svara er slik dei er koda.'
  },
  model: {
    coefficient: (term: string, outcome: string, b: string) =>
      `koeffisienten for ${term} i modellen for ${outcome} er ${b}`,
    threshold: (term: string, outcome: string, b: string) => `${term} i modellen for ${outcome} er ${b}`,
    odds: (term: string, outcome: string, ratio: string) =>
      `oddsratioen for ${term} i modellen for ${outcome} er ${ratio}`,
    explains: (outcome: string, r2: string) => `R² i modellen for ${outcome} er ${r2}`,
    pseudo: (outcome: string, r2: string) => `McFaddens R² i modellen for ${outcome} er ${r2}`,
    intercept: 'konstanten',
    between: (below: string, above: string) => `terskelen mellom ${below} og ${above}`,
    against: (variable: string, level: string, reference: string) => `${variable} (${level} mot ${reference})`,
    subtitle: (n: string) => `Kvadratsummar: kor mykje svara avvik frå gjennomsnittet, og frå modellen. n = ${n}.`,
    answers: (n: string) =>
      `Utan variablar er sannsynet for kvart svar delen som gav det. Log-likelihood er tal · ln(tal / n). n = ${n}.`,
    source: 'Kjelde',
    squares: 'Kvadratsum',
    meanSquare: 'Kvadratsum / df',
    explained: 'Modellen',
    residual: 'Rest (SSres)',
    logShare: 'Log-likelihood',
    statistic: (letter: string) => `Testobservatoren ${letter}, der b er koeffisienten og SE standardfeilen`,
    interval: (level: string) => `${level}-intervall, av normalfordelinga`,
    oddsRatio: 'Oddsratio',
    oddsInterval: 'Intervallet til oddsratioen',
    beta: 'Standardisert koeffisient, der s er standardavvika til variabelen og utfallet',
    vif: 'VIF, der R² er kor mykje dei andre variablane forklarer av denne',
    r2: 'Forklart del, der SStot er kvadratsummen i alt',
    adjusted: 'Justert R²',
    residualSd: 'Standardavvik for residuala',
    f: 'F, der k er talet på koeffisientar utan konstanten',
    pF: (first: string, second: string) => `p, av F-fordelinga med ${first} og ${second} fridomsgrader`,
    logNormal: 'Log-likelihood, med normalfordelte residual',
    aic: 'AIC, der q er talet på parametrar',
    perSlope: 'Svar per koeffisient',
    effective: 'Svar som tel, der nj er kor mange som gav kvart svar (Harrell 2015)',
    rarer: 'Svar som tel: av det sjeldnaste utfallet',
    none: 'Log-likelihood utan variablar',
    logOf: 'summen av tal · ln(tal / n)',
    log: 'Log-likelihood for modellen',
    ratio: 'Likelihood-ratio-testen',
    mcFadden: 'McFaddens R²',
    nagelkerke: 'Nagelkerkes R²',
    convention: {
      term: 'Koeffisienten og standardfeilen kjem frå tilpassinga av heile modellen. Testen og intervallet er Walds, som i R og SPSS.',
      linear: 'Modellen er tilpassa med minste kvadrats metode, som lm i R og REGRESSION i SPSS.',
      likelihood: 'Modellen er tilpassa med sannsynsmaksimering.'
    },
    thresholds:
      'ln(P(Y ≤ j) / P(Y > j)) = θ − x · b: Terskelen θ er log-oddsen for å svare det nedste av dei to eller lågare når kvar x er null. Her er b terskelen.',
    robust: (kind: string) => `Standardfeilen er ${kind}, som toler at spreiinga er ulik.`,
    firth: 'Modellen er tilpassa med Firths metode.'
  },
  centrality: {
    finding: (variable: string, strength: string, influence: string) =>
      `${variable} har styrke ${strength} og forventa innverknad ${influence}`,
    subtitle: 'Rho med kvar av dei andre variablane, den sterkaste først.',
    strength: 'Styrke',
    expectedInfluence: 'Forventa innverknad',
    convention:
      'Rho er Spearmans, mellom svara slik dei er koda, av dei som har svart på begge. Styrke er summen utan forteikn, forventa innverknad summen med forteikn (Robinaugh, Millner og McNally 2016).'
  },
  groups: {
    finding: (outcome: string, by: string) => `${outcome} i kvar gruppe av ${by}`,
    pair: (outcome: string, groups: string) => `${outcome} i ${groups}`,
    against: (first: string, second: string) => `${first} mot ${second}`,
    subtitle: {
      means: (n: string) => `Kvadratsummen er av avvika frå gjennomsnittet i gruppa sjølv. n = ${n}.`,
      ranks: (n: string) =>
        `Alle svar blir stilte i rekkje på tvers av gruppene, og like svar deler midtrangen. n = ${n}.`
    },
    squares: 'Kvadratsum, SS',
    rankSum: 'Rangsum',
    meanRank: 'Gj.snittleg rang',
    rank: 'rang',
    welch: 'Welchs t',
    welchSe: 'Standardfeilen til skilnaden',
    welchDf: 'Fridomsgrader etter Welch',
    pooled: 'Felles varians',
    studentSe: 'Standardfeilen til skilnaden, med felles varians',
    student: 'Students t',
    d: 'Cohens d, der s er rota av felles varians',
    g: 'Hedges’ g, der J rettar for små utval',
    between: 'Kvadratsum mellom gruppene, der M er gjennomsnittet av alle',
    betweenOf: 'summen av n · (m − M)²',
    within: 'Kvadratsum innanfor gruppene',
    f: 'F i variansanalysen, der k er talet på grupper',
    omega: 'Omega², der MSw er SSw / (n − k)',
    weights: 'Vektene til gruppene i Welchs variansanalyse',
    middle: 'Vekta gjennomsnitt',
    lambda: 'Kor ujamne vektene er',
    welchF: 'Welchs F',
    u: 'U for den første gruppa, av rangsummen R',
    lesserU: 'Den minste U, som SPSS viser',
    uVariance: 'Variansen til U',
    z: 'Mann–Whitneys z',
    superiority: 'Sannsynet for at ein i den første gruppa ligg høgare enn ein i den andre; like svar tel halvt',
    allRanks: 'Gjennomsnittleg rang for alle',
    rankBetween: 'Kvadratsum mellom gruppene, av rangane, der R er rangsummen til gruppa',
    rankBetweenOf: 'summen av n · (R / n − r)²',
    rankTotal: 'Kvadratsum for alle rangane',
    rankTotalOf: 'summen av (rang − r)²',
    h: 'Kruskal–Wallis’ H',
    epsilon: 'Epsilon²',
    range: (groups: string, df: string) =>
      `p, av den studentiserte variasjonsbreidda Q for ${groups} gjennomsnitt og ${df} fridomsgrader`,
    rangeInterval: (level: string) => `${level}-intervall for alle para under eitt, der q er kvantilen til Q`,
    rankVariance: 'Variansen til rangane',
    rankDifference: 'Skilnaden i gjennomsnittleg rang',
    rankSe: 'Standardfeilen til skilnaden',
    dunn: 'Dunns z',
    aloneU:
      'U for dei to åleine: kor mange av para med éin frå kvar gruppe der den første ligg høgast; like svar tel halvt',
    convention: {
      dunn: 'Testen er Dunns (1964), med rangane blant alle gruppene, som dunn_test i R-pakken rstatix og para etter Kruskal–Wallis i NPTESTS i SPSS.',
      'games-howell':
        'Testen er etter Games og Howell (1976), som games_howell_test i R-pakken rstatix og ONEWAY /POSTHOC=GH i SPSS. p og intervallet tek alt omsyn til talet på par.',
      welch: 'Testen er Welchs t for kvart par, som pairwise.t.test(pool.sd = FALSE) i R og T-TEST i SPSS.',
      'two-means': 'Welchs t er som t.test i R, Students som med var.equal = TRUE. T-TEST i SPSS viser begge.',
      means: 'Testane er som oneway.test i R og ONEWAY i SPSS.',
      'two-ranks':
        'Testen er som wilcox.test(exact = FALSE) i R og NPAR TESTS /M-W i SPSS, som ikkje har kontinuitetskorreksjon.',
      ranks: 'Testen er som kruskal.test i R og NPAR TESTS /K-W i SPSS.'
    }
  }
};
