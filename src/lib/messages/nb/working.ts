import { common } from './common.ts';
import { crosstab } from './crosstab.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;
type About = { names: string; about: Readonly<Record<string, string | number>> };

export const working = {
  title: 'Utregning',
  about: 'Hvordan ett tall er regnet ut: svarene bak, formelen med tallene satt inn, og hvem som er med.',
  example: 'Hvor kommer en rho på 0,45 fra?',
  fields: {
    of: {
      label: 'Tall',
      help: 'Hva slags tall som regnes ut.',
      options: {
        correlation: 'Rho og p',
        mean: 'Gjennomsnitt',
        quantiles: 'Median og kvartiler',
        share: 'Andel',
        table: 'Krysstabell',
        response: 'Svarprosent',
        alpha: 'Cronbachs alfa',
        change: 'Endring',
        model: 'Regresjon',
        groups: 'Grupper'
      }
    },
    variables: {
      label: 'Variabler',
      help: 'For Cronbachs alfa: leddene, og når ingen er valgt, driverne. For endring: det som alle skal ha svart på. For regresjon: variablene i modellen.'
    },
    x: { label: 'Variabel', help: 'Når ingen er valgt: utfallet, eller den første driveren.' },
    y: {
      label: 'Sammenlignes med',
      help: 'For rho, krysstabeller og endring. Når ingen er valgt: utfallet, eller grupperingen.'
    },
    by: { label: 'Gruppering', help: 'For å regne på én gruppe.' },
    value: {
      label: 'Gruppe',
      help: 'Svaret som gruppen ga, slik det står i filen. Tomt gir den første. For krysstabeller: kolonnen.'
    },
    part: {
      label: 'Svar',
      help: 'For andeler: et svar slik det står i filen, eller .high for dem over skillet. For svarprosent: gruppen. For krysstabeller: raden; * er alle. For Cronbachs alfa: et ledd. For regresjon: en variabel, eller tomt for hele modellen.'
    },
    upTo: { label: 'Ta med svarene under', help: 'Da er andelen kumulert.' },
    width: { label: 'Klassebredde', help: 'For andeler av tall som er delt i klasser.' },
    base: {
      label: 'Andel av',
      help: 'Hvem andelen er av.',
      options: { all: 'alle', answered: 'dem som svarte', scale: 'dem med svar på skalaen' }
    },
    reverse: {
      label: 'Snudde ledd',
      help: 'For Cronbachs alfa: om ledd som er snudd i notatboken, snus.',
      options: { coding: 'Snu dem', none: 'Som de er lest' }
    },
    test: {
      label: 'Test',
      help: 'For endring og grupper: av gjennomsnittet, eller av rangene.',
      options: { means: 'Gjennomsnitt', ranks: 'Rangering' }
    },
    coded: {
      label: 'Bruk skillene',
      help: 'For endring, grupper og regresjon: svarene slik de er kodet, i stedet for slik de er lest.'
    },
    family: {
      label: 'Modell',
      help: 'For regresjon.',
      options: { automatic: 'Etter utfallet', ordinal: 'Ordinal', logistic: 'Logistisk', linear: 'Lineær' }
    },
    penalty: {
      label: 'Tilpasning',
      help: 'For logistisk regresjon.',
      options: { firth: 'Firth', none: 'Sannsynlighetsmaksimering' }
    },
    robust: {
      label: 'Standardfeil',
      help: 'For lineær regresjon.',
      options: { HC3: 'HC3', HC0: 'HC0', HC1: 'HC1', HC2: 'HC2', classical: 'Klassiske' }
    },
    convention: {
      label: 'Konvensjon',
      help: 'Kvartiler: R regner type 7, SPSS type 6 (HAVERAGE). Endring: R har kontinuitetskorreksjon i Wilcoxons z, SPSS i fortegnstesten.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    weighted: { label: 'Bruk vektene', help: 'Ellers teller hver én.' },
    population: { label: 'Populasjon', help: 'Hvor mange svarene står for. Da blir intervallet smalere.' },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' }
  },
  /** Before a title, where the number is of a group. */
  inGroup: (group: string, finding: string) => `${group}: ${finding}`,
  answer: 'Svar',
  count: 'Antall',
  number: 'Tall',
  places: 'Plasser',
  total: 'I alt',
  range: (from: string, to: string) => `${from}–${to}`,
  pair: (x: string, y: string) => `${x} og ${y}`,
  interval: (low: string, high: string) => `${low} til ${high}`,
  correlation: {
    finding: (x: string, y: string, rho: string) => `rho mellom ${x} og ${y} er ${rho}`,
    constant: (x: string, y: string) => `rho mellom ${x} og ${y} kan ikke regnes ut, for alle svarte likt på minst én`,
    tooFew: (x: string, y: string, n: string) => `rho mellom ${x} og ${y} krever tre svar på begge, og her er ${n}`,
    subtitle: (x: string, n: string) => `Antall med hvert par av svar, slik de er kodet. Radene er ${x}. n = ${n}.`,
    coded: (variable: string, coding: string) => `${variable}: ${coding}.`,
    unordered: (variable: string) => `${variable} har ingen naturlig rekkefølge; rangene følger kodene.`,
    ranks: 'Svarene stilles i rekke, og like svar deler midtrangen',
    ranksSubtitle: 'Plassene går fra lavest til høyest. Avviket er fra gjennomsnittlig rang.',
    midrank: 'Midtrang',
    deviation: 'Avvik',
    square: 'Antall · avvik²',
    meanRank: 'Gjennomsnittlig rang',
    squares: (variable: string) => `Kvadratsum for ${variable}`,
    fromTable: 'summen av antall · avvik²',
    products: 'Produktsum av avvikene i rang',
    productsOf: 'summen av antall · avvik · avvik',
    rho: 'Spearmans rho',
    t: 'Testobservatoren t',
    p: (df: string) => `Tosidig p, av t-fordelingen med ${df} frihetsgrader`,
    certain: 'Rho er 1 eller −1, og t uendelig',
    convention:
      'Spearmans rho er Pearsons r av midtrangene, av dem som har svart på begge. p er tosidig etter t-fordelingen, som i NONPAR CORR i SPSS og i cor.test(exact = FALSE) i R.',
    phi: 'Med to nivåer på hver er rho det samme som phi.',
    many: 'Variablene har for mange nivåer til at tabellen vises. Tallene er regnet på samme måte.'
  },
  fisher: {
    title: (possible: string) => `Fishers eksakte p er summen av de sjeldneste av ${possible} mulige tabeller`,
    subtitle: (cell: string) =>
      `Alle tabeller med de samme rad- og kolonnesummene, etter hvor mange som er ${cell}. Regnet med er de som ikke er mer sannsynlige enn tabellen som ble funnet (uthevet).`,
    first: (cell: string) => `Antall ${cell}`,
    probability: 'Sannsynlighet',
    counted: 'Regnet med',
    observed: 'Sannsynligheten for tabellen som ble funnet',
    p: 'Fishers p, tosidig',
    sum: (counted: string, possible: string) => `summen for ${counted} av ${possible} tabeller`
  },
  mean: {
    finding: (variable: string, mean: string) => `gjennomsnittet av ${variable} er ${mean}`,
    subtitle: (n: string) => `Hvert tall ganges med hvor mange som har det. n = ${n}.`,
    product: 'Antall · tall',
    deviation: 'Avvik',
    square: 'Antall · avvik²',
    mean: 'Gjennomsnitt',
    sd: 'Standardavvik',
    se: 'Standardfeil',
    interval: (level: string, df: string) => `${level} intervall, av t-fordelingen med ${df} frihetsgrader`,
    sum: 'summen av antall · tall',
    convention:
      'Tallene er svarene slik de er lest, uten skille. Standardavviket deler på n − 1, som i R og SPSS. Avviket er fra gjennomsnittet.',
    many: 'Variabelen har for mange verdier til at de vises. Summene er regnet på samme måte.',
    few: 'Verdiene vises ikke, fordi få har svart noen av dem. Summene er regnet på samme måte.'
  },
  quantiles: {
    finding: (variable: string, median: string) => `medianen av ${variable} er ${median}`,
    subtitle: (n: string) => `Alle svar på rekke, fra lavest til høyest. n = ${n}.`,
    median: 'Median',
    quartile: { 0.25: 'Nedre kvartil', 0.75: 'Øvre kvartil' },
    place: (name: string) => `Plassen til ${name}`,
    at: (place: string) => `tallet på plass ${place}`,
    between: (low: string, high: string) => `mellom ${low} og ${high}`,
    convention: {
      r: 'Kvartiler av type 7, som i R: plassen er 1 + (n − 1) · andelen, og mellom to plasser regnes forholdsmessig.',
      spss: 'Kvartiler av type 6 (HAVERAGE), som i SPSS: plassen er (n + 1) · andelen, og mellom to plasser regnes forholdsmessig.'
    }
  },
  share: {
    finding: (variable: string, part: string, share: string) => `${share} er ${part} på ${variable}`,
    highPart: 'over skillet',
    topPart: (levels: string) => `blant de ${levels} høyeste svarene`,
    upTo: (answer: string) => `${answer} eller lavere`,
    classOf: (from: string, to: string) => `fra ${from} til ${to}`,
    answeredPart: 'med svar',
    allPart: 'med',
    subtitle: { all: 'Av alle svar.', answered: 'Av dem som svarte.', scale: 'Av dem med svar på skalaen.' },
    counted: 'Regnet med',
    outside: 'utenfor',
    share: 'Andel',
    middle: (level: string) => `Midten av Wilsons ${level} intervall, der p er andelen`,
    half: 'Halve bredden',
    bounds: 'Fra og til',
    convention:
      'Wilsons intervall (1927), som prop.test(correct = FALSE) i R. Det holder seg mellom 0 og 100\u00a0% også når andelen er liten.',
    many: 'Variabelen har for mange verdier til at de vises. De er telt på samme måte.',
    few: 'Verdiene vises ikke, fordi få har svart noen av dem. De er telt på samme måte.'
  },
  table: {
    finding: (x: string, y: string, v: string) => `Cramérs V mellom ${x} og ${y} er ${v}`,
    constant: (x: string, y: string) =>
      `Sammenhengen mellom ${x} og ${y} kan ikke testes, for alle er i samme rad eller samme kolonne`,
    cell: (count: string, n: string, answers: string) => `${count} av ${n} svarte ${answers}`,
    everyone: (n: string) => `Det er ${n} i tabellen`,
    expected: 'Hva hver celle ville hatt om rader og kolonner var uavhengige',
    expectedSubtitle: 'E er radsum · kolonnesum / n, og O er antallet.',
    sum: 'Sum',
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
  alpha: {
    finding: (items: string, alpha: string) => `Alfa for de ${items} leddene er ${alpha}`,
    itemFinding: (item: string, r: string) => `${item} korrelerer ${r} med summen av de andre leddene`,
    constant: (item: string) => `${item} kan ikke korreleres med de andre leddene, for én av dem varierer ikke`,
    subtitle: (n: string) => `Hvert ledd blant dem som har svart på alle. n = ${n}.`,
    item: 'Ledd',
    variance: 'Varians, s²',
    withRest: 'Kovarians med de andre, c',
    total: 'Variansen til summen av leddene',
    alpha: 'Cronbachs alfa, der k er antall ledd',
    interval: (level: string, between: string, within: string) =>
      `Feldts ${level} intervall; F₁ er av F-fordelingen med ${between} og ${within} frihetsgrader, F₂ med dem i motsatt rekkefølge`,
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
    interval: (level: string) => `${level} intervall, av Fishers z; m er hvor mange som endret seg`,
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
    coefficient: (term: string, outcome: string, b: string) => `b for ${term} i modellen for ${outcome} er ${b}`,
    odds: (term: string, outcome: string, ratio: string) =>
      `oddsratioen for ${term} i modellen for ${outcome} er ${ratio}`,
    explains: (outcome: string, r2: string) => `R² i modellen for ${outcome} er ${r2}`,
    pseudo: (outcome: string, r2: string) => `McFaddens R² i modellen for ${outcome} er ${r2}`,
    intercept: 'konstanten',
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
    statistic: (letter: string) => `Testobservatoren ${letter}, der SE er standardfeilen`,
    interval: (level: string) => `${level} intervall, av normalfordelingen`,
    oddsRatio: 'Oddsratio',
    oddsInterval: 'Intervallet til oddsratioen',
    beta: 'Standardisert koeffisient, der s er standardavvikene til variabelen og utfallet',
    vif: 'VIF, der R²ⱼ er hvor mye de andre variablene forklarer av denne',
    r2: 'Forklart andel, der SStot er kvadratsummen i alt',
    adjusted: 'Justert R²',
    residualSd: 'Standardavviket til resten',
    f: 'F, der k er antall koeffisienter uten konstanten',
    pF: (first: string, second: string) => `p, av F-fordelingen med ${first} og ${second} frihetsgrader`,
    logNormal: 'Log-likelihood, med normalfordelt rest',
    aic: 'AIC, der q er antall parametere',
    perSlope: 'Svar for hver koeffisient',
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
    robust: (kind: string) => `Standardfeilen er ${kind}, som tåler at spredningen er ulik.`,
    firth: 'Modellen er tilpasset med Firths metode.'
  },
  groups: {
    finding: (outcome: string, by: string) => `${outcome} i hver gruppe av ${by}`,
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
    superiority: 'Sannsynligheten for at en i første gruppe ligger høyere enn en i andre',
    allRanks: 'Gjennomsnittlig rang for alle',
    rankBetween: 'Kvadratsum mellom gruppene, av rangene',
    rankBetweenOf: 'summen av n · (gruppens gj.snittlige rang − r)²',
    rankTotal: 'Kvadratsum for alle rangene',
    rankTotalOf: 'summen av (rang − r)²',
    h: 'Kruskal–Wallis’ H',
    epsilon: 'Epsilon²',
    convention: {
      'two-means': 'Welchs t er som t.test i R, Students som var.equal = TRUE. T-TEST i SPSS viser begge.',
      means: 'Testene er som oneway.test i R og ONEWAY i SPSS.',
      'two-ranks':
        'Testen er som wilcox.test(exact = FALSE) i R og NPAR TESTS /M-W i SPSS, som ikke har kontinuitetskorreksjon.',
      ranks: 'Testen er som kruskal.test i R og NPAR TESTS /K-W i SPSS.'
    }
  },
  response: {
    finding: (share: string) => `${share} av de inviterte har svart`,
    subtitle: 'Svar er rader i filen.',
    invited: 'Invitert',
    answered: 'Svart',
    notAnswered: 'Ikke svart',
    share: 'Svarprosent'
  },
  who: {
    title: (n: string, rows: string) => `${n} av ${rows} er med`,
    subtitle: 'Hver som er utelatt, er talt én gang, for det første som mangler.',
    respondents: 'Hvem',
    rows: 'Rader i filen',
    filter: 'Utelatt av filteret',
    weight: 'Uten vekt',
    others: 'Andre grupper, eller ingen',
    group: 'I gruppen',
    missing: (variable: string, kind: string) => `${variable}: ${kind}`,
    n: 'Med i utregningen'
  },
  population: (count: string) => `Korrigert for at svarene er trukket fra ${count}, N.`,
  weighted: 'Hvert svar teller med sin vekt; n er summen av vektene.',
  scored: 'Svarene er ord, og er nummerert fra 1 i rekkefølge.',
  rounded: 'Tallene er avrundet der de står; det regnes videre med alle sifrene.',
  notices: {
    ...trouble,
    'by-itself': crosstab.notices['by-itself'],
    'many-levels': crosstab.notices['many-levels'],
    'only-hidden': crosstab.notices['only-hidden'],
    nobody: crosstab.notices.nobody,
    same: ({ names }: About) => ({
      title: `${names} er valgt to ganger`,
      text: 'En variabel kan ikke sammenlignes med seg selv. Velg en annen.'
    }),
    'no-item': () => ({
      title: 'Leddet er ikke blant variablene',
      text: 'Skriv navnet på en av variablene, eller la feltet stå tomt.'
    }),
    'no-alpha': () => ({
      title: 'Alfa kan ikke regnes ut',
      text: 'Summen av leddene er den samme for alle. Velg andre ledd.'
    }),
    'two-needed': () => ({
      title: 'Endring krever to variabler',
      text: 'Velg hva som er svart først, og hva det sammenlignes med.'
    }),
    'different-scales': () => ({
      title: 'Variablene har ikke samme skala',
      text: 'Da kan svarene ikke trekkes fra hverandre. Velg variabler med de samme svarene.'
    }),
    'other-answers': () => ({
      title: 'Svaralternativene er ikke de samme',
      text: 'Svarene er sammenlignet tall for tall. Se i kodeboken om skalaen er den samme.'
    }),
    'no-model': () => ({
      title: 'Modellen kan ikke regnes ut',
      text: 'Velg et utfall og andre variabler, eller se hva regresjonen selv sier.'
    }),
    'no-term': () => ({
      title: 'Koeffisienten finnes ikke i modellen',
      text: 'Skriv navnet på en av variablene. For hele modellen med Firths metode vises ingen utregning.'
    }),
    'no-test': () => ({
      title: 'Gruppene kan ikke sammenlignes',
      text: 'Det trengs to grupper som kan vises, og svar som ikke er like for alle.'
    }),
    few: ({ about }: About) => ({
      title: 'Utregningen vises ikke',
      text: `Færre enn ${cardinal(Number(about.smallest))} svar ligger bak. Endre filteret eller grensen.`
    }),
    'no-group': ({ names }: About) => ({
      title: 'Fant ikke gruppen',
      text: `Ingen gruppe av ${names} kan vises med dette svaret. Velg et annet.`
    }),
    'hidden-group': ({ about }: About) => ({
      title: 'Utregningen for gruppen vises ikke',
      text: `Den har færre enn ${cardinal(Number(about.smallest))} svar, eller ville røpe en gruppe som har det. Slå sammen grupper eller endre grensen.`
    }),
    'hidden-answer': ({ about }: About) => ({
      title: 'Utregningen vises ikke',
      text: `Et svar som færre enn ${cardinal(Number(about.smallest))} ga, er skjult og ville bli røpet.`
    }),
    'groups-in-groups': ({ names }: About) => ({
      title: `Andeler av ${names} vises ikke for én gruppe`,
      text: 'Svarene er kategorier eller grupper selv. Regn på alle.'
    }),
    'no-part': ({ names }: About) => ({
      title: `Fant ikke svaret på ${names}`,
      text: 'Skriv et svar slik det står i filen, eller .high der variabelen er delt.'
    }),
    'no-invited': () => ({
      title: 'Antallet inviterte er ukjent',
      text: 'Skriv hvor mange som ble invitert i hver gruppe, i valgene for grupperingen.'
    }),
    light: ({ names }: About) => ({
      title: `${names} har ingen median`,
      text: 'Vektene har en sum under 1.'
    }),
    population: ({ names, about }: About) => ({
      title: `Flere har svart enn de ${about.population} i alt`,
      text: `${names} har ${about.n} svar. Det er regnet uten korreksjon; rett tallet.`
    })
  }
};
