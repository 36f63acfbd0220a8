import { common } from './common.ts';
import { trouble } from './trouble.ts';

type About = Readonly<Record<string, string | number>>;
const { Cardinal } = common;

export const reliability = {
  title: 'Reliabilitet',
  about: 'Viser om fleire spørsmål gjev eit påliteleg mål saman, og om noko ledd går mot dei andre.',
  example: 'Kan spørsmåla slåast saman til éin skala?',
  fields: {
    variables: {
      label: 'Ledd',
      help: 'Spørsmåla som skal slåast saman. Rekkjefølgja avgjer berre delinga i halvdelar.'
    },
    missing: {
      label: 'Manglande svar',
      help: 'SPSS tek berre med dei som har svart på alle ledda. Psych i R reknar kvart par for seg.',
      options: { listwise: 'Svara på alle', pairwise: 'Parvis' }
    },
    matrix: {
      label: 'Grunnlag',
      help: 'Polykoriske korrelasjonar gjev ordinal alfa. Han gjeld det som ein tenkjer seg ligg bak svara, ikkje indeksen sjølv.',
      options: { numbers: 'Svara som tal', polychoric: 'Polykoriske korrelasjonar' }
    },
    reverse: {
      label: 'Snudde skalaer',
      help: 'Ledd som det er spurt motsett veg om, må snuast. Skilja i kodinga blir ikkje brukte her.',
      options: { coding: 'Snu som i kodinga', none: 'Lat alle stå' }
    },
    convention: {
      label: 'Utrekning',
      help: 'Psych i R reknar λ₆ av korrelasjonar og skalaen som gjennomsnitt. SPSS reknar λ₆ av kovariansar og skalaen som sum. Alfa, intervallet og λ₂ er dei same.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' }
  },
  finding: {
    reliable: (alpha: string) => `Ledda gjev ein påliteleg skala (alfa ${alpha})`,
    unreliable: (alpha: string) => `Ledda gjev ikkje ein påliteleg skala (alfa ${alpha})`,
    uncertain: (alpha: string) => `Det er uvisst om ledda gjev ein påliteleg skala (alfa ${alpha})`
  },
  subtitle: {
    listwise: (items: number, n: string, matrix: string) => `${items} ledd, ${n} har svart på alle. ${matrix}`,
    pairwise: (items: number, n: string, matrix: string) => `${items} ledd, minst ${n} svar i kvart par. ${matrix}`,
    matrix: {
      numbers: 'Svara som tal, utan skilje.',
      polychoric: 'Polykoriske korrelasjonar, utan skilje.'
    }
  },
  interval: (level: string) => `${level}-intervall`,
  columns: {
    coefficient: 'Mål',
    estimate: 'Verdi',
    low: 'frå',
    high: 'til',
    says: 'Kva det seier',
    item: 'Ledd',
    mean: 'Gj.snitt',
    sd: 'SD',
    itemRest: 'Ledd–rest',
    alphaIfDropped: 'Alfa utan',
    squaredMultiple: 'R² av dei andre'
  },
  coefficients: {
    alpha: { numbers: 'Cronbachs alfa', polychoric: 'Ordinal alfa' },
    standardised: 'Alfa, standardisert',
    omega: 'McDonalds omega',
    omegaStandardised: 'Omega, standardisert',
    lambda2: 'Guttmans λ₂',
    lambda6: 'Guttmans λ₆',
    halves: 'To halvdelar (Guttman)',
    interItem: 'Korrelasjon mellom ledda',
    scaleMean: 'Gjennomsnittet av skalaen',
    scaleSd: 'SD av skalaen'
  },
  says: {
    alpha: {
      numbers: 'Kor mykje av variasjonen i skalaen ledda har felles. Fleire ledd gjev høgare alfa.',
      polychoric: 'Kor mykje det som ein tenkjer seg ligg bak svara, har felles. Fleire ledd gjev høgare alfa.'
    },
    standardised: 'Det same når alle ledda spreier seg like mykje.',
    omega: 'Det same når ledda får henge ulikt sterkt saman med det felles.',
    lambda2: 'Så mykje er påliteleg, minst. Aldri lågare enn alfa.',
    lambda6: 'Nedre grense ut frå kor godt kvart ledd let seg anslå av dei andre.',
    halves: 'Den fyrste halvdelen av ledda mot resten.',
    interItem: (min: string, max: string) => `Gjennomsnitt av para, som går frå ${min} til ${max}.`,
    scale: { mean: 'Skalaen er gjennomsnittet av ledda.', sum: 'Skalaen er summen av ledda.' }
  },
  notes: {
    reliable: (limit: string) =>
      `Påliteleg vil her seie at heile intervallet for alfa er ${limit} eller høgare (Nunnally).`,
    dimension: 'Alfa prøver ikkje om ledda måler berre éin ting; òg ledd om fleire ting kan gje høg alfa.',
    interval: 'Feldts intervall for alfa. Omega er av éin felles faktor (minres).',
    convention: {
      r: 'Omega er av den variansen skalaen har, λ₆ av korrelasjonane, som i psych.',
      spss: 'λ₆ er av kovariansane, som i SPSS. Omega er av den variansen modellen gjev.'
    },
    polychoric:
      'Gjennomsnittet og SD av skalaen er av svara som tal. Intervallet er laga for alfa av tal, og er berre omtrentleg her.',
    twoItems: 'Omega treng minst tre ledd.',
    turned: 'Snudde ledd er snudde før noko er rekna ut.',
    index:
      'Ein indeks i notatboka kan reknast òg for dei som manglar svar på nokre ledd; der vel ein kor mange det må vere svart på.'
  },
  items: {
    drop: (name: string, alpha: string, without: string) => `Utan ${name} stig alfa frå ${alpha} til ${without}`,
    keep: 'Alfa blir ikkje høgare av å ta ut noko ledd',
    plain: 'Kvart ledd mot resten',
    subtitle: 'Kvart ledd mot summen av dei andre, og alfa når leddet blir teke ut.',
    turned: (name: string) => `${name} (snudd)`,
    note: 'Ledd–rest: korrelasjon med summen av dei andre ledda. R² av dei andre: kor mykje av leddet dei andre forklarer til saman.'
  },
  notices: {
    ...trouble,
    against: ({ names }: { names: string }) => ({
      title: `${names} går mot dei andre`,
      text: 'Svara heng negativt saman med resten. Er det spurt motsett veg, så snu skalaen i kodinga; elles høyrer det kanskje ikkje til.'
    }),
    constant: ({ names }: { names: string }) => ({
      title: `${names} er halde utanfor`,
      text: 'Alle som er med, har svart det same. Eit ledd utan variasjon seier ikkje noko om skalaen.'
    }),
    'nothing-answered': ({ about }: { about: About }) => ({
      title: `${about.count} ${about.count === 1 ? 'svar er halde' : 'svar er haldne'} utanfor`,
      text: 'Dei har ikkje svart på nokon av ledda.'
    }),
    'too-few': ({ about }: { about: About }) => ({
      title: 'For få har svart på alle ledda',
      text: `${Cardinal(Number(about.least))} er det minste. Ta ut ledd som mange har hoppa over, eller rekn parvis.`
    }),
    'too-few-pairs': ({ about }: { about: About }) => ({
      title: 'For få har svart på begge ledda i eit par',
      text: `${Cardinal(Number(about.least))} er det minste. Ta ut ledd som mange har hoppa over.`
    }),
    'no-omega': () => ({
      title: 'Omega er ikkje rekna ut',
      text: 'Det finst ingen felles faktor for desse svara.'
    }),
    'no-alpha': () => ({
      title: 'Alfa er ikkje rekna ut',
      text: 'Ledda opphevar kvarandre, så summen er lik for alle. Snu dei som det er spurt motsett veg om.'
    }),
    heywood: ({ names }: { names: string }) => ({
      title: 'Omega er ikkje til å lite på her',
      text: `Den felles faktoren ville forklare alt eller meir av ${names}.`
    }),
    indefinite: () => ({
      title: 'Dei parvise tala passar ikkje saman',
      text: 'Ingen svar kan gje alle desse korrelasjonane på éin gong. Bruk heller berre dei som har svart på alle ledda.'
    }),
    impossible: () => ({
      title: 'Dei parvise tala kan ikkje brukast',
      text: 'Dei gjev korrelasjonar over 1. Bruk heller berre dei som har svart på alle ledda.'
    }),
    'many-levels': ({ names, about }: { names: string; about: About }) => ({
      title: `${names} har for mange ulike svar`,
      text: `Polykoriske korrelasjonar er for høgst ${about.most} svaralternativ. Vel svara som tal.`
    }),
    'no-polychoric': ({ names }: { names: string }) => ({
      title: 'Nokre par har ingen polykorisk korrelasjon',
      text: `Det gjeld ${names}: for få har svart på begge, eller alle har svart det same. Ta ut eit ledd, eller vel svara som tal.`
    }),
    smoothed: () => ({
      title: 'Dei polykoriske korrelasjonane er justerte',
      text: 'Kvar for seg passa dei ikkje saman, og er endra slik at dei gjer det (som cor.smooth i psych). λ₆ og R² av dei andre kan då ikkje reknast ut.'
    })
  }
};
