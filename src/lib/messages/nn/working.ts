import { common } from './common.ts';
import { crosstab } from './crosstab.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;
type About = { names: string; about: Readonly<Record<string, string | number>> };

export const working = {
  title: 'Utrekning',
  about: 'Korleis eitt tal er rekna ut: svara bak, formelen med tala sette inn, og kven som er med.',
  example: 'Kvar kjem ein rho på 0,45 frå?',
  fields: {
    of: {
      label: 'Tal',
      help: 'Kva slags tal som blir rekna ut.',
      options: {
        correlation: 'Rho og p',
        mean: 'Gjennomsnitt',
        quantiles: 'Median og kvartilar',
        share: 'Del',
        table: 'Krysstabell',
        response: 'Svarprosent',
        alpha: 'Cronbachs alfa',
        change: 'Endring',
        model: 'Regresjon',
        groups: 'Grupper'
      }
    },
    variables: {
      label: 'Variablar',
      help: 'For Cronbachs alfa: ledda, og når ingen er valde, drivarane. For endring: det som alle skal ha svart på. For regresjon: variablane i modellen.'
    },
    x: { label: 'Variabel', help: 'Når ingen er vald: utfallet, eller den første drivaren.' },
    y: { label: 'Samanlikna med', help: 'For rho og krysstabellar. Når ingen er vald: utfallet, eller grupperinga.' },
    by: { label: 'Gruppering', help: 'For å rekne på éi gruppe.' },
    value: {
      label: 'Gruppe',
      help: 'Svaret som gruppa gav, slik det står i fila. Tomt gjev den første. For krysstabellar: kolonnen.'
    },
    part: {
      label: 'Svar',
      help: 'For delar: eit svar slik det står i fila, eller .high for dei over skiljet. For svarprosent: gruppa. For krysstabellar: rada; * er alle. For Cronbachs alfa: eit ledd. For regresjon: ein variabel, eller tomt for heile modellen.'
    },
    upTo: { label: 'Ta med svara under', help: 'Då er delen kumulert.' },
    width: { label: 'Klassebreidd', help: 'For delar av tal som er delte i klassar.' },
    base: {
      label: 'Del av',
      help: 'Kven delen er av.',
      options: { all: 'alle', answered: 'dei som svarte', scale: 'dei med svar på skalaen' }
    },
    reverse: {
      label: 'Snudde ledd',
      help: 'For Cronbachs alfa: om ledd som er snudde i notatboka, blir snudde.',
      options: { coding: 'Snu dei', none: 'Som dei er lesne' }
    },
    test: {
      label: 'Test',
      help: 'For endring og grupper: av gjennomsnittet, eller av rangane.',
      options: { means: 'Gjennomsnitt', ranks: 'Rangering' }
    },
    coded: {
      label: 'Bruk skilja',
      help: 'For endring, grupper og regresjon: svara slik dei er koda, i staden for slik dei er lesne.'
    },
    family: {
      label: 'Modell',
      help: 'For regresjon.',
      options: { automatic: 'Etter utfallet', ordinal: 'Ordinal', logistic: 'Logistisk', linear: 'Lineær' }
    },
    penalty: {
      label: 'Tilpassing',
      help: 'For logistisk regresjon.',
      options: { firth: 'Firth', none: 'Sannsynsmaksimering' }
    },
    robust: {
      label: 'Standardfeil',
      help: 'For lineær regresjon.',
      options: { HC3: 'HC3', HC0: 'HC0', HC1: 'HC1', HC2: 'HC2', classical: 'Klassiske' }
    },
    convention: {
      label: 'Konvensjon',
      help: 'Kvartilar: R reknar type 7, SPSS type 6 (HAVERAGE). Endring: R har kontinuitetskorreksjon i Wilcoxons z, SPSS i forteiknstesten.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    weighted: { label: 'Bruk vektene', help: 'Elles tel kvar som éin.' },
    population: { label: 'Populasjon', help: 'Kor mange svara står for. Då blir intervallet smalare.' },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' }
  },
  inGroup: (group: string, finding: string) => `${group}: ${finding}`,
  answer: 'Svar',
  count: 'Tal på',
  number: 'Verdi',
  places: 'Plassar',
  total: 'I alt',
  range: (from: string, to: string) => `${from}–${to}`,
  pair: (x: string, y: string) => `${x} og ${y}`,
  interval: (low: string, high: string) => `${low} til ${high}`,
  correlation: {
    finding: (x: string, y: string, rho: string) => `rho mellom ${x} og ${y} er ${rho}`,
    constant: (x: string, y: string) =>
      `rho mellom ${x} og ${y} kan ikkje reknast ut, for alle svarte likt på minst éin`,
    tooFew: (x: string, y: string, n: string) => `rho mellom ${x} og ${y} krev tre svar på begge, og her er ${n}`,
    subtitle: (x: string, n: string) =>
      `Kor mange som har kvart par av svar, slik dei er koda. Radene er ${x}. n = ${n}.`,
    coded: (variable: string, coding: string) => `${variable}: ${coding}.`,
    unordered: (variable: string) => `${variable} har inga naturleg rekkjefølgje; rangane følgjer kodane.`,
    ranks: 'Svara blir stilte i rekkje, og like svar deler midtrangen',
    ranksSubtitle: 'Plassane går frå lågast til høgast. Avviket er frå gjennomsnittleg rang.',
    midrank: 'Midtrang',
    deviation: 'Avvik',
    square: 'Tal på · avvik²',
    meanRank: 'Gjennomsnittleg rang',
    squares: (variable: string) => `Kvadratsum for ${variable}`,
    fromTable: 'summen av tal på · avvik²',
    products: 'Produktsum av avvika i rang',
    productsOf: 'summen av tal på · avvik · avvik',
    rho: 'Spearmans rho',
    t: 'Testobservatoren t',
    p: (df: string) => `Tosidig p, av t-fordelinga med ${df} fridomsgrader`,
    certain: 'Rho er 1 eller −1, og t uendeleg',
    convention:
      'Spearmans rho er Pearsons r av midtrangane, av dei som har svart på begge. p er tosidig etter t-fordelinga, som i NONPAR CORR i SPSS og i cor.test(exact = FALSE) i R.',
    phi: 'Med to nivå på kvar er rho det same som phi.',
    many: 'Variablane har for mange nivå til at tabellen blir vist. Tala er rekna på same måten.'
  },
  fisher: {
    title: (possible: string) => `Fishers eksakte p er summen av dei sjeldnaste av ${possible} moglege tabellar`,
    subtitle: (cell: string) =>
      `Alle tabellar med dei same rad- og kolonnesummane, etter kor mange som er ${cell}. Rekna med er dei som ikkje er meir sannsynlege enn tabellen som blei funnen (utheva).`,
    first: (cell: string) => `Tal på ${cell}`,
    probability: 'Sannsyn',
    counted: 'Rekna med',
    observed: 'Sannsynet for tabellen som blei funnen',
    p: 'Fishers p, tosidig',
    sum: (counted: string, possible: string) => `summen for ${counted} av ${possible} tabellar`
  },
  mean: {
    finding: (variable: string, mean: string) => `gjennomsnittet av ${variable} er ${mean}`,
    subtitle: (n: string) => `Kvar verdi blir gonga med kor mange som har han. n = ${n}.`,
    product: 'Tal på · verdi',
    deviation: 'Avvik',
    square: 'Tal på · avvik²',
    mean: 'Gjennomsnitt',
    sd: 'Standardavvik',
    se: 'Standardfeil',
    interval: (level: string, df: string) => `${level} intervall, av t-fordelinga med ${df} fridomsgrader`,
    sum: 'summen av tal på · verdi',
    convention:
      'Verdiane er svara slik dei er lesne, utan skilje. Standardavviket deler på n − 1, som i R og SPSS. Avviket er frå gjennomsnittet.',
    many: 'Variabelen har for mange verdiar til at dei blir viste. Summane er rekna på same måten.',
    few: 'Verdiane er ikkje viste, fordi få har svart nokre av dei. Summane er rekna på same måten.'
  },
  quantiles: {
    finding: (variable: string, median: string) => `medianen av ${variable} er ${median}`,
    subtitle: (n: string) => `Alle svar på rekkje, frå lågast til høgast. n = ${n}.`,
    median: 'Median',
    quartile: { 0.25: 'Nedre kvartil', 0.75: 'Øvre kvartil' },
    place: (name: string) => `Plassen til ${name}`,
    at: (place: string) => `verdien på plass ${place}`,
    between: (low: string, high: string) => `mellom ${low} og ${high}`,
    convention: {
      r: 'Kvartilar av type 7, som i R: plassen er 1 + (n − 1) · delen, og mellom to plassar blir det rekna forholdsvis.',
      spss: 'Kvartilar av type 6 (HAVERAGE), som i SPSS: plassen er (n + 1) · delen, og mellom to plassar blir det rekna forholdsvis.'
    }
  },
  share: {
    finding: (variable: string, part: string, share: string) => `${share} er ${part} på ${variable}`,
    highPart: 'over skiljet',
    topPart: (levels: string) => `blant dei ${levels} høgaste svara`,
    upTo: (answer: string) => `${answer} eller lågare`,
    classOf: (from: string, to: string) => `frå ${from} til ${to}`,
    answeredPart: 'med svar',
    allPart: 'med',
    subtitle: { all: 'Av alle svar.', answered: 'Av dei som svarte.', scale: 'Av dei med svar på skalaen.' },
    counted: 'Rekna med',
    outside: 'utanfor',
    share: 'Del',
    middle: (level: string) => `Midten av Wilsons ${level} intervall, der p er delen`,
    half: 'Halve breidda',
    bounds: 'Frå og til',
    convention:
      'Wilsons intervall (1927), som prop.test(correct = FALSE) i R. Det held seg mellom 0 og 100\u00a0% òg når delen er liten.',
    many: 'Variabelen har for mange verdiar til at dei blir viste. Dei er talde på same måten.',
    few: 'Verdiane er ikkje viste, fordi få har svart nokre av dei. Dei er talde på same måten.'
  },
  table: {
    finding: (x: string, y: string, v: string) => `Cramérs V mellom ${x} og ${y} er ${v}`,
    constant: (x: string, y: string) =>
      `Samanhengen mellom ${x} og ${y} kan ikkje testast, for alle er i same rad eller same kolonne`,
    cell: (count: string, n: string, answers: string) => `${count} av ${n} svarte ${answers}`,
    everyone: (n: string) => `Det er ${n} i tabellen`,
    expected: 'Kva kvar celle ville hatt om rader og kolonnar var uavhengige',
    expectedSubtitle: 'E er radsum · kolonnesum / n, og O er talet på svar.',
    sum: 'Sum',
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
  alpha: {
    finding: (items: string, alpha: string) => `Alfa for dei ${items} ledda er ${alpha}`,
    itemFinding: (item: string, r: string) => `${item} korrelerer ${r} med summen av dei andre ledda`,
    constant: (item: string) => `${item} kan ikkje korrelerast med dei andre ledda, for ein av dei varierer ikkje`,
    subtitle: (n: string) => `Kvart ledd blant dei som har svart på alle. n = ${n}.`,
    item: 'Ledd',
    variance: 'Varians, s²',
    withRest: 'Kovarians med dei andre, c',
    total: 'Variansen til summen av ledda',
    alpha: 'Cronbachs alfa, der k er talet på ledd',
    interval: (level: string, between: string, within: string) =>
      `Feldts ${level} intervall; F₁ er av F-fordelinga med ${between} og ${within} fridomsgrader, F₂ med dei i motsett rekkjefølgje`,
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
    fourfold: (first: string) => `Talet på kvart par av svar. Radene er ${first}.`,
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
    interval: (level: string) => `${level} intervall, av Fishers z; m er kor mange som endra seg`,
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
    coefficient: (term: string, outcome: string, b: string) => `b for ${term} i modellen for ${outcome} er ${b}`,
    odds: (term: string, outcome: string, ratio: string) =>
      `oddsratioen for ${term} i modellen for ${outcome} er ${ratio}`,
    explains: (outcome: string, r2: string) => `R² i modellen for ${outcome} er ${r2}`,
    pseudo: (outcome: string, r2: string) => `McFaddens R² i modellen for ${outcome} er ${r2}`,
    intercept: 'konstanten',
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
    statistic: (letter: string) => `Testobservatoren ${letter}, der SE er standardfeilen`,
    interval: (level: string) => `${level} intervall, av normalfordelinga`,
    oddsRatio: 'Oddsratio',
    oddsInterval: 'Intervallet til oddsratioen',
    beta: 'Standardisert koeffisient, der s er standardavvika til variabelen og utfallet',
    vif: 'VIF, der R²ⱼ er kor mykje dei andre variablane forklarer av denne',
    r2: 'Forklart del, der SStot er kvadratsummen i alt',
    adjusted: 'Justert R²',
    residualSd: 'Standardavviket til resten',
    f: 'F, der k er talet på koeffisientar utan konstanten',
    pF: (first: string, second: string) => `p, av F-fordelinga med ${first} og ${second} fridomsgrader`,
    logNormal: 'Log-likelihood, med normalfordelt rest',
    aic: 'AIC, der q er talet på parametrar',
    perSlope: 'Svar for kvar koeffisient',
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
    robust: (kind: string) => `Standardfeilen er ${kind}, som toler at spreiinga er ulik.`,
    firth: 'Modellen er tilpassa med Firths metode.'
  },
  groups: {
    finding: (outcome: string, by: string) => `${outcome} i kvar gruppe av ${by}`,
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
    superiority: 'Sannsynet for at ein i første gruppe ligg høgare enn ein i andre',
    allRanks: 'Gjennomsnittleg rang for alle',
    rankBetween: 'Kvadratsum mellom gruppene, av rangane',
    rankBetweenOf: 'summen av n · (gj.snittleg rang i gruppa − r)²',
    rankTotal: 'Kvadratsum for alle rangane',
    rankTotalOf: 'summen av (rang − r)²',
    h: 'Kruskal–Wallis’ H',
    epsilon: 'Epsilon²',
    convention: {
      'two-means': 'Welchs t er som t.test i R, Students som var.equal = TRUE. T-TEST i SPSS viser begge.',
      means: 'Testane er som oneway.test i R og ONEWAY i SPSS.',
      'two-ranks':
        'Testen er som wilcox.test(exact = FALSE) i R og NPAR TESTS /M-W i SPSS, som ikkje har kontinuitetskorreksjon.',
      ranks: 'Testen er som kruskal.test i R og NPAR TESTS /K-W i SPSS.'
    }
  },
  response: {
    finding: (share: string) => `${share} av dei inviterte har svart`,
    subtitle: 'Svar er rader i fila.',
    invited: 'Invitert',
    answered: 'Svara',
    notAnswered: 'Ikkje svart',
    share: 'Svarprosent'
  },
  who: {
    title: (n: string, rows: string) => `${n} av ${rows} er med`,
    subtitle: 'Kvar som er utelaten, er talt éin gong, for det første som manglar.',
    respondents: 'Kven',
    rows: 'Rader i fila',
    filter: 'Utelatne av filteret',
    weight: 'Utan vekt',
    others: 'Andre grupper, eller inga',
    group: 'I gruppa',
    missing: (variable: string, kind: string) => `${variable}: ${kind}`,
    n: 'Med i utrekninga'
  },
  population: (count: string) => `Korrigert for at svara er trekte frå ${count}, N.`,
  weighted: 'Kvart svar tel med vekta si; n er summen av vektene.',
  scored: 'Svara er ord, og er nummererte frå 1 i rekkjefølgje.',
  rounded: 'Tala er avrunda der dei står; det blir rekna vidare med alle sifra.',
  notices: {
    ...trouble,
    'by-itself': crosstab.notices['by-itself'],
    'many-levels': crosstab.notices['many-levels'],
    'only-hidden': crosstab.notices['only-hidden'],
    nobody: crosstab.notices.nobody,
    same: ({ names }: About) => ({
      title: `${names} er vald to gonger`,
      text: 'Ein variabel kan ikkje samanliknast med seg sjølv. Vel ein annan.'
    }),
    'no-item': () => ({
      title: 'Leddet er ikkje blant variablane',
      text: 'Skriv namnet på ein av variablane, eller la feltet stå tomt.'
    }),
    'no-alpha': () => ({
      title: 'Alfa kan ikkje reknast ut',
      text: 'Summen av ledda er den same for alle. Vel andre ledd.'
    }),
    'two-needed': () => ({
      title: 'Endring krev to variablar',
      text: 'Vel kva som er svart på først, og kva det blir samanlikna med.'
    }),
    'different-scales': () => ({
      title: 'Variablane har ikkje same skala',
      text: 'Då kan svara ikkje trekkjast frå kvarandre. Vel variablar med dei same svara.'
    }),
    'other-answers': () => ({
      title: 'Svaralternativa er ikkje dei same',
      text: 'Svara er samanlikna tal for tal. Sjå i kodeboka om skalaen er den same.'
    }),
    'no-model': () => ({
      title: 'Modellen kan ikkje reknast ut',
      text: 'Vel eit utfall og andre variablar, eller sjå kva regresjonen sjølv seier.'
    }),
    'no-term': () => ({
      title: 'Koeffisienten finst ikkje i modellen',
      text: 'Skriv namnet på ein av variablane. For heile modellen med Firths metode blir inga utrekning vist.'
    }),
    'no-test': () => ({
      title: 'Gruppene kan ikkje samanliknast',
      text: 'Det trengst to grupper som kan visast, og svar som ikkje er like for alle.'
    }),
    few: ({ about }: About) => ({
      title: 'Utrekninga blir ikkje vist',
      text: `Færre enn ${cardinal(Number(about.smallest))} svar ligg bak. Endre filteret eller grensa.`
    }),
    'no-group': ({ names }: About) => ({
      title: 'Fann ikkje gruppa',
      text: `Inga gruppe av ${names} kan visast med dette svaret. Vel eit anna.`
    }),
    'hidden-group': ({ about }: About) => ({
      title: 'Utrekninga for gruppa blir ikkje vist',
      text: `Ho har færre enn ${cardinal(Number(about.smallest))} svar, eller ville røpe ei gruppe som har det. Slå saman grupper eller endre grensa.`
    }),
    'hidden-answer': ({ about }: About) => ({
      title: 'Utrekninga blir ikkje vist',
      text: `Eit svar som færre enn ${cardinal(Number(about.smallest))} gav, er skjult og ville bli røpt.`
    }),
    'groups-in-groups': ({ names }: About) => ({
      title: `Delar av ${names} blir ikkje viste for éi gruppe`,
      text: 'Svara er kategoriar eller grupper sjølve. Rekn på alle.'
    }),
    'no-part': ({ names }: About) => ({
      title: `Fann ikkje svaret på ${names}`,
      text: 'Skriv eit svar slik det står i fila, eller .high der variabelen er delt.'
    }),
    'no-invited': () => ({
      title: 'Talet på inviterte er ukjent',
      text: 'Skriv kor mange som blei inviterte i kvar gruppe, i vala for grupperinga.'
    }),
    light: ({ names }: About) => ({
      title: `${names} har ingen median`,
      text: 'Vektene har ein sum under 1.'
    }),
    population: ({ names, about }: About) => ({
      title: `Fleire har svart enn dei ${about.population} i alt`,
      text: `${names} har ${about.n} svar. Det er rekna utan korreksjon; rett talet.`
    })
  }
};
