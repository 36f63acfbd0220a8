import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, Cardinal, quoted } = common;

type About = { names: string; about: Readonly<Record<string, string | number>> };

export const regression = {
  title: 'Regresjon',
  about: 'Ett utfall på flere variabler samtidig, så hver av dem leses med de andre holdt fast.',
  example: 'Henger øving sammen med bruk også når planen er tatt hensyn til?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboken når ingen er valgt.' },
    on: { label: 'Forklares av', help: 'Alle drivere når ingen er valgt. Grupper kan være med.' },
    family: {
      label: 'Modell',
      help: 'Ordinal (SPSS PLUM, R polr) bruker alle nivåer. Logistisk deler utfallet ved skillet. Lineær regner svarene som tall. Etter utfallet: to nivåer gir logistisk, tre til ti ordinal, flere lineær.',
      options: { automatic: 'Etter utfallet', ordinal: 'Ordinal', logistic: 'Logistisk', linear: 'Lineær' }
    },
    coded: {
      label: 'Variablene etter skillene i notatboken',
      help: 'Ellers slik det er svart. Utfallet er som svart i ordinal og lineær modell.'
    },
    penalty: {
      label: 'Metode, logistisk',
      help: 'Firth er bedre når svarene er få, og gir alltid endelige tall (R logistf). SPSS LOGISTIC REGRESSION og R glm har sannsynlighetsmaksimering (ML).',
      options: { firth: 'Firth', none: 'Sannsynlighetsmaksimering (ML)' }
    },
    robust: {
      label: 'Standardfeil, lineær',
      help: 'De robuste tåler ulik spredning (R sandwich). SPSS REGRESSION og R lm viser de klassiske.',
      options: {
        HC3: 'Robust, HC3',
        HC0: 'Robust, HC0',
        HC1: 'Robust, HC1',
        HC2: 'Robust, HC2',
        classical: 'Klassiske'
      }
    },
    inference: {
      label: 'Tester og intervaller',
      help: 'Wald er det SPSS og summary i R viser. Profilen (confint i R) er bedre når svarene er få, men tar lengre tid.',
      options: { wald: 'Wald', profile: 'Profil' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' }
  },
  /** Titles. `names` is a finished list. */
  finding: {
    none: (tested: number) => `Ingen av de ${cardinal(tested)} variablene har p under 0,05 når de andre holdes fast`,
    some: (names: string, tested: number) =>
      `${names} har p under 0,05 når ${tested === 2 ? 'den andre' : 'de andre'} holdes fast`,
    many: (count: number, tested: number) =>
      `${Cardinal(count)} av ${cardinal(tested)} variabler har p under 0,05 når de andre holdes fast`,
    single: (name: string, significant: boolean) =>
      significant ? `${name} har p under 0,05` : `${name} har ikke p under 0,05`
  },
  subtitle: {
    ordinal: (outcome: string, variables: number, n: string) =>
      `Ordinal regresjon av ${outcome} på ${variables === 1 ? 'én variabel' : `${cardinal(variables)} variabler samtidig`}, n = ${n}.`,
    logistic: (outcome: string, variables: number, n: string) =>
      `Logistisk regresjon av ${outcome} på ${variables === 1 ? 'én variabel' : `${cardinal(variables)} variabler samtidig`}, n = ${n}.`,
    linear: (outcome: string, variables: number, n: string) =>
      `Lineær regresjon av ${outcome} på ${variables === 1 ? 'én variabel' : `${cardinal(variables)} variabler samtidig`}, n = ${n}.`
  },
  /** Of the table, where the figure above has told the finding. */
  table: {
    oddsRatio: (outcome: string) => `Oddsratioer for ${outcome}`,
    b: (outcome: string) => `Koeffisienter for ${outcome}`
  },
  columns: {
    oddsRatio: 'Oddsratio',
    b: 'b',
    low: 'fra',
    high: 'til',
    se: 'SE',
    beta: 'beta',
    vif: 'VIF'
  },
  interval: (level: string) => `${level}-intervall`,
  reference: (variable: string, reference: string) => `${variable} (mot ${reference})`,
  thresholds: {
    title: (outcome: string) => `Terskler mellom nivåene av ${outcome}`,
    subtitle: 'b er logaritmen til oddsen for å svare på eller under terskelen, når alle variablene er null.',
    column: 'Terskel'
  },
  intercept: 'Konstant',
  notes: {
    unit: {
      coded: 'En enhet er fra lav til høy der notatboken har et skille, ellers ett trinn på skalaen.',
      read: 'En enhet er ett trinn på skalaen, slik det er svart.'
    },
    words: 'Svar i ord er nummerert fra 1.',
    ordinal: 'Oddsratio over 1: høyere svar på utfallet er mer sannsynlig, ved hvert skille mellom nivåene.',
    logistic: (outcome: string, event: string) =>
      `Oddsratio over 1: oddsen for at ${outcome} er ${quoted(event)}, er høyere.`,
    linear: 'b er forskjellen i gjennomsnitt for en enhet, når de andre variablene er like.',
    wald: 'Tester og intervaller etter Wald.',
    profile: 'Tester og intervaller etter profilen til sannsynligheten (likelihood ratio); tersklene etter Wald.',
    t: {
      classical: 'Students t med klassiske standardfeil.',
      robust: (kind: string) => `Students t med robuste standardfeil (${kind}).`
    },
    automatic: 'Modellen er valgt etter hvor mange nivåer utfallet har.',
    firth: 'Firths metode.',
    gvif: 'Der en variabel har flere grupper, er VIF den generaliserte, opphøyd i 1/df.',
    weighted: 'n er summen av vektene.',
    command: (r: string, spss: string | null) => `Det samme i R: ${r}${spss === null ? '' : `; i SPSS: ${spss}`}.`,
    associated: 'Modellen viser sammenheng, ikke årsak.'
  },
  fit: {
    title: (outcome: string, significant: boolean, p: string) =>
      significant
        ? `Samlet henger variablene sammen med ${outcome} (${p})`
        : `Samlet har variablene ingen klar sammenheng med ${outcome} (${p})`,
    plain: 'Hvor godt modellen passer',
    subtitle: (n: string) => `Modellen som helhet, n = ${n}.`,
    columns: { measure: 'Mål', value: 'Verdi' },
    measures: {
      'likelihood-ratio': (df: string) => `Likelihood ratio, χ² (df ${df})`,
      f: (df: string) => `F (df ${df})`,
      logLikelihood: 'Log-likelihood',
      aic: 'AIC',
      mcFadden: 'Pseudo-R², McFadden',
      nagelkerke: 'Pseudo-R², Nagelkerke',
      auc: 'Arealet under ROC-kurven (AUC)',
      r2: 'R²',
      adjustedR2: 'Justert R²',
      residualSd: 'Standardavvik for residualene',
      perParameter: {
        ordinal: 'Effektive svar per koeffisient',
        logistic: 'Utfall per koeffisient',
        linear: 'Svar per koeffisient'
      }
    },
    penalised: 'Likelihood ratio og log-likelihood er med Firths tillegg, derfor uten AIC.',
    effective: 'Effektive svar (Harrell): så mange svar på et kontinuerlig utfall ville sagt like mye.',
    oneSplit: 'Med to nivåer er det bare ett skille, og odds som ikke kan være annet enn proporsjonale.'
  },
  proportional: {
    title: {
      kept: (p: string) => `Forutsetningen om proporsjonale odds er ikke avvist (${p})`,
      rejected: (p: string) => `Forutsetningen om proporsjonale odds er avvist (${p})`,
      unknown: 'Forutsetningen om proporsjonale odds kan ikke prøves her'
    },
    subtitle: 'Gjelder hver oddsratio ved alle skiller mellom nivåene?',
    test: 'Test',
    likelihoodRatio: 'Likelihood ratio (parallelle linjer, SPSS)',
    brant: 'Brant, alle variabler',
    each: 'Brant, hver variabel',
    score: 'Skårtest',
    meaning: {
      kept: 'Ikke avvist vil si at én oddsratio for hver variabel er nok. Med få svar oppdager testene bare store avvik.',
      rejected:
        'Avvist vil si at minst én variabel betyr mer ved noen skiller enn ved andre. Del utfallet i to (logistisk), eller les oddsratioen som et gjennomsnitt. Med mange svar avvises også små avvik.',
      unknown: 'Les oddsratioene med forbehold, eller del utfallet i to (logistisk).'
    },
    scoreNote: 'Skårtesten avviser for ofte når svarene er få.',
    why: {
      separated: 'Strek: med egne koeffisienter ved hvert skille har modellen ingen endelige tall (separasjon).',
      'not-ordered': 'Strek for likelihood ratio: med egne koeffisienter ville noen fått sannsynlighet under null.',
      'no-convergence': 'Strek: modellen med egne koeffisienter ved hvert skille lot seg ikke beregne.',
      singular: 'Strek: variablene henger for tett sammen til at testen kan regnes.'
    }
  },
  predictions: {
    mean: (variable: string, least: string, most: string) =>
      `Størst forskjell for ${variable}: predikert gjennomsnitt fra ${least} til ${most}`,
    chance: (variable: string, answer: string, least: string, most: string) =>
      `Størst forskjell for ${variable}: sannsynligheten for ${quoted(answer)} går fra ${least} til ${most}`,
    subtitle: {
      mean: (outcome: string) =>
        `Predikert gjennomsnitt av ${outcome} ved hvert svar, når de andre variablene er på gjennomsnittet sitt (grupper: den første).`,
      chance: (outcome: string) =>
        `Predikert sannsynlighet for svar på ${outcome} ved hvert svar, når de andre variablene er på gjennomsnittet sitt (grupper: den første).`
    },
    columns: {
      answer: 'Svar',
      mean: 'Gjennomsnitt',
      chance: (answer: string) => `Sannsynlighet for ${quoted(answer)}`
    },
    command: 'R: predict.'
  },
  figure: {
    description: (variable: string, estimate: string, low: string, high: string) =>
      `${variable} ${estimate} (${low} til ${high})`,
    none: { oddsRatio: 'ingen sammenheng: 1', b: 'ingen sammenheng: 0' },
    axis: { oddsRatio: 'Oddsratio, logaritmisk skala', b: 'b' }
  },
  notices: {
    ...trouble,
    'left-out': ({ names, about }: About) => ({
      title: `${about.count} svar er holdt utenfor`,
      text: `De mangler svar på minst én av variablene.${names === '' ? '' : ` Flest mangler ${names} (${about.most}).`} Ta ut variabler som mange mangler, for å få med flere.`
    }),
    uncut: ({ names }: About) => ({
      title: `${names} er ikke delt i to`,
      text: 'Logistisk regresjon trenger to nivåer. Sett et skille for utfallet, eller velg ordinal modell.'
    }),
    'many-answers': ({ names, about }: About) => ({
      title: `${names} har mer enn ${about.most} nivåer`,
      text: 'Det er for mange for ordinal regresjon. Velg lineær modell, eller slå sammen svar.'
    }),
    'many-groups': ({ names, about }: About) => ({
      title: `${names} er utelatt`,
      text: `Mer enn ${about.most} grupper er for mange i én modell. Slå dem sammen, eller velg en annen variabel.`
    }),
    'outcome-among': ({ names }: About) => ({
      title: `${names} er utelatt blant variablene`,
      text: 'Utfallet kan ikke forklare seg selv. Ta det ut av listen.'
    }),
    constant: ({ names }: About) => ({
      title: `${names} er utelatt`,
      text: 'Alle som har svart på det andre, svarte likt her. Flytt skillet, eller ta ut variabler som mange mangler.'
    }),
    'same-outcome': () => ({
      title: 'Utfallet er likt for alle',
      text: 'Blant dem som har svart på alt, er det ingen forskjell å forklare. Flytt skillet, eller ta ut variabler som mange mangler.'
    }),
    'too-few': () => ({
      title: 'For få har svart på alt',
      text: 'Det trengs flere svar enn koeffisienter, og nok svar til at de kan vises. Velg færre variabler.'
    }),
    'no-convergence': () => ({
      title: 'Modellen lot seg ikke beregne',
      text: 'Beregningen fant ikke noe toppunkt. Velg færre variabler, eller en annen modell.'
    }),
    separated: ({ names, about }: About) => ({
      title: 'Noen svar skiller utfallene helt fra hverandre',
      text: `Da finnes det ingen endelige tall for ${names} (separasjon). ${about.family === 'ordinal' ? 'Velg færre variabler, eller logistisk modell med Firths metode.' : 'Velg færre variabler, eller Firths metode.'}`
    }),
    penalised: ({ names, about }: About) => ({
      title: 'Noen svar skiller utfallene helt fra hverandre',
      text: `Uten Firths metode ville tallene for ${names} vokst uten grense (separasjon). Her er de endelige, men usikre.${about.inference === 'wald' ? ' Velg profil: da er intervallene til å stole på.' : ''}`
    }),
    collinear: ({ names }: About) => ({
      title: `${names} er gitt av de andre variablene`,
      text: 'Da kan den ikke skilles fra dem, og er holdt utenfor (kollinearitet). Ta ut en av dem.'
    }),
    inflated: ({ names, about }: About) => ({
      title: `${names} henger tett sammen med de andre variablene`,
      text: `VIF er over ${about.limit}: tallet er usikkert fordi variablene sier nesten det samme. Ta ut en, eller lag en indeks.`
    }),
    'few-events': ({ about }: About) => ({
      title: 'Få svar for så mange variabler',
      text: `Modellen har ${cardinal(Number(about.slopes))} ${about.slopes === 1 ? 'koeffisient' : 'koeffisienter'} og under ${cardinal(Number(about.least))} ${about.family === 'linear' ? 'svar' : about.family === 'ordinal' ? 'effektive svar' : 'av det sjeldneste utfallet'} for hver. Tallene kan bli for store og treffer dårlig på nye svar. Velg færre variabler.`
    }),
    leverage: ({ about }: About) => ({
      title: 'Standardfeilene er de klassiske',
      text: `${about.kind} kan ikke regnes når ett svar alene bestemmer en koeffisient. Velg færre variabler, eller HC1.`
    })
  }
};
