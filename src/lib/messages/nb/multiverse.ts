import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, quoted } = common;
type About = Readonly<Record<string, string | number>>;

const significant = (count: number, of: number): string =>
  count === 0 ? 'signifikant på ingen' : count === of ? 'signifikant på alle' : `signifikant på ${count}`;

export const multiverse = {
  title: 'Alle måter å regne på',
  about: 'Én sammenheng under hver kombinasjon av skiller, «vet ikke», «ikke svart» og mål.',
  example: 'Holder resultatet om svarene hadde vært kodet annerledes?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboken når ingen er valgt.' },
    on: { label: 'Driver', help: 'Den første driveren når ingen er valgt.' },
    coefficients: {
      label: 'Mål',
      help: 'De målene på sammenheng som prøves.',
      options: {
        all: 'Alle tre',
        spearman: 'Spearmans rho',
        kendall: 'Kendalls tau-b',
        pearson: 'Pearsons r'
      }
    },
    uncut: { label: 'Også uten skille', help: 'Da er alle nivåer ett av valgene.' },
    missing: {
      label: 'Også «vet ikke» og «ikke svart» på andre måter',
      help: 'Som lavt svar og utelatt, også der notatboken har valgt det ene.'
    },
    alpha: { label: 'Alfa', help: 'Måter med p under grensen telles opp.' }
  },
  methods: { spearman: 'Spearmans rho', kendall: 'Kendalls tau-b', pearson: 'Pearsons r' },
  choices: {
    outcomeCutoff: (name: string) => `Skille i ${quoted(name)}`,
    outcomeDontKnow: (name: string) => `«Vet ikke» på ${quoted(name)}`,
    outcomeNoAnswer: (name: string) => `«Ikke svart» på ${quoted(name)}`,
    predictorCutoff: (name: string) => `Skille i ${quoted(name)}`,
    predictorDontKnow: (name: string) => `«Vet ikke» på ${quoted(name)}`,
    predictorNoAnswer: (name: string) => `«Ikke svart» på ${quoted(name)}`,
    method: 'Valg av mål'
  },
  treatments: { low: 'som lavt svar', own: 'lavere enn alle svar', missing: 'utelatt' },
  split: (below: string, above: string) => `${below}\u00A0|\u00A0${above}`,
  uncut: 'alle nivåer',
  finding: {
    /** `Count` of the ways have this sign; `clear` of these are significant, and `against` of those with the other. */
    sign: (
      x: string,
      y: string,
      sign: 'positive' | 'negative',
      count: number,
      of: number,
      clear: number,
      against: number
    ) => {
      const how = `${quoted(x)} og ${quoted(y)} henger ${sign === 'positive' ? 'positivt' : 'negativt'} sammen`;
      if (of === 1) return `${how} på den ene måten å regne på`;
      const ways = count === of ? `alle ${of}` : `${count} av ${of}`;
      const other = against === 0 ? '' : `, og motsatt vei på ${against}`;
      return `${how} på ${ways} måter å regne på, ${significant(clear, count)}${other}`;
    },
    zero: (x: string, y: string, of: number) =>
      `${quoted(x)} og ${quoted(y)} henger ikke sammen på ${of === 1 ? 'den ene måten' : `noen av ${of} måter`} å regne på`
  },
  subtitle: (x: string, y: string, methods: string, n: string) =>
    `${methods} for ${quoted(x)} og ${quoted(y)}. ${n} har svart på begge.`,
  facts: {
    standing: 'notatbokens valg',
    rank: (of: string) => `nr. nedenfra av ${of}`,
    median: 'median av alle'
  },
  axis: (method: string | null) => `${method ?? 'Korrelasjon'}, fra lavest til høyest`,
  standing: (estimate: string) => `Notatbokens valg: ${estimate}`,
  legend: {
    solid: (alpha: string) => `p under ${alpha}`,
    hollow: (alpha: string) => `p på ${alpha} eller over`
  },
  detail: {
    median: (median: string) => `Median ${median}`,
    significant: (count: number, of: number) => `${count} av ${of} er signifikante`
  },
  description: {
    curve: (ways: string, low: string, high: string, median: string) =>
      `${ways} korrelasjoner fra ${low} til ${high}, med median ${median}.`,
    standing: (estimate: string, rank: string) => `Notatbokens valg gir ${estimate}, nummer ${rank} nedenfra.`
  },
  weightiest: (choice: string, low: string, high: string) =>
    `${choice} betyr mest: medianen går fra ${low} til ${high}`,
  table: 'Hva måtene viser',
  tableSubtitle: 'Måtene som gjør hvert valg, med alle andre valg fritt.',
  all: 'Alle måter',
  columns: {
    choice: 'Valg',
    ways: 'Måter',
    median: 'Median',
    min: 'Lavest',
    max: 'Høyest',
    positive: 'Positive',
    negative: 'Negative',
    positiveSignificant: 'Positive, sign.',
    negativeSignificant: 'Negative, sign.',
    estimate: 'Korrelasjon'
  },
  notes: {
    shared: (tables: number) =>
      tables === 1
        ? 'Alle måtene bygger på samme tabell.'
        : `Måtene bygger på ${tables} ulike tabeller av de samme svarene. At mange gir lav p, er derfor ikke mange uavhengige belegg.`,
    without: (count: number) =>
      count === 1
        ? 'Én måte gir ingen korrelasjon, fordi alle havner på samme nivå.'
        : `${count} måter gir ingen korrelasjon, fordi alle havner på samme nivå.`,
    picked: (name: string) => `${quoted(name)} er den første driveren.`,
    standing: 'Notatbokens egne valg er uthevet.'
  },
  notices: {
    ...trouble,
    same: ({ names }: { names: string }) => ({
      title: `${names} er både utfall og driver`,
      text: 'En variabel kan ikke sammenlignes med seg selv. Velg en annen driver.'
    }),
    few: ({ names, about }: { names: string; about: About }) => ({
      title: `For få svar på ${names}`,
      text: `Det trengs minst ${cardinal(Number(about.smallest))} som har svart på begge variablene.`
    }),
    'many-answers': ({ names }: { names: string }) => ({
      title: `${names} har for mange ulike svar`,
      text: 'Å prøve alle måter ville ta for lang tid. Velg en variabel med færre nivåer.'
    }),
    'uncut-here': () => ({
      title: 'Notatbokens valg er ikke med',
      text: 'Notatboken bruker alle nivåer. Slå på «Også uten skille» for å se hvor valget står.'
    }),
    'undefined-here': () => ({
      title: 'Notatbokens valg gir ingen korrelasjon',
      text: 'Alle havner på samme nivå. Flytt skillet.'
    }),
    'no-ways': () => ({
      title: 'Ingen måte gir en korrelasjon',
      text: 'Alle som har svart på begge, har svart likt på minst én av dem, eller det er færre enn tre. Velg en annen variabel.'
    })
  }
};
