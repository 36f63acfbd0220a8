/** Derivations of scales, of changes, of models and of groups. */
export const tests = {
  alpha: {
    finding: (items: string, alpha: string) => `Alfa for de ${items} leddene er ${alpha}`,
    itemFinding: (item: string, r: string) => `${item} korrelerer ${r} med summen av de andre leddene`,
    constant: (item: string) => `${item} kan ikke korreleres med de andre leddene, for én av dem varierer ikke`,
    subtitle: (among: string) => `Hvert ledd, ${among}.`,
    item: 'Ledd',
    variance: 'Varians, s²',
    withRest: 'Kovarians med de andre, c',
    total: 'Variansen til summen av leddene',
    alpha: 'Cronbachs alfa, der k er antall ledd',
    interval: (level: string, between: string, within: string) =>
      `Feldts ${level}-intervall; F₁ er av F-fordelingen med ${between} og ${within} frihetsgrader, F₂ med dem i motsatt rekkefølge`,
    standardised: 'Standardisert alfa, der r er gjennomsnittet av leddenes korrelasjoner',
    scaleMean: 'Skalaens gjennomsnitt, som gjennomsnitt av leddene',
    scaleSd: 'Standardavviket til summen',
    meanSd: 'Standardavviket til gjennomsnittet av leddene',
    itemSd: 'Leddets standardavvik',
    rest: 'Variansen til summen av de andre leddene',
    itemRest: 'Leddets korrelasjon med denne summen',
    dropped: 'Alfa uten leddet',
    convention:
      'Tallene er svarene slik de er lest, uten skille. Varians og kovarians deler på n − 1, som i R og SPSS. Summen av hver enkelts svar varierer mer jo mer leddene følger hverandre.',
    turned: 'Ledd som er snudd i notatboken, er snudd her også.'
  },
  change: {
    means: (from: string, to: string, change: string) => `gjennomsnittlig endring fra ${from} til ${to} er ${change}`,
    moved: (rises: string, falls: string, from: string, to: string) =>
      `${rises} svarte høyere og ${falls} lavere på ${to} enn på ${from}`,
    subtitle: 'Det andre svaret minus det første, og hvor mange som endret seg så mye.',
    ranksSubtitle: (same: string) =>
      `De som endret seg, stilt i rekke etter hvor mye. Like store endringer deler midtrangen. ${same} svarte likt og er ikke med.`,
    fourfold: (first: string) => `Antall med hvert par av svar. Radene er ${first}.`,
    difference: 'Endring',
    size: 'Hvor mye',
    falls: 'Lavere',
    rises: 'Høyere',
    minus: 'Lavere · rang',
    plus: 'Høyere · rang',
    minusSum: 'Rangsummen for dem som svarte lavere',
    plusSum: 'Rangsummen for dem som svarte høyere',
    minusOf: 'summen av lavere · rang',
    plusOf: 'summen av høyere · rang',
    z: 'Wilcoxons z, av forskjellen mellom rangsummene',
    rankSquares: 'antall · rang²',
    normal: 'Tosidig p, av normalfordelingen',
    effects: {
      means: 'Cohens d, der s er standardavviket til endringene',
      ranks: 'Rangbiserial korrelasjon'
    },
    interval: (level: string) => `${level}-intervall, av Fishers z; m er hvor mange som endret seg`,
    share: 'Andelen som svarte høyere, av dem som endret seg',
    signZ: 'Fortegnstestens z',
    binomial: (m: string) => `Eksakt p, av binomialfordelingen med ${m} forsøk og sannsynlighet ½`,
    mcnemar: 'McNemars kjikvadrat, der b gikk fra det lavere svaret til det høyere, og c tilbake',
    oddsRatio: 'Oddsratio',
    convention: {
      means:
        'Testen er den parvise t-testen, som T-TEST PAIRS i SPSS og t.test(paired = TRUE) i R. Standardavviket deler på n − 1.',
      ranks: 'Testene er som NPAR TESTS i SPSS og wilcox.test(paired = TRUE, exact = FALSE) og binom.test i R.',
      mcnemar:
        'Kjikvadratet har kontinuitetskorreksjon, som mcnemar.test i R og i SPSS. SPSS viser den eksakte p der få endret seg.'
    },
    continuity: {
      r: 'Wilcoxons z har kontinuitetskorreksjon, som i R; fortegnstesten har ingen.',
      spss: 'Wilcoxons z er uten kontinuitetskorreksjon, fortegnstestens med, som i SPSS.'
    },
    read: 'Svarene er slik de er lest, uten skille.',
    coded: 'Svarene er slik de er kodet.'
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
    subtitle: (n: string) => `Kvadratsummer: hvor mye svarene avviker fra gjennomsnittet, og fra modellen. n = ${n}.`,
    answers: (n: string) =>
      `Uten variabler er sannsynligheten for hvert svar andelen som ga det. Log-likelihood er antall · ln(antall / n). n = ${n}.`,
    source: 'Kilde',
    squares: 'Kvadratsum',
    meanSquare: 'Kvadratsum / df',
    explained: 'Modellen',
    residual: 'Rest (SSres)',
    logShare: 'Log-likelihood',
    statistic: (letter: string) => `Testobservatoren ${letter}, der b er koeffisienten og SE standardfeilen`,
    interval: (level: string) => `${level}-intervall, av normalfordelingen`,
    oddsRatio: 'Oddsratio',
    oddsInterval: 'Intervallet til oddsratioen',
    beta: 'Standardisert koeffisient, der s er standardavvikene til variabelen og utfallet',
    vif: 'VIF, der R² er hvor mye de andre variablene forklarer av denne',
    r2: 'Forklart andel, der SStot er kvadratsummen i alt',
    adjusted: 'Justert R²',
    residualSd: 'Standardavvik for residualene',
    f: 'F, der k er antall koeffisienter uten konstanten',
    pF: (first: string, second: string) => `p, av F-fordelingen med ${first} og ${second} frihetsgrader`,
    logNormal: 'Log-likelihood, med normalfordelte residualer',
    aic: 'AIC, der q er antall parametere',
    perSlope: 'Svar per koeffisient',
    effective: 'Svar som teller, der nj er hvor mange som ga hvert svar (Harrell 2015)',
    rarer: 'Svar som teller: av det sjeldneste utfallet',
    none: 'Log-likelihood uten variabler',
    logOf: 'summen av antall · ln(antall / n)',
    log: 'Log-likelihood for modellen',
    ratio: 'Likelihood-ratio-testen',
    mcFadden: 'McFaddens R²',
    nagelkerke: 'Nagelkerkes R²',
    convention: {
      term: 'Koeffisienten og standardfeilen kommer fra tilpasningen av hele modellen. Testen og intervallet er Walds, som i R og SPSS.',
      linear: 'Modellen er tilpasset med minste kvadraters metode, som lm i R og REGRESSION i SPSS.',
      likelihood: 'Modellen er tilpasset med sannsynlighetsmaksimering.'
    },
    thresholds:
      'ln(P(Y ≤ j) / P(Y > j)) = θ − x · b: Terskelen θ er log-oddsen for å svare det nederste av de to eller lavere når hver x er null. Her er b terskelen.',
    robust: (kind: string) => `Standardfeilen er ${kind}, som tåler at spredningen er ulik.`,
    firth: 'Modellen er tilpasset med Firths metode.'
  },
  centrality: {
    finding: (variable: string, strength: string, influence: string) =>
      `${variable} har styrke ${strength} og forventet innflytelse ${influence}`,
    subtitle: 'Rho med hver av de andre variablene, den sterkeste først.',
    strength: 'Styrke',
    expectedInfluence: 'Forventet innflytelse',
    convention:
      'Rho er Spearmans, mellom svarene slik de er kodet, av dem som har svart på begge. Styrke er summen uten fortegn, forventet innflytelse summen med fortegn (Robinaugh, Millner og McNally 2016).'
  },
  groups: {
    finding: (outcome: string, by: string) => `${outcome} i hver gruppe av ${by}`,
    pair: (outcome: string, groups: string) => `${outcome} i ${groups}`,
    against: (first: string, second: string) => `${first} mot ${second}`,
    subtitle: {
      means: (n: string) => `Kvadratsummen er av avvikene fra gruppens eget gjennomsnitt. n = ${n}.`,
      ranks: (n: string) => `Alle svar stilles i rekke på tvers av gruppene, og like svar deler midtrangen. n = ${n}.`
    },
    squares: 'Kvadratsum, SS',
    rankSum: 'Rangsum',
    meanRank: 'Gj.snittlig rang',
    rank: 'rang',
    welch: 'Welchs t',
    welchSe: 'Standardfeilen til forskjellen',
    welchDf: 'Frihetsgrader etter Welch',
    pooled: 'Felles varians',
    studentSe: 'Standardfeilen til forskjellen, med felles varians',
    student: 'Students t',
    d: 'Cohens d, der s er roten av felles varians',
    g: 'Hedges’ g, der J retter for små utvalg',
    between: 'Kvadratsum mellom gruppene, der M er gjennomsnittet av alle',
    betweenOf: 'summen av n · (m − M)²',
    within: 'Kvadratsum innen gruppene',
    f: 'F i variansanalysen, der k er antall grupper',
    omega: 'Omega², der MSw er SSw / (n − k)',
    weights: 'Gruppenes vekter i Welchs variansanalyse',
    middle: 'Vektet gjennomsnitt',
    lambda: 'Hvor ujevne vektene er',
    welchF: 'Welchs F',
    u: 'U for den første gruppen, av rangsummen R',
    lesserU: 'Den minste U, som SPSS viser',
    uVariance: 'Variansen til U',
    z: 'Mann–Whitneys z',
    superiority:
      'Sannsynligheten for at en i den første gruppen ligger høyere enn en i den andre; like svar teller halvt',
    allRanks: 'Gjennomsnittlig rang for alle',
    rankBetween: 'Kvadratsum mellom gruppene, av rangene, der R er gruppens rangsum',
    rankBetweenOf: 'summen av n · (R / n − r)²',
    rankTotal: 'Kvadratsum for alle rangene',
    rankTotalOf: 'summen av (rang − r)²',
    h: 'Kruskal–Wallis’ H',
    epsilon: 'Epsilon²',
    range: (groups: string, df: string) =>
      `p, av den studentiserte variasjonsbredden Q for ${groups} gjennomsnitt og ${df} frihetsgrader`,
    rangeInterval: (level: string) => `${level}-intervall for alle parene under ett, der q er kvantilen til Q`,
    rankVariance: 'Variansen til rangene',
    rankDifference: 'Forskjellen i gjennomsnittlig rang',
    rankSe: 'Standardfeilen til forskjellen',
    dunn: 'Dunns z',
    aloneU:
      'U for de to alene: hvor mange av parene med én fra hver gruppe der den første ligger høyest; like svar teller halvt',
    convention: {
      dunn: 'Testen er Dunns (1964), med rangene blant alle gruppene, som dunn_test i R-pakken rstatix og parene etter Kruskal–Wallis i NPTESTS i SPSS.',
      'games-howell':
        'Testen er Games og Howells (1976), som games_howell_test i R-pakken rstatix og ONEWAY /POSTHOC=GH i SPSS. p og intervallet tar alt hensyn til antall par.',
      welch: 'Testen er Welchs t for hvert par, som pairwise.t.test(pool.sd = FALSE) i R og T-TEST i SPSS.',
      'two-means': 'Welchs t er som t.test i R, Students som med var.equal = TRUE. T-TEST i SPSS viser begge.',
      means: 'Testene er som oneway.test i R og ONEWAY i SPSS.',
      'two-ranks':
        'Testen er som wilcox.test(exact = FALSE) i R og NPAR TESTS /M-W i SPSS, som ikke har kontinuitetskorreksjon.',
      ranks: 'Testen er som kruskal.test i R og NPAR TESTS /K-W i SPSS.'
    }
  }
};
