import { formatList } from '../../sentence.ts';
/** Derivations of one variable, and of two against each other. */
export const variables = {
  correlation: {
    finding: (x: string, y: string, rho: string) => `rho mellom ${x} og ${y} er ${rho}`,
    constant: (x: string, y: string) =>
      `rho mellom ${x} og ${y} kan ikkje reknast ut, for alle svarte likt på minst éin`,
    tooFew: (x: string, y: string, n: string) => `rho mellom ${x} og ${y} krev tre svar på begge, og her er ${n}`,
    subtitle: (x: string, n: string) => `Kor mange som har kvart par av svar. Radene er ${x}. n = ${n}.`,
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
    se: {
      r: 'Standardfeilen til artanh rho, etter Bonett og Wright',
      spss: 'Standardfeilen til artanh rho, etter Fieller',
      fisher: 'Standardfeilen til artanh r, etter Fisher'
    },
    interval: (level: string) => `${level}-intervall, av Fishers z`,
    convention: 'Spearmans rho er Pearsons r av midtrangane, av dei som har svart på begge.',
    tests: {
      'two-sided': 'p er tosidig etter t-fordelinga, som i NONPAR CORR i SPSS og i cor.test(exact = FALSE) i R.',
      greater:
        'p er einsidig etter t-fordelinga, med venta positiv samanheng, som i cor.test(alternative = "greater", exact = FALSE) i R.',
      less: 'p er einsidig etter t-fordelinga, med venta negativ samanheng, som i cor.test(alternative = "less", exact = FALSE) i R.'
    },
    intervals: {
      r: 'Intervallet er etter Bonett og Wright (2000), som SPSS viser frå versjon 27 med /CI METHOD(BW).',
      spss: 'Intervallet er etter Fieller, Hartley og Pearson (1957), som SPSS viser frå versjon 27 med /CI.',
      fisher: 'Intervallet er etter Fisher (1921), som i cor.test i R.'
    },
    phi: 'Med to nivå på kvar er rho det same som phi.',
    many: 'Variablane har for mange nivå til at tabellen blir vist. Tala er rekna på same måten.'
  },
  fisher: {
    finding: {
      fisher: (x: string, y: string, p: string) => `Fishers eksakte test av ${x} og ${y} gjev ${p}`,
      'mid-p': (x: string, y: string, p: string) => `Fishers test av ${x} og ${y} med mid-p gjev ${p}`
    },
    title: {
      'two-sided': (possible: string) =>
        `Fishers eksakte p er summen av dei sjeldnaste av ${possible} moglege tabellar`,
      greater: (possible: string) => `Fishers eksakte p, einsidig, er summen for nokre av ${possible} moglege tabellar`,
      less: (possible: string) => `Fishers eksakte p, einsidig, er summen for nokre av ${possible} moglege tabellar`
    },
    subtitle: {
      'two-sided': (cell: string) =>
        `Alle tabellar med dei same rad- og kolonnesummane, etter kor mange som er ${cell}. Rekna med er dei som ikkje er meir sannsynlege enn tabellen som blei funnen (utheva).`,
      greater: (cell: string) =>
        `Alle tabellar med dei same rad- og kolonnesummane, etter kor mange som er ${cell}. Rekna med er dei som har minst like mange som tabellen som blei funnen (utheva).`,
      less: (cell: string) =>
        `Alle tabellar med dei same rad- og kolonnesummane, etter kor mange som er ${cell}. Rekna med er dei som har høgst like mange som tabellen som blei funnen (utheva).`
    },
    midTitle: (possible: string) => `Mid-p er av dei sjeldnaste av ${possible} moglege tabellar`,
    half: 'Den som blei funnen, og dei som er like sannsynlege, tel halvt.',
    midP: 'Mid-p, tosidig',
    midSum: 'summen for dei sjeldnare + ½ · summen for dei like sannsynlege',
    convention: {
      fisher:
        'Tosidig p er summen for alle tabellar som ikkje er meir sannsynlege enn den som blei funnen, som fisher.test i R og CROSSTABS i SPSS.',
      'mid-p':
        'Mid-p (Lancaster 1961) er mindre forsiktig enn Fishers p, og i gjennomsnitt nærare nivået han lovar. SPSS har ikkje mid-p.'
    },
    first: (cell: string) => `Tal på ${cell}`,
    probability: 'Sannsyn',
    counted: 'Rekna med',
    observed: 'Sannsynet for tabellen som blei funnen',
    p: { 'two-sided': 'Fishers p, tosidig', greater: 'Fishers p, einsidig', less: 'Fishers p, einsidig' },
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
    interval: (level: string, df: string) => `${level}-intervall, av t-fordelinga med ${df} fridomsgrader`,
    sum: 'summen av tal på · verdi',
    cut: 'Låg er 0 og høg er 1, så gjennomsnittet er delen høge svar.',
    convention: 'Standardavviket deler på n − 1, som i R og SPSS. Avviket er frå gjennomsnittet.',
    many: 'Variabelen har for mange verdiar til at dei blir viste. Summane er rekna på same måten.',
    few: 'Verdiane er ikkje viste, fordi få har svart nokre av dei. Summane er rekna på same måten.'
  },
  shape: {
    finding: (variable: string, skewness: string, kurtosis: string) =>
      `${variable} har skeivskap ${skewness} og kurtose ${kurtosis}`,
    skewnessOnly: (variable: string, skewness: string) => `${variable} har skeivskap ${skewness}`,
    none: (variable: string) => `${variable} har svar som er for like eller for få til skeivskap og kurtose`,
    subtitle: (n: string, mean: string) => `Avvika er frå gjennomsnittet, ${mean}. n = ${n}.`,
    power: (sign: string) => `Tal på · avvik${sign}`,
    moment: (sign: string) => `Snittet av avvik${sign}`,
    sum: (sign: string) => `summen av tal på · avvik${sign}`,
    plain: { skewness: 'Skeivskap, ikkje justert for n', kurtosis: 'Kurtose, ikkje justert for n' },
    skewness: 'Skeivskap',
    kurtosis: 'Kurtose',
    convention:
      'Skeivskap og kurtose er justerte for n, som i SPSS (type 2 i R-pakken e1071). Ei normalfordeling har 0 av begge.'
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
    anyOf: (answers: readonly string[]) => formatList(answers, 'eller'),
    upTo: (answer: string) => `${answer} eller lågare`,
    classOf: (from: string, to: string) => `frå ${from} til ${to}`,
    answeredPart: 'med svar',
    allPart: 'med',
    subtitle: { all: 'Av alle svar.', answered: 'Av dei som svarte.', scale: 'Av dei med svar på skalaen.' },
    counted: 'Rekna med',
    outside: 'utanfor',
    share: 'Del',
    middle: (level: string) => `Midten av Wilsons ${level}-intervall, der p er delen`,
    half: 'Halve breidda',
    bounds: 'Frå og til',
    convention:
      'Wilsons intervall (1927), som prop.test(correct = FALSE) i R. Det held seg mellom 0 og 100\u00a0% òg når delen er liten.',
    many: 'Variabelen har for mange verdiar til at dei blir viste. Dei er talde på same måten.',
    few: 'Verdiane er ikkje viste, fordi få har svart nokre av dei. Dei er talde på same måten.'
  }
};
