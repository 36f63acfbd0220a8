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
    label: 'Tall',
    help: 'Hva slags tall som regnes ut.',
    options: {
      correlation: 'Korrelasjon og p',
      adjusted: 'Justert p',
      mean: 'Gjennomsnitt',
      quantiles: 'Median og kvartiler',
      shape: 'Skjevhet og kurtose',
      share: 'Andel',
      table: 'Krysstabell',
      response: 'Svarprosent',
      alpha: 'Cronbachs alfa',
      change: 'Endring',
      repeated: 'Friedmans test',
      model: 'Regresjon',
      prediction: 'Prediksjon',
      groups: 'Grupper',
      centrality: 'Styrke og forventet innflytelse',
      ways: 'Alle måter å kode et par',
      power: 'Teststyrke',
      resampled: 'Trukne utvalg'
    }
  },
  variables: {
    label: 'Variabler',
    help: 'For Cronbachs alfa: leddene, og når ingen er valgt, driverne. For endring, korrelasjon, gjennomsnitt, kvartiler og skjevhet: det som alle skal ha svart på. For regresjon og prediksjon: variablene i modellen. For justert p og Friedmans test: variablene som er testet, alle mot alle eller mot én. For styrke: variablene i nettverket.'
  },
  x: { label: 'Variabel', help: 'Når ingen er valgt: utfallet, eller den første driveren.' },
  y: {
    label: 'Sammenlignes med',
    help: 'For rho, krysstabeller, endring og grupper; for regresjon og prediksjon utfallet. Når ingen er valgt: utfallet, eller grupperingen.'
  },
  by: { label: 'Gruppering', help: 'For å regne på én gruppe.' },
  value: {
    label: 'Gruppe',
    help: 'Svaret som gruppen ga, slik det står i filen. Tomt gir den første. For krysstabeller: kolonnen. For prediksjon: svaret på variabelen. For grupper: den andre av to. For alle måter: det som er valgt.'
  },
  within: {
    label: 'Innenfor',
    help: 'For gjennomsnitt, kvartiler, skjevhet og andeler: bare dem i gruppen som også ga ett bestemt svar her, for eksempel i én runde.'
  },
  withinValue: { label: 'Svar der', help: 'Svaret slik det står i filen. Tomt gir det første som kan vises.' },
  part: {
    label: 'Svar',
    help: 'For andeler: et svar slik det står i filen, eller .high for dem over skillet. For svarprosent: gruppen, eller .ungrouped for dem uten. For krysstabeller: raden; * er alle. For Cronbachs alfa: et ledd. For regresjon: en variabel, eller tomt for hele modellen. For prediksjon: svaret på et ordinalt utfall. For grupper: den første av to, eller tomt for alle. For alle måter: valget, eller tomt for alle.'
  },
  upTo: { label: 'Ta med svarene under', help: 'Da er andelen kumulert.' },
  width: { label: 'Klassebredde', help: 'For andeler av tall som er delt i klasser.' },
  box: {
    label: 'Endene i et boksplott',
    help: 'For kvartiler: også hvor strekene i et boksplott ender.'
  },
  base: {
    label: 'Andel av',
    help: 'Hvem andelen er av.',
    options: { all: 'alle', answered: 'dem som svarte', scale: 'dem med svar på skalaen' }
  },
  coefficient: {
    label: 'Mål',
    help: 'For Cronbachs alfa: alfa selv, eller et annet mål på hvor pålitelig skalaen er.',
    options: {
      alpha: 'Alfa',
      omega: 'McDonalds omega',
      lambda2: 'Guttmans λ₂',
      lambda6: 'Guttmans λ₆',
      halves: 'To halvdeler (Guttman)'
    }
  },
  missing: {
    label: reliability.fields.missing.label,
    help: 'For Cronbachs alfa: hvem som er med når noen ikke har svart på alle leddene.',
    options: reliability.fields.missing.options
  },
  matrix: {
    label: reliability.fields.matrix.label,
    help: 'For Cronbachs alfa: hva som regnes på.',
    options: reliability.fields.matrix.options
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
  measure: {
    label: 'Test eller mål',
    help: 'For krysstabeller, når hele tabellen er valgt. Yates, Fisher, differanse og ratioer er av to ganger to celler.',
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
    help: 'Hvilket mål på sammenheng.',
    options: {
      ...pairs.fields.method.options,
      'somers-d-symmetric': `${pairs.fields.method.options['somers-d']} (symmetrisk)`
    }
  },
  asRead: {
    label: 'Svarene slik de er lest',
    help: 'For sammenhenger og krysstabeller: uten skillene og kodingen i notatboken.'
  },
  complete: { label: 'Bare de som har svart på alt', help: 'For justert p.' },
  drawn: {
    label: 'Fra trukne utvalg',
    help: 'For trukne utvalg: intervallet for rho, for en forskjell, hvor langt rekkefølgen holder, eller p av ombyttinger.',
    options: {
      percentile: 'Persentiler',
      bca: 'BCa',
      edge: 'Sammenheng i et nettverk',
      difference: 'Forskjell mellom to sammenhenger',
      differences: 'Ulik så mange',
      strength: 'CS for styrke',
      'expected-influence': 'CS for forventet innflytelse',
      permutation: 'Eksakt p av ombyttinger'
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
    help: 'For teststyrke: hvilket tall.',
    options: { power: 'Styrken', detectable: 'Minste rho som vises', critical: 'Signifikant over', size: 'Antall svar' }
  },
  pairs: { label: power.fields.n.label, help: 'For teststyrke: på begge variablene.' },
  rho: { label: power.fields.rho.label, help: 'For teststyrke: så sterk som sammenhengen antas å være.' },
  power: { label: power.fields.power.label, help: 'For teststyrke: hvor sikkert en slik rho skal bli funnet.' },
  distribution: {
    label: power.fields.method.label,
    help: 'For teststyrke: hvordan fordelingen regnes ut.',
    options: power.fields.method.options
  },
  groups: {
    label: 'Gruppene er',
    help: 'For differanser og ratioer: hva som er grupper, og settes mot hverandre. Det siste svaret i den siste gruppen regnes mot den første.',
    options: { columns: 'Kolonnene', rows: 'Radene' }
  },
  coded: {
    label: 'Bruk skillene',
    help: 'For endring, Friedmans test, gjennomsnitt, kvartiler, skjevhet, grupper, regresjon og prediksjon: svarene slik de er kodet, i stedet for slik de er lest.'
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
  inference: {
    label: 'Tester og intervaller',
    help: 'For koeffisienter i ordinal og logistisk regresjon.',
    options: { wald: 'Wald', profile: 'Profil' }
  },
  pairwise: {
    label: 'Test av par',
    help: 'For to av flere grupper, etter gjennomsnitt.',
    options: compare.fields.pairwise.options
  },
  adjust: {
    label: 'Justering av p',
    help: 'For justert p: hvordan p heves når mange testes. Gjelder også to av flere grupper, og endring mellom to av flere variabler.',
    options: compare.fields.adjust.options
  },
  alternative: {
    label: 'Ensidig eller tosidig',
    help: 'For korrelasjon, justert p og p av ombyttinger.',
    options: pairs.fields.alternative.options
  },
  controls: {
    label: pairs.fields.controls.label,
    help: 'For korrelasjon og justert p: gir partielle korrelasjoner. Da brukes ikke vektene.'
  },
  convention: {
    label: 'Konvensjon',
    help: 'Rho: Bonett og Wrights intervall, eller Fiellers. Kvartiler: R regner type 7, SPSS type 6 (HAVERAGE). Endring: R har kontinuitetskorreksjon i Wilcoxons z, SPSS i fortegnstesten. λ₆: R regner av korrelasjonene, SPSS av kovariansene; omega regnes av variansen summen har, eller av den modellen gir.',
    options: { r: 'Som R', spss: 'Som SPSS' }
  },
  seed: { label: 'Frø', help: 'Bestemmer hva som trekkes. Samme frø gir samme tall.' },
  weighted: { label: 'Bruk vektene', help: 'Ellers teller hver én.' },
  population: { label: 'Populasjon', help: 'Hvor mange svarene står for. Da blir intervallet smalere.' },
  level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' }
};
