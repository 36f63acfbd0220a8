import { formatList } from '../../sentence.ts';
/** Derivations of one variable, and of two against each other. */
export const variables = {
  correlation: {
    finding: (x: string, y: string, rho: string) => `rho mellom ${x} og ${y} er ${rho}`,
    constant: (x: string, y: string) => `rho mellom ${x} og ${y} kan ikke regnes ut, for alle svarte likt på minst én`,
    tooFew: (x: string, y: string, n: string) => `rho mellom ${x} og ${y} krever tre svar på begge, og her er ${n}`,
    subtitle: (x: string, n: string) => `Antall med hvert par av svar. Radene er ${x}. n = ${n}.`,
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
    se: {
      r: 'Standardfeilen til artanh rho, etter Bonett og Wright',
      spss: 'Standardfeilen til artanh rho, etter Fieller',
      fisher: 'Standardfeilen til artanh r, etter Fisher'
    },
    interval: (level: string) => `${level}-intervall, av Fishers z`,
    convention: 'Spearmans rho er Pearsons r av midtrangene, av dem som har svart på begge.',
    tests: {
      'two-sided': 'p er tosidig etter t-fordelingen, som i NONPAR CORR i SPSS og i cor.test(exact = FALSE) i R.',
      greater:
        'p er ensidig etter t-fordelingen, med forventet positiv sammenheng, som i cor.test(alternative = "greater", exact = FALSE) i R.',
      less: 'p er ensidig etter t-fordelingen, med forventet negativ sammenheng, som i cor.test(alternative = "less", exact = FALSE) i R.'
    },
    intervals: {
      r: 'Intervallet er etter Bonett og Wright (2000), som SPSS viser fra versjon 27 med /CI METHOD(BW).',
      spss: 'Intervallet er etter Fieller, Hartley og Pearson (1957), som SPSS viser fra versjon 27 med /CI.',
      fisher: 'Intervallet er etter Fisher (1921), som i cor.test i R.'
    },
    phi: 'Med to nivåer på hver er rho det samme som phi.',
    many: 'Variablene har for mange nivåer til at tabellen vises. Tallene er regnet på samme måte.'
  },
  fisher: {
    finding: {
      fisher: (x: string, y: string, p: string) => `Fishers eksakte test av ${x} og ${y} gir ${p}`,
      'mid-p': (x: string, y: string, p: string) => `Fishers test av ${x} og ${y} med mid-p gir ${p}`
    },
    title: {
      'two-sided': (possible: string) => `Fishers eksakte p er summen av de sjeldneste av ${possible} mulige tabeller`,
      greater: (possible: string) => `Fishers eksakte p, ensidig, er summen for noen av ${possible} mulige tabeller`,
      less: (possible: string) => `Fishers eksakte p, ensidig, er summen for noen av ${possible} mulige tabeller`
    },
    subtitle: {
      'two-sided': (cell: string) =>
        `Alle tabeller med de samme rad- og kolonnesummene, etter hvor mange som er ${cell}. Regnet med er de som ikke er mer sannsynlige enn tabellen som ble funnet (uthevet).`,
      greater: (cell: string) =>
        `Alle tabeller med de samme rad- og kolonnesummene, etter hvor mange som er ${cell}. Regnet med er de som har minst like mange som tabellen som ble funnet (uthevet).`,
      less: (cell: string) =>
        `Alle tabeller med de samme rad- og kolonnesummene, etter hvor mange som er ${cell}. Regnet med er de som har høyst like mange som tabellen som ble funnet (uthevet).`
    },
    midTitle: (possible: string) => `Mid-p er av de sjeldneste av ${possible} mulige tabeller`,
    half: 'Den som ble funnet, og de som er like sannsynlige, teller halvt.',
    midP: 'Mid-p, tosidig',
    midSum: 'summen for de sjeldnere + ½ · summen for de like sannsynlige',
    convention: {
      fisher:
        'Tosidig p er summen for alle tabeller som ikke er mer sannsynlige enn den som ble funnet, som fisher.test i R og CROSSTABS i SPSS.',
      'mid-p':
        'Mid-p (Lancaster 1961) er mindre forsiktig enn Fishers p, og i gjennomsnitt nærmere nivået den lover. SPSS har ikke mid-p.'
    },
    first: (cell: string) => `Antall ${cell}`,
    probability: 'Sannsynlighet',
    counted: 'Regnet med',
    observed: 'Sannsynligheten for tabellen som ble funnet',
    p: { 'two-sided': 'Fishers p, tosidig', greater: 'Fishers p, ensidig', less: 'Fishers p, ensidig' },
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
    interval: (level: string, df: string) => `${level}-intervall, av t-fordelingen med ${df} frihetsgrader`,
    sum: 'summen av antall · tall',
    cut: 'Lav er 0 og høy er 1, så gjennomsnittet er andelen høye svar.',
    convention: 'Standardavviket deler på n − 1, som i R og SPSS. Avviket er fra gjennomsnittet.',
    many: 'Variabelen har for mange verdier til at de vises. Summene er regnet på samme måte.',
    few: 'Verdiene vises ikke, fordi få har svart noen av dem. Summene er regnet på samme måte.'
  },
  shape: {
    finding: (variable: string, skewness: string, kurtosis: string) =>
      `${variable} har skjevhet ${skewness} og kurtose ${kurtosis}`,
    skewnessOnly: (variable: string, skewness: string) => `${variable} har skjevhet ${skewness}`,
    none: (variable: string) => `${variable} har svar som er for like eller for få til skjevhet og kurtose`,
    subtitle: (n: string, mean: string) => `Avvikene er fra gjennomsnittet, ${mean}. n = ${n}.`,
    power: (sign: string) => `Antall · avvik${sign}`,
    moment: (sign: string) => `Snittet av avvik${sign}`,
    sum: (sign: string) => `summen av antall · avvik${sign}`,
    plain: { skewness: 'Skjevhet, ikke justert for n', kurtosis: 'Kurtose, ikke justert for n' },
    skewness: 'Skjevhet',
    kurtosis: 'Kurtose',
    convention:
      'Skjevhet og kurtose er justert for n, som i SPSS (type 2 i R-pakken e1071). En normalfordeling har 0 av begge.'
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
    anyOf: (answers: readonly string[]) => formatList(answers, 'eller'),
    upTo: (answer: string) => `${answer} eller lavere`,
    classOf: (from: string, to: string) => `fra ${from} til ${to}`,
    answeredPart: 'med svar',
    allPart: 'med',
    subtitle: { all: 'Av alle svar.', answered: 'Av dem som svarte.', scale: 'Av dem med svar på skalaen.' },
    counted: 'Regnet med',
    outside: 'utenfor',
    share: 'Andel',
    middle: (level: string) => `Midten av Wilsons ${level}-intervall, der p er andelen`,
    half: 'Halve bredden',
    bounds: 'Fra og til',
    convention:
      'Wilsons intervall (1927), som prop.test(correct = FALSE) i R. Det holder seg mellom 0 og 100\u00a0% også når andelen er liten.',
    many: 'Variabelen har for mange verdier til at de vises. De er telt på samme måte.',
    few: 'Verdiene vises ikke, fordi få har svart noen av dem. De er telt på samme måte.'
  }
};
