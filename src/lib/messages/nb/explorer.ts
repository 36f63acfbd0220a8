import { common } from './common.ts';

const { cardinal, quoted } = common;

/** The answers on either side of a cut-off: numbers plain, words in quotation marks. */
const between = (below: string, above: string, numeric: boolean): string =>
  numeric ? `mellom ${below} og ${above}` : `mellom ${quoted(below)} og ${quoted(above)}`;

const none = (count: number): string => (count === 0 ? 'ingen' : String(count));

const test = (fisher: boolean): string => (fisher ? ' etter Fishers test' : '');

export const explorer = {
  title: 'Utforsk skillet',
  about: 'Hvordan resultatet endrer seg når skillet mellom lav og høy flyttes.',
  example: 'Holder sammenhengen mellom øving og bruk ved andre skiller?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboken når ingen er valgt.' },
    driver: { label: 'Driver', help: 'Driveren med sterkest rho når ingen er valgt.' }
  },
  between,
  /** A cut-off as it stands in figures. */
  split: (below: string, above: string) => `${below}\u00A0|\u00A0${above}`,
  uncut: 'alle nivåer',
  uncutBrief: 'alle',
  /** The finding. `driver` stands in a sentence, `Driver` begins one; `fisher` where t would have said otherwise. */
  verdict: {
    only: (driver: string, where: string) => `Resultatet for ${driver} holder bare når skillet står ${where}`,
    uncutOnly: (driver: string) => `Resultatet for ${driver} holder bare når alle nivåer er med`,
    always: (driver: string) => `Resultatet for ${driver} holder uansett hvor skillet står`,
    some: (driver: string, count: number, of: number) =>
      `Resultatet for ${driver} holder ved ${count} av ${of} måter å dele svarene på`,
    someUncut: (driver: string, count: number, of: number) =>
      `Resultatet for ${driver} holder med alle nivåer og ved ${count} av ${of} måter å dele svarene på`,
    notHere: (Driver: string, count: number, of: number, fisher: boolean) =>
      `${Driver} har ikke p under 0,05${test(fisher)} her, men ved ${count} av ${of} andre måter å dele svarene på`,
    none: (Driver: string, fisher: boolean) =>
      `${Driver} har ikke p under 0,05${test(fisher)}, uansett hvor skillet står`,
    signs: (driver: string) => `Fortegnet for ${driver} avhenger av hvor skillet står`,
    single: (Driver: string, significant: boolean, fisher: boolean) =>
      significant ? `${Driver} har p under 0,05${test(fisher)}` : `${Driver} har ikke p under 0,05${test(fisher)}`,
    undefined: (driver: string) => `rho for ${driver} kan ikke regnes ut`
  },
  subtitle: (outcome: string, n: string, reversed: boolean, movable: boolean) =>
    `${outcome}, ${n} svar.${reversed ? ' Skalaen er snudd.' : ''}${movable ? ' Dra i skillet, så regnes alt nedenfor ut på nytt.' : ''}`,
  facts: { measure: 'mål', rho: 'rho', n: 'n', p: 'p', fisher: 'p, Fisher', strength: 'styrke' },
  handle: (outcome: string) => `Skille i ${outcome}`,
  valueText: (where: string, high: string, of: string) => `${where}, ${high} av ${of} er høye`,
  low: 'lav',
  high: (share: string) => `høy (${share})`,
  counts: { low: 'som lav', own: 'egen verdi' },
  strip: {
    title: (driver: string, outcome: string) => `rho for ${driver} og ${outcome}, ved hvert skille`,
    brief: 'rho ved hvert mulig skille',
    first: (driver: string, split: string) => `${driver} delt ${split}`,
    many: (driver: string) => `${driver}, hvert skille`,
    uncut: (driver: string) => `${driver} udelt`,
    significant: 'p < 0,05',
    published: 'trykt',
    same: (splits: string, _count: number, as: string) => `${splits} deler svarene som ${as}`,
    sameBrief: (as: string) => `som ${as}`,
    constant: (splits: string) => `Ved ${splits} står alle på én side`,
    constantBrief: 'alle på én side'
  },
  detail: {
    column: (outcome: string, split: string) => `${outcome}: ${split}`,
    current: 'Valgt skille',
    dontKnow: { low: 'vet ikke som lav', missing: 'vet ikke utelatt' }
  },
  columns: {
    outcome: 'Skille i utfallet',
    driver: 'Skille i driveren',
    dontKnow: 'Vet ikke',
    n: 'n',
    rho: 'rho',
    p: 'p',
    fisher: 'p, Fisher'
  },
  dontKnow: { low: 'som lav', missing: 'utelatt' },
  describe: (outcome: string, counts: string, driver: string, ways: number) =>
    `Søylene viser svarene på ${outcome}: ${counts}. Punktene under viser rho for ${driver} ved ${ways} måter å kode svarene på.`,
  count: (level: string, count: string) => `${level}: ${count}`,
  notes: {
    points: (outcome: string, driver: string, dontKnow: boolean) =>
      `Hvert punkt er én måte å kode svarene på: skillet i ${outcome} og i ${driver}${dontKnow ? ', og «vet ikke» regnet som lavt svar eller utelatt' : ''}. Ringen viser valget i notatboken.`,
    twoByTwo: (count: number, of: number, where: string | null, fisher: boolean) =>
      `${fisher ? 'Fisher' : 'T-tilnærmingen'} gir p under 0,05 ved ${none(count)} av ${of} todelinger${where === null ? '' : `, ${count === 1 ? '' : 'alle '}ved ${where}`}.`,
    uncut: (count: number, of: number) =>
      `Med alle nivåer i den ene eller begge gir t-tilnærmingen p under 0,05 ved ${none(count)} av ${of}.`,
    chance:
      'Jo flere måter som prøves, desto lettere blir én p lav ved en tilfeldighet. Velg skillet av faglige grunner.',
    published: (table: string, rho: string) =>
      `Trykt i ${table.split('.').length > 2 ? 'avsnitt' : 'tabell'} ${table}: rho ${rho}.`,
    picked: (driver: string) => `${driver} er driveren med sterkest rho slik svarene er kodet.`
  },
  notices: {
    'no-outcome': {
      title: 'Hva vil du forklare?',
      text: 'Velg et utfall i listen over variabler, eller velg en variabel for denne figuren.'
    },
    'no-driver': (name: string | null) => ({
      title: name === null ? 'Ingen driver å sammenligne med' : `Fant ikke ${name}`,
      text: 'Gi minst én variabel rollen driver, eller velg en variabel for denne figuren.'
    }),
    same: (name: string) => ({
      title: `${name} er både utfall og driver`,
      text: 'En variabel kan ikke sammenlignes med seg selv. Velg en annen driver.'
    }),
    'no-scale': (name: string) => ({
      title: `${name} kan ikke deles`,
      text: 'Et skille krever minst to ulike svar. Velg en annen variabel.'
    }),
    groups: (name: string, smallest: number) => ({
      title: `${name} vises ikke`,
      text: `Svarene deler i grupper, og færre enn ${cardinal(smallest)} er i minst én. Velg en variabel med nivåer.`
    }),
    small: (name: string, smallest: number) => ({
      title: `${name} vises ikke`,
      text: `Færre enn ${cardinal(smallest)} har svart. Velg en annen variabel eller endre grensen.`
    }),
    constant: {
      title: 'rho kan ikke regnes ut her',
      text: 'Blant dem som har svart på begge, svarte alle likt på minst én. Flytt skillet.'
    },
    light: {
      title: 'rho kan ikke regnes ut her',
      text: 'Rho krever at vektene til dem som har svart på begge, til sammen er minst tre. Vekter bør ha et gjennomsnitt på én.'
    },
    tooFew: (n: number) => ({
      title: 'rho kan ikke regnes ut her',
      text: `Rho krever minst tre svar. Her er det ${n === 0 ? 'ingen' : n === 1 ? 'ett' : cardinal(n)}. Velg en driver som flere har svart på.`
    })
  }
};
