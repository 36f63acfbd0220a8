import { trouble } from './trouble.ts';

export const power = {
  title: 'Teststyrke',
  about: 'Hvor liten en rho så mange svar kan vise, og hvor mange svar en rho krever.',
  example: 'Hva kan så få svar vise?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboken når ingen er valgt.' },
    n: { label: 'Antall svar', help: 'Tomt: så mange som har svart på både utfallet og driveren.' },
    rho: { label: 'Sann rho', help: 'Så sterk som sammenhengen antas å være, også hos dem som ikke er spurt.' },
    power: { label: 'Styrke, %', help: 'Hvor sikkert en slik rho skal bli funnet.' },
    alpha: { label: 'Alfa', help: 'Funn regnes fra p under denne grensen.' },
    method: {
      label: 'Metode',
      help: 'Fishers z er den som R bruker (pwr), og den eksakte den som G*Power bruker. Begge gjelder Pearsons r.',
      options: {
        'bonett-wright': 'Spearman (Bonett og Wright)',
        'fisher-z': 'Pearson, Fishers z',
        exact: 'Pearson, eksakt'
      }
    }
  },
  methods: {
    'bonett-wright': 'Spearmans rho, etter Bonett og Wright',
    'fisher-z': 'Pearsons r, etter Fishers z',
    exact: 'Pearsons r, eksakt'
  },
  finding: {
    missed: (n: string, rho: string, most: boolean) =>
      `Med ${most ? 'høyst ' : ''}${n} svar kan en rho under ${rho} lett bli oversett`,
    needs: (rho: string, n: string) => `En rho på ${rho} krever ${n} svar`,
    plain: 'Hva så mange svar kan vise'
  },
  subtitle: (method: string, wanted: string, alpha: string) =>
    `${method}. Tosidig test på nivå ${alpha}; styrke ${wanted}.`,
  given: 'Så mange svar',
  needed: (rho: string) => `Rho ${rho} krever`,
  columns: {
    answers: 'Svar',
    critical: 'Signifikant over',
    detectable: (wanted: string) => `Vises med ${wanted}`,
    power: (rho: string) => `Styrke for ${rho}`
  },
  notes: {
    reach: (wanted: string) =>
      `Signifikant over: så stor må rho i svarene være. Vises med ${wanted}: så stor må den sanne rho være for å bli signifikant i så stor del av slike undersøkelser.`,
    approximate: {
      'bonett-wright': 'Tilnærming for svar uten mange like. Med få svaralternativer er tallene et første anslag.',
      'fisher-z': 'Tilnærming for normalfordelte variabler. Med få svaralternativer er tallene et første anslag.'
    },
    few: 'Med færre enn ti svar er tilnærmingen grov.'
  },
  axis: 'Sann rho',
  side: 'Sjansen for å finne den',
  curve: (n: string) => `${n} svar`,
  crossing: (n: string, wanted: string, rho: string) => `Med ${n} svar blir en rho på ${rho} funnet med ${wanted}.`,
  notices: {
    ...trouble,
    'no-drivers': () => ({
      title: 'Ingen drivere er valgt',
      text: 'Gi variabler rollen driver, eller skriv antall svar for denne cellen.'
    }),
    'too-few-pairs': ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: names === '' ? 'For få svar' : `For få svar på ${names}`,
      text: `Det trengs minst ${about.least} svar på begge variablene.`
    }),
    'rho-zero': () => ({
      title: 'Så liten er ingen rho å finne',
      text: 'En rho på null, eller så nær null, viser seg ikke i noe antall svar. Skriv en større.'
    }),
    whole: ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
      title: `Regnet med ${about.n} svar`,
      text: 'Antall svar må være et helt tall, og er rundet ned.'
    })
  }
};
