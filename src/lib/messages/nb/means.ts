import { common } from './common.ts';

const { cardinal, quoted } = common;

export const means = {
  title: 'Gjennomsnitt i grupper',
  about: 'Gjennomsnittet av utfallet i hver gruppe, med antall svar.',
  example: 'Hvor langt er hver kommune kommet?',
  fields: {
    outcome: { label: 'Gjennomsnitt av', help: 'Utfallet i notatboken når ingen er valgt.' },
    by: { label: 'Grupper', help: 'Grupperingen i notatboken når ingen er valgt.' },
    show: {
      label: 'Vis som',
      help: 'Figuren viser hvor på skalaen gjennomsnittene ligger.',
      options: { dots: 'Figur og tabell', table: 'Bare tabell' }
    }
  },
  /** Titles. `outcome` begins a sentence; group names come ready. */
  finding: {
    range: (outcome: string, highest: string, most: string, lowest: string, least: string) =>
      `${outcome} ligger høyest for ${highest} (${most}) og lavest for ${lowest} (${least})`,
    equal: (outcome: string, mean: string) => `${outcome} har samme gjennomsnitt i alle gruppene: ${mean}`,
    one: (outcome: string, group: string, mean: string) => `${outcome} er i gjennomsnitt ${mean} for ${group}`,
    hidden: 'Gruppene er for små til å vises'
  },
  table: (outcome: string, by: string) => `${outcome} etter ${by}`,
  subtitle: (outcome: string, by: string, answered: string | null, n: string | null) =>
    `Gjennomsnitt av ${outcome}, etter ${by}.${answered === null ? '' : ` ${answered} av ${n} svarte.`}`,
  columns: { n: 'N', answered: 'Svarte', mean: 'Gjennomsnitt', standardDeviation: 'Standardavvik' },
  all: 'Alle',
  reference: (mean: string) => `alle ${mean}`,
  answered: { head: 'svarte', of: (answered: string, n: string) => `${answered} av ${n}` },
  description: {
    group: (group: string, mean: string, answered: string) => `${group} ${mean} (${answered} svarte)`,
    hidden: (group: string) => `${group} skjult`,
    none: (group: string) => `${group} uten svar`
  },
  detail: {
    mean: (mean: string) => `gjennomsnitt ${mean}`,
    standardDeviation: (sd: string) => `standardavvik ${sd}`,
    answered: (answered: string, n: string) => `${answered} av ${n} svarte`
  },
  notes: {
    n: 'N er alle i gruppen. Gjennomsnitt og standardavvik gjelder dem som svarte.',
    raw: 'Gjennomsnittet er regnet av svarene slik de står i filen, uten skille og uten å snu skalaen.'
  },
  notices: {
    noRows: { title: 'Ingen svar å regne på', text: 'Filen har ingen rader. Åpne en fil med svar.' },
    noOutcome: {
      title: 'Hva vil du ta gjennomsnittet av?',
      text: 'Velg et utfall i listen over variabler, eller velg en variabel for denne cellen.'
    },
    noGrouping: {
      title: 'Ingen gruppering',
      text: 'Gi en variabel rollen gruppering, eller velg en for denne cellen.'
    },
    noSuchVariable: (name: string) => ({
      title: `Fant ikke ${quoted(name)}`,
      text: 'Variabelen finnes ikke i dataene. Velg en annen.'
    }),
    unordered: (name: string) => ({
      title: `${quoted(name)} har ikke noe gjennomsnitt`,
      text: 'Svarene har ingen rekkefølge. Velg en annen variabel, eller endre målenivået i kodeboken.'
    }),
    noNumbers: (name: string) => ({
      title: `${quoted(name)} har ikke noe gjennomsnitt`,
      text: 'Minst ett svar er ikke et tall. Velg en variabel der alle svar er kodet som tall.'
    }),
    text: (name: string) => ({
      title: `${quoted(name)} er fritekst`,
      text: 'Fritekst deler ikke svarene i grupper. Velg en annen variabel.'
    }),
    byItself: (name: string) => ({
      title: `${quoted(name)} er både utfall og gruppering`,
      text: 'Da er gjennomsnittet gitt på forhånd. Velg en annen gruppering.'
    }),
    nobodyAnswered: (name: string) => ({
      title: `Ingen har svart på ${quoted(name)}`,
      text: 'Velg en annen variabel, eller se i kodeboken om et svar er merket som manglende.'
    }),
    nobodyGrouped: (name: string) => ({
      title: `Ingen har oppgitt ${quoted(name)}`,
      text: 'Da finnes det ingen grupper å sammenligne. Velg en annen gruppering.'
    }),
    groupUnanswered: (groups: string, outcome: string) => ({
      title: `Ingen svar på ${quoted(outcome)} fra ${groups}`,
      text: 'Derfor finnes det ikke noe gjennomsnitt der.'
    }),
    allSmall: (smallest: number) => ({
      title: 'Gjennomsnittet for alle vises ikke',
      text: `Færre enn ${cardinal(smallest)} har svart. Endre grensen for minste gruppe hvis tallet kan vises.`
    })
  }
};
