import { trouble } from './trouble.ts';

export const power = {
  title: 'Teststyrke',
  about: 'Kor lita ei rho så mange svar kan vise, og kor mange svar ei rho krev.',
  example: 'Kva kan så få svar vise?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboka når ingen er vald.' },
    n: { label: 'Talet på svar', help: 'Tomt: så mange som har svart på både utfallet og drivaren.' },
    rho: { label: 'Sann rho', help: 'Så sterk som samanhengen er tenkt å vere, også hos dei som ikkje er spurde.' },
    power: { label: 'Styrke, %', help: 'Kor sikkert ei slik rho skal bli funnen.' },
    alpha: { label: 'Alfa', help: 'Funn blir rekna frå p under denne grensa.' },
    method: {
      label: 'Metode',
      help: 'Fishers z er den R bruker (pwr), og den eksakte er den G*Power bruker. Begge gjeld Pearsons r.',
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
      `Med ${most ? 'høgst ' : ''}${n} svar kan ei rho under ${rho} lett bli oversedd`,
    needs: (rho: string, n: string) => `Ei rho på ${rho} krev ${n} svar`,
    plain: 'Kva så mange svar kan vise'
  },
  subtitle: (method: string, wanted: string, alpha: string) =>
    `${method}. Tosidig test på nivå ${alpha}; styrke ${wanted}.`,
  given: 'Så mange svar',
  needed: (rho: string) => `Rho ${rho} krev`,
  columns: {
    answers: 'Svar',
    critical: 'Signifikant over',
    detectable: (wanted: string) => `Synleg med ${wanted}`,
    power: (rho: string) => `Styrke for ${rho}`
  },
  notes: {
    reach: (wanted: string) =>
      `Signifikant over: så stor må rho i svara vere. Synleg med ${wanted}: så stor må den sanne rho vere for å bli signifikant i så stor del av slike undersøkingar.`,
    approximate: {
      'bonett-wright': 'Tilnærming for svar utan mange like. Med få svaralternativ er tala eit første overslag.',
      'fisher-z': 'Tilnærming for normalfordelte variablar. Med få svaralternativ er tala eit første overslag.'
    },
    few: 'Med færre enn ti svar er tilnærminga grov.'
  },
  axis: 'Sann rho',
  side: 'Sjansen for å finne henne',
  curve: (n: string) => `${n} svar`,
  crossing: (n: string, wanted: string, rho: string) => `Med ${n} svar blir ei rho på ${rho} funnen med ${wanted}.`,
  notices: {
    ...trouble,
    'no-drivers': () => ({
      title: 'Ingen drivarar er valde',
      text: 'Gje variablar rolla drivar, eller skriv talet på svar for denne cella.'
    }),
    'too-few-pairs': ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: names === '' ? 'For få svar' : `For få svar på ${names}`,
      text: `Det trengst minst ${about.least} svar på begge variablane.`
    }),
    'rho-zero': () => ({
      title: 'Så lita er inga rho å finne',
      text: 'Ei rho på null, eller så nær null, syner seg ikkje i noko tal på svar. Skriv ei større.'
    }),
    whole: ({ about }: { about: Readonly<Record<string, string | number>> }) => ({
      title: `Rekna med ${about.n} svar`,
      text: 'Talet på svar må vere heilt, og er runda ned.'
    })
  }
};
