import { common } from './common.ts';
import { trouble } from './trouble.ts';

type About = Readonly<Record<string, string | number>>;
const { Cardinal } = common;

export const reliability = {
  title: 'Reliabilitet',
  about: 'Viser om flere spørsmål gir et pålitelig mål sammen, og om noe ledd går mot de andre.',
  example: 'Kan spørsmålene slås sammen til én skala?',
  fields: {
    variables: {
      label: 'Ledd',
      help: 'Spørsmålene som skal slås sammen. Rekkefølgen avgjør bare delingen i halvdeler.'
    },
    missing: {
      label: 'Manglende svar',
      help: 'SPSS tar bare med dem som har svart på alle leddene. Psych i R regner hvert par for seg.',
      options: { listwise: 'Svart på alle', pairwise: 'Parvis' }
    },
    matrix: {
      label: 'Grunnlag',
      help: 'Polykoriske korrelasjoner gir ordinal alfa. Den gjelder det som tenkes å ligge bak svarene, ikke indeksen selv.',
      options: { numbers: 'Svarene som tall', polychoric: 'Polykoriske korrelasjoner' }
    },
    reverse: {
      label: 'Snudde skalaer',
      help: 'Ledd som er spurt motsatt vei, må snus. Skillene i kodingen brukes ikke her.',
      options: { coding: 'Snu som i kodingen', none: 'La alle stå' }
    },
    convention: {
      label: 'Utregning',
      help: 'Psych i R regner λ₆ av korrelasjoner og skalaen som gjennomsnitt. SPSS regner λ₆ av kovarianser og skalaen som sum. Alfa, intervallet og λ₂ er de samme.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' }
  },
  finding: {
    reliable: (alpha: string) => `Leddene gir en pålitelig skala (alfa ${alpha})`,
    unreliable: (alpha: string) => `Leddene gir ikke en pålitelig skala (alfa ${alpha})`,
    uncertain: (alpha: string) => `Det er usikkert om leddene gir en pålitelig skala (alfa ${alpha})`
  },
  subtitle: {
    listwise: (items: number, n: string, matrix: string) => `${items} ledd, ${n} har svart på alle. ${matrix}`,
    pairwise: (items: number, n: string, matrix: string) => `${items} ledd, minst ${n} svar i hvert par. ${matrix}`,
    matrix: {
      numbers: 'Svarene som tall, uten skille.',
      polychoric: 'Polykoriske korrelasjoner, uten skille.'
    }
  },
  interval: (level: string) => `${level}-intervall`,
  columns: {
    coefficient: 'Mål',
    estimate: 'Verdi',
    low: 'fra',
    high: 'til',
    says: 'Hva det sier',
    item: 'Ledd',
    mean: 'Gj.snitt',
    sd: 'SD',
    itemRest: 'Ledd–rest',
    alphaIfDropped: 'Alfa uten',
    squaredMultiple: 'R² av de andre'
  },
  coefficients: {
    alpha: { numbers: 'Cronbachs alfa', polychoric: 'Ordinal alfa' },
    standardised: 'Alfa, standardisert',
    omega: 'McDonalds omega',
    omegaStandardised: 'Omega, standardisert',
    lambda2: 'Guttmans λ₂',
    lambda6: 'Guttmans λ₆',
    halves: 'To halvdeler (Guttman)',
    interItem: 'Korrelasjon mellom leddene',
    scaleMean: 'Skalaens gjennomsnitt',
    scaleSd: 'Skalaens SD'
  },
  says: {
    alpha: {
      numbers: 'Hvor mye av variasjonen i skalaen leddene har felles. Flere ledd gir høyere alfa.',
      polychoric: 'Hvor mye det som tenkes å ligge bak svarene, har felles. Flere ledd gir høyere alfa.'
    },
    standardised: 'Det samme når alle leddene sprer seg like mye.',
    omega: 'Det samme når leddene får henge ulikt sterkt sammen med det felles.',
    lambda2: 'Så mye er pålitelig, minst. Aldri lavere enn alfa.',
    lambda6: 'Nedre grense ut fra hvor godt hvert ledd kan anslås av de andre.',
    halves: 'Den første halvdelen av leddene mot resten.',
    interItem: (min: string, max: string) => `Gjennomsnitt av parene, som går fra ${min} til ${max}.`,
    scale: { mean: 'Skalaen er gjennomsnittet av leddene.', sum: 'Skalaen er summen av leddene.' }
  },
  notes: {
    reliable: (limit: string) =>
      `Pålitelig vil her si at hele intervallet for alfa er ${limit} eller høyere (Nunnally).`,
    dimension: 'Alfa prøver ikke om leddene måler bare én ting; også ledd om flere ting kan gi høy alfa.',
    interval: 'Feldts intervall for alfa. Omega er av én felles faktor (minres).',
    convention: {
      r: 'Omega er av den variansen skalaen har, λ₆ av korrelasjonene, som i psych.',
      spss: 'λ₆ er av kovariansene, som i SPSS. Omega er av den variansen modellen gir.'
    },
    polychoric:
      'Skalaens gjennomsnitt og SD er av svarene som tall. Intervallet er laget for alfa av tall, og er bare omtrentlig her.',
    twoItems: 'Omega trenger minst tre ledd.',
    turned: 'Snudde ledd er snudd før noe er regnet ut.',
    index:
      'En indeks i notatboken kan regnes også for dem som mangler svar på noen ledd; der velges det hvor mange som må være besvart.'
  },
  items: {
    drop: (name: string, alpha: string, without: string) => `Uten ${name} stiger alfa fra ${alpha} til ${without}`,
    keep: 'Alfa blir ikke høyere av å ta ut noe ledd',
    plain: 'Hvert ledd mot resten',
    subtitle: 'Hvert ledd mot summen av de andre, og alfa når leddet tas ut.',
    turned: (name: string) => `${name} (snudd)`,
    note: 'Ledd–rest: korrelasjon med summen av de andre leddene. R² av de andre: hvor mye av leddet de andre forklarer til sammen.'
  },
  notices: {
    ...trouble,
    against: ({ names }: { names: string }) => ({
      title: `${names} går mot de andre`,
      text: 'Svarene henger negativt sammen med resten. Er det spurt motsatt vei, så snu skalaen i kodingen; ellers hører det kanskje ikke til.'
    }),
    constant: ({ names }: { names: string }) => ({
      title: `${names} er holdt utenfor`,
      text: 'Alle som er med, har svart det samme. Et ledd uten variasjon sier ikke noe om skalaen.'
    }),
    'nothing-answered': ({ about }: { about: About }) => ({
      title: `${about.count} svar er holdt utenfor`,
      text: 'De har ikke svart på noen av leddene.'
    }),
    'too-few': ({ about }: { about: About }) => ({
      title: 'For få har svart på alle leddene',
      text: `${Cardinal(Number(about.least))} er det minste. Ta ut ledd som mange har hoppet over, eller regn parvis.`
    }),
    'too-few-pairs': ({ about }: { about: About }) => ({
      title: 'For få har svart på begge leddene i et par',
      text: `${Cardinal(Number(about.least))} er det minste. Ta ut ledd som mange har hoppet over.`
    }),
    'no-omega': () => ({
      title: 'Omega er ikke regnet ut',
      text: 'Det finnes ingen felles faktor for disse svarene.'
    }),
    'no-alpha': () => ({
      title: 'Alfa er ikke regnet ut',
      text: 'Leddene opphever hverandre, så summen er lik for alle. Snu dem som er spurt motsatt vei.'
    }),
    heywood: ({ names }: { names: string }) => ({
      title: 'Omega er ikke til å stole på her',
      text: `Den felles faktoren ville forklare alt eller mer av ${names}.`
    }),
    indefinite: () => ({
      title: 'De parvise tallene passer ikke sammen',
      text: 'Ingen svar kan gi alle disse korrelasjonene på én gang. Bruk heller bare dem som har svart på alle leddene.'
    }),
    impossible: () => ({
      title: 'De parvise tallene kan ikke brukes',
      text: 'De gir korrelasjoner over 1. Bruk heller bare dem som har svart på alle leddene.'
    }),
    'many-levels': ({ names, about }: { names: string; about: About }) => ({
      title: `${names} har for mange ulike svar`,
      text: `Polykoriske korrelasjoner er for høyst ${about.most} svaralternativer. Velg svarene som tall.`
    }),
    'no-polychoric': ({ names }: { names: string }) => ({
      title: 'Noen par har ingen polykorisk korrelasjon',
      text: `Det gjelder ${names}: for få har svart på begge, eller alle har svart det samme. Ta ut et ledd, eller velg svarene som tall.`
    }),
    smoothed: () => ({
      title: 'De polykoriske korrelasjonene er justert',
      text: 'Hver for seg passet de ikke sammen, og er endret slik at de gjør det (som cor.smooth i psych). λ₆ og R² av de andre kan da ikke regnes ut.'
    })
  }
};
