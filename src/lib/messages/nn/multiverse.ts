import type { multiverse as nb } from '../nb/multiverse.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, quoted } = common;

const significant = (count: number, of: number): string =>
  count === 0 ? 'signifikant på ingen' : count === of ? 'signifikant på alle' : `signifikant på ${count}`;

export const multiverse: typeof nb = {
  title: 'Alle måtar å rekne på',
  about: 'Éin samanheng under kvar kombinasjon av skilje, «veit ikkje», «ikkje svart» og mål.',
  example: 'Held resultatet om svara hadde vore koda annleis?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboka når ingen er vald.' },
    on: { label: 'Drivar', help: 'Den første drivaren når ingen er vald.' },
    coefficients: {
      label: 'Mål',
      help: 'Dei måla på samanheng som blir prøvde.',
      options: {
        all: 'Alle tre',
        spearman: 'Spearmans rho',
        kendall: 'Kendalls tau-b',
        pearson: 'Pearsons r'
      }
    },
    uncut: { label: 'Også utan skilje', help: 'Då er alle nivå eitt av vala.' },
    missing: {
      label: 'Også «veit ikkje» og «ikkje svart» på andre måtar',
      help: 'Som lågt svar og utelate, også der notatboka har valt det eine.'
    },
    alpha: { label: 'Alfa', help: 'Måtar med p under grensa blir talde opp.' }
  },
  methods: { spearman: 'Spearmans rho', kendall: 'Kendalls tau-b', pearson: 'Pearsons r' },
  choices: {
    outcomeCutoff: (name) => `Skilje i ${quoted(name)}`,
    outcomeDontKnow: (name) => `«Veit ikkje» på ${quoted(name)}`,
    outcomeNoAnswer: (name) => `«Ikkje svart» på ${quoted(name)}`,
    predictorCutoff: (name) => `Skilje i ${quoted(name)}`,
    predictorDontKnow: (name) => `«Veit ikkje» på ${quoted(name)}`,
    predictorNoAnswer: (name) => `«Ikkje svart» på ${quoted(name)}`,
    method: 'Val av mål'
  },
  treatments: { low: 'som lågt svar', own: 'lågare enn alle svar', missing: 'utelate' },
  split: (below, above) => `${below}\u00A0|\u00A0${above}`,
  uncut: 'alle nivå',
  finding: {
    sign: (x, y, sign, count, of, clear, against) => {
      const how = `${quoted(x)} og ${quoted(y)} heng ${sign === 'positive' ? 'positivt' : 'negativt'} saman`;
      if (of === 1) return `${how} på den eine måten å rekne på`;
      const ways = count === of ? `alle ${of}` : `${count} av ${of}`;
      const other = against === 0 ? '' : `, og motsett veg på ${against}`;
      return `${how} på ${ways} måtar å rekne på, ${significant(clear, count)}${other}`;
    },
    zero: (x, y, of) =>
      `${quoted(x)} og ${quoted(y)} heng ikkje saman på ${of === 1 ? 'den eine måten' : `nokon av ${of} måtar`} å rekne på`
  },
  subtitle: (x, y, methods, n) => `${methods} for ${quoted(x)} og ${quoted(y)}. ${n} har svart på begge.`,
  facts: {
    standing: 'valet i notatboka',
    rank: (of) => `nr. nedanfrå av ${of}`,
    median: 'median av alle'
  },
  axis: (method) => `${method ?? 'Korrelasjon'}, frå lågast til høgast`,
  standing: (estimate) => `Valet i notatboka: ${estimate}`,
  legend: {
    solid: (alpha) => `p under ${alpha}`,
    hollow: (alpha) => `p på ${alpha} eller over`
  },
  detail: {
    median: (median) => `Median ${median}`,
    significant: (count, of) => `${count} av ${of} er signifikante`
  },
  description: {
    curve: (ways, low, high, median) => `${ways} korrelasjonar frå ${low} til ${high}, med median ${median}.`,
    standing: (estimate, rank) => `Valet i notatboka gir ${estimate}, nummer ${rank} nedanfrå.`
  },
  weightiest: (choice, low, high) => `${choice} betyr mest: medianen går frå ${low} til ${high}`,
  table: 'Kva måtane viser',
  tableSubtitle: 'Måtane som gjer kvart val, med alle andre val fritt.',
  all: 'Alle måtar',
  columns: {
    choice: 'Val',
    ways: 'Måtar',
    median: 'Median',
    min: 'Lågast',
    max: 'Høgast',
    positive: 'Positive',
    negative: 'Negative',
    positiveSignificant: 'Positive, sign.',
    negativeSignificant: 'Negative, sign.',
    estimate: 'Korrelasjon'
  },
  notes: {
    shared: (tables) =>
      tables === 1
        ? 'Alle måtane byggjer på same tabell.'
        : `Måtane byggjer på ${tables} ulike tabellar av dei same svara. At mange gir låg p, er difor ikkje mange uavhengige belegg.`,
    without: (count) =>
      count === 1
        ? 'Éin måte gir ingen korrelasjon, fordi alle hamnar på same nivå.'
        : `${count} måtar gir ingen korrelasjon, fordi alle hamnar på same nivå.`,
    picked: (name) => `${quoted(name)} er den første drivaren.`,
    standing: 'Vala i notatboka er utheva.'
  },
  notices: {
    ...trouble,
    same: ({ names }) => ({
      title: `${names} er både utfall og drivar`,
      text: 'Ein variabel kan ikkje samanliknast med seg sjølv. Vel ein annan drivar.'
    }),
    few: ({ names, about }) => ({
      title: `For få svar på ${names}`,
      text: `Det trengst minst ${cardinal(Number(about.smallest))} som har svart på begge variablane.`
    }),
    'many-answers': ({ names }) => ({
      title: `${names} har for mange ulike svar`,
      text: 'Å prøve alle måtar ville ta for lang tid. Vel ein variabel med færre nivå.'
    }),
    'uncut-here': () => ({
      title: 'Valet i notatboka er ikkje med',
      text: 'Notatboka bruker alle nivå. Slå på «Også utan skilje» for å sjå kvar valet står.'
    }),
    'undefined-here': () => ({
      title: 'Valet i notatboka gir ingen korrelasjon',
      text: 'Alle hamnar på same nivå. Flytt skiljet.'
    }),
    'no-ways': () => ({
      title: 'Ingen måte gir ein korrelasjon',
      text: 'Alle som har svart på begge, har svart likt på minst éin av dei, eller det er færre enn tre. Vel ein annan variabel.'
    })
  }
};
