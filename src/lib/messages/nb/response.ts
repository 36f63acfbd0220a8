import { common } from './common.ts';

const { quoted } = common;

export const response = {
  title: 'Svarprosent',
  about: 'Hvor mange av de inviterte som svarte, i alt og i hver gruppe.',
  example: 'Hvor stor andel svarte i hver kommune?',
  fields: { by: { label: 'Grupper', help: 'Grupperingen med kjent antall inviterte når ingen er valgt.' } },
  /** Titles; group names come ready. */
  finding: {
    range: (share: string, highest: string, most: string, lowest: string, least: string) =>
      `${share} svarte: høyest andel for ${highest} (${most}), lavest for ${lowest} (${least})`,
    share: (share: string) => `${share} svarte`,
    answered: (n: string, groups: number) => `${n} svarte, fordelt på ${common.cardinal(groups)} grupper`,
    largest: (group: string, n: string) => `Flest svar kom fra ${group}: ${n}`,
    hidden: 'Gruppene er for små til å vises'
  },
  subtitle: {
    invited: (answered: string, invited: string, by: string) =>
      `${answered} av ${invited} inviterte svarte, etter ${by}.`,
    answered: (by: string) => `Antall svar etter ${by}.`
  },
  columns: { invited: 'Inviterte', answered: 'Svarte', share: 'Svarprosent' },
  rows: { all: 'Alle', ungrouped: 'Ikke oppgitt' },
  notices: {
    noGrouping: {
      title: 'Ingen gruppering',
      text: 'Gi en variabel rollen gruppering, eller velg en for denne cellen.'
    },
    noSuchVariable: (name: string) => ({
      title: `Fant ikke ${quoted(name)}`,
      text: 'Variabelen finnes ikke i dataene. Velg en annen.'
    }),
    text: (name: string) => ({
      title: `${quoted(name)} er fritekst`,
      text: 'Fritekst deler ikke svarene i grupper. Velg en annen variabel.'
    }),
    noRows: { title: 'Ingen svar å telle', text: 'Filen har ingen rader. Åpne en fil med svar.' },
    nobodyGrouped: (name: string) => ({
      title: `Ingen har oppgitt ${quoted(name)}`,
      text: 'Da finnes det ingen grupper å vise. Velg en annen gruppering.'
    }),
    noInvited: (name: string) => ({
      title: 'Svarprosenten mangler',
      text: `Det er ikke oppgitt hvor mange som ble invitert. Skriv antallet for hver gruppe under ${quoted(name)} i kodeboken.`
    }),
    invitedUnknown: (groups: string) => ({
      title: `Antall inviterte mangler for ${groups}`,
      text: 'Derfor mangler også prosenten for alle. Skriv antallet i kodeboken.'
    }),
    moreThanInvited: (groups: string) => ({
      title: `Flere svarte enn antallet inviterte: ${groups}`,
      text: 'Svarprosenten er over 100. Rett antallet inviterte i kodeboken.'
    })
  }
};
