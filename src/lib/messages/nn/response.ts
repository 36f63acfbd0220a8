import type { response as nb } from '../nb/response.ts';
import { common } from './common.ts';

const { quoted } = common;

export const response: typeof nb = {
  title: 'Svarprosent',
  about: 'Kor mange av dei inviterte som svarte, i alt og i kvar gruppe.',
  example: 'Kor stor del svarte i kvar kommune?',
  fields: { by: { label: 'Grupper', help: 'Grupperinga med kjent tal på inviterte når ingen er vald.' } },
  finding: {
    range: (share, highest, most, lowest, least) =>
      `${share} svarte: høgast del for ${highest} (${most}), lågast for ${lowest} (${least})`,
    share: (share) => `${share} svarte`,
    answered: (n, groups) => `${n} svarte, fordelte på ${common.cardinal(groups)} grupper`,
    largest: (group, n) => `Flest svar kom frå ${group}: ${n}`,
    hidden: 'Gruppene er for små til å visast'
  },
  subtitle: {
    invited: (answered, invited, by) => `${answered} av ${invited} inviterte svarte, etter ${by}.`,
    answered: (by) => `Talet på svar etter ${by}.`
  },
  columns: { invited: 'Inviterte', answered: 'Svarte', share: 'Svarprosent' },
  rows: { all: 'Alle', ungrouped: 'Ikkje oppgitt' },
  notices: {
    noGrouping: {
      title: 'Inga gruppering',
      text: 'Gi ein variabel rolla gruppering, eller vel ein for denne cella.'
    },
    noSuchVariable: (name) => ({
      title: `Fann ikkje ${quoted(name)}`,
      text: 'Variabelen finst ikkje i dataa. Vel ein annan.'
    }),
    text: (name) => ({
      title: `${quoted(name)} er fritekst`,
      text: 'Fritekst deler ikkje svara i grupper. Vel ein annan variabel.'
    }),
    noRows: { title: 'Ingen svar å telje', text: 'Fila har ingen rader. Opne ei fil med svar.' },
    nobodyGrouped: (name) => ({
      title: `Ingen har oppgitt ${quoted(name)}`,
      text: 'Då finst det ingen grupper å vise. Vel ei anna gruppering.'
    }),
    noInvited: (name) => ({
      title: 'Svarprosenten manglar',
      text: `Det er ikkje oppgitt kor mange som blei inviterte. Skriv talet for kvar gruppe under ${quoted(name)} i kodeboka.`
    }),
    invitedUnknown: (groups) => ({
      title: `Talet på inviterte manglar for ${groups}`,
      text: 'Difor manglar prosenten for alle òg. Skriv talet i kodeboka.'
    }),
    moreThanInvited: (groups) => ({
      title: `Fleire svarte enn talet på inviterte: ${groups}`,
      text: 'Svarprosenten er over 100. Rett talet på inviterte i kodeboka.'
    })
  }
};
