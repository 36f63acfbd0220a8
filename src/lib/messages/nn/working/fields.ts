import { compare } from '../compare.ts';
import { crosstab } from '../crosstab.ts';
import { multiverse } from '../multiverse.ts';
import { pairs } from '../pairs.ts';
import { power } from '../power.ts';
import { reliability } from '../reliability.ts';
import { stability } from '../stability.ts';

const { tests, effects } = crosstab;

/** The options of a derivation. */
export const fields = {
  of: {
    label: 'Tal',
    help: 'Kva slags tal som blir rekna ut.',
    options: {
      correlation: 'Korrelasjon og p',
      adjusted: 'Justert p',
      mean: 'Gjennomsnitt',
      quantiles: 'Median og kvartilar',
      shape: 'Skeivskap og kurtose',
      share: 'Del',
      table: 'Krysstabell',
      response: 'Svarprosent',
      alpha: 'Cronbachs alfa',
      change: 'Endring',
      repeated: 'Friedmans test',
      model: 'Regresjon',
      prediction: 'Prediksjon',
      groups: 'Grupper',
      centrality: 'Styrke og forventa innverknad',
      ways: 'Alle måtar å kode eit par',
      power: 'Teststyrke',
      resampled: 'Trekte utval'
    }
  },
  variables: {
    label: 'Variablar',
    help: 'For Cronbachs alfa: ledda, og når ingen er valde, drivarane. For endring, korrelasjon, gjennomsnitt, kvartilar og skeivskap: det som alle skal ha svart på. For regresjon og prediksjon: variablane i modellen. For justert p og Friedmans test: variablane som er testa, alle mot alle eller mot éin. For styrke: variablane i nettverket.'
  },
  x: { label: 'Variabel', help: 'Når ingen er vald: utfallet, eller den første drivaren.' },
  y: {
    label: 'Samanlikna med',
    help: 'For rho, krysstabellar, endring og grupper; for regresjon og prediksjon utfallet. Når ingen er vald: utfallet, eller grupperinga.'
  },
  by: { label: 'Gruppering', help: 'For å rekne på éi gruppe.' },
  value: {
    label: 'Gruppe',
    help: 'Svaret som gruppa gav, slik det står i fila. Tomt gjev den første. For krysstabellar: kolonnen. For prediksjon: svaret på variabelen. For grupper: den andre av to. For alle måtar: det som er valt.'
  },
  within: {
    label: 'Innanfor',
    help: 'For gjennomsnitt, kvartilar, skeivskap og delar: berre dei i gruppa som òg gav eitt bestemt svar her, til dømes i éin runde.'
  },
  withinValue: { label: 'Svar der', help: 'Svaret slik det står i fila. Tomt gjev det første som kan visast.' },
  part: {
    label: 'Svar',
    help: 'For delar: eit svar slik det står i fila, eller .high for dei over skiljet. For svarprosent: gruppa, eller .ungrouped for dei utan. For krysstabellar: rada; * er alle. For Cronbachs alfa: eit ledd. For regresjon: ein variabel, eller tomt for heile modellen. For prediksjon: svaret på eit ordinalt utfall. For grupper: den første av to, eller tomt for alle. For alle måtar: valet, eller tomt for alle.'
  },
  upTo: { label: 'Ta med svara under', help: 'Då er delen kumulert.' },
  width: { label: 'Klassebreidd', help: 'For delar av tal som er delte i klassar.' },
  box: {
    label: 'Endane i eit boksplott',
    help: 'For kvartilar: også kvar strekane i eit boksplott endar.'
  },
  base: {
    label: 'Del av',
    help: 'Kven delen er av.',
    options: { all: 'alle', answered: 'dei som svarte', scale: 'dei med svar på skalaen' }
  },
  coefficient: {
    label: 'Mål',
    help: 'For Cronbachs alfa: alfa sjølv, eller eit anna mål på kor påliteleg skalaen er.',
    options: {
      alpha: 'Alfa',
      omega: 'McDonalds omega',
      lambda2: 'Guttmans λ₂',
      lambda6: 'Guttmans λ₆',
      halves: 'To halvdelar (Guttman)'
    }
  },
  missing: {
    label: reliability.fields.missing.label,
    help: 'For Cronbachs alfa: kven som er med når nokon ikkje har svart på alle ledda.',
    options: reliability.fields.missing.options
  },
  matrix: {
    label: reliability.fields.matrix.label,
    help: 'For Cronbachs alfa: kva det blir rekna på.',
    options: reliability.fields.matrix.options
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
  measure: {
    label: 'Test eller mål',
    help: 'For krysstabellar, når heile tabellen er vald. Yates, Fisher, differanse og ratioar er av to gonger to celler.',
    options: {
      pearson: tests.names.pearson,
      'likelihood-ratio': tests.names['likelihood-ratio'],
      yates: tests.names.yates,
      'linear-by-linear': tests.names['linear-by-linear'],
      fisher: tests.names.fisher,
      'mid-p': tests.names['mid-p'],
      'fisher-freeman-halton': tests.names['fisher-freeman-halton'],
      'monte-carlo': tests.names['monte-carlo'],
      'cramers-v': effects.names['cramers-v'],
      'risk-difference': effects.names['risk-difference'],
      'risk-ratio': effects.names['risk-ratio'],
      'odds-ratio': effects.names['odds-ratio'],
      'odds-ratio-exact': effects.names['odds-ratio-exact']
    }
  },
  method: {
    label: 'Korrelasjon',
    help: 'Kva mål på samanheng.',
    options: {
      ...pairs.fields.method.options,
      'somers-d-symmetric': `${pairs.fields.method.options['somers-d']} (symmetrisk)`
    }
  },
  asRead: {
    label: 'Svara slik dei er lesne',
    help: 'For samanhengar og krysstabellar: utan skilja og kodinga i notatboka.'
  },
  complete: { label: 'Berre dei som har svart på alt', help: 'For justert p.' },
  drawn: {
    label: 'Frå trekte utval',
    help: 'For trekte utval: intervallet for rho, for ein skilnad, kor langt rekkjefølgja held, eller p av ombytingar.',
    options: {
      percentile: 'Persentilar',
      bca: 'BCa',
      edge: 'Samanheng i eit nettverk',
      difference: 'Skilnad mellom to samanhengar',
      differences: 'Ulik så mange',
      strength: 'CS for styrke',
      'expected-influence': 'CS for forventa innverknad',
      permutation: 'Eksakt p av ombytingar'
    }
  },
  resamples: stability.fields.resamples,
  perStep: stability.fields.perStep,
  coefficients: multiverse.fields.coefficients,
  uncut: multiverse.fields.uncut,
  treatments: multiverse.fields.missing,
  alpha: multiverse.fields.alpha,
  sought: {
    label: 'Av teststyrke',
    help: 'For teststyrke: kva tal.',
    options: {
      power: 'Styrken',
      detectable: 'Minste rho som syner seg',
      critical: 'Signifikant over',
      size: 'Talet på svar'
    }
  },
  pairs: { label: power.fields.n.label, help: 'For teststyrke: på begge variablane.' },
  rho: { label: power.fields.rho.label, help: 'For teststyrke: så sterk som samanhengen er tenkt å vere.' },
  power: { label: power.fields.power.label, help: 'For teststyrke: kor sikkert ei slik rho skal bli funnen.' },
  distribution: {
    label: power.fields.method.label,
    help: 'For teststyrke: korleis fordelinga blir rekna ut.',
    options: power.fields.method.options
  },
  groups: {
    label: 'Gruppene er',
    help: 'For differansar og ratioar: kva som er grupper, og blir sette mot kvarandre. Det siste svaret i den siste gruppa blir rekna mot den første.',
    options: { columns: 'Kolonnane', rows: 'Radene' }
  },
  coded: {
    label: 'Bruk skilja',
    help: 'For endring, Friedmans test, gjennomsnitt, kvartilar, skeivskap, grupper, regresjon og prediksjon: svara slik dei er koda, i staden for slik dei er lesne.'
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
  inference: {
    label: 'Testar og intervall',
    help: 'For koeffisientar i ordinal og logistisk regresjon.',
    options: { wald: 'Wald', profile: 'Profil' }
  },
  pairwise: {
    label: 'Test av par',
    help: 'For to av fleire grupper, etter gjennomsnitt.',
    options: compare.fields.pairwise.options
  },
  adjust: {
    label: 'Justering av p',
    help: 'For justert p: korleis p blir heva når mange blir testa. Gjeld òg to av fleire grupper, og endring mellom to av fleire variablar.',
    options: compare.fields.adjust.options
  },
  alternative: {
    label: 'Einsidig eller tosidig',
    help: 'For korrelasjon, justert p og p av ombytingar.',
    options: pairs.fields.alternative.options
  },
  controls: {
    label: pairs.fields.controls.label,
    help: 'For korrelasjon og justert p: gjev partielle korrelasjonar. Då blir ikkje vektene brukte.'
  },
  convention: {
    label: 'Konvensjon',
    help: 'Rho: intervallet til Bonett og Wright, eller til Fieller. Kvartilar: R reknar type 7, SPSS type 6 (HAVERAGE). Endring: R har kontinuitetskorreksjon i Wilcoxons z, SPSS i forteiknstesten. λ₆: R reknar av korrelasjonane, SPSS av kovariansane; omega blir rekna av variansen summen har, eller av den modellen gjev.',
    options: { r: 'Som R', spss: 'Som SPSS' }
  },
  seed: { label: 'Frø', help: 'Avgjer kva som blir trekt. Same frø gir same tal.' },
  weighted: { label: 'Bruk vektene', help: 'Elles tel kvar som éin.' },
  population: { label: 'Populasjon', help: 'Kor mange svara står for. Då blir intervallet smalare.' },
  level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' }
};
