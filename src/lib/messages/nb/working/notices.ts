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
    title: 'Målet er av to ganger to celler',
    text: 'Velg to variabler med to svar hver, sett et skille, eller velg et annet mål.'
  }),
  'many-answers': multiverse.notices['many-answers'],
  'uncut-here': multiverse.notices['uncut-here'],
  'undefined-here': multiverse.notices['undefined-here'],
  'rho-zero': power.notices['rho-zero'],
  whole: power.notices.whole,
  'no-ways': multiverse.notices['no-ways'],
  'much-work': stability.notices['much-work'],
  'no-resamples': () => ({
    title: 'Intervallet kan ikke regnes ut',
    text: 'For få utvalg har et estimat, eller tabellen er for stor. Velg andre variabler.'
  }),
  'no-way': () => ({
    title: 'Ingen måte gjør dette valget',
    text: 'Skriv et valg som cellen med alle måter viser, eller la feltet stå tomt.'
  }),
  'unfit-coding': ({ names }: About) => ({
    title: `Kodingen passer ikke til ${names}`,
    text: 'Skillet er ikke blant nivåene. Velg et annet, eller bruk notatbokens koding.'
  }),
  'no-derivation': () => ({
    title: 'Målet har ingen utregning her',
    text: 'Velg et annet mål. Phi og Cramérs V regnes ut for krysstabeller.'
  }),
  'no-pair-coefficient': () => ({
    title: 'Sammenhengen kan ikke regnes ut',
    text: 'Alle svarte likt på minst én av variablene, eller færre enn tre svarte på begge.'
  }),
  same: ({ names }: About) => ({
    title: `${names} er valgt to ganger`,
    text: 'En variabel kan ikke sammenlignes med seg selv. Velg en annen.'
  }),
  'no-item': () => ({
    title: 'Leddet er ikke blant variablene',
    text: 'Skriv navnet på en av variablene, eller la feltet stå tomt.'
  }),
  'no-alpha': () => ({
    title: 'Alfa kan ikke regnes ut',
    text: 'Summen av leddene er den samme for alle. Velg andre ledd.'
  }),
  'no-matrix': () => ({
    title: 'De polykoriske korrelasjonene kan ikke regnes ut',
    text: 'Et ledd har for mange ulike svar, eller alle som har svart på to av dem, svarte likt på det ene. Velg svarene som tall.'
  }),
  'no-coefficient': () => ({
    title: 'Målet kan ikke regnes ut',
    text: 'Svarene på leddene gir det ingen verdi. Velg andre ledd.'
  }),
  'two-needed': () => ({
    title: 'Endring krever to variabler',
    text: 'Velg hva som er svart på først, og hva det sammenlignes med.'
  }),
  'three-needed': () => ({
    title: 'Friedmans test krever minst tre variabler',
    text: 'Velg flere variabler med samme svar.'
  }),
  'no-differences': () => ({
    title: 'Friedmans test kan ikke regnes ut',
    text: 'Ingen svarte ulikt på variablene, eller bare én har svart på alle.'
  }),
  'different-scales': () => ({
    title: 'Variablene har ikke samme skala',
    text: 'Da kan svarene ikke trekkes fra hverandre. Velg variabler med de samme svarene.'
  }),
  'other-answers': () => ({
    title: 'Svaralternativene er ikke de samme',
    text: 'Svarene er sammenlignet tall for tall. Se i kodeboken om skalaen er den samme.'
  }),
  'no-model': () => ({
    title: 'Modellen kan ikke regnes ut',
    text: 'Velg et utfall og andre variabler, eller se hva regresjonen selv sier.'
  }),
  'no-term': () => ({
    title: 'Koeffisienten finnes ikke i modellen',
    text: 'Skriv navnet på en av variablene, eller la feltet stå tomt for hele modellen. Regresjonen selv sier hva som ikke kan regnes ut.'
  }),
  'no-prediction': () => ({
    title: 'Modellen har ingen slik prediksjon',
    text: 'Velg en av variablene i modellen og et svar på den, slik regresjonen selv viser dem.'
  }),
  'no-test': () => ({
    title: 'Gruppene kan ikke sammenlignes',
    text: 'Det trengs to grupper som kan vises, og svar som ikke er like for alle.'
  }),
  'no-adjustment': () => ({
    title: 'Ingen justering er valgt',
    text: 'Velg hvordan p skal justeres for antall tester.'
  }),
  'no-p': ({ about }: About) => ({
    title: 'Paret har ingen p',
    text: `Færre enn ${cardinal(Math.max(3, Number(about.smallest)))} har svart på begge, eller alle svarte likt på minst én.`
  }),
  'no-pair': ({ names }: About) => ({
    title: 'Fant ikke de to gruppene',
    text: `Skriv to ulike grupper av ${names} som kan vises.`
  }),
  'no-edge': ({ about }: About) => ({
    title: 'Noen av variablene mangler en rho',
    text: `Færre enn ${cardinal(Math.max(3, Number(about.smallest)))} har svart på begge, eller alle svarte likt på én av dem. Velg andre variabler.`
  }),
  few: ({ about }: About) => ({
    title: 'Utregningen vises ikke',
    text: `Færre enn ${cardinal(Number(about.smallest))} svar ligger bak. Endre filteret eller grensen.`
  }),
  'no-group': ({ names }: About) => ({
    title: 'Fant ikke gruppen',
    text: `Ingen gruppe av ${names} kan vises med dette svaret. Velg et annet.`
  }),
  'hidden-group': ({ about }: About) => ({
    title: 'Utregningen for gruppen vises ikke',
    text: `Gruppen har færre enn ${cardinal(Number(about.smallest))} svar, eller tallet ville røpe en annen gruppe som er så liten. Slå sammen grupper eller endre grensen.`
  }),
  'hidden-answer': ({ about }: About) => ({
    title: 'Utregningen vises ikke',
    text: `Et svar som færre enn ${cardinal(Number(about.smallest))} ga, er skjult og ville bli røpet.`
  }),
  'groups-in-groups': ({ names }: About) => ({
    title: `Andeler av ${names} vises ikke for én gruppe`,
    text: 'Svarene er kategorier eller grupper selv. Regn på alle.'
  }),
  'no-part': ({ names }: About) => ({
    title: `Fant ikke svaret på ${names}`,
    text: 'Skriv et svar slik det står i filen, eller .high der variabelen er delt.'
  }),
  'no-invited': () => ({
    title: 'Antallet inviterte er ukjent',
    text: 'Skriv hvor mange som ble invitert i hver gruppe, i valgene for grupperingen.'
  }),
  light: ({ names }: About) => ({
    title: `${names} har ingen median`,
    text: 'Vektene har en sum under 1.'
  }),
  population: ({ names, about }: About) => ({
    title: `Flere har svart enn de ${about.population} i alt`,
    text: `${names} har ${about.n} svar. Det er regnet uten korreksjon; rett tallet.`
  })
};
