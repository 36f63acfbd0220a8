import { common } from './common.ts';

const { cardinal } = common;

/** What several kinds of cells say when something cannot be used. `names` is a finished list of quoted variables. */
export const trouble = {
  'no-such-variable': ({ names }: { names: string }) => ({
    title: `Fann ikkje ${names}`,
    text: 'Variabelen finst ikkje i dataa. Vel ein annan.'
  }),
  text: ({ names }: { names: string }) => ({
    title: `${names} er fritekst`,
    text: 'Fritekst kan ikkje teljast. Vel ein annan variabel, eller endre målenivået i kodeboka.'
  }),
  unordered: ({ names }: { names: string }) => ({
    title: `${names} har inga rekkjefølgje`,
    text: 'Svara er kategoriar utan rang. Vel ein annan variabel, eller endre målenivået i kodeboka.'
  }),
  unanswered: ({ names }: { names: string }) => ({
    title: `Ingen har svart på ${names}`,
    text: 'Vel ein annan variabel, eller sjå i kodeboka om eit svar er merkt som manglande.'
  }),
  'no-outcome': () => ({
    title: 'Ingen utfall er valt',
    text: 'Vel eit utfall i lista over variablar, eller vel ein variabel for denne cella.'
  }),
  'no-grouping': () => ({
    title: 'Inga gruppering er vald',
    text: 'Gje ein variabel rolla gruppering, eller vel ein for denne cella.'
  }),
  'no-variables': () => ({ title: 'Ingen variablar er valde', text: 'Vel variablar for denne cella.' }),
  'too-few-variables': ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
    title: 'For få variablar',
    text: `Det trengst minst ${cardinal(Number(about.least))}. Vel fleire for denne cella.`
  }),
  'left-out': ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
    title: `${about.count} ${about.count === 1 ? 'svar er halde' : 'svar er haldne'} utanfor`,
    text: 'Dei manglar svar på minst éin av variablane.'
  }),
  'small-groups': ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
    title: 'Små grupper er haldne utanfor',
    text: `Grupper med færre enn ${cardinal(Number(about.smallest))} svar blir ikkje viste, og heller ikkje grupper som elles ville røpe dei.`
  }),
  weighted: () => ({
    title: 'Vektene er ikkje brukte her',
    text: 'Metoden gjeld heile svar. Tala er rekna utan vekter.'
  })
};
