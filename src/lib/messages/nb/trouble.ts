import { common } from './common.ts';

const { cardinal } = common;

/** What several kinds of cells say when something cannot be used. `names` is a finished list of quoted variables. */
export const trouble = {
  'no-such-variable': ({ names }: { names: string }) => ({
    title: `Fant ikke ${names}`,
    text: 'Variabelen finnes ikke i dataene. Velg en annen.'
  }),
  text: ({ names }: { names: string }) => ({
    title: `${names} er fritekst`,
    text: 'Fritekst kan ikke telles. Velg en annen variabel, eller endre målenivået i kodeboken.'
  }),
  unordered: ({ names }: { names: string }) => ({
    title: `${names} har ingen rekkefølge`,
    text: 'Svarene er kategorier uten rang. Velg en annen variabel, eller endre målenivået i kodeboken.'
  }),
  unanswered: ({ names }: { names: string }) => ({
    title: `Ingen har svart på ${names}`,
    text: 'Velg en annen variabel, eller se i kodeboken om et svar er merket som manglende.'
  }),
  'no-outcome': () => ({
    title: 'Ingen utfall er valgt',
    text: 'Velg et utfall i listen over variabler, eller velg en variabel for denne cellen.'
  }),
  'no-grouping': () => ({
    title: 'Ingen gruppering er valgt',
    text: 'Gi en variabel rollen gruppering, eller velg en for denne cellen.'
  }),
  'no-variables': () => ({ title: 'Ingen variabler er valgt', text: 'Velg variabler for denne cellen.' }),
  'too-few-variables': ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
    title: 'For få variabler',
    text: `Det trengs minst ${cardinal(Number(about.least))}. Velg flere for denne cellen.`
  }),
  'left-out': ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
    title: `${about.count} svar er holdt utenfor`,
    text: 'De mangler svar på minst én av variablene.'
  }),
  'small-groups': ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
    title: 'Små grupper er holdt utenfor',
    text: `Grupper med færre enn ${cardinal(Number(about.smallest))} svar vises ikke, og heller ikke grupper som ellers ville røpe dem.`
  }),
  weighted: () => ({
    title: 'Vektene er ikke brukt her',
    text: 'Metoden gjelder hele svar. Tallene er regnet uten vekter.'
  })
};
