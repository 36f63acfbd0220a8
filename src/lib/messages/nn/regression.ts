import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, Cardinal, quoted } = common;

type About = { names: string; about: Readonly<Record<string, string | number>> };

export const regression = {
  title: 'Regresjon',
  about: 'Eitt utfall på fleire variablar samstundes, så kvar av dei blir lesen med dei andre haldne fast.',
  example: 'Heng øving saman med bruk òg når planen er teken omsyn til?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboka når ingen er vald.' },
    on: { label: 'Forklart av', help: 'Alle drivarar når ingen er valde. Grupper kan vere med.' },
    family: {
      label: 'Modell',
      help: 'Ordinal (SPSS PLUM, R polr) bruker alle nivåa. Logistisk deler utfallet ved skiljet. Lineær reknar svara som tal. Etter utfallet: to nivå gjev logistisk, tre til ti ordinal, fleire lineær.',
      options: { automatic: 'Etter utfallet', ordinal: 'Ordinal', logistic: 'Logistisk', linear: 'Lineær' }
    },
    coded: {
      label: 'Variablane etter skilja i notatboka',
      help: 'Elles slik det er svart. Utfallet er som svara i ordinal og lineær modell.'
    },
    penalty: {
      label: 'Metode, logistisk',
      help: 'Firth er betre når svara er få, og gjev alltid endelege tal (R logistf). SPSS LOGISTIC REGRESSION og R glm har sannsynsmaksimering (ML).',
      options: { firth: 'Firth', none: 'Sannsynsmaksimering (ML)' }
    },
    robust: {
      label: 'Standardfeil, lineær',
      help: 'Dei robuste toler ulik spreiing (R sandwich). SPSS REGRESSION og R lm viser dei klassiske.',
      options: {
        HC3: 'Robust, HC3',
        HC0: 'Robust, HC0',
        HC1: 'Robust, HC1',
        HC2: 'Robust, HC2',
        classical: 'Klassiske'
      }
    },
    inference: {
      label: 'Testar og intervall',
      help: 'Wald er det SPSS og summary i R viser. Profilen (confint i R) er betre når svara er få, men tek lengre tid.',
      options: { wald: 'Wald', profile: 'Profil' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' }
  },
  /** Titles. `names` is a finished list. */
  finding: {
    none: (tested: number) =>
      `Ingen av dei ${cardinal(tested)} variablane har p under 0,05 når dei andre blir haldne fast`,
    some: (names: string, tested: number) =>
      `${names} har p under 0,05 når ${tested === 2 ? 'den andre blir halden' : 'dei andre blir haldne'} fast`,
    many: (count: number, tested: number) =>
      `${Cardinal(count)} av ${cardinal(tested)} variablar har p under 0,05 når dei andre blir haldne fast`,
    single: (name: string, significant: boolean) =>
      significant ? `${name} har p under 0,05` : `${name} har ikkje p under 0,05`
  },
  subtitle: {
    ordinal: (outcome: string, variables: number, n: string) =>
      `Ordinal regresjon av ${outcome} på ${variables === 1 ? 'éin variabel' : `${cardinal(variables)} variablar samstundes`}, n = ${n}.`,
    logistic: (outcome: string, variables: number, n: string) =>
      `Logistisk regresjon av ${outcome} på ${variables === 1 ? 'éin variabel' : `${cardinal(variables)} variablar samstundes`}, n = ${n}.`,
    linear: (outcome: string, variables: number, n: string) =>
      `Lineær regresjon av ${outcome} på ${variables === 1 ? 'éin variabel' : `${cardinal(variables)} variablar samstundes`}, n = ${n}.`
  },
  /** Of the table, where the figure above has told the finding. */
  table: {
    oddsRatio: (outcome: string) => `Oddsratioar for ${outcome}`,
    b: (outcome: string) => `Koeffisientar for ${outcome}`
  },
  columns: {
    oddsRatio: 'Oddsratio',
    b: 'b',
    low: 'frå',
    high: 'til',
    se: 'SE',
    beta: 'beta',
    vif: 'VIF'
  },
  interval: (level: string) => `${level}-intervall`,
  reference: (variable: string, reference: string) => `${variable} (mot ${reference})`,
  thresholds: {
    title: (outcome: string) => `Tersklar mellom nivåa av ${outcome}`,
    subtitle: 'b er logaritmen til oddsen for å svare på eller under terskelen, når alle variablane er null.',
    column: 'Terskel'
  },
  intercept: 'Konstant',
  notes: {
    unit: {
      coded: 'Ei eining er frå låg til høg der notatboka har eit skilje, elles eitt steg på skalaen.',
      read: 'Ei eining er eitt steg på skalaen, slik det er svart.'
    },
    words: 'Svar i ord er nummererte frå 1.',
    ordinal: 'Oddsratio over 1: høgare svar på utfallet er meir sannsynleg, ved kvart skilje mellom nivåa.',
    logistic: (outcome: string, event: string) =>
      `Oddsratio over 1: oddsen for at ${outcome} er ${quoted(event)}, er høgare.`,
    linear: 'b er skilnaden i gjennomsnitt for ei eining, når dei andre variablane er like.',
    wald: 'Testar og intervall etter Wald.',
    profile: 'Testar og intervall etter profilen til sannsynet (likelihood ratio); tersklane etter Wald.',
    t: {
      classical: 'Students t med klassiske standardfeil.',
      robust: (kind: string) => `Students t med robuste standardfeil (${kind}).`
    },
    automatic: 'Modellen er vald etter kor mange nivå utfallet har.',
    firth: 'Metoden til Firth.',
    gvif: 'Der ein variabel har fleire grupper, er VIF den generaliserte, opphøgd i 1/df.',
    weighted: 'n er summen av vektene.',
    command: (r: string, spss: string | null) => `Det same i R: ${r}${spss === null ? '' : `; i SPSS: ${spss}`}.`,
    associated: 'Modellen viser samanheng, ikkje årsak.'
  },
  fit: {
    title: (outcome: string, significant: boolean, p: string) =>
      significant
        ? `Samla heng variablane saman med ${outcome} (${p})`
        : `Samla har variablane ingen klar samanheng med ${outcome} (${p})`,
    plain: 'Kor godt modellen passar',
    subtitle: (n: string) => `Modellen som heilskap, n = ${n}.`,
    columns: { measure: 'Mål', value: 'Verdi' },
    measures: {
      'likelihood-ratio': (df: string) => `Likelihood ratio, χ² (df ${df})`,
      f: (df: string) => `F (df ${df})`,
      logLikelihood: 'Log-likelihood',
      aic: 'AIC',
      mcFadden: 'Pseudo-R², McFadden',
      nagelkerke: 'Pseudo-R², Nagelkerke',
      auc: 'Arealet under ROC-kurva (AUC)',
      r2: 'R²',
      adjustedR2: 'Justert R²',
      residualSd: 'Standardavvik for residuala',
      perParameter: {
        ordinal: 'Effektive svar per koeffisient',
        logistic: 'Utfall per koeffisient',
        linear: 'Svar per koeffisient'
      }
    },
    penalised: 'Likelihood ratio og log-likelihood er med tillegget til Firth, difor utan AIC.',
    effective: 'Effektive svar (Harrell): så mange svar på eit kontinuerleg utfall ville sagt like mykje.',
    oneSplit: 'Med to nivå er det berre eitt skilje, og odds som ikkje kan vere anna enn proporsjonale.'
  },
  proportional: {
    title: {
      kept: (p: string) => `Føresetnaden om proporsjonale odds er ikkje avvist (${p})`,
      rejected: (p: string) => `Føresetnaden om proporsjonale odds er avvist (${p})`,
      unknown: 'Føresetnaden om proporsjonale odds kan ikkje prøvast her'
    },
    subtitle: 'Gjeld kvar oddsratio ved alle skilja mellom nivåa?',
    test: 'Test',
    likelihoodRatio: 'Likelihood ratio (parallelle linjer, SPSS)',
    brant: 'Brant, alle variablar',
    each: 'Brant, kvar variabel',
    score: 'Skårtest',
    meaning: {
      kept: 'Ikkje avvist vil seie at éin oddsratio for kvar variabel er nok. Med få svar oppdagar testane berre store avvik.',
      rejected:
        'Avvist vil seie at minst éin variabel betyr meir ved somme skilje enn ved andre. Del utfallet i to (logistisk), eller les oddsratioen som eit gjennomsnitt. Med mange svar blir òg små avvik avviste.',
      unknown: 'Les oddsratioane med atterhald, eller del utfallet i to (logistisk).'
    },
    scoreNote: 'Skårtesten avviser for ofte når svara er få.',
    why: {
      separated: 'Strek: med eigne koeffisientar ved kvart skilje har modellen ingen endelege tal (separasjon).',
      'not-ordered': 'Strek for likelihood ratio: med eigne koeffisientar ville nokon fått sannsyn under null.',
      'no-convergence': 'Strek: modellen med eigne koeffisientar ved kvart skilje lét seg ikkje rekne ut.',
      singular: 'Strek: variablane heng for tett saman til at testen kan reknast.'
    }
  },
  predictions: {
    mean: (variable: string, least: string, most: string) =>
      `Størst skilnad for ${variable}: predikert gjennomsnitt frå ${least} til ${most}`,
    chance: (variable: string, answer: string, least: string, most: string) =>
      `Størst skilnad for ${variable}: sannsynet for ${quoted(answer)} går frå ${least} til ${most}`,
    subtitle: {
      mean: (outcome: string) =>
        `Predikert gjennomsnitt av ${outcome} ved kvart svar, når dei andre variablane er på gjennomsnittet sitt (grupper: den første).`,
      chance: (outcome: string) =>
        `Predikert sannsyn for svar på ${outcome} ved kvart svar, når dei andre variablane er på gjennomsnittet sitt (grupper: den første).`
    },
    columns: { answer: 'Svar', mean: 'Gjennomsnitt', chance: (answer: string) => `Sannsyn for ${quoted(answer)}` },
    command: 'R: predict.'
  },
  figure: {
    description: (variable: string, estimate: string, low: string, high: string) =>
      `${variable} ${estimate} (${low} til ${high})`,
    none: { oddsRatio: 'ingen samanheng: 1', b: 'ingen samanheng: 0' },
    axis: { oddsRatio: 'Oddsratio, logaritmisk skala', b: 'b' }
  },
  notices: {
    ...trouble,
    'left-out': ({ names, about }: About) => ({
      title: `${about.count} svar er haldne utanfor`,
      text: `Dei manglar svar på minst éin av variablane.${names === '' ? '' : ` Flest manglar ${names} (${about.most}).`} Ta ut variablar som mange manglar, for å få med fleire.`
    }),
    uncut: ({ names }: About) => ({
      title: `${names} er ikkje delt i to`,
      text: 'Logistisk regresjon treng to nivå. Set eit skilje for utfallet, eller vel ordinal modell.'
    }),
    'many-answers': ({ names, about }: About) => ({
      title: `${names} har meir enn ${about.most} nivå`,
      text: 'Det er for mange for ordinal regresjon. Vel lineær modell, eller slå saman svar.'
    }),
    'many-groups': ({ names, about }: About) => ({
      title: `${names} er utelaten`,
      text: `Meir enn ${about.most} grupper er for mange i éin modell. Slå dei saman, eller vel ein annan variabel.`
    }),
    'outcome-among': ({ names }: About) => ({
      title: `${names} er utelaten mellom variablane`,
      text: 'Utfallet kan ikkje forklare seg sjølv. Ta det ut av lista.'
    }),
    constant: ({ names }: About) => ({
      title: `${names} er utelaten`,
      text: 'Alle som har svart på det andre, svarte likt her. Flytt skiljet, eller ta ut variablar som mange manglar.'
    }),
    'same-outcome': () => ({
      title: 'Utfallet er likt for alle',
      text: 'Mellom dei som har svart på alt, er det ingen skilnad å forklare. Flytt skiljet, eller ta ut variablar som mange manglar.'
    }),
    'too-few': () => ({
      title: 'For få har svart på alt',
      text: 'Det trengst fleire svar enn koeffisientar, og nok svar til at dei kan visast. Vel færre variablar.'
    }),
    'no-convergence': () => ({
      title: 'Modellen lét seg ikkje rekne ut',
      text: 'Utrekninga fann ikkje noko toppunkt. Vel færre variablar, eller ein annan modell.'
    }),
    separated: ({ names, about }: About) => ({
      title: 'Somme svar skil utfalla heilt frå kvarandre',
      text: `Då finst det ingen endelege tal for ${names} (separasjon). ${about.family === 'ordinal' ? 'Vel færre variablar, eller logistisk modell med metoden til Firth.' : 'Vel færre variablar, eller metoden til Firth.'}`
    }),
    penalised: ({ names, about }: About) => ({
      title: 'Somme svar skil utfalla heilt frå kvarandre',
      text: `Utan metoden til Firth ville tala for ${names} vakse utan grense (separasjon). Her er dei endelege, men usikre.${about.inference === 'wald' ? ' Vel profil: då er intervalla til å stole på.' : ''}`
    }),
    collinear: ({ names }: About) => ({
      title: `${names} er gjeven av dei andre variablane`,
      text: 'Då kan variabelen ikkje skiljast frå dei, og er halden utanfor (kollinearitet). Ta ut ein av dei.'
    }),
    inflated: ({ names, about }: About) => ({
      title: `${names} heng tett saman med dei andre variablane`,
      text: `VIF er over ${about.limit}: talet er usikkert fordi variablane seier nesten det same. Ta ut ein, eller lag ein indeks.`
    }),
    'few-events': ({ about }: About) => ({
      title: 'Få svar for så mange variablar',
      text: `Modellen har ${cardinal(Number(about.slopes))} ${about.slopes === 1 ? 'koeffisient' : 'koeffisientar'} og under ${cardinal(Number(about.least))} ${about.family === 'linear' ? 'svar' : about.family === 'ordinal' ? 'effektive svar' : 'av det sjeldnaste utfallet'} for kvar. Tala kan bli for store og treffer dårleg på nye svar. Vel færre variablar.`
    }),
    leverage: ({ about }: About) => ({
      title: 'Standardfeila er dei klassiske',
      text: `${about.kind} kan ikkje reknast når eitt svar aleine avgjer ein koeffisient. Vel færre variablar, eller HC1.`
    })
  }
};
