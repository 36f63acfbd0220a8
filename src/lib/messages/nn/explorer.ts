import type { explorer as nb } from '../nb/explorer.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;

const between = (below: string, above: string, numeric: boolean): string =>
  numeric ? `mellom ${below} og ${above}` : `mellom ${quoted(below)} og ${quoted(above)}`;

const none = (count: number): string => (count === 0 ? 'ingen' : String(count));

const test = (fisher: boolean): string => (fisher ? ' etter Fishers test' : '');

export const explorer: typeof nb = {
  title: 'Utforsk skiljet',
  about: 'Korleis resultatet endrar seg når skiljet mellom låg og høg blir flytta.',
  example: 'Held samanhengen mellom øving og bruk ved andre skilje?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboka når ingen er vald.' },
    driver: { label: 'Drivar', help: 'Drivaren med sterkast rho når ingen er vald.' }
  },
  between,
  split: (below, above) => `${below}\u00A0|\u00A0${above}`,
  uncut: 'alle nivå',
  uncutBrief: 'alle',
  verdict: {
    only: (driver, where) => `Resultatet for ${driver} held berre når skiljet står ${where}`,
    uncutOnly: (driver) => `Resultatet for ${driver} held berre når alle nivå er med`,
    always: (driver) => `Resultatet for ${driver} held same kvar skiljet står`,
    some: (driver, count, of) => `Resultatet for ${driver} held ved ${count} av ${of} måtar å dele svara på`,
    someUncut: (driver, count, of) =>
      `Resultatet for ${driver} held med alle nivå og ved ${count} av ${of} måtar å dele svara på`,
    notHere: (Driver, count, of, fisher) =>
      `${Driver} har ikkje p under 0,05${test(fisher)} her, men ved ${count} av ${of} andre måtar å dele svara på`,
    none: (Driver, fisher) => `${Driver} har ikkje p under 0,05${test(fisher)}, same kvar skiljet står`,
    signs: (driver) => `Forteiknet for ${driver} er avhengig av kvar skiljet står`,
    single: (Driver, significant, fisher) =>
      significant ? `${Driver} har p under 0,05${test(fisher)}` : `${Driver} har ikkje p under 0,05${test(fisher)}`,
    undefined: (driver) => `rho for ${driver} kan ikkje reknast ut`
  },
  subtitle: (outcome, n, reversed, movable) =>
    `${outcome}, ${n} svar.${reversed ? ' Skalaen er snudd.' : ''}${movable ? ' Dra i skiljet, så blir alt nedanfor rekna ut på nytt.' : ''}`,
  facts: { measure: 'mål', rho: 'rho', n: 'n', p: 'p', fisher: 'p, Fisher', strength: 'styrke' },
  handle: (outcome) => `Skilje i ${outcome}`,
  valueText: (where, high, of) => `${where}, ${high} av ${of} er høge`,
  low: 'låg',
  high: (share) => `høg (${share})`,
  counts: { low: 'som låg', own: 'eigen verdi' },
  strip: {
    title: (driver, outcome) => `rho for ${driver} og ${outcome}, ved kvart skilje`,
    brief: 'rho ved kvart mogleg skilje',
    first: (driver, split) => `${driver} delt ${split}`,
    many: (driver) => `${driver}, kvart skilje`,
    uncut: (driver) => `${driver} udelt`,
    significant: 'p < 0,05',
    published: 'trykt',
    same: (splits, _count, as) => `${splits} deler svara som ${as}`,
    sameBrief: (as) => `som ${as}`,
    constant: (splits) => `Ved ${splits} står alle på éi side`,
    constantBrief: 'alle på éi side'
  },
  detail: {
    column: (outcome, split) => `${outcome}: ${split}`,
    current: 'Valt skilje',
    dontKnow: { low: 'veit ikkje som låg', missing: 'veit ikkje utelate' }
  },
  columns: {
    outcome: 'Skilje i utfallet',
    driver: 'Skilje i drivaren',
    dontKnow: 'Veit ikkje',
    n: 'n',
    rho: 'rho',
    p: 'p',
    fisher: 'p, Fisher'
  },
  dontKnow: { low: 'som låg', missing: 'utelate' },
  describe: (outcome, counts, driver, ways) =>
    `Søylene viser svara på ${outcome}: ${counts}. Punkta under viser rho for ${driver} ved ${ways} måtar å kode svara på.`,
  count: (level, count) => `${level}: ${count}`,
  notes: {
    points: (outcome, driver, dontKnow) =>
      `Kvart punkt er éin måte å kode svara på: skiljet i ${outcome} og i ${driver}${dontKnow ? ', og «veit ikkje» rekna som lågt svar eller utelate' : ''}. Ringen viser valet i notatboka.`,
    twoByTwo: (count, of, where, fisher) =>
      `${fisher ? 'Fisher' : 'T-tilnærminga'} gir p under 0,05 ved ${none(count)} av ${of} todelingar${where === null ? '' : `, ${count === 1 ? '' : 'alle '}ved ${where}`}.`,
    uncut: (count, of) =>
      `Med alle nivå i den eine eller begge gir t-tilnærminga p under 0,05 ved ${none(count)} av ${of}.`,
    chance:
      'Dess fleire måtar ein prøver, dess lettare blir éin p låg ved eit slumpetreff. Vel skiljet av faglege grunnar.',
    published: (table, rho) => `Trykt i ${table.split('.').length > 2 ? 'avsnitt' : 'tabell'} ${table}: rho ${rho}.`,
    picked: (driver) => `${driver} er drivaren med sterkast rho slik svara er koda.`
  },
  notices: {
    'no-outcome': {
      title: 'Kva vil du forklare?',
      text: 'Vel eit utfall i lista over variablar, eller vel ein variabel for denne figuren.'
    },
    'no-driver': (name) => ({
      title: name === null ? 'Ingen drivar å samanlikne med' : `Fann ikkje ${name}`,
      text: 'Gi minst éin variabel rolla drivar, eller vel ein variabel for denne figuren.'
    }),
    same: (name) => ({
      title: `${name} er både utfall og drivar`,
      text: 'Ein variabel kan ikkje samanliknast med seg sjølv. Vel ein annan drivar.'
    }),
    'no-scale': (name) => ({
      title: `${name} kan ikkje delast`,
      text: 'Eit skilje krev minst to ulike svar. Vel ein annan variabel.'
    }),
    groups: (name, smallest) => ({
      title: `${name} er ikkje vist`,
      text: `Svara deler i grupper, og færre enn ${cardinal(smallest)} er i minst éi. Vel ein variabel med nivå.`
    }),
    small: (name, smallest) => ({
      title: `${name} er ikkje vist`,
      text: `Færre enn ${cardinal(smallest)} har svart. Vel ein annan variabel eller endre grensa.`
    }),
    constant: {
      title: 'rho kan ikkje reknast ut her',
      text: 'Blant dei som har svart på begge, svarte alle likt på minst éin. Flytt skiljet.'
    },
    light: {
      title: 'rho kan ikkje reknast ut her',
      text: 'Rho krev at vektene til dei som har svart på begge, til saman er minst tre. Vekter bør ha eit gjennomsnitt på éin.'
    },
    tooFew: (n) => ({
      title: 'rho kan ikkje reknast ut her',
      text: `Rho krev minst tre svar. Her er det ${n === 0 ? 'ingen' : n === 1 ? 'eitt' : cardinal(n)}. Vel ein drivar som fleire har svart på.`
    })
  }
};
