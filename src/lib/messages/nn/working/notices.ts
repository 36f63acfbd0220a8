import { common } from '../common.ts';
import { crosstab } from '../crosstab.ts';
import { multiverse } from '../multiverse.ts';
import { power } from '../power.ts';
import { stability } from '../stability.ts';
import { trouble } from '../trouble.ts';

const { cardinal } = common;
type About = { names: string; about: Readonly<Record<string, string | number>> };

/** Why there is no derivation, or how it is otherwise than asked. */
export const notices = {
  ...trouble,
  'by-itself': crosstab.notices['by-itself'],
  'many-levels': crosstab.notices['many-levels'],
  'only-hidden': crosstab.notices['only-hidden'],
  nobody: crosstab.notices.nobody,
  'two-by-two': () => ({
    title: 'Målet er av to gonger to celler',
    text: 'Vel to variablar med to svar kvar, set eit skilje, eller vel eit anna mål.'
  }),
  'many-answers': multiverse.notices['many-answers'],
  'uncut-here': multiverse.notices['uncut-here'],
  'undefined-here': multiverse.notices['undefined-here'],
  'rho-zero': power.notices['rho-zero'],
  whole: power.notices.whole,
  'no-ways': multiverse.notices['no-ways'],
  'much-work': stability.notices['much-work'],
  'no-resamples': () => ({
    title: 'Intervallet kan ikkje reknast ut',
    text: 'For få utval har eit estimat, eller tabellen er for stor. Vel andre variablar.'
  }),
  'no-way': () => ({
    title: 'Ingen måte gjer dette valet',
    text: 'Skriv eit val som cella med alle måtar viser, eller la feltet stå tomt.'
  }),
  'unfit-coding': ({ names }: About) => ({
    title: `Kodinga passar ikkje til ${names}`,
    text: 'Skiljet er ikkje blant nivåa. Vel eit anna, eller bruk kodinga i notatboka.'
  }),
  'no-derivation': () => ({
    title: 'Målet har inga utrekning her',
    text: 'Vel eit anna mål. Phi og Cramérs V blir rekna ut for krysstabellar.'
  }),
  'no-pair-coefficient': () => ({
    title: 'Samanhengen kan ikkje reknast ut',
    text: 'Alle svarte likt på minst éin av variablane, eller færre enn tre svarte på begge.'
  }),
  same: ({ names }: About) => ({
    title: `${names} er vald to gonger`,
    text: 'Ein variabel kan ikkje samanliknast med seg sjølv. Vel ein annan.'
  }),
  'no-item': () => ({
    title: 'Leddet er ikkje blant variablane',
    text: 'Skriv namnet på ein av variablane, eller la feltet stå tomt.'
  }),
  'no-alpha': () => ({
    title: 'Alfa kan ikkje reknast ut',
    text: 'Summen av ledda er den same for alle. Vel andre ledd.'
  }),
  'no-matrix': () => ({
    title: 'Dei polykoriske korrelasjonane kan ikkje reknast ut',
    text: 'Eit ledd har for mange ulike svar, eller alle som har svart på to av dei, svarte likt på det eine. Vel svara som tal.'
  }),
  'no-coefficient': () => ({
    title: 'Målet kan ikkje reknast ut',
    text: 'Svara på ledda gjev det ingen verdi. Vel andre ledd.'
  }),
  'two-needed': () => ({
    title: 'Endring krev to variablar',
    text: 'Vel kva som er svart på først, og kva det blir samanlikna med.'
  }),
  'three-needed': () => ({
    title: 'Friedmans test krev minst tre variablar',
    text: 'Vel fleire variablar med same svar.'
  }),
  'no-differences': () => ({
    title: 'Friedmans test kan ikkje reknast ut',
    text: 'Ingen svarte ulikt på variablane, eller berre éin har svart på alle.'
  }),
  'different-scales': () => ({
    title: 'Variablane har ikkje same skala',
    text: 'Då kan svara ikkje trekkjast frå kvarandre. Vel variablar med dei same svara.'
  }),
  'other-answers': () => ({
    title: 'Svaralternativa er ikkje dei same',
    text: 'Svara er samanlikna tal for tal. Sjå i kodeboka om skalaen er den same.'
  }),
  'no-model': () => ({
    title: 'Modellen kan ikkje reknast ut',
    text: 'Vel eit utfall og andre variablar, eller sjå kva regresjonen sjølv seier.'
  }),
  'no-term': () => ({
    title: 'Koeffisienten finst ikkje i modellen',
    text: 'Skriv namnet på ein av variablane, eller la feltet stå tomt for heile modellen. Regresjonen sjølv seier kva som ikkje kan reknast ut.'
  }),
  'no-prediction': () => ({
    title: 'Modellen har ingen slik prediksjon',
    text: 'Vel ein av variablane i modellen og eit svar på den, slik regresjonen sjølv viser dei.'
  }),
  'no-test': () => ({
    title: 'Gruppene kan ikkje samanliknast',
    text: 'Det trengst to grupper som kan visast, og svar som ikkje er like for alle.'
  }),
  'no-adjustment': () => ({
    title: 'Inga justering er vald',
    text: 'Vel korleis p skal justerast for talet på testar.'
  }),
  'no-p': ({ about }: About) => ({
    title: 'Paret har ingen p',
    text: `Færre enn ${cardinal(Math.max(3, Number(about.smallest)))} har svart på begge, eller alle svarte likt på minst éin.`
  }),
  'no-pair': ({ names }: About) => ({
    title: 'Fann ikkje dei to gruppene',
    text: `Skriv to ulike grupper av ${names} som kan visast.`
  }),
  'no-edge': ({ about }: About) => ({
    title: 'Nokre av variablane manglar ein rho',
    text: `Færre enn ${cardinal(Math.max(3, Number(about.smallest)))} har svart på begge, eller alle svarte likt på éin av dei. Vel andre variablar.`
  }),
  few: ({ about }: About) => ({
    title: 'Utrekninga blir ikkje vist',
    text: `Færre enn ${cardinal(Number(about.smallest))} svar ligg bak. Endre filteret eller grensa.`
  }),
  'no-group': ({ names }: About) => ({
    title: 'Fann ikkje gruppa',
    text: `Inga gruppe av ${names} kan visast med dette svaret. Vel eit anna.`
  }),
  'hidden-group': ({ about }: About) => ({
    title: 'Utrekninga for gruppa blir ikkje vist',
    text: `Gruppa har færre enn ${cardinal(Number(about.smallest))} svar, eller talet ville røpe ei anna gruppe som er så lita. Slå saman grupper eller endre grensa.`
  }),
  'hidden-answer': ({ about }: About) => ({
    title: 'Utrekninga blir ikkje vist',
    text: `Eit svar som færre enn ${cardinal(Number(about.smallest))} gav, er skjult og ville bli røpt.`
  }),
  'groups-in-groups': ({ names }: About) => ({
    title: `Delar av ${names} blir ikkje viste for éi gruppe`,
    text: 'Svara er kategoriar eller grupper sjølve. Rekn på alle.'
  }),
  'no-part': ({ names }: About) => ({
    title: `Fann ikkje svaret på ${names}`,
    text: 'Skriv eit svar slik det står i fila, eller .high der variabelen er delt.'
  }),
  'no-invited': () => ({
    title: 'Talet på inviterte er ukjent',
    text: 'Skriv kor mange som blei inviterte i kvar gruppe, i vala for grupperinga.'
  }),
  light: ({ names }: About) => ({
    title: `${names} har ingen median`,
    text: 'Vektene har ein sum under 1.'
  }),
  population: ({ names, about }: About) => ({
    title: `Fleire har svart enn dei ${about.population} i alt`,
    text: `${names} har ${about.n} svar. Det er rekna utan korreksjon; rett talet.`
  })
};
